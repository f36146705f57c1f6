import type { Construction } from '../lexicon.js';

/** Shared by the sure and the less sure wordings of `contempt`. */
const notContempt: readonly string[] = [
  'a (child|dog) (can|could|would) (use|read|operate|play|reach|wear|be|lift)',
  'i (have|had) no (idea|clue|sense|eye)',
  'we have no',
  'no eye (for|contact)',
  'in the 1990s',
  '(he|she|it|the project|the house|the site|which|that|this|report|survey) has no (sense|idea)',
  'as any (professional|reasonable) …2 (would|does) (expect|advise)',
  'has no idea (yet|of the date)',
  'a child of',
  'a dog with',
  'unlike some (of|other)',
  'in (his|her|their) taste',
  'your taste in (music|books|coffee)',
  'without (class|shame) (and|action)',
  'like talking to a (friend|colleague)',
  'a disgrace (to see|that i)',
  'you always told me',
  'unlike some (clients|people) , (you|your)',
  'a disgrace , and yet',
  'only a fool would give up',
  '(out of|in) (her|its) depth in',
];

/** Shared by the sure and the less sure wordings of `name-calling`. */
const notNameCalling: readonly string[] = [
  'dumb (waiter|waiters|bell|bells)',
  '~ (villain|hero|heroine|character|author|script|novel|dialogue|scene|subtitle|line)',
  '~ (clown|clowns|circus|clueless|bully|bullies|fool|joke|leech|leeches|snake|weasel|child) …4 (costume|show|tent|performance|'
    + 'exhibition|act|poster|film|campaign|anti-bullying|awareness|party|scene|festival|nose|species|animal|hire|troupe|school|policy|'
    + 'puppet)',
  '(anti|school|cyber) (bully|bullies)',
  '(april|fool) (fool|\'s|proof)',
  'fool proof',
  'i (am|was|would be|\'d be|felt) (a|an|such a|so|too|no|not) (fool|idiot|amateur|coward|stupid|clueless)',
  '(stupid|silly) of me',
  'my stupid',
  '(no|not|never) (stupid|amateur|a joke)',
  '~ (play|novel|film|title|song|headline|character|band|pub)',
  'i am an idiot',
  'my (own)? stupid',
  'amateur (dramatics|dramatic|theatre|club|athletics|cup|radio|league|orchestra|choir|footage|photographers|players)',
  'the joke (is|was|in|on)',
  '(practical|inside|good|running) joke',
  'a child (seat|care|friendly|could|can|\'s|who|of|in|with|welfare|protection|may|is|under|aged|from|at)',
  'the (child|children)',
  'like a child (at|in)',
  'the circus (tent|school|show|season|is|comes|troupe|poster|in)',
  '(loser|losers) of the (match|tender|bid)',
  'you are too (cheap|greedy)? (kind|generous)',
  '(fool|fools) for (old|a|good|the|cake|tea)',
  '(a|was|is|were) …1 joke (we|i|in the|at first|between|among|that (we|became|the whole)|about)',
  '(tyrant|bully|coward|fool|clown|weasel|leech|loser|crook|muppet|jerk) …1 (in (act|the (second|first|third|lottery|script|window|'
    + 'play|tyre))|chicken|on the ward|of the (pipe|match|draw))',
  'only a fool would (give up|leave|say no|turn down|part) …4 (regret|lightly|gladly|without|you|such)',
  'stupid mistake of (mine|ours)',
  'such a (fool|joke) (of|about) (me|myself)',
  'the word',
  'jerk on (the|a)',
  'like an idiot for (leaving|forgetting|losing)',
  'laughable , (four|one|two|ten|a few)',
];

/** Contempt for a person, their skill or their taste. */
export const insult: readonly Construction[] = [
  {
    name: 'beyond-doubt',
    why: 'Nobody who reads this can take it any other way.',
    sure: true,
    patterns: [
      'you (are|\'re) (all)? [ (so|completely|totally|utterly)? (incompetent|idiots|useless|clueless|pathetic|stupid|clowns) ]',
    ],
  },
  {
    name: 'name-calling',
    why: 'A name stays when everything else is forgotten.',
    severity: 'error',
    patterns: [
      '(idiot|idiots|idiotic|moron|morons|moronic|imbecile|imbeciles|cretin|cretins|halfwit|halfwits)',
      '(dimwit|dimwits|numpty|nitwit|dunce|ignoramus|simpleton|cheapskate|cheapskates|skinflint|tightwad)',
      '(charlatan|charlatans|scumbag|scumbags)',
      '(hypocrite|hypocrites|philistine|philistines|control freak|know-it-all|nightmare client|client from hell)',
      'clueless|brainless|gormless|half-baked (app|idea|plan|scheme|brief|excuse|project|concept|theory)|pig-headed|pigheaded',
      'thick-headed',
      '(such a|such an|bunch of|complete|total|absolute|utter) (fool|fools|amateur|amateurs|circus|disgrace|crybaby|clown) !of',
      '(you|he|she|they|your …1 {team}|your …2|manager|director|boss|board|committee|brief|contract|client|company) (are|is|was|were) '
        + '(a|an)? (fool|fools|a joke|an utter joke|a disgrace|an embarrassment|crybaby) (>|and|to|,)',
      '(only|such) (a|an) (fool|amateur|cheapskate|coward) (would|could|as)',
      'so-called (manager|expert|it manager|director|team|professional|developer|designer|specialist)',
      '(utterly|totally|completely|grossly|hopelessly|frankly) (incompetent|useless|clueless|stupid|ridiculous|inept|hopeless|'
        + 'pathetic|ignorant|dim|unprofessional|amateurish|lazy|arrogant)',
      '(dumbest|stupidest|moronic|drivel|claptrap)',
      '(arrogant|ignorant|rude|petty|lazy|stingy|greedy|spoilt|spoiled) (and …1)? (man|woman|people|boss|client|owner|little|lot|'
        + 'committee|brat)',
      '(you|he|she|they|your …1 {team}) (are|is|was|were) (so|too|such|all|just|just a|a bit|utterly)? (incompetent|useless|stupid|'
        + 'clueless|pathetic|ridiculous|inept|ignorant|arrogant|lazy|greedy|petty|delusional|insufferable|a disgrace|an embarrassment|'
        + 'unprofessional|amateurs|amateurish|out of your depth|small-minded|impossible people|cheap (>|and)|a joke (>|and|,)|a mess '
        + '(>|and))',
      '(you|he|she|they|your …1 {team}|are|is|was|were|a|such|you|little|petty|total|complete) …1 (bully|bullies|tyrant|parasite|'
        + 'parasites|leech|leeches|weasel|crook|crooks|loser|losers|wimp) (>|,|who|and|;|:|like|with)',
      '(you|such|bunch of|pack of|these|those|you|are|is|was|were|those) (a|an)? …1 (clown|clowns|buffoon|buffoons)',
      '(you|such|bunch of|that|these|those|are|is|was|were|a|total|complete|like) (a)? (muppet|muppets|jerk|jerks) (>|,|who|and|in|for|on)',
      '(you|are|is|was|were|such|like|a|act of) …1 (coward|cowards) ',
      'half-baked ,',
      '(complete|total|absolute|utter) (joke|child)',
      '(you|he|she|they|your …1 {team}|your …2|who|members) (are|is|was|were) (so|too) (incompetent|useless|stupid|inept|pathetic|'
        + 'ignorant|dim|unprofessional|amateurish|lazy|arrogant|cheap|mean) (to|that|>|,|and)',
      '(since|because) you (are|were) too (mean|cheap|lazy|stupid) to',
      '(your|this|that|another|of|the|such|most|these|those|how|what|a) …1 (stupid|dumb|pathetic|laughable|ludicrous|gibberish) (idea|'
        + 'ideas|rule|rules|question|questions|excuse|excuses|brief|offer|comment|comments|decision|request|demand|feedback|effort|'
        + 'logo|design|people|client|man|woman|compensation|committee|your|game|games)',
      'gibberish your',
      '(feedback|brief|text|copy|comments|notes|letter) (is|are|was|were) (gibberish|drivel|nonsense on stilts)',
      'pathetic compensation',
    ],
    not: notNameCalling,
  },
  {
    name: 'name-calling-perhaps',
    why: 'The same, in words that may be innocent: the reader decides.',
    severity: 'information',
    patterns: [
      '(that is|it is|you are|how|was) (stupid|dumb|pathetic|laughable|ludicrous) (>|,|and)',
    ],
    not: notNameCalling,
  },
  {
    name: 'contempt',
    why: 'Laughs at what somebody cannot do.',
    patterns: [
      'you would not (know|recognise|recognize) (a|an|good|the) …3 if it (bit|hit|fell)',
      'if it bit (you|them|him|her)',
      '(could not|can not) (organise|organize|run|sign off|sell|spell|find|read|draw|tell|design|add|count) (a|an|your|his|her|their|'
        + 'its) …3 (in a brewery|sandwich|raffle|bath|own (arse|cupboard|elbow|name|backside|server|feet|desk)|elbow|map|server room|'
        + 'left from)',
      '(you|they) have no (eye for|clue (what|how|about)|taste|idea what you are doing|sense of)',
      '(no|not a single|not one) (functioning|working) (eye|brain|brains)',
      '(working|functioning) brain cells',
      'more than two working',
      '(your|his|her|their) taste (is|in …2 is|was) …1 (embarrassing|cheap|awful|terrible|dreadful|appalling|bad|poor|vulgar|a (crime|'
        + 'war|disaster|joke)|non-existent)',
      'a (child|toddler|monkey|ten year old|five year old|labrador) (with a (glue|crayon|keyboard|paint)|(could|would) (have)? (done|'
        + 'written|approved|drawn|chosen|made|do|write|design|manage|see|understand|read|spot|be embarrassed))',
      '(bright|reasonably bright|any) ten year old (would|could)',
      '(could have been|as if|as though|looks|reads|seems) …3 written by a (child|monkey|toddler|labrador)',
      '(reading|explaining) …6 to (the furniture|a wall|a brick wall|toddlers|a child (who|with))',
      'like (talking|speaking|explaining (it|this|things)?) to a (wall|brick|child|toddler|stone|post|lamp)',
      'talk slowly (and|to (him|her|them|your))',
      'a childish (mess|tantrum|game)',
      'throwing (a|your) (tantrum|toys)',
      'childish (behaviour|behavior|games|tantrums|demands)',
      'beneath contempt',
      '(incapable|not capable) of (reading|running|organising|understanding|basic)',
      'the (organisational|social|artistic|intellectual) gifts of',
      '(any|a) (competent|half-decent|sane|normal|self-respecting|grown-up|decent|serious|proper|real) (client|manager|company|firm|'
        + 'business|board) (would (have|not|know|pay|read|never)|knows|pays|reads|could have)',
      'as any (serious|decent|real|proper|sane|normal|competent|half-decent) (client|company|business|manager|firm|adult) (would|does|'
        + 'knows|pays|could)',
      'if (you|they|it) (had|have) (a|an ounce of|any|one) (brain|sense|shame|taste|decency|backbone)',
      '(has|have) no (shame|backbone|spine|class|manners) (>|whatsoever|at all)',
      'whatever passes for (a|your)',
      '(he|she|your …1 {team}|manager|director|client|who|board|you) (has|have) no (eye|feel|clue|taste|sense) (for|of|what|how|about)',
      'there is nobody home',
      'your …2 out of (its|his|her|their) depth',
      ', bless (him|her|them) , (colours|colors|cannot|can not|thinks|tries|believes|has no|could not|does not|is not)',
      'bless your heart >',
      '(you|it|this|that|office|service|brief|behaviour|behavior|contract|treatment|way …6) (are|is|was|were) (an absolute|a complete|'
        + 'an utter|a) disgrace (>|and|,|to)',
      '(no|lack of|lacking|without|even|not|learn|some) (the)? (most)? basic (manners|decency|courtesy|competence|intelligence|common '
        + 'sense)',
      'any (competent|half-decent|sane|self-respecting|grown-up) (person|professional) (would have|would know|knows|could have)',
      'unlike some (>|people|clients|i could|we could|, (i|we))',
      'you can not (spell|draw|count|add|design|read) >',
      '(you|he|she|they|manager|director|who|board|client) (is|are|was|were) …2 (hopelessly|completely|clearly|obviously|totally|well|'
        + 'way|badly)? out of (your|his|her|their) depth',
      'your taste is stuck in',
      'only a (fool|cheapskate|coward|lunatic) (would|could) (pay|sign|print|send|refuse|brief|ask|think|run|reject|ignore|plaster)',
    ],
    not: notContempt,
  },
  {
    name: 'contempt-perhaps',
    why: 'The same, in words that may be innocent: the reader decides.',
    severity: 'information',
    patterns: [
      'a disgrace',
      '(your|his|her|their|a) (small|little|narrow) mind (>|and|cannot|can not)',
      '(you|he|she|they|office|company|team|board) (is|are) (still)? (stuck|living) in (1950|1970|1980|1985|1990|1994|1995|1999|the '
        + 'eighties|the nineties|the stone age|the dark ages)',
      'only a (fool|cheapskate|coward|child|madman|lunatic) (would|could)',
    ],
    not: notContempt,
  },
];
