import type { Construction } from '../lexicon.js';

/** Shared by the sure and the less sure wordings of `no-need-to`. */
const notNoNeedTo: readonly string[] = [
  'it (is|was|would have been) (interesting|good|nice|lovely|curious) (that|how|to) (you|your|a) …2 (asked|ask|team|book|research|'
    + 'remember|invite|mention|see|meet|work)',
  '(would|\'d) have been (good|helpful|nice|lovely|kind) (to (meet|work|see|stay|have)|if (we|i))',
  'some (people|clients|of us) (prefer|like|find|would|have|may|will|work|pay|do|read) (the|to|it|a|by|from|this|in|at|that|them) …6',
  'i can only (suggest|assume) (a|the|that the|one|two)',
  'no (rush|hurry) , (i|we) (have|can|will)',
  '(that|it) is (fine|all right) , (i|we) (will|\'ll|can) (send|adjust|move|keep|change|wait|deliver|add|come)',
  'i have learned (that|not to) (from|and)',
  'as (usual|always) , (i|we) (will|am|are|have|enclose|attach|remain)',
  'others (have|will|do|were|would) (been|joined|be|take|not|the|a|like|in)',
  'i suppose (that is|it is|i am|that was|you|a|my) (it|all|time|next|why|have|will|want|prefer|the)',
  'i suppose you',
  'a certain (person|client|director|manager) (type|age)',
  'as usual > ',
  '(opens|open|works|closed|closes|runs|continue|continues|invoiced|delivered|billed|paid|on time|post|address|office|hours) …3 as usual',
  'business as usual',
  '(come|came) as no surprise',
  'at least (one|a|two) (of|copy|month|week|day|year|page|hour)',
  'i am not surprised (you|that you|the|it|by how) (liked|won|enjoy)',
  'i (know|understand|appreciate|realise) (that)? (how)? (you|everyone) (are|is|must be)? …2 (very|so|too)? …1 busy , (so|and|thank|'
    + 'but (if|when))',
  '(your|the) courtesy of',
  'common (courtesy|sense) (is|was) ',
  'i look forward to (your|the) next (book|show|project)',
  'whoever (eventually|finally|actually) (takes|buys|wins|inherits|uses|moves)',
  'by courtesy of',
  '(thank|thanks|grateful) …4 (courtesy|decency)',
  'at long last , (the|we) …6 (glad|thank|ready|open|happy)',
  '(interesting|curious) to (see|read|work|hear|learn)',
  '(more|most|so|very) interesting (that|to|how) (i|we)',
  'perhaps next time (we|i|there)',
  'maybe (next time|one day|then) (we|i|our|it|there)',
  'perhaps one day (we|our|i)',
  '(call|write|come|ring|return|reply|answer|send|choose|use|collect|read|look) …8 (if|when|whenever) you (get|find|can find|have) '
    + '(time|a moment)',
  '(if|when|whenever) you (get|find|can find) (time|a moment) (,|to (send|read|sign|look|reply|call|check|return))',
  'unlike (the|your) (first|old|other|previous|earlier|last|usual)',
  'obviously (not|no longer|i|we) (the|a|want|need|sorry)',
  '(not surprised) (that)? (the|you) …3 (jury|school|won|chose|liked|good)',
  'no offence , but your dog',
  '(nobody|no one) had the (nerve|guts) to',
  'i suppose that is what (retirement|friends|weekends)',
  'take that as a (yes|compliment)',
  'as usual , nobody could guess',
  '(nobody|no one) could guess',
  'with all (due)? respect (to|for)',
  'i should have known (better than to park|that (oak|wood|the (weather|rain|roof)))',
  'some of us (have (met|been to)|would like|still meet|work in)',
  '(certain|some) people will miss',
  '(it is|it was) (nice|good|lovely) to (see|hear) that you (have|are|found)',
  'to nobody \'s surprise , (the|your) (cat|dog|cake|show)',
  'some things never change : the',
];

/** Polite phrases turned against the reader: see `passive-aggressive.ts`. */
export const remarks: readonly Construction[] = [
  {
    name: 'no-need-to',
    why: 'Says that it does not matter, and means that it does.',
    plain: {
      'with all due respect,': '',
      'needless to say': '',
      'for what it is worth, i': 'I',
      'at long last': 'now',
      'predictably': '',
    },
    patterns: [
      'no need to (reply|answer|thank|apologise|apologize|respond|hurry|worry) (;|,|:|.) …2 (i|we|nobody|you) …3 (used to|grown|never|'
        + 'always|will not|would not)',
      'no need to thank (me|us) for (the|all|my|our|another|working|staying) …2 (unpaid|sunday|weekend|night|nights|weekends|overtime|'
        + 'late|free|extra|doing)',
      '(please)? do not (get up (>|; i|, i|: i)|all speak|all answer|all rush|strain (yourself|yourselves)|trouble (yourself|'
        + 'yourselves) (over|with thanks|to (reply|answer|thank|read|pay)))',
      'no (rush|hurry|pressure|worries|worries at all|problem) , (i|we|it|the) …2 (had plenty|only (waited|been)|just (wait|sit)|am '
        + 'used|have only (waited|been)|is only (my|our|six|five|four|three|the (rent|invoice)))',
      '(absolutely no pressure|no pressure) , but …3 (now|already|still|week|weeks|month|months|waiting|late|due|days)',
      'no worries (at all)? about (missing our|missing (the|our) (deadline|exit|third)|the cancellation|forgetting|not (telling|'
        + 'replying|reading|coming|paying|showing)|the missing)',
      '(it is|that is) (fine|all right|ok|okay|alright) , (i|we) (am used|are used|will just|did (it|them)|am sure|have only|do it '
        + '(all)? (myself|again)|will (do it|manage|fix it|eat|absorb) …2 (myself|again|as (usual|always)|alone))',
      'i will (just|only)? (do it|fix it|sort it|clean it|arrange it) (all)? (myself|ourselves|again) (, as (usual|always)|as (usual|'
        + 'always)|again|, then|, shall)',
      'i just did (them|it) all myself',
      'i will just (be|sit|stay|wait) here (,|and|until|while|with|>)',
      'not to worry , i …2 (myself|again|done it|did it|fixed it|only|am used)',
      'far be it from (me|us) (, (a|an)|to (suggest|question|tell (a|an|your)|criticise|point|interfere|complain)) !gardener',
      '(it|that) (would|\'d) have been (nice|kind|courteous|polite|good|decent|helpful|professional|lovely) (if (you|someone|somebody|'
        + 'anyone|your)|to (be (told|asked|informed|warned|treated|paid|included|consulted)|hear from|have been|get (a|an|some)|'
        + 'receive (a|an)|know))',
      'would it (have)? (been|be) (so|too|that) (hard|much|difficult)',
      'would have been a (kindness|courtesy|start|nice gesture|nice touch)',
      '(i|one) (would|\'d) have (thought|expected|hoped|imagined) (a (phone|firm|company|client|cfo|charity|call|reply|business|word|'
        + 'thank|professional|grown)|at least|you (would|could|might|knew)|somebody|someone|your|from (you|a|your)|that (a (charity|'
        + 'firm|company|client|business|board|professional)|you|your|somebody|someone)|an (apology|answer|email|e-mail|explanation|'
        + 'adult)|after (all|everything|so)|better (of|from|than)|more (from|of))',
      'i (would|\'d) (have)? expect (a|an|more|better|somebody|someone|at least) …5 (adult|professional|from (a|you|your)|company of|size)',
      '(the|a|an) least (you|they) (could|can) do (is|was|would|>|to (say|tell|reply))',
      'at least (have|had|you could|you might) (the|have)? …1 (courtesy|decency|told|answered|replied|decently|grace|guts|let me know)',
      '(have|had|has|without|even|not|do me|do us|extend|expect|expected) …2 the courtesy (of (a reply|an answer|replying|telling|'
        + 'letting|informing|answering|reading|a (call|phone|word))|to (reply|tell|answer|let|inform|read|call|ask|say))',
      '(have|had|has|without|not|even|expected|at least) …2 the decency (of|to)',
      '(you|your …2|office|he|she|they|nobody|no one|somebody|someone|and|then|not) …2 had the (nerve|guts|gall|cheek|audacity) to '
        + '(ask|demand|complain|tell|send|blame|suggest|claim|say|question|charge|expect)',
      'i (do not|don\'t) suppose (anyone (noticed|cares|cared|will (notice|spot|read|care|mind|thank|answer)|asked|read|has (read|'
        + 'noticed))|you (noticed|care|cared|read|remember|thought|will (notice|read|care|remember)|saw|ever|realise|asked)|that '
        + '(matters|occurred|bothers|counts)|it (occurred|matters|crossed|bothers)) !old',
      'i suppose (one should be|i should be (grateful|glad|thankful|flattered|used)|it is too (much|late)|it would be too|loyalty|my '
        + '(time|opinion|feelings|hours|weekend|e-mails|emails|work) (is|are|was|were|do|does|count|counts)|that is (not something|'
        + 'what (loyalty|i get|we get|you|happens)|too|how you)|that was (too|not)|you (were|are|had) (too|busy|more))',
      'i (know|realise|realize|understand|appreciate|am sure|quite understand|do realise) (that)? (how)? (you|everyone|they) (are|is|'
        + 'must be)? …2 (far too|terribly|all very|extremely|too) …1 busy (to|but|, but)',
      '(you|everyone|nobody|they|somebody|someone|your …2|apparently) …3 (far)? too busy (to (read|reply|answer|respond|look|open|'
        + 'care|pick|pay|sign|call|meet)|for (a|this|us|me|that))',
      '(you|everyone|they|your …2|somebody|someone|anyone) (were|was|are|is|must be|must have been|have been)? …1 (far)? too busy to '
        + '(read|reply|answer|respond|look|open|care|pick up)',
      '(if|whenever) (you|anyone|somebody|someone|anybody|your …1 {team}) (ever|eventually|happens to|happen to|actually|finally) …2 '
        + '(read|open|opens|reads|care|cares|get around to|get round to|gets around to|gets round to|bother|bothers|find (the|a) (time|'
        + 'moment) to (read|open|reply|answer|pay))',
      'assuming (that)? (anyone|anybody|someone|somebody|you) (ever|still|actually)? (reads|read|opens|took|cares|has read|remembers)',
      '(to|for) whoever (eventually|actually|finally) (reads|opens|decides|answers)',
      '(now that|if) (somebody|someone|anyone|anybody) has (at last|finally) (bothered|read|replied|noticed|asked)',
      'should (anyone|somebody|someone|anybody) (at your end|over there|on your side)? …1 (ever)? (care|bother|wonder) (to|,|about|enough)',
      'on the off chance (that)? (anyone|somebody|someone|anybody|you (read|are reading|open|have|care))',
      'past experience suggests (it|that|you|nobody|otherwise|not|no)',
      'knowing (your (board|office|team|accounts|people|lot)|how you (work|operate|treat|are))',
      '(as|since) (you|nobody|no one|everyone|everybody) (else)? (clearly|obviously|evidently|apparently) …2 (not|to have|to be|busy|'
        + 'wants|cares|forgot|too|chose)',
      '(clearly|obviously|evidently|apparently) (you|nobody|no one|somebody|someone|my|our|your|we|i|reading|it) …4 (too (busy|much|'
        + 'difficult|important)|more important|not (important|worth|bother|read|care|enough|matter|matters)|no longer (matter|worth)|'
        + 'never (read|bothered|learned|heard)|the only one|optional|better things|had better|has better|have better)',
      'i have grown (used|accustomed) to (being|your|silence|waiting|the silence|late|not)',
      'you will be (delighted|pleased|relieved|happy|glad) to (hear|know|learn) (that)? (you (will not|do not|no longer|need not) '
        + '(have|need) (to (ignore|hear|read|put up|deal|listen|answer|see))?|i (will not|am no longer|am not) (be)? (bothering|'
        + 'troubling|sending|asking|chasing|bother|trouble))',
      'i look forward to (the silence|your (silence|usual (silence|excuse|reply|answer|delay)|next excuse|not))',
      'maybe (this time|next time|then) (you|someone|somebody|anyone) …2 (could|will|can|actually|might)',
      'maybe (someone|somebody) …4 (could|will|would|might) (actually|finally|bother|read|open|answer|learn)',
      'perhaps (this time|next time|then) (you|someone|somebody|it) …2 (could|will|can|actually|might|would|someone)',
      'perhaps the (third|fourth|fifth|sixth|seventh) (copy|reminder|email|e-mail|time|attempt)',
      'perhaps (someone|somebody) (will|could|would|might) (actually|finally|bother|read|open|answer)|perhaps you could try',
      'perhaps a calendar',
      'i can only (assume|conclude|suppose) (that)? (you|your|nobody|no one|somebody|someone|there was|it (was|is) (too|not)|the '
        + '(client|board|invoice)|my|our)',
      'in the same spirit , (may|might) i (mention|remind|point|ask)',
      '(deafening silence|the silence from (your|the other|accounts|the client))',
      'take (that|your silence|silence|it) as (one >|an answer|a no|your (answer|reply)) !consent',
      'i was under the impression (that)? (we|you|adults|clients|a (contract|deadline|date|signature)|contracts|invoices|agreements|'
        + 'professionals|people|companies|this was)',
      '[with (the greatest|all due) respect ,] (a|an|you|your|that|this is|it is not|nobody|i do not|*)',
      'no offence , but (you|your|this|that|the (brief|logo|site|copy|work|plan|idea))',
      'not that (anyone|anybody|you) (cares|cared|noticed|would (notice|care|know)|ever|will (notice|care)|read|thanked|bothered)',
      'do let me know (when|if) (you|anyone|somebody) (ever (get|find|decide|read|manage|plan|intend|feel)|finally|happen to (read|'
        + 'find)|has time|decide|find the time|remember (to|how|who))',
      'it (is|must be) (interesting|nice|good|lovely|amazing|funny|curious|remarkable|instructive) (that|how|to see that) (you (find|'
        + 'found|have|had|can|could|managed|remember|suddenly|only|never|always) …3 (time|money|budget|when|but)|see that you)',
      'it is (interesting|funny|curious) that (the same|your) …4 (invoice|money|budget|paid|problem|never|always|only|phone|who|found|'
        + 'remember)',
      'some (of us (have|actually|do|work|read|pay|would rather|manage|still) (bills|rent|a|to (eat|work|pay)|families|been saying|'
        + 'read|work|sleep|for)|(clients|companies) (actually|manage to|do) (read|pay|answer|reply))',
      'others (manage|managed) (it|to|without|in|fine)',
      'unlike (you|your|certain|some) (people|others|team|office|lot|i (have|read|answer|pay|can)|, i (have|read|answer|pay|keep))',
      'as (usual|always|ever) , (nobody (answered|replied|read|knew|told|came|noticed)|no one (answered|replied|read|knew|told|came)|'
        + 'nothing (happened|arrived|came|was)|the client|i (am|was|had to|did|have to|will have|must) (left|the (one|last|only)|do|'
        + 'fix|clean|wait|chase|be))',
      'it (does|did) not surprise (me|us) (that (you|your|nobody|no one|the (invoice|payment|client))|any more|>|in the least)',
      'to nobody \'s surprise , (you|your|the (invoice|payment|client|brief|deadline|date|answer|meeting)|nobody)',
      'to no one \'s surprise , (you|your|the (invoice|payment|client|brief|deadline|date|answer|meeting)|nobody)',
      '[predictably] , (you|your|nobody|no one|the (invoice|payment|client|brief|deadline|answer|board|committee|meeting|budget))',
      '[needless to say] ,? (you|your|nobody|no one|none|the (invoice|payment|answer|reply|brief) (was|never|did|has|is)|it (never|'
        + 'was never|did not)|no)',
      '(do not|don\'t) all (rush|hurry|speak|answer) ',
      'not to worry , i have (fixed|done|sorted|finished) it',
      '(it|that) (would|\'d) have been (a kindness|a courtesy|a start|a nice gesture) (if|to|>|of)',
      '(common|simple|basic) (courtesy|decency) (would|requires|demands|dictates|to (reply|answer|tell|let)|, (surely|i))',
      '(as|a matter of|out of|for|the|show|have|lack of) (some|a little)? (common|simple|basic) (courtesy|decency) (>|to|,|and)',
      'the least you could have done',
      '(nobody|no one|not|never|if you|you might have|anyone|somebody|someone) …2 had the (courtesy|decency|grace|good manners|guts)',
      'at long last (you|your|somebody|someone|an answer|a reply|payment)',
      '(as|since) (you|nobody|no one|everybody|everyone) (else)? (seem|seems) …1 to (not|have (forgotten|missed|lost|ignored)|be too|'
        + 'care|think|prefer|believe|want to (know|read|listen|answer))',
      'i have learned not to (expect|ask|hope|rely|wait|count on)',
      '(one (assumes|presumes)|i (assume|presume)) (that)? (you have (lost|forgotten|misplaced|no)|you (lost|forgot|are too)|nobody|a '
        + 'registered|somebody (lost|forgot)|it was (not important|too)) ',
      'for what little it is worth , i',
      'silence (, oddly|is (an|also an|one) answer|is one answer|, it seems|speaks|says it all)',
      '(your|the) silence (speaks|says|is (deafening|an answer|telling)|, oddly)',
      'decided to take that as one',
      'call me old-fashioned , but i (expect|think|thought|believe|like (to be paid|an answer|answers|my invoices))',
      '[with all due respect] (>|,|but|you|your)',
      'when you have finished (arguing|fighting|deciding|blaming|shouting|laughing|celebrating|congratulating)',
      'it must be (nice|lovely|wonderful) to (be able|have|not|sleep|take)',
      'it is (interesting|funny|curious) that a (company|firm|client|board|department|date|contract)',
      'you (find|found|have|had) (the)? time (to|for) …4 (post|posting|linkedin|instagram|golf|tweet) ',
      'you (find|found|have|had) (the)? time (to|for) …6 but (not|no|never|none)',
      '(waiting|again|because|thanks to|for|of|from) …2 a certain (person|somebody|someone|client|director|manager) ',
      '(again|myself|alone|late|wrong|silence|nothing|ignored|unpaid|unanswered|nobody|no one|missing|too late) , as (usual|always) >',
      'some things never change (>|,|and|with (you|your)) !the',
      '(why am i|somehow i am|strangely i am|and i am) not surprised (>|,)',
      'i expected (as much (>|,|from (you|your))|no less (of|from) you|nothing (else|less|better|more) (from|of) (you|your))',
      'i should have known (better than to (trust|expect|ask|hope|believe|send|rely)|that (you|a|your|nobody)|when you|>)',
      'and i suppose that was my mistake',
    ],
    not: notNoNeedTo,
  },
  {
    name: 'no-need-to-perhaps',
    why: 'The same, in words that may be innocent: the reader decides.',
    severity: 'information',
    patterns: [
      'at least (a|one) (word|reply|answer|phone call|thank you) (of (thanks|explanation))? >',
      'correct me if i am wrong , but (did|was|were|is|you|the (contract|agreement))',
      'not that it (matters|mattered) (to you|any more|to anyone|>)',
      'certain people',
      'why am i not surprised',
    ],
    not: notNoNeedTo,
  },
];
