import type { Construction } from '../lexicon.js';

/** Shared by the sure and the less sure wordings of `shared-knowledge`. */
const notSharedKnowledge: readonly string[] = [
  'we (both|all) know (each|how much|that the market|the market|the team|one another|it well|the industry)',
  'leave (you|it to you) to (choose|decide|pick|say)',
  'we both know (that)? (the work|this|it) (is|was) (good|time|the right)',
  '{if} you know',
  'know …8 (winter|road|fuse box|lease runs|how fond|how hard)',
  'you know (very|full|perfectly) well (how|that i) (fond|much|glad|grateful|enjoy)',
  'whose idea …1 (was|is) , (yours|mine)',
  'as we (both|all) know , the (lease|contract|agreement|date|law)',
];

/** Shared by the sure and the less sure wordings of `counterfactual`. */
const notCounterfactual: readonly string[] = [
  'if you had (any|a|the) (question|questions|comment|time|preference)',
  '(if|had) you (had|have) {done} …4 (already|in the meantime)',
  'if you had (sent|asked|told|paid|given|read) …6 (already|please|ignore|disregard|thank)',
  'had you (asked|told|sent) …6 (glad|happy|pleased)',
  'none of this would have been possible',
  'none of this would have (worked|happened) without (you|your)',
  'if you had (told|asked|said) …3 (ten|five|twenty|years|i would)',
  '(if|had) (someone|somebody|anyone|you) (had|not)? (told|said|not called) (us|me) …3 (how|ten|that i)',
  '(if|had) the client (had)? (paid|supplied|asked|provided|given|signed) …1 (by|its own|in|with|for a|notice|under|before|within|after)',
  'if you had not (called|come|asked|told|helped|been)',
];

/** Shared by the sure and the less sure wordings of `failed-to`. */
const notFailedTo: readonly string[] = [
  '(if|that) you …1 (failed|refused|forgot|neglected|decide|declined) to (receive|find|see|get)',
  'if you …1 (failed|refused|forgot|neglected|decide|declined)',
  '(once|when|where|should|whenever|unless|until) you',
  'never (failed|refused|forgot|neglected) to',
  'you (have|had) never (failed|refused|forgotten|neglected)',
  'i (failed|forgot|neglected)',
  '(if|should|where|unless|in case) (the client|your …1 {team}|either) …4 to',
  'you insisted (on|that) (paying|giving|thanking|treating|we take|i take)',
  'you chose not to (renew|extend|continue|exercise|take)',
  'you decided not to (renew|extend|continue|exercise|take|go)',
  'you declined to',
  'you kept asking (good|the right|for our)',
  'you did not {think} to',
  'you (forgot|refused|declined) to (take|bring|bill|charge|let us pay|tell me your)',
  'you did not (think|care) to (ask|charge)',
  'you (gave|sent|handed) (us|me) the wrong …8 (right one|corrected|all is well|no harm|no matter|again ten)',
  'you (keep|kept) (sending|asking) (us|me|work|how|after)',
  'refused to …6 (rightly|was right|and right)',
  'you (went quiet|changed your mind) …8 (right|best|came back|as one does)',
  'you (changed your mind|kept changing your mind) about the (green|colour|red|blue|title|cake)',
];

/** Shared by the sure and the less sure wordings of `your-fault`. */
const notYourFault: readonly string[] = [
  '(it|this|that) (is|was) (not|n\'t|neither) your (fault|doing|mistake)',
  'not (your|anyone \'s|anybody \'s) fault',
  'no fault of (yours|your own)',
  'nobody \'s fault',
  '(neither|nor|or) (your|my|mine|ours)',
  'you are the one who (knows|owns|holds|decides|signs|made|kept)',
  'you are the reason (we|i|it) (enjoyed|stayed|loved|grew)',
  'it was your (idea|decision|call|choice|team) …6 (and|that) …4 {praise}',
  'you are the (person|people|ones|one) who (knows|know|own|hold|taught|gave|first|took|made|should|can|will)',
  'you are the (only)? reason (the|we|i|my|our) …6 (went ahead|stayed|succeeded|won|happy|on time|possible|exists|enjoy|love)',
  '(fine|good|success|credit|lovely|best) …6 your doing',
];

/** Shared by the sure and the less sure wordings of `because-of-you`. */
const notBecauseOfYou: readonly string[] = [
  '~ (liable|liability|extent|shall)',
  'because of you (we|i) (have|had|got|met|learned|learnt|grew|found|could)',
  'grateful because',
  '~ (grateful|thank|thanks|thankful|pleased|enjoyed) …6 because',
  '(arising|liability|indemnify|liable) …8 {fault}',
  'not because',
  '(delay|error|mistake) on (our|my)',
  'because you (took|chose) (the time|us|me|care)',
  '(if|where|should|unless|in the event) …10 (failure|refusal|inability) to',
  '(by|because of|owing to|due to) your (delay|mistake|error) >',
  'because you (would|did|had) not …4 (have my|new address|open the|received|yet|mind|want to (wait|trouble))',
  'refusal (of consent|to (cut corners|give up|compromise))',
  '(delay|delays) …1 suits',
  '(stayed|kept|continued|possible|managed|succeeded|enjoyed|happened|came|took) …5 because (of)? you',
];

/** The finger pointed at the client for what went wrong. */
export const blame: readonly Construction[] = [
  {
    name: 'beyond-doubt',
    why: 'Nobody who reads this can take it any other way.',
    sure: true,
    patterns: [
      '(failed|failing|late|delayed|lost|collapsed|slipped|missed|stalled) because of (you|your …1 {team})',
      '(is|was) (all|entirely|only|simply)? your (own)? fault',
      'because of your (indecision|delays|incompetence|negligence|disorganisation|disorganization|carelessness)',
    ],
    not: [
      '~ if (it|this|that|anything)',
    ],
  },
  {
    name: 'because-of-you',
    why: 'Names the reader as the cause; from here on the letter is about guilt and no longer about the close.',
    patterns: [
      '(late|wrong|failed|lost|missed|trouble|mess|like this|delayed) …3 because of you >',
      '(because|on account) of your …2 {fault}',
      'by your …2 {fault}',
      '(due|owing) (solely|entirely|only|mainly|largely)? to (your|the client \'s) (own|ill-advised|repeated|constant|complete|total|'
        + 'chronic|persistent)? …1 {fault}',
      '(thanks|owing|due) to (you|your …1 {team}) , (who|nothing)',
      'no thanks to (you|your …1 {team})',
      '(entirely|solely|mainly|purely|only|simply|precisely) because (of you|your …1 {team}|of the client|the client|of your)',
      'because (your …1 {team}|the client|nobody at your|no one at your|someone at your|somebody at your|nobody on your|no one on '
        + 'your|someone on your) …2 (would not|could not agree|could not decide|never|failed|forgot|refused|sat|ignored|insisted|'
        + 'changed (its|their|his|her) mind|lost|kept)',
      'because you (would not|never|failed to|forgot|refused|sat on|ignored|insisted|kept changing|could not be|could not (agree|'
        + 'decide|make)|changed your mind|chose to (shout|ignore|wait|cut|skip|save|use|launch))',
      'your repeated (failure|failures|delays|changes|cancellations|refusal)',
      'your (failure|inability|unwillingness) to',
      'the client \'s (own)? (dithering|inability|failure|ill-advised|disorganisation|indecision|carelessness|negligence|incompetence|'
        + 'refusal)',
      'through (your|its|their) own (carelessness|negligence|fault|doing|indecision|inaction)',
      '(failed|collapsed|flopped|sank|slipped|stalled|late|delayed|missed|lost|ended) …4 because of (you|your …1 {team}) (>|,)',
    ],
    not: notBecauseOfYou,
  },
  {
    name: 'because-of-you-perhaps',
    why: 'The same, in words that may be innocent: the reader decides.',
    severity: 'information',
    patterns: [
      'because (your …1 {team}|the client|nobody at your|someone at your|somebody at your) …2 (did not|could not|had not|decided|'
        + 'changed|took)',
      'because you (did not|could not|had not|took|waited|chose) (!me) (read|pay|answer|send|reply|tell|follow|listen|check|approve|'
        + 'decide|until|too|weeks|months|three|two|to)',
      'your refusal to (pay|answer|sign|approve|read|accept|meet|discuss|listen|provide|send)',
    ],
    not: notBecauseOfYou,
  },
  {
    name: 'your-fault',
    why: 'A verdict, and one that invites a counter-verdict.',
    patterns: [
      '(your|the client \'s|their|his|her) (own|fault) (fault|alone|entirely)',
      '(is|was|are|were|be) (entirely|all|solely|wholly|clearly|totally|purely)? your (own)? (fault|doing|mistake|responsibility '
        + 'alone|mess)',
      'your (own doing|own fault)',
      'your fault (>|,|and|that|for|alone|entirely|, not)',
      'it was your (decision|idea|choice|people|developer|team|call) (to (ignore|launch|bolt|skip|cut|cancel|change|go live|rush|drop|'
        + 'postpone|use|hire|sack|move|save)|who (broke|lost|forgot|missed|ignored|changed|deleted|pressed|let|insisted)|, not|that '
        + '(broke|brought|cost|led))',
      '(you|the client|your …1 {team}) (is|are|was|were) (entirely|solely|wholly|alone|fully|only)? to blame',
      'you (have|had) only yourself to blame',
      'you (have|had) only yourselves to blame',
      'nobody to blame but',
      'no one to blame but',
      'you are the (only)? reason (the|my|our|this|we|i|it) …4 (was|is|went|lost|missed|late|failed|rejected|leaving|cannot|shut|'
        + 'stopped|slipped)',
      '(attributable|owing|imputable) (solely|entirely|wholly|only)? to (you|your …1 {team}|your side) (alone|entirely|only|sitting|>)',
      '(totally|entirely|only|solely) (from|on) your side',
      'from your side only',
      'ended up like this because of you',
      '(can not|can hardly|could hardly) be held (to account|responsible) (for|if) (your|what you)',
      'we were not told . by you',
      'the failure …4 being attributable',
      'you made (us|me) miss (the|our|a|my|every)',
      'you let (us|me|the project|everyone|everybody) down !gently',
      'you have let (us|me) down',
      'you dropped the ball',
      'you (single-handedly|personally)? {ruin} (the|our|my|this|every|a|it|everything)',
      'you have {ruined} (the|our|my|this|every|a|it|everything)',
      '{ruined} by your',
      '(attributable|down|owing|imputable) (solely|entirely|wholly|only) to (the client|you|your …1 {team}|your side)',
      '(delay|delays|damage|failure|mistake|error|loss|mess|mending|overrun|outage|problem) …4 (is|was|were|are) down to you',
      '(failure|delay|loss) …3 being attributable to the client',
      '(damage|delay|loss|overrun|outage|mess|problem|mistake|error) …6 is down to (you|your …1 {team})',
      'is down to (you lot|you people)',
      'a direct (result|consequence) of your …2 {fault}',
      'you brought (this|it) on (yourself|yourselves)',
    ],
    not: notYourFault,
  },
  {
    name: 'your-fault-perhaps',
    why: 'The same, in words that may be innocent: the reader decides.',
    severity: 'information',
    patterns: [
      'it was your (decision|idea|choice|people|developer|team|call|holiday) >',
      'through no fault of the {role}',
    ],
    not: notYourFault,
  },
  {
    name: 'failed-to',
    why: 'States an omission as a charge; the fact (what is still open) can stand alone.',
    patterns: [
      'you …1 (failed|neglected) to',
      'you (have|had) (failed|neglected|refused|omitted) to',
      '(your …1 {team}|the client) …1 (failed|neglected|has failed|have failed|had failed) to',
      'you did not (even)? (bother|care|deign|trouble) to',
      '(you|your …1 {team}|the client|they|anyone at your end|anybody) (could|can) not (even)? be (bothered|troubled)',
      '(nobody|no one|anyone|anybody) …4 (bothered|could be bothered) to',
      'had (bothered|troubled|deigned) to',
      'you never (bothered|cared|took the trouble)',
      'you (ignored|dismissed|brushed aside|disregarded|overruled) (my|our|every|all|the) …2 (advice|warning|warnings|recommendation|'
        + 'recommendations|emails|e-mails|reminders|request|requests|messages|calls|brief|proposal)',
      'ignored by (the client|you|your)',
      'you (sat on|dithered|dragged your feet|dawdled)',
      '(sitting|sat) on the (copy|content|files|brief|approval|proof|draft)',
      'you (gave|sent|handed) (us|me) the wrong …2 and (now|so|then)',
      'you (gave|sent|handed|supplied) (us|me) (incomplete|useless|half the|half-finished|outdated|bad)',
      '(could|can) not make up (its|your) mind',
      'incapable of (making|meeting|deciding|paying|reading|answering|keeping)',
      'you insisted on using',
      'you insisted (on (changing|using|launching|doing|keeping|skipping|having|adding)|that (we|i) (use|launch|skip|start|drop|'
        + 'change|cut|leave|print|go))',
      'you took it on yourself',
      'you took it upon yourself',
      'you (wasted|squandered|burned|burnt|threw away) (our|my|the|three|two|weeks|months|half)',
      'you …1 refused to (pay|answer|reply|read|send|tell|sign|approve|provide|give|check|warn|listen|respond|return|supply|deliver|'
        + 'inform|meet|attend)',
      '(your …1 {team}|the client) …1 (refused|forgot|has refused) to (pay|answer|reply|read|send|tell|sign|approve|provide|give|'
        + 'check|warn|listen|respond|return|supply|deliver|inform|meet|attend)',
      'you did not even think to',
      'you (chose|decided|preferred) to ignore',
      'you (chose|preferred) not to (read|answer|listen|reply|pay|tell|hear|look|respond|warn)',
      'you (kept|keep) (changing|moving|cancelling|delaying|postponing|ignoring|putting off|tinkering|insisting) ',
      'you (went silent|went quiet|vanished|disappeared) (on (me|us)|for (weeks|months|#|two|three|six|a)|again|when|as soon|after) ',
      'you (did not pay|paid late|pay late|missed every|broke your (word|promise|promises)|broke the (agreement|contract|schedule|'
        + 'rules)|cancelled again)',
      '(client|owner|board|committee) …1 (could|can) not make up (its|their|his|her) mind',
    ],
    not: notFailedTo,
  },
  {
    name: 'failed-to-perhaps',
    why: 'The same, in words that may be innocent: the reader decides.',
    severity: 'information',
    patterns: [
      'you (have|had) forgotten to',
      'you (kept|keep) (changing|moving|asking|cancelling|adding|delaying|postponing|ignoring|putting off|tinkering|sending|insisting)',
      'you (gave|sent|handed) (us|me) the wrong',
      'you …1 (forgot|omitted|declined) to (pay|answer|reply|read|send|tell|approve|provide|check|warn|listen|respond|return|supply|'
        + 'deliver|inform|meet|attend)',
      'you changed your mind (again|twice|three|every|so|after (we|i)|once more|the (day|week) (before|after))',
    ],
    not: notFailedTo,
  },
  {
    name: 'counterfactual',
    why: 'Tells the reader what would not have happened, had they been somebody else.',
    patterns: [
      'had you (only|just|simply)? (read|listened|used|sent|told|paid|followed|answered|given|asked|hired|taken|provided|signed|'
        + 'supplied|heeded|warned|checked)',
      'had your …1 {team} (read|listened|sent|told|paid|followed|answered|given|asked|taken|provided|signed|supplied|heeded|warned|'
        + 'checked|tested|filled|replied|looked|agreed|planned)',
      'had the client (read|listened|sent|told|paid|followed|answered|given|taken|provided|signed|supplied|heeded|warned|checked|'
        + 'tested|replied|agreed|respected|kept)',
      '< had the (floor plans|files|copy|plans|brief|content|texts|photos|payment|data|figures|list|approval|drawings|measurements|'
        + 'documents|invoice|keys) (arrived|reached|come|been) (on time|when|in time|in|as|us|by)',
      'if (you|your …1 {team}|the client|someone …4|somebody …4) had (only|just|ever|actually|simply|bothered|even)? (read|listened|'
        + 'sent|told|paid|followed|answered|given|asked|hired|taken|provided|signed|heeded|warned|checked|tested|shown|reached|kept|'
        + 'looked|replied|stopped|said|thought|planned|agreed|opened|booked|confirmed|respected)',
      'if you (would|\'d) (only|just)? (listened|read|sent|told|hired|had)',
      '(we|i) (would|\'d|could|might) have {went} …6 (if|had) (you|your …2|the (screenshots|files|copy|plans|brief|content|texts|'
        + 'photos|payment|data|drawings|approval|client)) (had|\'d)? …1 (sent|arrived|shown|reached|listened|told|come|got|answered)',
      'would have been …8 if you had',
      'if (only)? you had (listened|paid|read|told|sent|hired)',
      'none of this would have happened if (you|your|the client|someone|somebody|anyone)',
      'with a (clearer|better|proper|real) (brief|decision)',
      'if (anyone …5|anybody …5) had (only|just|ever|actually|simply|bothered|even)? (read|listened|sent|told|answered|asked|checked|'
        + 'tested|filled|shown|looked|replied|said|warned|opened|thought|bothered)',
      'but for (your|the client \'s) …2 {fault}',
      'this would (not|never) have happened (if|had) (you|your|the client|someone|somebody|anyone)',
      'could have been avoided (if|had) (you|your|the client|someone|somebody|anyone)',
      '(nobody|no one) forced (you|your|the …4 on (the|your)) ',
    ],
    not: notCounterfactual,
  },
  {
    name: 'shared-knowledge',
    why: 'Claims the reader’s agreement to their own guilt.',
    patterns: [
      '(we both|both of us|you and i both|everyone|everybody|you perfectly well|you very well|you well) know (full well|very well|'
        + 'perfectly well)? (why|who|whose)',
      'i will leave you to (work out|guess|draw)',
      '(draw|reach) your own conclusions',
      'you may (draw|reach) your own',
      'i leave it to you to (explain|work out|guess|imagine|draw|tell)',
      'whose (fault|doing|delay) (it|that|this)? (is|was)',
      'it does not take a genius',
      '(can|may|could|only) …2 guess (who|whose|which of us)',
      'i would look closer to home',
      'look closer to home',
      'you know (perfectly|full|very|damn) well (that|who|why|what|the|it|i|we)',
      'whose idea was it to',
      'ask (yourself|yourselves) (who|why) (told|wanted|gains|it was|the|is|was|your|you|nobody|no one)',
      'i will let you do the maths (>|on (why|who|whose|how long))',
    ],
    not: notSharedKnowledge,
  },
  {
    name: 'shared-knowledge-perhaps',
    why: 'The same, in words that may be innocent: the reader decides.',
    severity: 'information',
    patterns: [
      '(we both|you and i both|both of us|everyone|everybody) know (full well|very well|perfectly well)? (which|what|how|that|where|'
        + 'it|the)',
      'we both know',
      '(ask|may ask) yourself (who|why|whether)',
      'which of us (insisted|changed|kept (changing|asking)|was (late|missing|waiting))',
    ],
    not: notSharedKnowledge,
  },
  {
    name: 'somebody-on-your-side',
    why: 'The unnamed somebody is a finger that pretends not to point.',
    severity: 'information',
    patterns: [
      '(somebody|someone|whoever) (on|at|in|from) (your|the client \'s) …2 (decided|thought|pulled|deleted|switched|forgot|pressed|'
        + 'rewrote|overwrote|lost)',
      '(somebody|someone) in (marketing|accounts|finance|procurement|legal|sales|it|purchasing) (decided|thought|deleted|changed|'
        + 'forgot|clicking|clicked|lost)',
      'your (intern|nephew|cousin|son|receptionist|chairman|cto|developer|developers|engineers|treasurer|procurement man|secretary|'
        + 'boss|director|it man|it people) (opened it|switched off|switched|broke|talked over|deleted|pressed|overwrote|lost|forgot|'
        + 'unplugged|threw)',
      'was (neither|not) (our|my|this office \'s) (doing|fault|mistake|making)',
      '(did|does) not originate with us',
      'it (was|is) not the {role} who',
      'was the one (task|thing|step) left (with|to) (your|you)',
      'only one of (us|the parties) (could|had|wrote|was|did|seems|kept|has|read|answered|turned)',
      '(they|it|errors|delay|delays|mistakes) …2 (were|was|is|are) not (made|set|chosen|caused) by (the {role}|us|me) >',
      'it was not (me|us|my crew|our team|our people|i) (who|that) (told|deleted|changed|broke|lost|forgot|signed|ordered|approved|'
        + 'asked|left|chose)',
    ],
    not: [
      '(somebody|someone) (on|at|in|from) your …2 (who|can|will|could|may|should)',
      'your {team} broke the (ice|record|news|silence)',
      'not made by us or by you',
      'only one of us (has|needs|had) to',
    ],
  },
];
