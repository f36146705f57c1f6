import type { Construction } from '../lexicon.js';

/** Shared by the sure and the less sure wordings of `mock-praise`. */
const notMockPraise: readonly string[] = [
  'kudos to your',
  'what a (pleasure|privilege|joy|delight|relief|treat) (it (was|is|has been) (to (work|know|have|collaborate|see|watch|serve))|to '
    + '(work|know|see) (with|you|the))',
  'well done (to|on) (all|everyone|your team|you)',
  '(congratulations|congrats) (on|,) …2 (your|the|you|his|her|their) …3 (baby|birth|new (role|shop|office|home)|opening|anniversary|'
    + 'launch|award|prize|wedding|appointment|promotion|nomination|funding)',
  '(i am|we are) (thrilled|delighted|overjoyed|so pleased|honoured|so glad|flattered) (to (hear|learn) that|that) (you|your …1 (found|'
    + 'are|new|have|will|is|has|won)|the (new|launch|shop|book))',
  '~ (sincerely|truly|genuinely) (grateful|thank)',
  'hats off to (your|the) …4 (kitchen|nurses|volunteers|crew)',
  'who knew (the|about|that he|that she)',
  '(people|those|everyone|anyone|staff|person|colleague|the one|somebody) who knew',
  'no doubt (you|they) will (be|find) (in good|happy|well|able|glad)',
  'i am sure (you|they|the new) …3 (be|find) (happy|in good|great|a good)',
  '~ (shakespeare|picasso|mozart) …6 (festival|play|edition|exhibition|concert|museum)',
  '(the|a|an) oh',
  'the highlight of my (year|career)',
  'a highlight of my (year|career) , and',
  'silly me , i (forgot|left|attached)',
  'i am glad (that)? (it is now|the minor)',
  '(gift|talent|flair) for making people',
  'no mind reader , so please',
  '(silly me|silly us) , (i|we) (forgot|left|sent|attached|missed|meant|wrote)',
  '(daughter|son|child|pupil) has a',
  '(another) (brilliant|great) (idea|plan) of yours',
  'what (dedication|efficiency|commitment) , i thought',
  'light …3 never ceases',
  'surprise , said',
];

/** Shared by the sure and the less sure wordings of `mock-thanks`. */
const notMockThanks: readonly string[] = [
  'how (kind|generous|thoughtful) of you (to (send|offer|write|think|remember|invite|recommend|give|say))',
  'so (kind|generous|thoughtful|nice) of you (to (send|offer|write|think|remember|invite|recommend|give|say)|, |>)',
  '(so|how) (nice|lovely|good) to (hear|learn|see) (from|you|that (you|your|the))',
  'thank you for (not|letting us know|letting me know|teaching (me|us))',
  'thanks for (not|letting us know|letting me know)',
  'thank you for (finally|eventually) ',
  'thank you for reminding (me|us) (that|of|to)',
  '(how|so) (reassuring|refreshing) to (see|hear|learn|find) (that|a) (the|your|team)',
  'thank you for showing (me|us) how (the|you|your|to)',
  'how (efficient|professional|creative) of (you|your {team}) : the (deposit|money|refund)',
  '(kind|nice|good|lovely|thoughtful) of you to (let me know|tell me (first|so)|leave (the|a) (key|note|light))',
  'thank you for (finally letting me|reminding me that)',
  'how convenient (that|of you to (live|open|offer))',
  'how brave of you to (try|come|start|climb|sing|go)',
];

/** Mock praise, mock thanks, irony. */
export const sarcasm: readonly Construction[] = [
  {
    name: 'beyond-doubt',
    why: 'Nobody who reads this can take it any other way.',
    sure: true,
    patterns: [
      '(thanks|thank you) for nothing',
    ],
  },
  {
    name: 'mock-thanks',
    why: 'Thanks for a grievance: the reader looks for the sting and finds it.',
    patterns: [
      '(thanks|thank you) for (nothing >|nothing ,|finally (getting|reading|paying|answering|replying|telling|deciding|letting (me|'
        + 'us) know)|at last (getting|reading|paying|answering|replying)|at least|ignoring|wasting|letting me find|letting us find|the '
        + 'lack|the silence|absolutely|keeping (me|us) waiting (>|for|until|since|,)|making (me|us) wait (>|for (#|three|two|four|'
        + 'weeks|months|hours))|eventually (getting|reading|paying|answering|replying)|reminding (me|us) (never|how (little|not))|'
        + 'teaching (me|us) (a lesson|never|how (little|not))|showing (me|us) how (little|not))',
      '(thanks|thank you) (so much|very much|ever so much|a lot|a bunch|a million) for (finally|ignoring|wasting|nothing >|letting '
        + '(me|us) (find|know at)|the three whole|not (telling|reading|paying|answering|replying|even|bothering))',
      '(thank you|thanks) for the (three|two|five|ten|one) whole (minutes|hours|words|sentences|seconds|euros|dollars|pounds|days '
        + '(notice|of notice))',
      'with thanks to the …4 people who had to',
      'many thanks for (finally|ignoring|nothing)',
      'how (very|terribly|awfully)? (modern|refreshing|flattering|brave|convenient) (of (you|your (board|office|company|director|'
        + 'manager|chairman|accountant)|them)|to (be|hear|learn|find|see) …8 (not|without|after|only|that|replaced|told))',
      '^ (far too|too) kind ,',
      'more thoughtful still',
      'how (very|terribly|awfully)? (kind|generous|thoughtful|considerate|nice|lovely) (of (you|your …1 {team}|them|him|her) to '
        + '(finally|let|pay|tell|inform|mention|find|copy|leave|wait|ignore|forget|reply after|answer after|ask now)|to (be (asked|'
        + 'told|left|given|remembered|reminded|consulted|informed|allowed)|learn|find out|discover))',
      'how (wonderfully|refreshingly|delightfully) (modern|refreshing|flattering|efficient|professional|helpful|vague|brief)',
      'how (very|terribly|awfully) (modern|flattering|efficient|professional|helpful) (>|of)',
      'how (refreshing|thoughtful|generous|touching|flattering|charming|novel) (, after|to (be|let|work|learn|find|hear|discover)|of '
        + 'the (new|marketing|sales|finance|board))',
      'how (novel|original) >',
      'how (professional|efficient|creative) of (you|your …1 {team}) (to|>) ',
      'it was (brave|kind|thoughtful|big|good|nice|sweet|generous|a nice touch) (of|to) (you|your …2|introduce|him|her|them) …3 (to)? '
        + '(finally (pay|tell|answer|reply|read)|sack|ignore|introduce my replacement|schedule our)',
    ],
    not: notMockThanks,
  },
  {
    name: 'mock-thanks-perhaps',
    why: 'The same, in words that may be innocent: the reader decides.',
    severity: 'information',
    patterns: [
      'how (refreshing|thoughtful|generous|touching|flattering|delightful|charming|novel) >',
      'it was (brave|kind|thoughtful|big|good|nice|sweet|generous|a nice touch) (of|to) (you|your|introduce|him|her|them) …3 (to)? '
        + '(finally|sack|ignore|forget|tell everyone|introduce my replacement)',
      '(wonderfully|delightfully|refreshingly|charmingly|admirably) (modern|honest|direct|vague|brief|creative|flexible) of',
    ],
    not: notMockThanks,
  },
  {
    name: 'mock-praise',
    why: 'Praise that nobody would mean, written to be seen through.',
    patterns: [
      '(congratulations|congrats|bravo|kudos|hats off|well done|full marks|ten out of ten|top marks|three cheers|a round of applause|'
        + 'my compliments|chapeau|heartfelt congratulations|a gold star|slow clap) (to|on|for) (the (legal|sales|steering|scheduling|'
        + 'finance|marketing|procurement|estate|new pricing) …2 (for|on|committee)|whoever (decided|thought|chose to (put|move|cut|'
        + 'rebuild|change)|approved|signed|came up|had the idea|wrote (that|this)|managed to|rescheduled|invented|renamed)|accounts >|'
        + 'accounts (;|:|for)|your (procurement|sense of)|setting|creativity|optimism|managing to|agile|finding (a|another|yet|new|the '
        + 'one) …2 (way|excuse|reason|fault)|missing|losing|another (deadline|week|version|round|reschedule|postponement)|yet another|'
        + 'breaking (the|your)|originality|speed|timing|consistency|inventing|making (it (look|this|so)|a))',
      '(bravo|congratulations|well done|hats off|kudos) , (really|truly|the (logo|invoice|site|autoplay|brief|launch|meeting)|you '
        + '(have now|managed|broke|have (scared|lost|broken|managed)|did it again)|on a)',
      'congratulations are in order : the (logo|invoice|brief|site|project|launch)',
      'a (real|true|rare|positive|absolute)? (masterstroke|stroke of genius|triumph of (planning|bureaucracy|form|style|hope|'
        + 'committee|procedure)|feat of (planning|memory|coordination))',
      '(yet another|what another|, another|^ another) (masterpiece|triumph|gem|stroke of|brainwave|inspired|brilliant (idea|plan|'
        + 'move)|great (idea|success|victory)|marvellous)',
      'masterpiece of (clarity|planning|communication|evasion|brevity|confusion|diplomacy|timing)',
      '(your|another|latest|this|the) brainwave (of|to|about|is|was|that)',
      'what a (treat|joy|delight|privilege|relief|honour|honor|surprise|coincidence|shock|masterstroke|pleasant surprise|triumph|hero|'
        + 'thrill) (it was|it is|it has been|to (learn|hear|find|be|discover|read|see)) …1 (to)? (be|learn|hear|find|discover)? …2 '
        + '(from (linkedin|your|the|a|facebook|instagram)|managed by|left|out|told|replaced|last|excluded|ignored)',
      '(an|such an|what an) (inspired|honour it was|honor it was) (choice|to be left)',
      'what (dedication|efficiency|commitment|professionalism|loyalty|generosity|foresight|planning|an achievement) >',
      '(your …3|committee|board|office|it) (never ceases|never cease|never fail|never fails) to amaze (>|me|us) !with',
      '(client|board|committee|management|company|team|office|manager|director|has|have|had|you) …2 , in (its|your|their|his|her) '
        + 'infinite wisdom',
      '^ in (its|your|their|his|her) infinite wisdom ,',
      'it takes (real|a special|some|a rare|true|great) (courage|talent|genius|skill|gift|nerve) to (pay|launch|ignore|lose|miss|ask|'
        + 'send|write|say|turn|get|make|reject|hire)',
      '(you|client|board|office|committee|he|she|they|your …2) …1 (have|has) (a|a real|quite a|rare|special|such a) (gift|talent|'
        + 'knack|genius|flair) for (missing|losing|locating|forgetting|turning a|finding (fault|problems|reasons|excuses)|hiring|'
        + 'changing|ignoring|being late|making (easy|simple|small|things|everything|a))',
      '^ (oh|ah) (wonderful|great|joy|good|lovely|brilliant|sure|perfect|fantastic) (>|, (another|a|the|more|yet)|: |another)',
      '^ oh , (wonderful|great|good|lovely|brilliant|sure|perfect|fantastic|how (kind|nice|lovely|thoughtful)|i am (certain|sure)|the '
        + '(irony|joy|surprise))',
      'wow , (just >|just wow|another|so (now|the|you)|a (whole|#|full)|what a (surprise|shock|brief|response))',
      '^ lucky (us|me) , (another|a|the|one|again|i|we)',
      '(silly (me|us|of me) (for|to)|^ silly (me|us) >|, silly me >)',
      'what could possibly go wrong',
      'i am sure (the|it was|you|they|your|everyone|that) …4 (be (enchanted|fascinated|as relaxed)|enchanted|worth it for (you|your))',
      '(we|i) (are|am) (thrilled|delighted|overjoyed|so glad|flattered|honoured|honored|so pleased|fascinated) (to (learn|hear) that|'
        + 'that|to be told that) (the (invoice|payment|brief|minor|app|committee)|it is (still|now)|a (committee|sub-committee|font)|'
        + 'your (accounts|finance|lawyer|minor|nephew)|i have been (replaced|ignored))',
      'i am (so)? (glad|flattered) (that)? (the (minor|expert|small|quick)|your minor|it is now (only|my))',
      '(family|readers|customers|board|court|office|public|viewers) will be (so|most|deeply) (moved|thrilled|enchanted|delighted) >',
      '^ nothing if not (consistent|creative|original|prompt) ,',
      '^ must be nice',
      'be still my',
      'colour me (surprised|shocked)',
      'color me (surprised|shocked)',
      'imagine my (surprise|joy|delight|shock) (when|to|on|at) …8 (you|your|replaced|linkedin|invoice|nobody|told|without|cancelled|'
        + 'not|refused)',
      '^ surprise , surprise (, (you|the|your|no|it|nobody)|: |>)',
      'no doubt (they|you|it|he|she|the …2|your …1 {team}) …1 (will|has|had|have) (receive the same|been (busy|delayed|lost|held)|'
        + 'slipped|find (a|another|someone) …3 (blame|excuse|reason)|discover|other)',
      'how (could|can) (i|we) (possibly|forget (the|that|your) (invoice|brief|seventeen|call|time you)|refuse (such|an offer (like|so)))',
      '(the|its|your|of) (legendary|famous|celebrated|much-vaunted|vaunted|fabled|award-winning) (brief|efficiency|process|speed|'
        + 'customer service|communication|punctuality|flexibility)',
      'very (modern|original|creative) of (you|your|them|him|her)',
      'by that logic , (you|i|we|your|a|nobody|one) …1 (may|might|could|should|would|can)',
      'one could not ask for (clearer|faster|better|more) (art|direction|instructions|notice|feedback|brief)',
      '^ do share the results >',
      '(shakespeare|spielberg|da vinci|michelangelo) (weeps|would have (bitten|wept|quit|given up)|had no such)',
      'happy (third|second|first|fifth|birthday) (anniversary|birthday)? to the invoice',
      'paying (it|us|me) at all would have been',
      '(do|does|have|has|you) …1 a fine line in',
      '(you|client|he|she|they|board|committee) …1 (have|has) a rare gift (for|of) (missing|losing|turning|making|finding|forgetting|'
        + 'changing|ignoring|hiring)',
      '(after|only|all of|waited|took|it took|gave) …2 three whole (days|weeks|hours)',
      '(give|gave|offer|offered|by|saved|reduce|reduced|discount|spent|took|off) …4 a whole (10|5|ten|five) (%|percent|per cent|minutes)',
      'we are so (lucky|blessed|fortunate) to (be (told|asked|ignored|managed)|receive|get (a|another|your))',
      'presumably (between|because|while|the|they|somebody|after|one) …4 (coffee|beach|too busy|telepathy|psychic|magic)',
      '(by|need|needs|use|using|through|require|requires|without) …1 (telepathy|a mind reader|a crystal ball|a clairvoyant|a psychic)',
      'apparently (a|an|i|we|the|nobody|reading|you) …6 (see through|optional|too much (to|for|>))',
      '(bravo|hats off|congratulations|kudos|a round of applause) (to|for) whoever (decided|deleted|moved|lost|broke|chose|thought|'
        + 'scheduled|approved|signed|put|cut|changed|forgot|cancelled|wrote|let|switched|rebuilt|renamed|invented)',
      '(matrix|form|invoice|brief|spreadsheet|contract|process|email|e-mail|excuse|letter|timetable|policy) …2 is a (real|true)? '
        + '(work of art|masterpiece|masterclass|gem)',
      'a miracle of (planning|coordination|bureaucracy|organisation)',
      'a masterclass in (how (not|to (lose|miss|ruin|annoy|waste))|(bureaucracy|confusion|delay|evasion|mismanagement|avoidance|'
        + 'dithering|indecision|passing))',
      '(took|takes) (some|real) nerve to',
      '(^ |and) who knew (that)? …2 (meant|was|means|could (mean|take)|would|is) !that',
      'what could go wrong >',
      '^ so glad (the|that) …6 (could|only|finally|somebody|someone|actually)',
      '(you|board|client|committee|team|office) …2 (is|are) nothing if not (consistent|prompt)',
      ', surprise , surprise (>|,|the)',
      'by that logic you',
      'i particularly (enjoyed|loved|liked) (trying|being (told|asked|ignored|called|left|copied)|the part where (you|i|we)|how you '
        + '(changed|ignored|said|asked)|discovering (that)? (i|my|you|the contract))',
      '(i am|we are) (not|no) (a|an)? (mind reader|mind-reader|clairvoyant|psychic|telepathic) (>|;)',
      '(ten out of ten|heartfelt congratulations|full marks|top marks|slow clap) (to|for) the (sales|estate|marketing|finance|legal|'
        + 'it|…1) (team|agent|department|committee|office|board)? , ? who',
      '(ten out of ten|full marks|top marks|a gold star|slow clap) (to|for) the …2 who',
      'heartfelt congratulations to the sales',
      'congratulations on finding the (one|only)',
      '< silly me >',
      'a masterclass in (precision|clarity|communication|planning|timing|diplomacy) >',
      'what a relief to (hear|learn|know) that the (invoice|payment|transfer)',
      'what a (treat|delight|joy|surprise) it was to (learn|receive|discover|find out) (at|from|that|# |forty|on|about|another|by)',
      '^ it is a rare gift to (hire|miss|lose|make|write|send|turn|brief|change)',
      'i am so glad (that)? the * only',
    ],
    not: notMockPraise,
  },
  {
    name: 'mock-praise-perhaps',
    why: 'The same, in words that may be innocent: the reader decides.',
    severity: 'information',
    patterns: [
      'who would have thought (that)? (a|an|paying|the|your) …4 (could|would|meant|invoice|paid|reading)',
      'i am sure (the|they|your|everyone) …4 be (delighted|thrilled) (by|at|to (learn|hear|discover|find|know))',
      '^ inspired $',
      '^ genius $',
      '^ priceless $',
      'who knew (>|,|that …2 (light|easy|minor|small|simple|urgent)|exactly what|enough)',
      'who knew that * meant',
      'nothing says (respect|trust|commitment|teamwork|partnership|thanks|professionalism|urgency|priority) like',
      'how (very)? modern',
      'the (shakespeare|spielberg|da vinci|picasso) of (briefs|spreadsheets|invoices|excuses|delays|email|emails)',
      'riveting stuff',
    ],
    not: notMockPraise,
  },
  {
    name: 'rhetorical-jab',
    why: 'A question that wants no answer, only to hit.',
    severity: 'information',
    patterns: [
      '(a|one) (surveyor|designer|consultant|translator|photographer) is a person who can see through',
      'this must be the first',
      '(which|that|this) is a first for (electricity|a|an|the (industry|trade|books)|even)',
      'i (must have|seem to have) missed the (line|part|clause|memo|meeting|bit) (in|where|that (says|said)|about)',
      'i had no idea (that)? * (came|meant|was) in',
      'i (had not|hadn\'t) (known|realised|realized) (that)? (the (agreement|contract|brief|deadline) was|reading|paying|a (contract|'
        + 'deadline)|unlimited|*) …2 (optional|a sort|on offer|meant|suggestion|yours)',
      'i was not (aware|told) that (reading|paying (me|us|on time|an|the)|answering|being)',
      '(is|was) (apparently|evidently|clearly|obviously|seemingly) (too much|too difficult|beyond|optional|asking too)',
      '(was|is|would be) (it|that|this) (really)? too much to ask (>|that|for (a|an|you|somebody)|to be) !back',
      '(reading|answering|paying|replying|evidently|apparently|clearly|perhaps|it seems|appreciate|realise|that) …6 (too much|a lot) '
        + 'to ask',
      '(is|was) it (really)? (so|too|that) (hard|difficult|much) (to (read|pay|reply|answer|send|write|say)|>)',
      'is that so (hard|difficult)',
      '[how (hard|difficult) can it be] (to|>)',
      'how many (times|more times|e-mails|emails|reminders) (do|must|should|will|does) (i|we|it) (have|need|must|ask|tell|send|'
        + 'explain|take|chase|say|write)',
      'do you (seriously|honestly) (think|believe|expect|want)',
      'did (you|anyone|anybody|it never|it ever) (even|ever|never|not|actually) (read|open|occur|bother|think (to|about|of|that)|cross)',
      'did it (not|never|ever) (occur|cross)',
      'what (exactly)? (did|do|are) you (expect (to happen|me|us|from (me|us)|>)|expecting (me|us)|pay us for|think (would|will|'
        + 'happens|you are|i am|we are|we do))',
      '^ since when (is|are|do|does|did|was|has|have)',
      'why (on earth|would anyone|would anybody|is it always (me|us|my|our)|am i (still|always|only|the|not|even|paying|chasing)|must '
        + 'i (always|chase|ask|beg|explain|remind)|do i always|did nobody|did no one|has nobody)',
      'how on earth (am i|are we|can (you|anyone|i)|could (you|anyone)|do you (expect|think)|is (anyone|that))',
      'what on earth (is|was|are|were|do|did|possessed) (you|your|this|that|going|wrong|happened)',
      'where on earth (is|are) (my|our|the) (money|payment|files|invoice|brief|approval|copy|signed|content|texts)',
      'are you (serious >|kidding|joking|being serious)',
      '^ seriously ?',
      'can (you|anyone|anybody) (even (read|count|subtract|imagine)|subtract >)',
      'shall i (fax|also (fax|read|come|hold|tie|do your)|draw you a|send it by (pigeon|telegram|horse))',
      'would you like me to (also (fax|read|come|hold|tie|do your|wash)|fetch|draw you|read it (to|aloud|out))',
      'what (part|bit) of …8 (do you not|did you not|is (unclear|unclear to)|(is|was) (hard|difficult|not clear)|are you (not|'
        + 'struggling)|don\'t you)',
      '^ who (does|would) (that|this|such a) (>|?|to|with)',
      'who do you think (you|paid|pays|will (pay|clean|fix)|stayed|did|i am|we are|fixed|has (to|been))',
      'do you (really|actually|even) (think|believe|expect) (that|i|we|anyone|anybody|it|this|a|to|me) ',
      'do you even (read|know|care)',
      'do you (really|actually) (care|read anything)',
      'what part of …6 do not you',
    ],
    not: [
      'a first for (me|us|our|the team|both)',
      'do you (want|know|think|expect|believe) (me|us|to|the|whether|if|a|that|which|when|who)',
      'do you (really|actually) (want|need) (the|both|all|a|to keep)',
      'i had not (realised|known) (that)? (the|it|my|our) …6 (sorry|apologies|thank)',
      'why do i (recommend|suggest)',
      'since when (it|we|the|i)',
      'can anyone (read|open) the (file|attachment)',
      '(not|never|nothing|isn\'t) too much to ask',
      'how many (times|weeks|e-mails|reminders) (do|will|should|does) (you|it|the|i) (want|need|take|like|expect|print|send|order)',
      'did you even',
      'how hard can it be , (i|we|you)',
    ],
  },
];
