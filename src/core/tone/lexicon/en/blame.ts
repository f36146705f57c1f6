import type { Construction } from '../lexicon.js';

/** The finger pointed at the client for what went wrong. */
export const blame: readonly Construction[] = [
  {
    name: 'because-of-you',
    why: 'Names the reader as the cause; from here on the letter is about guilt and no longer about the close.',
    patterns: [
      '{failed} …6 because of (you|your …1 {team})', 'because of you >', '(because|on account) of your …2 {fault}', 'by your …2 {fault}',
      '(due|owing) (solely|entirely|only|mainly|largely)? to (your|the client \'s) (own|ill-advised|repeated|constant|complete|total|chronic|persistent)? …1 {fault}',
      '(thanks|owing|due) to (you|your …1 {team}) , (who|nothing)', 'no thanks to (you|your …1 {team})',
      '(entirely|solely|mainly|purely|only|simply|precisely) because (of you|your …1 {team}|of the client|the client|of your)',
      'because (your …1 {team}|the client|nobody at your|no one at your|someone at your|somebody at your|nobody on your|no one on your|someone on your) …2 (did not|could not|would not|never|failed|forgot|refused|sat|ignored|had not|insisted|decided|changed|took|lost|kept)',
      'because you (did not|would not|could not|never|failed to|forgot|refused|sat on|ignored|insisted|kept changing|could not be|changed your mind|had not|took|waited|chose)',
      'your repeated (failure|failures|delays|changes|cancellations|refusal)', 'your (failure|refusal|inability|unwillingness) to',
      'the client \'s (own)? (dithering|inability|failure|ill-advised|disorganisation|indecision|carelessness|negligence|incompetence|refusal)',
      'through (your|its|their) own (carelessness|negligence|fault|doing|indecision|inaction)',
    ],
    not: ['~ (liable|liability|extent|shall)', 'because of you (we|i) (have|had|got|met|learned|learnt|grew|found|could)', 'grateful because', '~ (grateful|thank|thanks|thankful|pleased|enjoyed) …6 because', '(arising|liability|indemnify|liable) …8 {fault}', 'not because', '(delay|error|mistake) on (our|my)', 'because you (took|chose) (the time|us|me|care)', '(if|where|should|unless|in the event) …10 (failure|refusal|inability) to', '(by|because of|owing to|due to) your (delay|mistake|error) >'],
  },
  {
    name: 'your-fault',
    why: 'A verdict, and one that invites a counter-verdict.',
    patterns: [
      '(your|the client \'s|their|his|her) (own|fault) (fault|alone|entirely)', '(is|was|are|were|be) (entirely|all|solely|wholly|clearly|totally|purely)? your (own)? (fault|doing|mistake|responsibility alone|mess)',
      'your (own doing|own fault)', 'your fault (>|,|and|that|for|alone|entirely|, not)', 'it was your (decision|idea|choice|people|developer|team|call|holiday|\' )', 'through no fault of (ours|mine|our own|my own|the {role})',
      '(you|the client|your …1 {team}) (is|are|was|were) (entirely|solely|wholly|alone|fully|only)? to blame', 'you (have|had) only yourself to blame', 'you (have|had) only yourselves to blame', 'nobody to blame but', 'no one to blame but', 'you are the (only)? reason', 'you are the (one|ones|person|people) who',
      '(attributable|down|owing|imputable) (solely|entirely|wholly|only)? to (the client|you|your …1 {team}|your side) (alone|entirely|only|sitting|>)', 'attributable to the client', 'is down to (you|your …1 {team})', '(totally|entirely|only|solely) (from|on) your side', 'from your side only',
      'a direct (result|consequence) of your', 'ended up like this because of you', '(can not|can hardly|could hardly) be held (to account|responsible) (for|if) (your|what you)', 'we were not told . by you',
      'you (brought|did) (this|it) (on|to) yourself', 'you (brought|did) (this|it) (on|to) yourselves', 'the failure …4 being attributable', 'you made (us|me) miss', 'you let (us|me|the project|everyone|everybody) down', 'you have let (us|me) down', 'you dropped the ball',
      'you (single-handedly|personally)? {ruin} (the|our|my|this|every|a|it|everything)', 'you have {ruined} (the|our|my|this|every|a|it|everything)', '{ruined} by your',
    ],
    not: ['(it|this|that) (is|was) (not|n\'t|neither) your (fault|doing|mistake)', 'not (your|anyone \'s|anybody \'s) fault', 'no fault of (yours|your own)', 'nobody \'s fault', '(neither|nor|or) (your|my|mine|ours)', 'you are the one who (knows|owns|holds|decides|signs|made|kept)', 'you are the reason (we|i|it) (enjoyed|stayed|loved|grew)', 'it was your (idea|decision|call|choice|team) …6 (and|that) …4 {praise}', 'you are the (person|people|ones|one) who (knows|know|own|hold|taught|gave|first|took|made|should|can|will)'],
  },
  {
    name: 'failed-to',
    why: 'States an omission as a charge; the fact (what is still open) can stand alone.',
    patterns: [
      'you …1 (failed|neglected|refused|forgot|omitted|declined) to', 'you (have|had) (failed|neglected|refused|forgotten|omitted) to', '(your …1 {team}|the client) …1 (failed|neglected|refused|forgot|has failed|has refused|have failed|had failed) to',
      'you did not (even)? (bother|care|deign|trouble|think) to', '(you|your …1 {team}|the client|they|anyone at your end|anybody) (could|can) not (even)? be (bothered|troubled)', '(nobody|no one|anyone|anybody) …4 (bothered|could be bothered|troubled) to', 'had (bothered|troubled|deigned) to', 'you never (bothered|cared|took the trouble)',
      'you (chose|decided|preferred) (not to|to ignore)', 'you (ignored|dismissed|brushed aside|disregarded|overruled) (my|our|every|all|the) …2 (advice|warning|warnings|recommendation|recommendations|emails|e-mails|reminders|request|requests|messages|calls|brief|proposal)', 'ignored by (the client|you|your)',
      'you (kept|keep) (changing|moving|asking|cancelling|adding|delaying|postponing|ignoring|putting off|tinkering|sending|insisting)', 'you (sat on|dithered|dragged your feet|dawdled|went silent|went quiet|vanished|disappeared)', '(sitting|sat) on the (copy|content|files|brief|approval|proof|draft)', 'you (gave|sent|handed) (us|me) the wrong', 'you (gave|sent|handed|supplied) (us|me) (incomplete|useless|half|outdated|bad)',
      'you (changed your mind|did not pay|paid late|pay late|missed every|broke your|broke the|cancelled again)', '(could|can) not make up (its|your|his|her|their) mind', 'incapable of (making|meeting|deciding|paying|reading|answering|keeping)', 'you insisted on using', 'you insisted (on|that)', 'you took it on yourself', 'you took it upon yourself', 'you (wasted|squandered|burned|burnt|threw away) (our|my|the|three|two|weeks|months|half)',
    ],
    not: ['(if|that) you …1 (failed|refused|forgot|neglected|decide|declined) to (receive|find|see|get)', 'if you …1 (failed|refused|forgot|neglected|decide|declined)', '(once|when|where|should|whenever|unless|until) you', 'never (failed|refused|forgot|neglected) to', 'you (have|had) never (failed|refused|forgotten|neglected)', 'i (failed|forgot|neglected)', '(if|should|where|unless|in case) (the client|your …1 {team}|either) …4 to', 'you insisted (on|that) (paying|giving|thanking|treating|we take|i take)', 'you chose not to (renew|extend|continue|exercise|take)', 'you decided not to (renew|extend|continue|exercise|take|go)', 'you declined to', 'you kept asking (good|the right|for our)', 'you did not {think} to'],
  },
  {
    name: 'counterfactual',
    why: 'Tells the reader what would not have happened, had they been somebody else.',
    patterns: [
      'had you (only|just|simply)? (read|listened|used|sent|told|paid|followed|answered|given|asked|hired|taken|provided|signed|supplied|heeded|warned|checked)', 'had your …1 {team} {done}', 'had the client {done}', '< had the …3 (arrived|reached|come|been) (on time|when|in time|in|as|us|by)',
      'if (you|your …1 {team}|anyone …5|anybody …5|the client|someone …4|somebody …4) had (only|just|ever|actually|simply|bothered|even)? {done}', 'if you (would|\'d) (only|just)? (listened|read|sent|told|hired|had)', '(we|i) (would|\'d|could|might) have {went} …10 (if|had) (you|we|the|your) (had|\'d)? …4 (sent|arrived|shown|reached|had|listened|told|come|got|when|answered)', 'would have been …8 if you had', 'if (only)? you had (listened|paid|read|told|sent|hired)', 'but for (your|the client)', 'none of this would have', 'this would (not|never) have happened',
      'could have been avoided (if|had|by)', '(nobody|no one) forced', 'with a (clearer|better|proper|real) (brief|client|decision)', 'as (you|the client|your …1 {team}) (was|were|had been) (told|warned|advised|asked)',
    ],
    not: ['if you had (any|a|the) (question|questions|comment|time|preference)', '(if|had) you (had|have) {done} …4 (already|in the meantime)', 'if you had (sent|asked|told|paid|given|read) …6 (already|please|ignore|disregard|thank)', 'had you (asked|told|sent) …6 (glad|happy|pleased)', 'none of this would have been possible', 'none of this would have (worked|happened) without (you|your)'],
  },
  {
    name: 'shared-knowledge',
    why: 'Claims the reader’s agreement to their own guilt.',
    patterns: [
      '(we both|we all|both of us|you and i both|everyone|everybody|you perfectly well|you very well|you well) know (full well|very well|perfectly well)? (why|who|whose|which|what|how|that|where|it|the)', '(we both|we all) know', 'you know (perfectly|full|very|damn) well', 'as (we|you) (both|all) know', 'which of us (was|had|insisted|kept|did|changed)', 'i will leave you to (work out|guess|draw)', '(draw|reach) your own conclusions', 'i will let you do the maths', 'do the maths yourself', 'you may (draw|reach) your own', 'no prizes for guessing', 'i leave (you|it to you) to', 'whose (fault|doing|idea|delay|signature) (it|that|this)? (is|was)', 'it does not take a genius', 'guess (who|whose|which of us)', '(ask|may ask) yourself (who|why|whether|what)', 'ask yourselves (who|why|whether|what)', 'i would look closer to home', 'look closer to home',
    ],
    not: ['we (both|all) know (each|how much|that the market|the market|the team|one another|it well|the industry)', 'leave (you|it to you) to (choose|decide|pick|say)', 'we both know (that)? (the work|this|it) (is|was) (good|time|the right)', '{if} you know'],
  },
  {
    name: 'somebody-on-your-side',
    why: 'The unnamed somebody is a finger that pretends not to point.',
    severity: 'information',
    patterns: [
      '(somebody|someone|whoever) (on|at|in|from) (your|the client \'s) …2 (decided|thought|pulled|deleted|switched|changed|forgot|pressed|opened|had|rewrote|moved|overwrote|lost|approved|let)', '(somebody|someone) in (marketing|accounts|finance|procurement|legal|sales|it|purchasing) (decided|thought|deleted|changed|forgot|clicking|clicked|lost)', 'your (intern|nephew|cousin|son|receptionist|chairman|cto|developer|developers|engineers|treasurer|procurement man|secretary|boss|director|it man|it people) (opened|switched|broke|broke|talked|decided|deleted|pressed|overwrote|lost|changed|forgot|unplugged|let|threw|refused|thought|insisted)', 'was (neither|not) (our|my|this office \'s) (doing|child|fault|decision|mistake|making|idea)', '(did|does) not originate with us', 'that was not (us|me|my|our) (doing|decision|choice|who)?', 'it was not (me|us|my crew|our team|our people|i) (who|that)', 'it (was|is) not the {role} who', 'was the one (task|thing|step) left (with|to) (your|you)', 'only (one|two) of (us|the parties)', 'not (made|set|chosen|caused) by (the {role}|us|me)',
    ],
    not: ['(somebody|someone) (on|at|in|from) your …2 (who|can|will|could|may|should)'],
  },
];
