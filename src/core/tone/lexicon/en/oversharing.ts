import type { Construction } from '../lexicon.js';

/** Shared by the sure and the less sure wordings of `other-clients`. */
const notOtherClients: readonly string[] = [
  '(agreed|agreement|contract|correspondence|conversation|difference|call|calls|relationship|balance|nothing|clear|settled|everything|'
    + 'account|accounts|line|work|communication|emails|e-mails|messages|shared|split|distance|discussed|exchange|exchanged|meeting|'
    + 'meetings|deal|gap|dispute|matter|matters|owed|owing) …2 between (us|ourselves|you and me)',
  'between (us|ourselves) (and|, we|we)',
  'between us (is|was|are|were|on|in|of|has|have|since|will|ends|ended|runs|dated|that|shall|from|at|to|, and|covers|includes|remains)',
  'strictly confidential >',
  '(the|a) (report|review) (is|was) (audited|being audited)',
  '(is|are|was|were|been) (being)? audited (by|for)',
  'accounts …3 audited',
  '(is|are) about to (launch|start|open|go live|be sold) (the|a|in|on|your|at|its|their|our|with|>)',
  '(is|are|was) about to launch',
  '(pay|pays) (me|us) (#|£|€|$) …4 (under|as|for|by|within|on|per the|in full)',
  'paid (me|us) (#|£|€|$)',
  '(was|were|been|be) (caught|suspended) (by|in|on|from|for|with|between|after|at) (the|a|two|payment|# |maintenance|cameras|camera|'
    + 'proofreading|time|wire|until)',
  '(be|been) (suspended|dismissed|caught) ',
  'off the record (book|button)',
  '(is|are|being) audited',
  '(our|its|their) (sponsor|customer) …2 pays',
  'between (us|ourselves) , the (lemon|cake|chocolate|garden|view)',
];

/** Shared by the sure and the less sure wordings of `health-and-family`. */
const notHealthAndFamily: readonly string[] = [
  '(support|supports|app|course|website|leaflet|leaflets|charity|clinic|hospital|article|report|survey|study|patients|patient|'
    + 'campaign|posters|brochure|training|helpline|book|chapter|podcast|film|documentary|research|trial|page|ward|unit|centre|'
    + 'factsheet|newsletter|guide) …6 (ivf|chemotherapy|dementia|rehab|depression|divorce|bankruptcy|addiction|gambling|anxiety|'
    + 'parkinson\'s|alzheimer\'s|miscarriage|hiv|bipolar|antidepressants)',
  '(ivf|chemotherapy|dementia|rehab|depression|bankruptcy|addiction|gambling|anxiety|parkinson\'s|alzheimer\'s|hiv|bipolar|'
    + 'miscarriage|biopsy|tumour|mastectomy) (support|app|course|website|leaflet|leaflets|charity|clinic|hospital|article|report|'
    + 'survey|study|patients|patient|campaign|posters|brochure|training|helpline|book|chapter|page|ward|unit|centre|factsheet|guide|'
    + 'care|awareness|department|data|service|research|nurse|nurses|results|samples|images|act|law|proceedings|petition|trustee)',
  '~ (insolvency|bankruptcy) (of either|proceedings|or|clause|event)',
  '(becomes|become|is declared|declared|goes|either party|party) bankrupt',
  'bankrupt or',
  '(my|our|the) doctor (has)? (advised|said|told|asked|recommended)',
  '(remains|remain|open|outstanding|due|left|agreed) between us',
  '(the|our) (separation) (of|between|line)',
  'the affair',
  'state of affairs',
  'the (bladder|prostate|bowel) (clinic|screening|cancer)',
  '(tax|bank|the) overdraft',
  '(my|our) (partner) (has|and i|is|had|will) (asked|agreed|agree|taken|will|signed|approved|handle|handles|reviewed|at|in (the|our)|'
    + 'joined|retired|moved to)',
  'my partner and i',
  '(drinking) (water|fountain|and driving)',
  'the drinking',
  'a separation (agreement|of)',
  '(character|scene|script|novel|play|film|story) …8 (divorce|affair|husband|wife)',
  '(my|our) (husband|wife) (has|is|was|and i) (moved !out|moving|been posted|offered|retired|retiring|accepted|taken a|transferred|'
    + 'relocated|relocating|move|are moving|have moved|from|in the)',
  'separation of (waste|powers|duties|files|concerns)',
  'depression in the',
  'fountain',
  'my husband …1 is retiring',
  'drunk (from|as)',
];

/** Private matters. */
export const oversharing: readonly Construction[] = [
  {
    name: 'health-and-family',
    why: 'Cannot be taken back, and asks for pity where a date would do.',
    patterns: [
      '(my|our|his|her|a|the|by|nasty) (divorce|miscarriage|nervous breakdown|gambling|abortion|vasectomy|hysterectomy|hernia|'
        + 'haemorrhoids|colonoscopy|mastectomy|antidepressants|hormones|ivf|marriage counsellor|bail|anxiety attacks|panic attacks|'
        + 'panic disorder|eating disorder|menopause|pregnancy test|drink problem)',
      '(ivf|chemotherapy|chemo|antidepressant|antidepressants|bipolar|alzheimer|alzheimer\'s|parkinson\'s|mastectomy)',
      '(prozac|xanax|rehabilitation clinic|in rehab|to rehab|my rehab|colonoscopy)',
      '(loan sharks|loan shark|remortgaged (the|my|our)|(the|my|our|by) bailiffs|(my|his|her) psychiatrist|therapist says|nervous '
        + 'breakdown|postnatal depression|(have|has|with) hiv)',
      '(my|our) (counsellor|therapist|shrink|psychologist|psychiatrist|cardiologist|divorce lawyer|oncologist) (says|said|has|told|'
        + 'thinks|tells|wants|put|reckons|insists|advised)',
      '(my|his|her|their) (husband|wife|boyfriend|girlfriend|ex|ex wife|ex husband|marriage) …1 (left (me|us|him|her)|walked out|'
        + 'cheated|ran off|moved out|drinks|gambled|gambles|has (left|moved out|taken the|gambled|asked for|cheated|been (drinking|'
        + 'unfaithful|arrested))|is (leaving me|having an|drinking|an alcoholic|divorcing|in (rehab|prison|jail)|over|failing|, '
        + 'incredibly)|was (arrested|drunk)|found out|wants (a divorce|the (dog|house|car)))',
      '(left|leaving) (me|her|him) for (my|our|his|her|another|a) (best|boss|friend|brother|sister|man|woman|colleague|trainer|'
        + 'secretary|younger|yoga|personal)',
      '(my|our) (son|daughter|brother|sister|father|mother|dad|mum|mom|uncle|child|kid) …2 (was|is|has been|has|got) (arrested|in '
        + '(rehab|prison|jail)|expelled|bullied|an alcoholic|drinking|gambled|stopped eating|suicidal|living off)',
      'trying for a (baby|child)',
      '(round|cycle) of (ivf|chemo|chemotherapy|fertility)',
      'drunk (his|her|my) way|drinking more|gambled (his|her|my|our|their|away)|gambling (his|her|my|our|their|away)',
      '(was|is|were) drunk (at|most|again)|dad \'s drinking|drinking again|drank (his|her|our|the) (way|savings|profits|money)',
      '(i|he|she|partner) (was|were|have been|has been) (diagnosed|hospitalised|hospitalized|sectioned) (with|for|after)',
      '(overdosed|coming off (antidepressants|medication|my (tablets|pills|medication)|the (pills|tablets|drink)))',
      '(i am|been|put me|started|taking) …1 (# mg|pills|new tablets|medication|antidepressants|beta blockers)',
      '(my|our) (bank|landlord|credit card) (has|refused|is|was|are) …3 (overdraft|refused (me|us|to (extend|lend))|evict|evicting|'
        + 'maxed|frozen|threatening)',
      '(behind|months behind) (with|on) (my|its|our|her|his) (rent|mortgage|wages|tax)',
      '(i|we|he|she|partner|husband|wife|brother|client) (am|are|is|was|were|went|go|going|has gone) …1 bankrupt',
      '(drink driving|drink-drive|dui) (offence|offense|charge|ban)',
      'banned from driving',
      '(falling out|fallen out|feud|fight|fighting) (with|over) (my|our|his|her) (brother|sister|father|mother|will|father\'s|'
        + 'inheritance|partner)',
      '(pregnant|pregnancy) …3 (planned|by (a|our|someone|somebody|one|the)|and (sick|cannot))',
      'a (very|really|rather|bit of a)? messy (affair|divorce|break-up|breakup|separation)',
      '(sleeping|living) in (my|a|the|his|her) (van|car) (because|since|for|after|now|>)',
      '(partner|husband|wife|he|she|boss|somebody|someone|director) …2 (run off|ran off|running off) with (the|our|my|a|his|her|'
        + 'somebody) !scissors !key !tickets',
      '(hmrc|taxman|tax office|irs|bank|court) …3 hit me with a (£|€|$)',
      '(my|our|his|her) (separation|bankruptcy|addiction|affair|overdraft|depression|bowel|bladder|prostate|drinking)',
      '(my|her|his|our) …2 dementia',
      '(i|on|started|taking) …1 lithium (for|>)',
      '(my|his|her) (husband|wife) and i (are|have) …2 (divorced|divorcing|separated|separating|splitting|barely speaking|not '
        + 'speaking|fighting|getting divorced)',
      '(my|his|her) (husband|wife) \'s (gambling|drinking|affair|debts|depression|addiction)',
      '(my|his|her) (ex-wife|ex-husband|ex) (is|has|was|wants|left|took|had) …5 (paying|custody|lawyer|court|money|the (house|kids|'
        + 'car|dog)|took|left)',
      'left me for our',
      'our wives had …6 comparing notes',
      'running off with (somebody|someone) who',
      '(my|his|her) (husband|wife) \'s business (collapsed|failed|went)',
      '(my|our) marriage (has been|is) on the rocks',
      '(my|his|her|our|had|has) …2 (miscarriage|herniated|slipped disc|biopsy|tumour|tumor|hysterectomy)',
      'a slipped disc , (two|three|and|with)',
      '(i am|we are) …2 behind (with|on) the (rent|mortgage)',
    ],
    not: notHealthAndFamily,
  },
  {
    name: 'health-and-family-perhaps',
    why: 'The same, in words that may be innocent: the reader decides.',
    severity: 'information',
    patterns: [
      'my (doctor|gp) (says|said|thinks|reckons) (it|that|i|my|the) …6 (fault|stress|nerves|blood pressure|heart|ulcer|rash|'
        + 'depression|anxiety|breakdown)',
      '(my|his|her) (husband|wife) (has asked|says|thinks|found) that',
      '(my|our) (son|daughter|brother|sister) …2 (is|was|got) pregnant',
      '(i|he|she|they) (have|has|had|am|is|was)? …1 (drank|drinking) (too much|heavily|again)',
      '(comparing notes|making advances|seeing behind)',
      '(a|the) (slipped disc|herniated disc) ',
      'remortgaged',
    ],
    not: notHealthAndFamily,
  },
  {
    name: 'other-clients',
    why: 'Tells this client what the next one would hear about them.',
    patterns: [
      '< between (us|you and me|ourselves|you and i|these four walls) (,|that|the (family|partners|boss|director)|she|he|her|his|their)',
      'strictly between (us|you|ourselves) (and|>)',
      'entre nous',
      '(off the record (>|,|:|but)|in strict confidence|do not tell anyone|you did not hear (it|this) from me|keep this to yourself)',
      '(not yet public|not public yet|strictly confidential , but)',
      '(our|my|another|other) (other)? (client|clients|customer) …6 (pay|pays|paying|paid) (me|us) (more|double|triple|a lot|£|€|$|'
        + 'twice|less)',
      '(another|other|competitor|rival|bank|they|who|which) …6 (pay|pays|paying) (me|us) (£|€|$|#) …4 (a month|an hour|a day|more|a week)',
      '(stiffed|stiffs) (us|me)',
      '(is|are|was) about to (default|go under|go bust|lay off|drop (their|its) prices|be fired|collapse)',
      'on the (brink|verge) of (insolvency|bankruptcy|collapse|divorce|going (bust|under))',
      '(went|going|gone|go) (bust|under|bankrupt) (owing|last (year|month|week|spring)|and (owed|never|left))',
      '(who|which) also (use|uses|employ|hire) us',
      '(he|she|they|who|manager|supervisor|boss|director|colleague|know) (was|were) (let go|fired|sacked|shown the door) (for '
        + '(drinking|stealing|padding|fiddling|theft|fraud|misconduct)|over (the|missing|a)|after (the|padding|drinking|stealing))',
      'caught (padding|stealing|drinking|in bed|with (his|her|their) (hand|hands))',
      '(a|his|her|their) final warning for (drinking|stealing|lateness|bullying|sleeping|being)',
      'drinking at (her|his|their) desk',
      '(their|its|his|her) (cmo|ceo|cfo|md|owner|manager|director|boss) is (on the way out|in rehab|getting divorced|sleeping|having '
        + '(an|a breakdown)|drunk|leaving (next|in|before|but|though))',
      'cooking their books',
      'undercut (you|us) by',
      'tender price , incidentally',
      'whose cost per lead is',
      '(is|are) being (investigated|sued|raided|audited) (by|for|over) (its|their|his|her|missing|medicare|tax|fraud|the (tax|police))',
      '(has|have|had) secretly (offered|hired|agreed|told)',
      'just between (us|you and me|ourselves) (:|, (the|your|she|he|they|another|our|my))',
    ],
    not: notOtherClients,
  },
  {
    name: 'other-clients-perhaps',
    why: 'The same, in words that may be innocent: the reader decides.',
    severity: 'information',
    patterns: [
      'on the quiet',
      '(is|are|was|were|being) (being)? (investigated|audited|sued|raided) (by|for|over)',
      '(client|brand|agency|studio|competitor) i will not name',
      'whose name rhymes with',
      '(we|i|agency) tripled their (sales|traffic|spend|revenue|leads)',
      'one of our other clients (is (being|going|about|in)|has (been|not|never)|pays|owes|, who)',
      'their ad spend',
    ],
    not: notOtherClients,
  },
];
