import type { Construction } from '../lexicon.js';

/** Shared by the sure and the less sure wordings of `or-else`. */
const notOrElse: readonly string[] = [
  'see you (through|at|on|in (the|june|july|may|september|october|november|december|january|february|march|april|august|spring|'
    + 'autumn)|again|there|soon|off|next|then)',
  '(i|we) (hope|wish|trust|look forward|happy|glad|pleased) …8 (review|reviews)',
  '(leave|write) (a|an|you a|you an) (warm|good|positive|kind|honest|five-star) review',
  'your reputation (for|as|is safe|deserves|in|among)',
  '~ (clause|section|schedule|article) # ',
  '(protect|protects|help|helps|build|built|grow|grew|serve|supports|add to|good for|improve) …2 your reputation',
  '(i|we) will make sure (that)? (you|your …1 {team}|the|every|nobody) …2 (have|has|receive|receives|get|gets|can|is|are|loses|file|'
    + 'page|copy|invoice|link|access|data|backup)',
  'will make sure (that)? (the|every|everything|everyone|nobody|you|your) …4 (have|has|receive|receives|get|gets|handed|ready|left|'
    + 'complete|works|well|informed|backed|moved|transferred|access|documented|tested)',
  'i (still)? have (the|your) (keys|key|password|passwords|access|login|logins|codes|files) (and|to|, |of|in|for|which|that|until|'
    + 'here|with|ready|; )',
  'watch (out|this space) for (the|a|new)',
  '(the|a|small) world (cup|bank|heritage)',
  'review (of|on) the',
  '(no|not|never|without|neither) (a)? threat',
  'last chance (saloon|to (see|order|buy|visit|collect|download|register|approve))',
  '(regret|regrets) (to|that)',
  'you will find out (more|from|on|at|when|by)',
  'the clock is ticking (over|in)',
  '(goes|comes) down (to|from|by|as|on|well|in|for (maintenance|an hour|two))',
  'site goes down',
  'be warned (that)? the',
  'you will be sorry to',
  'see you in court #',
  'i warn you , the (dog|stairs|road|cat)',
  'you will regret it if you miss',
  'kept screenshots of the old',
  '(pity|shame|unfortunate) if …6 (garden|july|meet|lost touch|rain|rained|frost)',
];

/** "Or else." */
export const threat: readonly Construction[] = [
  {
    name: 'beyond-doubt',
    why: 'Nobody who reads this can take it any other way.',
    sure: true,
    patterns: [
      'you will regret (this|it)',
    ],
  },
  {
    name: 'or-else',
    why: 'Leaves the consequence to the imagination, which hardens the other side.',
    patterns: [
      'or else >',
      ', or else (i|we|you|your|there) (will|shall)',
      '(or|and) (suffer|face|accept|bear|live with|take) the consequences (>|of|,)',
      '(you will|you shall|you are going to) (regret (it|this|that|the|your|ever)|be sorry (>|you|that|for|when|if)|pay for (this|'
        + 'that|it|what)|hear from my (lawyer|solicitor)|live to regret|be reading about|see what (happens|i (can|will|do)|we)|find '
        + 'out (what|how|the hard|soon enough))',
      '(do not) (test me|push me|tempt me|try me|try my patience|provoke me|test us|push us|try us|test my)',
      'do not make (me|us) (come (down|over|and)|take (this|it|you|action|legal)|go (to|public)|call (my|the|your|in)|publish|post|'
        + 'sue|do (this|something|it))',
      'this is your (last|final) (chance|warning) (>|to (pay|settle|answer|put|make)|,|before)',
      'i am warning you',
      '(i|we) warn you (that|:|, (i|we|you|if)|not|now)',
      'be warned (:|that|,) (i|we|you|your|if|my|our|this) …6 (ways|will|know|lawyer|court|publish|make|people|late|pay)',
      'consider (this|yourself|yourselves) (warned|your final|a warning|your last)',
      '(watch (your back|what happens (>|if|when|next)|yourself (>|, (because|i|or)))|you (had)? better watch out)',
      '^ tick tock (>|,|.)',
      '(and|,|:|^ |your) the clock is ticking (>|, (and|so|pay)|on (your|the (invoice|deadline)))',
      '(see|meet) you in court (>|,|or|if|,)',
      'drag (you|your name|your company|this) …2 (through|court|into)',
      'i will (see to it that (no|nobody|every|everyone|your|you (never|lose|pay|regret|do not))|make sure (no|nobody (in|works|ever|'
        + 'hires)|every (one|chef|parent|client)|everyone (knows|hears|in)|you (never|pay|regret|lose)|your (boss|board|investors|'
        + 'customers|name|wife|reputation)|the whole)|sue|bury (you|your)|destroy (you|your)|ruin (you|your)|finish you|expose (you|'
        + 'your|this)|report you|name and shame|tell everyone (what|how you|about (you|your|this)|in)|hunt|take you (to (court|the '
        + '(small|tribunal|cleaners))|down)|make you (pay|regret|sorry|wish)|drag)',
      'we will (see to it that (no|nobody|every|everyone|your|you (never|lose|pay|regret|do not))|make sure (no|nobody (in|works|ever|'
        + 'hires)|every (one|chef|parent|client)|everyone (knows|hears|in)|you (never|pay|regret|lose)|your (boss|board|investors|'
        + 'customers|name|wife|reputation))|sue|bury (you|your)|destroy (you|your (name|business|reputation))|ruin (you|your)|expose '
        + '(you|your|this)|report you|name and shame|tell everyone (what|how you|about (you|your|this)|in)|take you to (court|small|'
        + 'the (tribunal|small))|contact your customers|make you (pay|regret|sorry|wish))',
      '(i|we) shall see to it that (no|nobody|every (parent|client|one|customer)|everyone|your|you (never|lose|pay|regret|do not))',
      'bury you',
      'name and shame',
      '(i|we) (will|shall|can|could|might|may|am going to) (post|publish|share|leak|release|tweet|leave|write) …4 (screenshot|'
        + 'screenshots|(bad|honest|negative|scathing|terrible|public|one-star|one star) (review|reviews)|your (emails|e-mails|'
        + 'messages)|the (emails|e-mails|messages|recordings)|everywhere|to the press|to the newspapers|one star|one-star)',
      '(i|we|have|having) (kept|saved|have|keep|will post|got|\'ve kept) …1 (screenshots (of|and|,|>)|every message|the recordings (,|'
        + 'and i)|every one of your messages|all your messages|everything in writing (and|, and) (i|my|the))',
      'screenshots (travel|of everything|live)',
      'screenshots , as you',
      '(bad|honest|one-star|negative|scathing|terrible|public) review (unless|if|online|about|>) !of',
      '(everyone|everybody|every …2|the whole …3) (will|is going to|shall) (know|hear|learn|find out|read) (about (you|it|this|how|'
        + 'your (payment|practices|methods|behaviour|habits))|what (you|your|kind|sort|happened|really)|how (you|your|this)|of (this|'
        + 'your|you|it)|why (you|we|i|it|your))',
      'find out (how|what) you (run|treat|are really|really|did|do (to|with) )',
      '(is|it is) a small (place|world|town|industry|community|field) (, (and (people|word|news|i (know|talk))|people|word)|and '
        + '(people|word|news|i (know|talk)))',
      'word (gets|travels|will get|spreads) (around|round|fast|out|quickly) (>|in (this|our|the)|,|among|about (clients|people|you|'
        + 'late)) !that',
      '(i|we) (know|have) (people|friends|a friend|somebody|someone|contacts|the number|a cousin|a journalist) (at|in|on|for|who|of) '
        + '…5 (board|office|newspaper|press|licensing|police|tax|trading|authority|inspector|media|regulator|ministry|inland|court|'
        + 'herald) (>|and|,|. let) !who',
      'my cousin at the (newspaper|paper|press|tax|council|licensing|police|bank|ministry)',
      '(it|that) (would|\'d) be (a pity|a shame|unfortunate|a great pity|regrettable|such a shame) if (the (tax|press|board|'
        + 'authorities|police|regulator|inspector|newspapers|auditors)|your (suppliers|boss|wife|customers|clients|investors|'
        + 'neighbours|auditors|insurer|board|competitors|bank)|anything (were|was|happened)|something (were|was|happened)|things (got|'
        + 'went|became)|word|this (got|became|were|came)|people|everyone|it (got|became|came) …2 (out|known|public)|somebody|someone|'
        + 'that)',
      '(i|we) (would|should) hate (for|to (have to|see)|it) …4 (find out|hear about|bring up|learn|become (public|known)|come (out|'
        + 'to)|anything (to)? happen|known|get (out|a (phone )?call|around|awkward)|a phone call|involve|tell)',
      'i am sure you would (rather|not want|prefer|hate) …3 (insurer|board|wife|customers|boss|tax|not (hear|know|see|become|reach|'
        + 'get)|did not (hear|know|find))',
      'i trust (the|that the)? (newspapers|press|police) will',
      'has seen your (vat|tax|books|accounts)',
      'let us keep this (friendly|civil) (>|,|while|shall)',
      '^ (think|consider) (very|long and)? (carefully|hard|twice) (about|before|what)',
      '(do|have|a) …1 (have)? (a)? think about how you would like this',
      '(lawyers|lawyer|solicitor|solicitors|attorney|attorneys|police|tax office|inland revenue|trading standards) …3 (will be|is|are|'
        + 'get|gets) (next >|involved|waiting (to|for you)|hungry|watching|interested|delighted|very interested|on standby|bored)',
      '(lawyer up|lawyered up)',
      '(you will|will|be|expect to|you) (hear|hearing) from (my|our) (lawyer|lawyers|solicitor|solicitors|attorney|attorneys|cousins)',
      '(my|our) (lawyer|lawyers|solicitor|solicitors|attorney|brother) (is|are) (hungry|itching|very bored|bored|ready to|looking '
        + 'forward to (seeing|meeting) you in)',
      '(a|my) very bored solicitor',
      'pulls the plug on you',
      'i (can|could) also not be',
      'bear in mind that (i|we) still (have|hold|know) (the|your|all|every|where|what) …2 (password|passwords|keys|key|access|login|'
        + 'logins|recordings|emails|e-mails|messages|domain|server)',
      'remember (that|who) (i|we)? (still)? (have|hold|know|has|holds|control|controls) (the|your|all|every|where|what) …2 (password|'
        + 'passwords|keys|access|login|logins|recordings|messages|domain|server|asbestos|bodies|went|happened|happens)',
      'without (the|your) payment , (your|the) (site|website|files) …3 (down|disappear|vanish|gone|offline|deleted)',
      '(pay|settle|monday|friday|or|unless|until|balance|invoice) …4 (the)? (site|website|store|shop|server) (comes|goes|will come|'
        + 'will go|gets taken|is coming) down',
      'your (site|website|store|server|data|files|emails) (could|might|may|will) (run into (problems|trouble|difficulties|unforeseen)|'
        + 'suddenly|mysteriously|vanish|be gone|go dark|have an accident|stop working)',
      'pay up or',
      'or (i|we) (will|shall) (go (to (the|court)|public)|tell (your|everyone|the|people)|post|publish|sue|expose|take (you|it down|'
        + 'the site)|make (sure|you)|see (you|to it that)|shut|delete (your|the|everything)|destroy|call (my|the (police|press)|your)|'
        + 'contact your|let everyone|drag|have no choice but to (tell|publish|expose))',
      'or (everyone|everybody|every …1|the whole …1|your customers|your clients|your boss|your investors|your wife|the press|the '
        + 'internet) …4 (hear|know|learn|find|see|read|will)',
      'one call to the …6 (and (this|your|the)|is all|from me)',
      'one (call|click|email|message|post) is all it takes',
      '(would|it\'d) take (me|us) (all of)? (a|one|five) (minute|minutes|click|call|phone) (>|, (and|so)|. so|to (delete|take|shut|'
        + 'post|publish|switch))',
      'ruin your (name|business|reputation)',
      '(your name through the mud|your (name|business) (will be|is) (mud|finished|ruined))',
      '(and|plus|with|by|drown|pay|cost) …4 legal fees (>|too) !of',
      '(can|will|may|have to|must) explain yourself to (the|my|a|your)',
      '(you|your company) will be (explaining (this|it|yourself|why)|hearing from (my|our) (lawyer|lawyers|solicitor|solicitors|'
        + 'attorney|attorneys|brief))',
      'hope nothing (will (oblige|force|happen)|obliges|happens to (your|the (site|server|data)))',
      'do not say (i|we) did not warn',
      'nobody will (ever)? work with you',
      'never work in this (town|industry|business) again',
      'do not make me >',
      '^ last chance , (*|to (pay|settle))',
      '(i|we) (will|shall|could|might|may|am going to) (post|publish|share|tweet) (this|it|everything|what|the …2) …3 (online|on '
        + 'linkedin|publicly|everywhere)',
      'leave (one star|a one-star)',
      'i know the number for (trading|the)',
      'i know people at the (herald|times|paper|press|tax)',
      'would hate for …4 to (get|receive|hear|find|become|learn)',
      '(i would|would|you (might|may|should)|suggest you|better|advise you (to)?) (think|consider) (very|long and)? (carefully|hard|'
        + 'twice) (about|before|what)',
      'i still (have|hold|know) (the|your|all|every|admin on)? …2 (keys|key|password|passwords|access|login|logins|codes|admin|'
        + 'whatsapp messages) …,8 (shame|pity|would|minute|you know|pay|unless|until you|money|invoice|transfer)',
      'everyone will know (what you|how you|about (you|this)|who you|the truth)',
      'shall have to answer (candidly|honestly)',
      '(should|if) anyone asks (me|us) (why|about you|what) …,10 (truth|honest|exactly|candid|tell them)',
      'one phone call (to (the (tax|trading|licensing|press|council|police|building|authorities)|your) …8 (all|takes|would|is)|before '
        + 'the …3 would|, one)',
      'cost you one phone call',
      '(think of|for|to|about|harm|hurt|damage|ruin|lose|cost you|pity for|sake of|concerned about) your reputation (>|, |if|among|'
        + 'when|online)',
      'every …3 will be hearing about it',
      'we will see you right',
      'do not make me come (begging|down|over)',
    ],
    not: notOrElse,
  },
  {
    name: 'or-else-perhaps',
    why: 'The same, in words that may be innocent: the reader decides.',
    severity: 'information',
    patterns: [
      'last chance (to|>|,)',
      'review site',
      'small industry',
      '(it|that) would be (a pity|unfortunate|regrettable) if',
      '(think|consider) (very|long and)? (carefully|hard|twice) about what you',
      'answer (candidly|honestly) (>|,)',
      '(is|it is) a small (industry|community|field|world) >',
      '^ people (do)? talk >',
      '(site|server|shop|launch|project) …4 unforeseen difficulties >',
      'mark my words (>|, (you|i|this|your|it))',
      'where the bodies are buried',
      'people in glass houses',
    ],
    not: notOrElse,
  },
];
