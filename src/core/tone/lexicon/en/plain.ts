import type { Construction } from '../lexicon.js';

/** Neighbours that are no reproach: conditions, questions, denials, praise, and words of a character in a work. */
const innocent: readonly string[] = [
  '~ ?',
  '(if|unless|whether|should|whenever|in case|in the event|suppose|supposing|assuming|provided|until|as soon as) …,3 (you|your)',
  '(where|when|once) you (have|are)',
  '(not|never|nobody|no one|without) …1 (say|saying|said|mean|meaning|suggest|suggesting|think|believe|claim|claiming|imply|implying|feel|'
    + 'felt) …2 (you|your)',
  '~ (thank you for|thanks for|thankful|grateful|gratitude|congratulations on your|novel|lyrics|chorus|dialogue|caption|subtitle|slogan|quiz)',
];

const harmless: readonly string[] = [
  ...innocent,
  '(refused|neglected) to (give up|give in|take|let)',
  'destroyed …4 (copies|copy|files|data|records|documents|backups|drives|keys|originals|plates|samples|stock|material|information|key)',
  'should have (read|given|paid|signed|checked|tested|approved|kept) (access|permission|permissions|rights|copies|copy|originals|versions|proofs)',
  '(amount|sum|figure|total|rate|price) you should have',
  '~ (refund|refunding|overpaid|credit note)',
  'should have (read|told|asked|known|looked|come|called|given|done) (much|nothing|no|less)',
  '(failed|neglected) to (show|take|make|do) (up)? (in|on) (the|your)',
  'lost (no|nothing|our (fear|doubts))',
  'failed to mention how (good|kind|nice|lovely|much)',
  'ignored the deadline rush',
];

/**
 * The plain constructions that everybody would expect of a rule, general by word classes. Each may be relied on by
 * itself: no careful editor would leave one, and no independent writer has to bear it out. Subtler wordings stand in
 * the file of their rule.
 */
export const plain: Readonly<Record<string, readonly Construction[]>> = {
  blame: [{
    name: 'plain-blame',
    why: 'Charges the reader with what was left undone or went wrong; the open matter can be named alone.',
    sure: true,
    patterns: [
      'you (have|had)? {again}? (failed|neglected|refused|omitted) to {conduct}',
      '(your …1 {team}) (has|have|had)? {again}? (failed|neglected|refused) to {conduct}',
      '(^|and) because of you ,? …8 {badend}',
      '{badend} …3 because of you (>|,|and)',
      '^ thanks to you , …6 {badend}',
      'because of you ,? (i|we) (lost|missed|had to (cancel|borrow|sell|refuse|let|pay|redo|start))',
      'you (are|were) (entirely|solely|wholly|alone|fully|the (one|ones|only one))? to blame (for|>|,)',
      '(i|we) blame (you|your …1 {team}) (for|>)',
      'you (alone|have|single-handedly)? (caused|created) (all)? (of)? (this|these|that|the|such|all|every|nothing but|so many|endless) …2 '
        + '(mess|chaos|disaster|problem|problems|crisis|delay|delays|fiasco|shambles|trouble|confusion)',
      'you (have)? made (a|such a|a complete|a total) (mess|shambles) of (this|everything|my|our|the (project|job|launch|work|schedule|budget|event|campaign|order|accounts))',
      'you (have|single-handedly|completely|totally)? {ruinedall} (the|this|that|our|my|a|everything|it|every|months|weeks|all)',
      'your (own|last-minute|endless|constant|repeated|total|complete)? {flaw} (has|have)? …1 {harmed}',
      'your (complete|total|utter|constant)? lack of {virtue}',
      'your (constant|endless|continual|incessant|never-ending|perpetual|ceaseless|unending) (change|changes|delay|delays|demand|demands|'
        + 'complaint|complaints|criticism|interference|excuse|excuses|interruptions|indecision|revisions|cancellations|mistakes|errors|'
        + 'failures|micromanagement|meddling|postponements|nagging)',
      'you (have)? (wasted|squandered|threw away|thrown away) (my|our|so much|months|weeks|days|hours|years|everyone \'s|everybody \'s|all|'
        + 'a lot of|too much|half|#|two|three|four|five|six)',
      'you (have)? let (me|us|the team|my team|our team|everyone|everybody|the whole team) down',
      'you (have)? (broke|broken) (your|our|every|the|a|each) (word|promise|promises|agreement|contract|commitment|commitments|deal|terms)',
      'you (have)? {again}? (ignored|disregarded|dismissed|brushed aside) (me|us|my|our|every|each|(all|most|three|two|several) (of)? (my|our)|'
        + 'the (warnings|advice|deadline|deadlines|reminders|contract|agreement|terms|brief))',
      'you (really)? should (really|at least|simply|just)? have {remedy}',
      'you (missed|have missed) (every|all|each|yet another|another) (one of)? (deadline|deadlines|the deadlines|your deadlines|date|payment)',
      'you (messed|screwed|mucked) (up|this up|it up|everything up)',
      'you made (it|this|my (work|job)|our (work|job)|the (work|job|project)) (impossible|unbearable|a misery|hell)',
      'you (kept|keep|have kept) (changing your mind|moving the (deadline|goalposts)|ignoring (me|us|my|our)|making excuses)',
      'you have (cost|lost) (me|us) (a fortune|a client|clients|money|thousands|weeks|months|so much)',
    ],
    not: [...harmless, '(down|let us down) gently', 'thanks to you , …4 no', '(ruined|spoiled|spoilt) (me|us) with'],
  }],
  accusation: [{
    name: 'plain-accusation',
    why: 'Says that the reader acted in bad faith, which no letter can prove.',
    sure: true,
    patterns: [
      'you (have|had)? {again}? (lied to|cheated|deceived|misled|tricked|conned|swindled|defrauded|scammed|betrayed|manipulated|exploited|'
        + 'robbed|blackmailed|bullied|humiliated|insulted|disrespected|mistreated|stolen from|stole from|threatened|double-crossed) '
        + '(me|us|my team|our team|everyone|everybody|my staff|our staff)',
      'you (have)? (just|only|simply)? used (me|us) (>|and (then|threw|dropped|left)|, (nothing|and))',
      'you (have)? (abused|betrayed|exploited) (my|our|the|this) …1 (trust|patience|will|goodwill|kindness|generosity|faith|confidence)',
      'you (have)? (took|taken) advantage of (me|us|(my|our) …1 (kindness|patience|time|generosity|trust|work|goodwill|will|inexperience))',
      'you (have)? (stole|stolen) (my|our|from (me|us))',
      'you never (intended|meant|planned) to (pay|honour|honor|keep|sign|answer|settle)',
      'you (had|have|never had) (no|any) intention of (paying|honouring|honoring|keeping|signing|settling|answering)',
      'you (are|were|have been) (clearly|obviously|simply|just)? (lying|cheating|deceiving|dodging (me|us|my)|hiding from (me|us)|avoiding (me|us))',
      'you {wilfully} (withheld|hid|delayed|ignored|misled|broke|sabotaged|concealed|damaged|refused|blocked|held|avoided|deceived|dragged|lied|kept)',
      'you (tried|are trying|have tried|were trying|have been trying) to (cheat|deceive|trick|con|scam|defraud|rob|swindle|avoid paying|'
        + 'get out of paying|wriggle out|weasel|manipulate|intimidate|bully|rip)',
      'you {plainly} (never|did not|do not|have not|can not|could not) (even)? (read|look|looked|opened|open|care|understand|know what|listen|'
        + 'listened|bother|bothered|respect|value|think)',
      'you (do not|did not) (even)? (care about (me|us|my|our|anyone|anything|quality|deadlines|the (work|project))|care at all|care >)',
      'you (do not|did not|never|have no) (respect|appreciate|value) (for)? (me|us|my|our)',
      'your (behaviour|behavior|conduct|attitude|tone|manners|treatment of (me|us)|communication) (towards|toward|to)? (me|us|my team)? '
        + '(is|was|has been|had been) {intens}? (unacceptable|unprofessional|inexcusable|intolerable|disrespectful|rude|abusive|aggressive|'
        + 'hostile|shameful|appalling|disgraceful|outrageous|despicable|deplorable|childish|pathetic|atrocious|unforgivable|insulting)',
      'you (have)? (treated|treat) (me|us|my team) (like|as if|so badly|badly|terribly|with contempt|with disrespect|unfairly) !family !friends',
      'you (have|had)? ripped (me|us) off',
      'you are (a|nothing but a)? (fraud|con man|cheat|crook|thief|liar)',
    ],
    not: [...innocent, 'like (family|a (friend|colleague|partner|guest|son|daughter|brother|sister)|one of|an equal|friends|partners|colleagues|royalty)',
      'not respect (my|our) (age|privacy)'],
  }],
  insult: [
    {
      name: 'plain-name',
      why: 'A name stays when everything else is forgotten.',
      sure: true,
      severity: 'error',
      patterns: [
        'you {slur}? (bunch of|pack of|lot of)? {name}',
        'you (are|were) (all|both)? (such|just|nothing but|nothing more than)? (a|an)? {slur}? (bunch of|pack of)? {name}',
      ],
      not: ['(circus|costume|costumes|show|party|play|character)', '(hire|hired|saw|book|booked|met|send|sent) you', 'you (clown|jerk|joker) (around|back)'],
    },
    {
      name: 'plain-insult',
      why: 'Judges the person; the reader answers the judgement and not the letter.',
      sure: true,
      patterns: [
        '(you|you people|you all|you lot) (are|were|have been) [ {intens}? {badadj} ]',
        '(you|you people) (are|were|have been) {intens}? (impossible|unbearable|a nightmare|hell|exhausting|a pain|awful|dreadful|terrible|'
          + 'horrible|difficult|torture) to (work|deal) with',
        'you (are|were|have been) (by far|easily|truly|one of)? (the|my|our) (very)? (worst|rudest|most (difficult|unpleasant|unreasonable|'
          + 'annoying|incompetent|dishonest|ungrateful)|least professional) (client|clients|customer|customers|company|people|person|boss|manager|team|i|we)',
        'the (worst|rudest) (client|clients|customer|customers|company|people) (i|we) (have|had)? (ever|known|worked)',
        'your {thing} (is|are|was|were|has been|have been) {intens}? {awful}',
        'you (people)? (have|has) (absolutely)? no (shame|manners|class|decency|integrity|morals|principles|brain|brains|taste|talent|'
          + 'professionalism|conscience|clue|idea what you (are|want|were))',
        'you (should|ought to) be (thoroughly|deeply|truly)? ashamed',
        'shame on (you|your)',
        'no (serious|real|professional|decent|normal|honest|sane|competent|respectable|proper|self-respecting) (client|clients|company|'
          + 'business|customer|manager|person) (would|could|should|does|ever|behaves|acts)',
        '(a|any) (serious|real|professional|decent|normal|honest|sane|competent|respectable|proper|self-respecting) (client|company|business|'
          + 'customer|manager) would (have|never|not|know|pay|answer|read|listen|behave|act|treat|understand|at least)',
        'what (the …1)? is wrong with you',
        'are you (stupid|blind|deaf|crazy|insane|incapable|an idiot|idiots|out of your mind)',
        'you (know|understand|knew|understood) (absolutely)? nothing (about|of) (design|business|my|our|the|marketing|building|writing|code|'
          + 'software|how|what|anything)',
        'your (incompetence|laziness|stupidity|ineptitude|arrogance|rudeness|unprofessionalism|hypocrisy|selfishness|childishness|pettiness)',
        'you do not (even)? know what you (want (>|,|and|from|or)|are doing|are talking about)',
        'you (could|can) not (run|organise|organize|manage) (a|an) (bath|whelk stall|bake sale|lemonade stand|tea party|piss-up)',
        'a (bunch|pack) of (amateurs|idiots|clowns|liars|crooks)',
      ],
      not: [
        '~ (novel|lyrics|chorus|dialogue|caption|subtitle|slogan|costume)',
        '(if|unless|whether|when|while|until|in case) …2 (you|your)',
        '(not|never|nobody) …1 (say|saying|said|mean|suggest|suggesting|think|believe|claim|imply|implying) …2 (you|your)',
        'you are too (kind|modest)',
        'ashamed (of nothing|only)',
        '(hard|difficult|impossible) on yourself',
        'awful (lot|amount)',
        'not to be ashamed',
      ],
    },
  ],
  absolutes: [{
    name: 'plain-absolute',
    why: 'Turns single events into a verdict on the person; the reader thinks of the one exception and stops reading.',
    sure: true,
    patterns: [
      'you {neverly} {even}? (answer|answered|reply|replied|respond|responded|listen|listened) (>|to (me|us|my|our|any|anything)|me|us|my|our|any|a '
        + 'single|on time|in time|when)',
      'you {neverly} {even}? (pay|paid) (on time|in time|any of|(the|me|us|my|our) (invoice|invoices|bills|fee|deposit)|me|us|a single|what you|>|your)',
      'you {neverly} {even}? (read|looked at|opened|checked) (my|our|the (contract|brief|agreement|proposal|terms|emails|instructions|'
        + 'documents|report|notes|quote)|a (single|word)|any of|anything|what (i|we))',
      'you {neverly} {even}? (apologise|apologised|apologize|apologized|thanked (me|us|anyone)|thank (me|us|anyone)|(say|said) (sorry|thank)|'
        + '(keep|kept) (your|a|any) (word|promise|promises|single)|told (me|us) (about|what|when|the (truth|whole))|asked (for)? (my|our) '
        + '(opinion|view|permission)|trusted (me|us|my|our)|(respected|respect) (me|us|my|our|the|any)|(appreciated|appreciate) (me|us|my|our|what|anything)|(cared|care) '
        + '(about|>|what|for)|(meet|met) (a|any|the|your) (single)? (deadline|deadlines)|(know|knew) what you (want|wanted)|(make|made) up '
        + 'your mind|(return|returned) (my|our|any) (calls|call|messages)|(take|took) (any)? (responsibility|me seriously|us seriously)|(show|'
        + 'showed|turn|turned) up (>|to|for|on time)|(follow|followed) (my|our|any) (advice|instructions|recommendations))',
      'you {everly} (change|changed) (your mind|the (brief|scope|plan|date))',
      'you {everly} (ignore|ignored|complain|complained|blame|blamed|cancel|cancelled|argue|argued|haggle|haggled|(pay|paid|arrive|arrived|come|came|reply|replied) late|'
        + '(find|found) (fault|something wrong)|(move|moved) the goalposts|lie|lied|(make|made|have|had) (an|some)? (excuse|excuses)|(break|broke) '
        + '(your|every)|(waste|wasted) (my|our)|(leave|left) everything|(shout|shouted) at|(treat|treated) (me|us) (like|as if|badly)|(put|puts) '
        + '(me|us) last|(want|wanted) more|(ask|asked) for more|(delay|delayed) (the|every|your|my|our|payment)|criticise|criticised|criticize|'
        + '(criticized|contradict|contradicted) (me|us|my|our)|wait until the last)',
      'you are {everly} (late|changing|complaining|cancelling|blaming|rude|angry|making excuses|asking for more|interrupting|postponing|'
        + 'unreachable|moving the|shouting|behind with) ',
      'you are never (available|satisfied|happy|reachable|prepared|on time|pleased|content)',
      'nothing (is|was) ever (good)? enough for you',
      'nothing (i|we) (do|did) (is|was) ever (good)? (enough|right)',
    ],
    not: [
      ...innocent,
      'like (family|a (friend|colleague|partner|guest|son|daughter)|one of|an equal|friends|partners|colleagues|royalty)',
      '(paid|pay) …3 (late|too little|short)',
      'never (available|reachable|happy) (on|before|after|at|to (leave|see))',
      '(told|tell) (me|us) (off|no lies)',
      '(wanted|want) more (for|than)',
      '~ (glad|pleasure|appreciated that|i admire|i value|we value)',
    ],
  }],
  'passive-aggressive': [{
    name: 'plain-barb',
    why: 'Says the reproach sideways, and it is heard head-on.',
    sure: true,
    patterns: [
      'as (i|we) (have)? (already|repeatedly|now)? (told|warned|reminded) you (many|several|countless|so many|numerous|(#|two|three|four|five|'
        + 'a (hundred|thousand|dozen)) times|time and|over and|again|repeatedly|more than once|before|twice|already)',
      'as (i|we) (have)? (already|repeatedly) (told|warned|reminded) you',
      '(i|we) (do not know|have lost count of|lost count of) how many times (i|we)',
      'how many (more)? times (do|must|have|should|will|am|are) (i|we)',
      'sorry (if|that)? you (feel|felt|see|took) (that|it) (way|like that|badly|personally)',
      '(this is|that is|it is|this was) …1 {times} time (i|we) (have|had|am|are|must|ask|tell|write) …1 (asking|ask|asked|telling|told|repeat|remind|explain|chase|chasing|say)',
      'do (i|we) (really|honestly|seriously) (have|need) to (explain|spell|repeat|remind|say|tell|ask|chase|beg)',
      '(is|was) (that|it|this) (really)? (so|too) (hard|difficult|much) (to ask (>|that)|>)',
      '(which|what) part of …8 (do|did) you not understand',
      '(next time|perhaps|maybe) ,? (you could|you should)? try (actually)? (reading|listening|answering|paying|being)',
      'have it your (own)? way',
      'in case you (have|had)? (forgot|forgotten|not noticed) (>|, (i|we) (am|are|have|asked|told|need|wrote|said)|(that)? (i|we|you) (am|are|have|asked|told|need|wrote|said|promised))',
      '(if you had|had you) (bothered|troubled|taken the trouble|cared) to',
      '(i|we) should not have to (chase|remind|explain|beg|repeat|ask|tell|tell you)',
      '(as|which) you would know (if|had) you',
      'it would (have been|be) nice if you (had|could) (at least|actually|once|for once|bothered)',
      'i am not (your|a) (mother|servant|slave|secretary|babysitter|doormat|mind reader)',
      '(thank you|thanks) for finally (answering|replying|reading|paying me|paying us|getting back|responding|deciding)',
    ],
    not: ['~ (song|lyrics|novel|dialogue|scene)', 'not (too|so) (hard|much)', 'try being'],
  }],
  sarcasm: [{
    name: 'plain-irony',
    why: 'Praise that means its opposite: the reader looks for the sting and finds it.',
    sure: true,
    patterns: [
      '(great|nice|good|brilliant|fantastic|excellent|wonderful|superb|lovely|impressive|amazing) (job|work|going) …1 {spoiling}',
      '(congratulations|well done|bravo|kudos|hats off) …1 (on|for) …1 ({spoiling}|being late|another (missed|late|broken|wasted)|yet another '
        + '(missed|late|broken|wasted)|(managing to (miss|ruin|lose|break|delay|offend)))',
      'what a surprise ,? (another|yet another|still|no|more) …1 (late|missed|delay|excuse|complaint|change|changes|broken|unpaid|cancellation|'
        + 'answer|reply|payment|mistake|problem|deadline)',
      '[ how (hard|difficult) (can|could) it (possibly|really)? be ] to',
      'how (hard|difficult) is it to (pay|send|answer|reply|read|write|pick|click|sign|say|open)',
      'are you (kidding|having a laugh) (me|us)?',
      'are you (joking|serious) ?',
      'you (must|have to|have got to) be (kidding|joking)',
      'is this (a|some kind of|some sort of|your idea of a) joke ?',
      '(thanks|thank you) (so much|very much|a lot|ever so much|a million)? for (ruining|wasting|wrecking|messing|lying|making my life|all the '
        + '(stress|chaos|grief|sleepless)|ignoring (me|us|my|our|every|all)|breaking (your|my|our)|losing (my|our)|keeping me in the dark)',
      '(oh|wow) ,? (great|wonderful|perfect|brilliant|fantastic|lovely|how nice) , (another|yet|more)',
      'since you (obviously|clearly|apparently)? (know (so much)? better|know everything|know it all|are such an expert|are so clever|are so smart)',
      '(i am|we are) (sure|certain) you (were|are) (far|much|just)? too busy to',
      'how (very)? (generous|kind|thoughtful|nice|professional|considerate|big|gracious) of you to (finally|eventually|at last)',
      '(how|so) (very)? professional of you',
      '(another|yet another) (brilliant|genius|fantastic) idea (of yours|from you)',
      'slow clap',
    ],
    not: ['(ignored|ignoring) (my|our) (last|first|earlier|previous|mistake|typo|slip)', 'surprise ,? (another|no|more) (prize|award|gift)',
      'know better than (i|we|anyone) (the|how|where|what)', '~ (you were right|indeed very professional)'],
  }],
  emotion: [{
    name: 'plain-venting',
    why: 'Turns the end into an argument about how bad it was.',
    sure: true,
    patterns: [
      '[ (i|we) (am|are|have been|feel|was|were) {intens}? (sick and tired|sick to death|fed up) ] (of|with|>|,)',
      '(i|we) (am|are) {intens}? (sick|tired|sick and tired|fed up) (of|with) (you|your (excuses|lies|games|demands|behaviour|behavior|attitude|complaints|constant|'
        + 'endless)|chasing you|being (ignored|lied|treated)|this (nonsense|mess|circus))',
      '(i|we) (am|are) {intens}? (done|finished|through) with (you (>|,|and|people|lot)|your (excuses|lies|games|behaviour|behavior|attitude|'
        + 'demands|nonsense|drama)|this (nonsense|circus|mess|farce|rubbish))',
      '[ (i|we) (am|are|was|were) {intens}? (furious|livid|enraged|outraged|disgusted|appalled|seething|fuming|incensed) ] (with|at|about|by|that|>|,)',
      '(i|we) (have)? had (quite|more than)? enough (of (you|your|this (nonsense|mess|circus|farce|rubbish|behaviour)|these (excuses|games|lies|'
        + 'delays)|being (ignored|lied|treated)|chasing|the (excuses|nonsense|lies|games|drama|chaos))|>)',
      '(i|we) (have)? had it with (you|your|this)',
      '[ (this|it|this project|the project|working (with|for) you|the whole (project|thing|experience)|every (day|minute|week)) (has been|was|is|had '
        + 'been|have been) {intens}? (a|an)? {intens}? (living)? (nightmare|hell|torture|misery) ] (>|from|for (me|us)|and|since|,|right)',
      'working (with|for) you (has been|was|is) {intens}? (a|an)? {intens}? (disaster|farce|circus|ordeal|joke|waste|awful|terrible|horrible|unbearable|miserable|dreadful)',
      'this is (absolutely|completely|simply|just|utterly|totally|beyond|so|frankly|really) (ridiculous|outrageous|absurd|insane|pathetic|'
        + 'disgraceful|unacceptable|crazy|a joke|a disgrace|shameful|infuriating)',
      '^ (this|it) is (ridiculous|outrageous|absurd|pathetic|disgraceful|a disgrace|insane|a joke|shameful|infuriating) (>|and)',
      '(i|we) (hate|despise|loathe|detest) (you >|working (with|for) you|this (project|job|account)|every (minute|second|day))',
      '(i|we) can (not|no longer) (stand|bear|tolerate|put up with|take) (you >|you (any|for)|your (attitude|behaviour|behavior|tone|lies|games|excuses|demands|complaints|emails|phone|constant|endless|rudeness|arrogance|company)|this any|this anymore|it any|it anymore|any '
        + 'more of (this|your)|another (day|minute|email|call|meeting) (of|with|from) (you|this))',
      'you (make|made|are making|drive|drove|are driving) (me|us) (sick|ill|crazy|mad|insane|up the wall|furious|miserable|angry|cry)',
      'my patience (has run out|is (gone|exhausted|at an end|over|finished|wearing thin))',
      '(i|we) (have|had)? (lost|run out of) (all)? (my|our)? patience',
      '(i|we) (have)? never been so (angry|insulted|humiliated|disappointed|frustrated|offended|upset)',
      '(i|we) (am|are) (at the end of my|at my wits|losing my (mind|patience|temper))',
      'this (project|job|account) is (killing|destroying|breaking) (me|us)',
      'good riddance (>|to you|,)',
      '(i|we) regret (ever|the day) (i|we|meeting|working|taking|accepting|having|agreeing)',
    ],
    not: [
      '~ (news|fire|flood|storm|accident|earthquake|burglary|joy|novel|film|scene|song)',
      '(mad|crazy) (about|for)',
      '(not|never|without|nor|no longer) …1 (furious|livid|angry|disgusted|appalled|fed up)',
      '(if|whether) (i|we) (am|are)',
      'take your (time|place|word|coat|side|point|advice|course|offer)',
      'take your',
      'cry (with|for) (joy|laughing)',
      'put up with your (own|builders)',
      '(users|customers|readers|visitors) …3 (fed up|sick)',
    ],
  }],
  guilt: [{
    name: 'plain-debt',
    why: 'Makes the reader pay in conscience for what was given freely.',
    sure: true,
    patterns: [
      '(this|that) is how you (treat|repay|thank|reward) (me|us)',
      'this is the thanks (i|we) get',
      '(i|we) (hope|trust) you can live with (yourself|yourselves|that|it|what)',
      '(i|we) hope you (are|feel) (happy|proud|satisfied|pleased) (now (>|that you (have|got))|with (yourself|yourselves)|of (yourself|yourselves|what))',
      '(i|we) (had)? expected {intens}? (more|better|far more|much more|a lot more|so much more) (professionalism|respect|commitment|honesty|care|'
        + 'courtesy|decency|loyalty|gratitude|understanding)? (from|of) (you|your|a (client|company))',
      '(i|we) deserve (better|more|respect|more respect) (than (this|that)|>|from (you|a))',
      '(i|we) deserved (better|more|respect|more respect) (than (this|that)|>|from (you|a))',
      'after (all|everything) (that)? (i|we) (have|had)? (done|did|gave|given|sacrificed|put up with) (for you|,|>)',
      'you (have)? (left|leave) (me|us) (with nothing|high and dry|in the lurch|stranded|to clean up|hanging|to pick up the pieces)',
      'you (do not|never|have no idea|can not) (know|appreciate|realise|realize|imagine)? (how much|how hard|what) (i|we) (have)? (suffered|'
        + 'sacrificed|worked|gave up|given up|went through|gone through|put up with|did for you|done for you)',
      '(i|we) (sacrificed|gave up) (my|our|so much|everything|weekends|evenings|nights|holidays) …3 for (you|this|your)',
      'without (me|us) you would (be|have) (nothing|nowhere|lost|failed|no)',
      '(i|we) (worked|slaved|toiled) …6 (for nothing|and (got|received|get) (nothing|no thanks|not even))',
      'you (owe|owed) (me|us) (an apology|everything|that much|an explanation)',
      'you (have)? (broke|broken) my (heart|spirit)',
      'you (have)? disappointed (me|us) (>|deeply|again|bitterly|badly|terribly)',
      '(i am|we are) {intens}? disappointed (in|with) you',
    ],
    not: ['~ ?', '(not|never|nor) …4 you owe', '(not|never|nor) …2 disappointed', '(i|we) (owe|owed) you', '(if|whether) …1 you', '(all|everything) …1 (i|we) did ,? (you|your) (thanked|paid|praised)'],
  }],
  threat: [{
    name: 'plain-threat',
    why: 'Hardens the other side, and may be used against the writer.',
    sure: true,
    patterns: [
      '(i|we) {shall} (leave|post|write|publish|give you) …2 (bad|negative|terrible|one-star|one star|awful|scathing|nasty) (review|reviews|rating|ratings)',
      '(i|we) {shall} (tell|warn|let) …4 ((know|learn|hear)? (how you (treat|do|run|behave|pay|work|cheat|lie)|what (you (did|do|are|have done)|kind|sort)|who you '
        + '(are|really)|about (you (>|and)|your (behaviour|behavior|practices|conduct|methods|habits|lies|tricks)))|never to (work|hire|trust)|not to '
        + '(work|trust|hire|deal)|to (avoid|stay away from|steer clear of) you|the truth about (you|your))',
      '(i|we) {shall} (ruin|destroy|damage|wreck|trash|tarnish) (you (>|and)|your (reputation|name|business|company|career|brand|rating|life))',
      '(i|we) {shall} (bury|crush|expose|destroy|finish) you (>|,|and|on|online|publicly|in)',
      '(i|we) {shall} make (you (pay|regret|sorry|suffer)|your life|sure (everyone|everybody|the whole …1) (knows|hears|finds|learns)|sure (nobody|no '
        + 'one) …2 (works|hires|deals|trusts|work|hire))',
      '(pay|settle) …5 or ((i|we) {shall} (see you in court|sue|take you to|tell|report|go to|post|publish|ruin|shut|expose|call (a|my|the|your)|get (a|my)|make)|'
        + 'face|you will (regret|be sorry|hear|see|pay))',
      '(pay|settle|answer|reply|do it|send it) …3 or else >',
      'see you in court (>|if|unless|then|,|and)',
      '(i|we) {shall} sue (you|your)',
      'you will (be sorry (>|for|you|that|if|when)|pay for (this|that|what)|regret (this|that|it|ever|what|not|your|having|crossing)|be hearing from my lawyer|never work in)',
      'you (have not|will not have) heard the last of (this|me|us)',
      'you have been warned',
      'this is your (last|final|only) (warning|chance)',
      'i know where you (live|work)',
      'watch your back',
      '(i|we) {shall} (report|denounce) you (to|>)',
      '(i|we) {shall} (hack|leak) (your|all your) …1 (site|website|server|files|data|emails|messages|secrets|database)',
      '(i|we) {shall} (publish|post) (all your|every one of your|your (private|rude|own)) …1 (emails|messages|letters|texts|secrets)',
      '(do not|you do not want to) (cross|mess with|test|push) (me|us) (>|or|,|on|again)',
      '(i|we) {shall} name and shame',
      '(i|we) {shall} drag (you|your name) through',
      '(pay|settle|answer) …4 or (i|we) (hold|keep|delete|destroy) (your|the)',
    ],
    not: ['(sue|report) (you|your) …3 (progress|weekly|monthly|figures)', 'report you to (reception|the desk)', '(published|publish) (your|the) …1 (site|website) (on|to|at|from|once|after|when|in)',
      'warned (in|about|of|by) (the|my)'],
  }],
  'breakup-wording': [{
    name: 'plain-breakup',
    why: 'Makes an end of business into an end of love; the reader does not know whether to laugh.',
    sure: true,
    patterns: [
      '(am|are) [ (firing|sacking|dumping|divorcing|ditching) (you|your company) ]',
      '(i|we) (have to|must|will|want to|need to|decided to|have decided to) [ (fire|dump|divorce|ditch) you ] (>|as|,|and)',
      'firing (you|your company) as',
      '(it is)? not you , it is (me|us)',
      '(it is|it is all|things are) over between (us|you and)',
      'we are through >',
      'see other (people|clients|designers|freelancers)',
      '(have|has)? (met|found) someone else , (so|and)',
      '(i|we) (have)? (fallen|fell) out of love with (you|this|your|our)',
      'let (us|\'s) (just|still|at least)? (stay|be|remain) (just|good)? friends',
      'irreconcilable differences',
      '(i am|we are) leaving you for (another|someone|a)',
      '(split|splitting) up with (you|your company)',
      'our (love|romance|marriage|honeymoon) (is|was|has) (over|ended|run|come)',
      'the (magic|spark|romance|love|chemistry) between us (is|has|was) …1 (gone|over|died|dead|lost)',
      'the (spark|magic) (is|has) (gone|died) >',
      '(i|we) need (some)? space (from you|>|to find)',
    ],
    not: ['space (to (store|park|dry|print)|for)', '(wedding|opera|play|film|novel|song|lyrics)'],
  }],
  wavering: [{
    name: 'plain-doubt',
    why: 'Opens again what the letter closes.',
    sure: true,
    patterns: [
      '(i|we) (might|may|could) (still|even|perhaps|possibly|maybe)? (reconsider|change (my|our) mind|be (persuaded|talked round|convinced)) (if|,|>|should|when)',
      '(stop|leave|end|quit|leaving|ending|stopping|quitting|finish|part) …6 , but (i am|we are) not (really|entirely|quite|completely|so|totally|100%)? sure',
      '(i|we) (am|are) not (really|entirely|quite|completely|so|totally)? (sure|certain) (about (leaving|ending|stopping|quitting|my decision|'
        + 'this decision)|(if|whether) (i|we) (should|want to|really want to) (stop|leave|end|quit|go|continue|stay))',
      'unless you (really|still|absolutely)? (want|need|ask|beg) (me|us) to stay',
      '(i|we) (have not|am not|are not|have still not) (really|fully|quite|entirely|yet)? (decided|made up my mind) (yet)? (whether to (leave|stay|stop|end|'
        + 'continue)|if (i|we) (want|should)|about leaving)',
      'part of me (wants|would like|still wants|does not want)',
      '(i|we) keep changing (my|our) mind',
      '(i|we) do not (really)? know (if|whether) (i|we) (want to|should|can) (stop|end|leave|continue|stay|carry|go|keep|quit)',
      '(you (can|could|may|might)|feel free to|try to) (still|always)? (change my mind (>|,|if|about (leaving|this|stopping|ending))|talk me out of (it|this)|convince me (>|to stay|otherwise)|persuade me (>|to (stay|continue|reconsider)))',
      '[ (maybe|perhaps) (we|i) (could|can|should|might) (still|just) ] (work|keep|stay|continue|carry|try)',
      'if you (beg|insist|convince me|persuade me|make it worth (my|our) while|pay me more|offer me more) ,? (i|we) (will|might|may|could|would)',
      '(maybe|perhaps) (i|we) (am|are) (making a mistake|wrong to (leave|stop|end)|being hasty)',
      '(i|we) (might|may) regret (this|leaving|stopping|my decision)',
    ],
    not: ['(asked|ask|asking|wondered) …3 (whether|if)', '~ (firm|final)', '(not|never) (reconsider|be persuaded)', '(be (persuaded|convinced)) , and'],
  }],
  'hedged-decision': [{
    name: 'plain-hedge',
    why: 'The reader cannot tell whether it is decided.',
    sure: true,
    patterns: [
      '(i|we) (think|guess|suppose|feel|believe) (that)? (i|we) (may|might|would|could|probably|possibly|maybe|perhaps) …1 (want|like|need|prefer|have|ought) '
        + 'to (stop|end|leave|quit|finish|part|terminate|step)',
      '(i am|we are) (maybe|probably|possibly|perhaps|sort of|kind of|vaguely) (going to|thinking of|thinking about|considering) (stop|end|leave|quit|'
        + 'stopping|ending|leaving|quitting)',
      '(i|we) (may|might) (perhaps|possibly|maybe) (want|need|have|like) to (stop|end|leave|quit)',
    ],
  }],
  'over-apology': [{
    name: 'plain-grovelling',
    why: 'An apology that asks for comfort; the reader has to console the writer.',
    sure: true,
    patterns: [
      '(so|really|very|truly|terribly|awfully) ,? (so|really|very|truly|terribly|awfully) ,? (so|very)? sorry',
      '(i|we) can (not|never) (apologise|apologize|say sorry|be sorry|say how sorry) (i am)? (enough|>)',
      'please , please (forgive|accept|do not)',
      '(i|we) (feel|felt) (so|really|absolutely|very|just)? (terrible|awful|dreadful|horrible|wretched|guilty|rotten) (about|for|that|to|>|,|leaving)',
      'a (thousand|million|hundred) (apologies|times sorry|sorries)',
      '(i|we) (will|shall) never (be able to)? forgive (myself|ourselves)',
      '(beg|begging|implore) (you|for) …2 (forgiveness|forgive)',
      '(i|we) hope (that)? you can (ever|one day|someday|find it in your heart to|some day) forgive',
      '(you must|please do not|you probably) hate (me|us)',
      'sorry ,? sorry',
      '(i am|i feel like|i feel) (such)? (a|an) (terrible|awful|horrible|dreadful|useless|bad) (person|freelancer|designer|supplier|human|developer|writer)',
      '(words can not|can not) (express|say|describe|tell you) how (terribly|deeply|truly|very)? sorry',
      '(i am|we are) (so|deeply|utterly|terribly) ashamed',
      'i know i am (the worst|letting you down|a terrible|an awful)',
      'forgive me , (please|i beg)',
      '(i|we) apologise (again and again|a thousand times|from the bottom)',
      '(i|we) apologize (again and again|a thousand times|from the bottom)',
      'i do not deserve (your (kindness|forgiveness|patience)|you)',
    ],
    not: ['~ (your loss|condolences|bereavement|funeral|passing)', '(not|never|nor) …1 (feel|ashamed)', '(did not|do not) forgive'],
  }],
  oversharing: [{
    name: 'plain-private',
    why: 'Tells what the reader neither needs nor may want to know.',
    sure: true,
    patterns: [
      'my (wife|husband|partner|girlfriend|boyfriend|ex) left (me|us)',
      'my (wife|husband|partner|girlfriend|boyfriend|ex) (is|was|has|just) …2 (divorcing|leaving me|left (me|us|>)|cheating|cheated|pregnant|in (prison|rehab)|'
        + 'filed for|having an affair|drinking|moved out|kicked me out)',
      '(i am|we are|i have been|am) (getting|going through|in the middle of) (a|an|my)? …1 (divorce|divorced|breakdown|bankruptcy|custody|break-up|breakup)',
      'my (divorce|depression|panic attacks|breakdown|therapist|psychiatrist|hangover|affair|haemorrhoids|hemorrhoids|antidepressants|love life|sex life|bowels|'
        + 'mistress|drinking problem|gambling) !glass',
      'another (client|customer|of my clients|of our clients|client of mine) ,? …,3 (is|was|has|had|went|owes|got|does) …3 (bankrupt|insolvent|broke|sued|'
        + 'debt|divorce|lawsuit|not pay|fired|in trouble)',
      'just between you and me',
      '^ between you and me ,',
      ', between you and me (>|,)',
      '(i was|i have been|i am) (diagnosed with|on antidepressants|in rehab|hungover|hung over|drinking (again|too)|clinically depressed|up to my (neck|ears) in debt)',
      '(do not|please do not) (tell|repeat) (anyone|anybody|this|it) …1 but',
      'my (bank account|account) is (empty|overdrawn|in the red)',
      '(i|we) can not (even)? (pay|afford|make) (my|our) (rent|mortgage|bills)',
    ],
    not: ['~ (novel|memoir|film|play|song|lyrics|character)', '(app|book|site|podcast|article|leaflet|campaign) …3 (depression|divorce)'],
  }],
  pressure: [{
    name: 'plain-demand',
    why: 'A demand and nothing else; the same can be asked for.',
    sure: true,
    patterns: [
      'show me the money',
      'where is (my|our) money',
      '(pay|give) (me|us) (my|our|the) (money|damn|bloody)',
      '(i|we) want (my|our|the) money',
      'just pay (up|me (>|,|now|already|what)|us (>|,|now|already|what)|the (damn|bloody)|(it|the (invoice|bill)) (>|already|now)|already|your (bill|bills|debts))',
      '(^|and|so|now|just|,) [ pay up ] (>|already|now|,)',
      'pay (me|us) (now|already|immediately|right now|today|at once) (>|,|and)',
      'pay what you owe (>|,|me|us|now)',
      '[ (cough up|fork out|stump up) ] (>|the|my|our|now|what)',
      'hand over (the|my|our) (money|cash)',
      'you [ owe (me|us) (big time|big|a fortune|a lot of money|a ton|a packet) ]',
      'stop (stalling|dragging your feet|making excuses|playing games|wasting (my|our) time|ignoring (me|us|my|our)|hiding)',
      '(no more|enough|save your|spare (me|us) (your|the)) excuses',
      'get your act together',
      '(i|we) need (my|the|our) money (now|today|yesterday|asap|immediately|right)',
      'transfer (the|my|our) money (now|at once|right now|already)',
      'pay your (damn|bloody)? (bills|debts|dues)',
      'what are you waiting for >',
      '(i|we) will not (ask|tell you|say it|say this) again (>|,)',
      'do (it|your part|your job) (now|already|for once) >',
      'answer (me|my (emails|calls|messages)|us) (now|already|immediately|for once) >',
    ],
    not: ['~ (novel|lyrics|film|quote|cuba)', '(cough up|stump up) (if|when|for)'],
  }],
  informal: [{
    name: 'plain-slang',
    why: 'Chat in a letter that has to be kept.',
    sure: true,
    small: true,
    patterns: [
      '(lol|lmao|rofl|omg|thx|plz|gonna|wanna|gotta|cya|ttyl|idk|smh)',
      '(hey|hi|yo|sup) (dude|bro|bruh|homie|y\'all)',
      ', (dude|bro|bruh) >',
      '(catch|see) ya (later)? (>|,|around)',
      'peace out',
    ],
    not: ['~ (label|channel|handle|hashtag|campaign|song|title|brand)'],
  }],
};
