import type { Construction } from '../lexicon.js';

/** Shared by the sure and the less sure wordings of `anger-and-exhaustion`. */
const notAngerAndExhaustion: readonly string[] = [
  '(i|we) (drained|cooked|shattered|broke|fried) (the|a|it|them)',
  'a nightmare to (reproduce|debug|clean|read|print|translate|park|set|find)',
  'straw bales',
  '(customers|readers|users|guests|visitors|you must be|they) …3 (fed up|tired of|sick of)',
  '(i|we) (hate|dread) to (ask|say|trouble|see you)',
  '(tired|sick) of (paper|the cold|winter)',
  '(no|not|never|without|nor|neither) (hurt|offended|angry|bitter|furious|bitterness|anger|resentment|frustration|resent)',
  '(sick (leave|pay|note|day|days))',
  '~ (film|novel|play|character|scene|script|album|song|lyrics|chapter|documentary|game|patients|patient|horses|dough|glaze|kiln|'
    + 'exhibition|museum|guests may|readers|listener|hell week)',
  '(vase|pot|server|glass|tile|tiles|plate|screen|cable|window|lens|seal|lock|link|bowl|panel|machine|pump|arm|bone|ankle|leg|knee|'
    + 'back|he|she|nobody|no one|anyone|somebody|worker|driver|crew) (was|is|were|are|been|got) …1 (shattered|broken|hurt|wrecked|'
    + 'crushed|drained|cooked|fried|exhausted|stung|angry)',
  '(drained|cooked|shattered|broken|crushed|fried|bitter) (down|up|into|off|in|at|for|by the|and (washed|cleaned|replaced|removed))',
  '(is|are|was|were) …2 (drained|cooked|fried|crushed|broken|bitter|shattered|wrecked|stung) (>|and|in|at|on|by|for|from|into|to|off|with)',
  '(i|we) (can not|could not) (take|bear|face) (on|the|responsibility|liability|another (project|client|commission|job|booking)|it '
    + 'further|photographs|part|delivery|payment|more work|new|more than)',
  '(can not|could not|can no longer) take (it|this|on|the|your)? (on|further|forward)',
  'take (on|part|responsibility|place|over|charge|care)',
  'take your (calls|call|orders|order|bookings|messages|work)',
  'can not (look at|deal with) (it|this|the|your) …2 (until|before|this week|today|in)',
  '(my|our) (family|marriage|health) (has|have|is|are) …2 (moving|well|moved|lived|enjoyed|grateful|glad|fine|better|owned|business)',
  'the last straw (hat|bale|in)',
  '(no|without) hard feelings',
  'agony aunt',
  'the agony',
  'more (hurt|harm)',
  'anger management',
  '(customer|public|user|the|their|reader|resident|passenger) (frustration|anger|rage)',
  'my frustration (is|was) (mine|with (my|myself))',
  'frustration (in|of) (contract|the contract|purpose)',
  'doctrine of frustration',
  'unbearable (heat|lightness)',
  '(the|a) (hurt|angry|bitter) ',
  'intolerable (noise|heat)',
  'i (will|would|shall)? (not|never) (hate|resent)',
  'i hate (to|typos)',
  'had enough (time|of the|copies|stock|paper|material|room|notice|data|chairs)',
  'nightmare (scenario|before)',
  '(crying|cried|wept) (for|with) joy',
  '(onions|farewell (lunch|party|dinner)|wedding|bride|baby|album)',
  'it (hurts|hurt) (to (leave|say goodbye|part|close)|a little to)',
  'enough is enough , (said|as)',
  '(sad|sorry|heartbroken) to (leave|close|go|say goodbye|miss)',
  'i (hate|dread) (goodbyes|to|the day|filing|mondays as)',
  'killing me to leave',
  '(what|such) a (waste|slog|mess) (we|i) made',
  'hope (i|we) never …6 (but|though) (i|we) (am|are) glad',
  '(the|our|your) (fire|flood|news|storm|burglary|accident|brother|sister|loss|death)',
  'my heart (races|sank) (every time (the|i)|when i saw the (ice|snow|water))',
  'i (hate|resent|dread) the (weather|winter|rain|cold|drive|paperwork)',
  '(whether|if|that) (i|we) (am|are|was|were) …2 (angry|upset|hurt|offended)',
  'good riddance to (the old|that boiler)',
];

/** Feelings put on the reader's desk. */
export const emotion: readonly Construction[] = [
  {
    name: 'anger-and-exhaustion',
    why: 'Turns the end into an argument about how bad it was.',
    patterns: [
      '(i|we|me|us|my team is) …4 (fed up|sick and tired|sick to death|sick to the|sick of|tired of (you|your|this|the|being|having|'
        + 'explaining|chasing|waiting|fighting|working|redoing|arguing|all|it)|had enough|had it with|had it up to here|up to here '
        + 'with|at (my|our) wits|at the end of (my|our) (rope|tether)|at breaking point|past caring|beyond frustrated)',
      '(i|we|me|us|my team is|my team was) …3 (furious|livid|enraged|seething|fuming|raging|incensed|disgusted|appalled|mortally|'
        + 'exasperated|worn out by|humiliated|insulted|outraged|resentful|wrung out|demoralised|demoralized|distraught|sickened|'
        + 'disillusioned|bone tired|ashamed of you|betrayed|heartbroken|angry (>|that|with you|and|about|at)|bitter (>|about|that|and)|'
        + 'hurt (>|by (you|your|the way|how)|that|and)|offended (>|by|that|and)|in tears (>|over|because|after|by|when|again))',
      '(my|our|deep|utter|sheer|such|with|much|growing) …1 (frustration|bitterness|anger|disgust|rage|despair|resentment) (and|at|'
        + 'with|over|about|has|is)',
      '(this|it|working|project|account|year|has been|was|been) …3 (a|an|complete|total|absolute|living|utter|sheer)? (complete|total|'
        + 'absolute|living|utter|sheer) nightmare',
      'nightmare (from (start|the (start|first|beginning|outset))|of a (client|project|account|job|brief|year)|that (this|you|your))',
      '(pure|sheer|absolute|utter|living|been|through|went through) hell (>|and|from|for (me|us|my)|to work|,|with|since)',
      'makes (my|our) blood boil',
      'made (my|our) blood boil',
      'blood boil',
      '(seeing|saw|see) red (does|over|when|>)',
      'drives (me|us) (mad|crazy|insane|up the wall|to distraction)',
      '(driven|driving|drove) (me|us) (mad|crazy|insane|up the wall|to drink|to despair|to tears|round the bend)',
      '(i|we) (can not|can\'t|could not|can hardly|can no longer) (stand|bear|take|stomach|face|cope|tolerate|endure) …2 (it >|this|'
        + 'any more|anymore|another|one more|you|your|the (sight|thought|idea|sound|tone|way|calls|atmosphere)|that (footage|man|'
        + 'office|tone|place)|much (more|longer))',
      'i (dread|dreaded|am dreading|have dreaded|loathe|loathed|detest|resent|resented|despise) (you|your|every|each|the (monday|'
        + 'mondays|calls|call|meetings|meeting|emails|phone|account|project|sight|thought|tone|ring|inbox)|opening|seeing|being|having|'
        + 'working|what|how|that you|it|this)',
      'we (dread|dreaded|hate|hated|loathe|loathed|detest|resent|resented|despise) (you|your|every|this|working|what you|how you|'
        + 'being|having)',
      'have dreaded',
      'dreaded every',
      '(i|we|me|us|my team|bookkeepers|designers|each of them|staff|team|colleague|was|were) …4 (cried|crying|weeping|wept|sobbed|'
        + 'sobbing) (after (your|every|each|the (last|call|meeting)|tuesday|that)|before (your|every|each|the)|because|over (your|this|'
        + 'it)|in (my office|the (van|car|toilet|toilets|stairwell|office|bathroom))|when you|every|all the way|on the (phone|train|'
        + 'stairs|floor))',
      'i did cry',
      '(lost|losing|lose) (a lot of|so much|any more|more|weeks of)? sleep (over|because|about) (you|your|this|the (account|project|'
        + 'launch)|it >|how)',
      '(my|our) (stomach|heart|hands) …1 (turns|turned|turn|racing|races|shaking|shook|shake|knots|drops|dropped|churns|in knots) (>|'
        + 'over|at|when (your|you|slack|the phone|i see|i open|i read)|each|every|as i)',
      '(my|our) (hands|hand) (were|was|are) (still)? (shaking|trembling) (>|at|after|when|with (rage|anger)|as)',
      'knot in my (stomach|chest)',
      'broke something in (me|us)',
      '(made|makes|making) (me|us) (sick|ill|weep|want to (scream|quit|cry|vomit|throw|give up|walk|weep)|physically|feel (sick|ill|'
        + 'small|like|stupid|worthless|used|physically))',
      'physically (ill|sick)',
      'sick to my stomach',
      '(through|with) gritted teeth',
      'enough is enough (>|:|;|our|and|this)',
      '^ enough now >',
      '(nothing|little) left (in the tank|to give)',
      '(i|we|have) …1 run out of (patience|ways|energy) (>|to|with|for|and|,)',
      '(our|my) patience (is|has|ran) …1 (exhausted|out|run|gone|wearing|worn)',
      '(i|we) (have)? (lost|losing) (all|my|our|the|all the|all my) …1 (patience|respect|enjoyment|joy|trust in you|will to|faith in '
        + '(you|your|this))',
      'what a (waste (of|>)|slog|disaster|farce|shambles|mess (>|this|you|it|your|the (whole|project)))',
      '(i am|i \'m|we are) (so|deeply|bitterly|profoundly|extremely|absolutely|utterly) (disappointed|upset|hurt|frustrated|angry|'
        + 'annoyed|disheartened|distressed)',
      'to say (that)? (we|i) (are|am|were|was) (disappointed|angry|upset|unhappy|relieved to be rid)',
      '(bitterly|deeply|profoundly|extremely|hugely) disappointed',
      '(i am|we are) (done|through) (with (you|this|it|your|the (account|project|nonsense|lot)|trying|being|waiting|chasing)|'
        + 'pretending|being)',
      'can not tell you (the relief|how (it felt|relieved|happy|angry|much it hurt|low))',
      'most miserable (year|season|audit|months|time|experience|project|job|weeks|contract)',
      '(how|what) (it|this) (has done|is doing) to (me|us|my (health|family|sleep|nerves|team)|our (health|family|team))',
      '(you|this|it|that|has|have|catalogue|project|account|your …2) ruined (my|our) (weekend|weekends|summer|christmas|life|marriage|'
        + 'health|year|holiday|sleep)',
      '(fills|filled) (me|us) with (despair|dread|rage|sadness)',
      'sick with (worry|stress|anxiety)',
      '(this|it|account|project|work|job|your …2) (is|was) killing (me|us) (>|and|,|slowly)',
      'it (stung|pains me|rankles|sickens|hurts that you|hurt that you)',
      'hurts to be',
      '(my|our) (deep|deepest|utter|sheer|total|growing) (frustration|anger|disgust|fury|bitterness|despair|rage|resentment|exasperation)',
      'i (hate|hated) (you|your|every|this (project|account|job|work)|working|what (the|you|your|this|it)|how (you|your|this)|being|'
        + 'having|opening|seeing)',
      '(not|have not|barely|hardly) (slept|sleeping) (properly|well|a wink) (for (weeks|months)|since (your|the (call|launch|'
        + 'project))|because|over|with|thanks)',
      '(was|is|were|that is) the (last|final) straw (>|,|:|and|for (me|us))',
      '(beyond|past) (a joke|belief|caring|frustrating|maddening|disappointing)',
      '(soul-destroying|soul destroying|soul-crushing|demoralising|demoralizing|humiliating) (>|to|,|for (me|us)|and|experience|work)',
      '(i am|we are) very (angry|annoyed|frustrated|upset|disappointed|unhappy) (>|with|about|that|at|and|by)',
      'to (everyone|everybody|our|my) …2 (sheer|immense|huge|enormous) relief',
      '(i|we) (will not|shall not) miss (you|your|any of (it|this)|working|one bit|it >|this place|that)',
      'i (could|want to|wanted to) (scream|vomit|throw)',
      'hope (i|we) never (see|hear|have) …3 (you|your|from you|another (spreadsheet|logo|brief))',
      '(my|our) (mental health|sanity|nerves|marriage) (has|have|is|are|was|were) (suffered|suffering|gone|shot|shattered|in (pieces|'
        + 'tatters)|paid|ruined|paying|been ruined)',
      'not angry . i was angry',
      '(cried|wept|sobbed) …3 (afterwards|after the last (one|call|round)|on the flour)',
      'cried for (a week|days|two|three|weeks|a day) after (your|reading your|that)',
      '(our|my|deep|frustration) …2 (frustration|anger|disgust|fury) (and (anger|frustration)|at the (decision|way))',
      'the sheer relief of',
    ],
    not: notAngerAndExhaustion,
  },
  {
    name: 'anger-and-exhaustion-perhaps',
    why: 'The same, in words that may be innocent: the reader decides.',
    severity: 'information',
    patterns: [
      '(i|we|my team is|my team was) (am|are|was|were|have been|feel|felt)? …2 (gutted|exhausted by|burnt out|burned out|shattered|'
        + 'drained|stung|crushed|fried|wrecked|cooked|broken|hurt|angry|bitter|offended|in tears) (>|by|that|,|and|to (see|learn|read|'
        + 'be|hear))',
      '(my|our) (deep|deepest|utter|sheer|total|growing)? (frustration|anger|disgust|fury|bitterness|despair|rage|resentment|'
        + 'exasperation|disappointment and)',
      '(been|is|was) a nightmare (>|from|,|and|for (me|us|my|our))',
      '(i|we) (can not|could not|can no longer) (look at|deal with|face|bear|stand) (another|one more|your (name|emails|e-mails|'
        + 'office|calls)|that)',
      '(i|we|she|he|they|my …2) (have|has|had|am|is|are|was|were|without)? …1 (cried|crying|weeping|wept|sobbed|sobbing) (in|after|'
        + 'before|all|over|when|>|,)',
      '(lost|losing) (a lot of|so much|more|weeks of)? sleep (over|because|about)',
      '(my|our) stomach …1 (sank|sinks|dropped|racing|races)',
      '(made|makes|making) (me|us) cry',
      '(maddening|infuriating|soul-destroying|soul destroying|soul-crushing|demoralising|demoralizing|humiliating|unbearable)',
      '(intolerable|insufferable|excruciating|heartbreaking|gut-wrenching|sickening|degrading)',
      '(i am|we are) (so|deeply|extremely) (saddened|unhappy) (>|that|by|about|and)',
      'it (hurts|hurt) (>|to|that|,|a (bit|lot)|when)',
      'my patience (is not|has (run|its)|ran out)',
      'laughed out loud (on|,) …6 (and|not)',
      'i (dread|loathe|detest|resent) ',
      '(has|have|had|you|it) (nearly|almost)? broken (me|us|my team) (>|,|and)',
      'i (could|want to|wanted to) (cry|weep) (>|,|with)',
      '(breaks|broke|breaking) (my|our) heart',
      'good riddance (>|to (you|this|that|it|all))',
      '(what|such) a (terrible|horrible|stupid|dreadful|miserable|awful|complete|total|sad) (waste|year|experience|mess|project|time)',
      'never want to (see|hear|work|speak|hold|feel|set foot) …6',
      'aged (me|us) (ten|years)',
      '(me|us|my|our|many|so many|of) sleepless nights (because|over|about|thanks)',
    ],
    not: notAngerAndExhaustion,
  },
];
