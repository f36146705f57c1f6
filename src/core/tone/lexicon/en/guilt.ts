import type { Construction } from '../lexicon.js';

/** Shared by the sure and the less sure wordings of `after-all-i-did`. */
const notAfterAllIDid: readonly string[] = [
  'after all these years …9 (grateful|thank|thanks|together|pleasure|glad|proud|privilege)',
  'after (all|everything) (we|i) (have|\'ve) (learned|learnt|achieved|built|made|done together)',
  'after everything (is|has|was)',
  '(thank|grateful|proud|pleasure|glad|happy|fond) …8 (heart|everything|years)',
  '(i|we) (missed|lost|cancelled|skipped) (the|my|our|a) (deadline|call|meeting|train|typo|error|line|page|comma|appointment|delivery|'
    + 'booking|order)',
  '(i|we) (missed|lost|gave|cancelled) …3 (in|on|at|of|by|to) (error|march)',
  '(above and beyond) …8 (thank|you|your team)',
  'you went above and beyond',
  '(you|your …1 {team}|they|she|he) (have|has)? (went|gone|go|goes) above and beyond',
  'for nothing >',
  '(we|i) put (our|the|my) (best|hearts|whole) …2 (into|team|people) …3 (and|glad|proud|enjoyed)',
  'left us (with|without) (a|the|two|three|time|enough) ',
  'you left (me|us) (a|the|your|with|some|two|three|in) (key|keys|message|voicemail|good|note|card|copy|number|free|folder|samples)',
  'you can not imagine how (grateful|happy|much i enjoyed|pleased)',
  'you have no idea how (grateful|happy|much i enjoyed|much we)',
  'not so much as',
  'for half (the|a|of the|an) (day|hour|month|year|fee|amount|deposit|page|price)',
  'i hope (you|your) …3 (sleep) (well|in)',
  'keep you (up to date|updated|informed|posted)',
  'children …3 (asked|ask) (for|to (see|keep)|if|the)',
  'i cried for …8 (dog|card|joy)',
  '(turned down|missed) (the|a|my) (heating|second job|train|toast|cake|bus)',
  'not even a word was',
  '(as far as|not that anyone) …2 (asked|cares) , but (the|i|my) (cherry|dog)',
  'i worked through the (holiday|weekend|summer) gladly',
];

/** Sacrifices held up to the reader. */
export const guilt: readonly Construction[] = [
  {
    name: 'after-all-i-did',
    why: 'Presents a bill for sacrifices that nobody ordered.',
    patterns: [
      'after (all|everything) (i|we|that i|that we) (have|\'ve)? (did|gave|given|done|put|sacrificed|went|been|gave up)',
      'this is (the thanks|how (you (end|treat|repay|thank|leave|say)|we are (treated|thanked|repaid))|what (i|we) get (>|for (all|my|'
        + 'being|trusting (you|your)))|how i get (treated|thanked))',
      'is (this|that) (the thanks|how you (repay|thank|treat))',
      '(repaid|repay|reward|rewarded) (me|us|my|our) …2 (with|by) (silence|a|late|not|ignoring|nothing|this|an)',
      'the thanks (i|we) (get|got)',
      '(you have|you \'ve|you can have) no idea (what|how) …6 (cost|hard|much (i|we) (gave|lost|suffered)|suffered|been through|hurt|'
        + 'lost|gave)',
      'you can not imagine (what|how) …6 (cost|weight|hard|suffered|been through|hurt|lost|open that)',
      'i hope (you|that you|the|it|your) …2 (can sleep|sleep at night|happy now|are proud|pleased with yourself|money saved|are '
        + 'satisfied|knows what (he|she|it) (has|cost|is)|know what (you|it cost))',
      '(hope|trust) you can sleep',
      'i (gave up|sacrificed|missed|turned down|skipped|worked through) (my|our|two|three|other|the|a|another|christmas|diwali|'
        + 'easter) …3 (for you|birthday|graduation|holiday|holidays|wedding|anniversary|weekend|weekends|christening|funeral|jobs|'
        + 'novel|clients|christmas|evenings|nights|summer|marriage|recital|because of you|to present|vacation|so that you) !cake !cards',
      '(i|we|he|she|team|have) …1 (missed|missing) (my|his|her|our) (son|daughter|child|children|wife|husband|mother|father|kid|kids|'
        + 'brother|sister|niece|nephew|own) …4 (for|because|birthday|recital|wedding|graduation|play|concert|funeral|christening|first|'
        + 'bedtime|anniversary)',
      '(i|we) (turned|have turned) (down|away) …3 (job|jobs|client|clients|offer|offers|work|hospital|contract|projects) …3 because '
        + '(of you|you|your|i had promised|we had promised)',
      '(i|we) (bent|have bent|bend) over backwards',
      '(i|we) (sold|remortgaged|pawned|borrowed) (my|our|from|money) …4 (to (keep|pay|cover|finish)|because you|while (you|your))',
      '(i|we) (have)? (poured|put|gave|given) (my|our|its|the best) (heart|hearts|soul|whole|years|best years)',
      '(gave|give|given|cost|wasted|spent) …4 the best years of',
      'day and night for (you|your)',
      '(my|our|her|his|their) (children|kids|family|daughter|son|wife|husband|baby|mother) …4 (went without|suffer|suffered|pay for|'
        + 'paying for|go hungry|ate without|hungry|had to go without)',
      'because of your unpaid',
      'i suppose my (rent|family|children|bills|time|feelings)',
      '(i|we) (do not|don\'t) (say|mention|tell) (this|it) to make you feel',
      'not to make you feel',
      'just want you to (sit|remember|think about|know (what|how (much (it|this|that)|hard)))',
      'sit with that',
      'i (just)? thought (the|our|my|six|ten|five|all those|that) (years|loyalty|friendship|time) …2 (counted|meant|mattered|was worth)',
      'meant nothing to you',
      '(not|without) (so much as|even) a (thank|thanks|goodbye|call|thank-you|word of)',
      '(ended|left|dismissed|replaced|dropped|cancelled|day|years|gone) …4 without a (word of)? (thanks|thank you)',
      'not that (anyone|you|anybody) (noticed|thanked|cared|will)',
      'i (do not|don\'t) expect (thanks|gratitude|you to (care|thank|understand)|a medal|any (thanks|gratitude)|that to (keep|cost|'
        + 'trouble|bother|matter))',
      '(nobody|no one) (thanked|has thanked|asked|has asked) (me (how (i|we) (was|were|am|are|felt|did))|us (how (we|i)|about|'
        + 'whether)|how (i|we|it went|the interns|the team)|whether (i|we) (could|was|were))',
      'i am (left (with (nothing|the)|without|out of|holding)|out of pocket|the one who (pays|paid|stayed|is|has|lost|suffers|gets))',
      'left (me|us|my family) (with nothing|high and dry|in the lurch|out of pocket)',
      '(i am)? sure (that)? (i|we) (will|shall) (manage|survive|cope) (>|somehow|without (it|you))',
      'who do you think (paid|stayed|did|covered|has been) (the|up|it|all|for|you|that)',
      'when you (could not|couldn\'t) pay (us|me) ,',
      'it was (me|us) who (stayed|talked|worked|saved|picked)',
      '(i|we) (was|were) (there when (nobody|everyone)|the only one who (stayed|cared|answered|helped)|the only ones who (stayed|'
        + 'cared|answered|helped))',
      'i was good enough (when you|to (work|stay|save|fix) …8 (now|but|until))',
      'after (ten|eleven|twelve|six|seven|eight|nine|five|four|three|fifteen|twenty) years (i (had|would have|\'d) (hoped|expected|'
        + 'thought|liked)|of (loyalty >|my life)|, not (a|even|one)|and not (a|even|one))',
      'what (this|that|it|your …2) (has cost|cost) (me|us|my) (>|and|in (sleep|health)|family|personally|health|marriage)',
      'what this has done to (my|our)',
      '(what|how much) (this|it) has cost (me|us|my family|somebody)',
      'after (all|everything) (the|my|our) (nights|weekends|evenings|team)',
      '^ after everything , ',
      '(how you|can|could|you) sleep at night',
      '(not|never|does|will) …3 (keep|keeps|kept) (anybody|anyone) …3 (up|awake) at night',
      'you left (me|us) (with nothing|holding|high and dry|in the lurch|to (pay|explain|clean|pick|deal)|without (warning|a word|a '
        + 'reply|pay))',
      '(treated|loved) (it|them|your …2) (like|as if it were) (my|our) own (and|, (and|but)|only)',
      '(i|we) stayed up (till|until|all night|for your|to finish) …6 (and|but|so that you|for you|for your)',
      'for (next to nothing|peanuts|half what (others|anyone|anybody|i|we) …1 (charge|charges|pay|ask|asks))',
      'at half (my|our) (usual|normal)? rate (for (you|years|months)|because (you|of you)|and (you|not|never)|all)',
      'i cried for (you|your|an|two|three|days|hours|weeks)',
      'how could you (do|treat|let|leave|say|just|even) ',
      '(nobody|no one) …3 has asked how',
      '(i|we) went above and beyond (for (you|your)|and (you|got|nobody|never))',
    ],
    not: notAfterAllIDid,
  },
  {
    name: 'after-all-i-did-perhaps',
    why: 'The same, in words that may be innocent: the reader decides.',
    severity: 'information',
    patterns: [
      'i hope (it|that|your …2|the …2) (was|were) worth (it|the) >',
      '(paid|pay|paying|covered) …6 (out of|from) (my|our) own (pocket|savings) (because|while|so (that)? you|as you|and (you|never|'
        + 'nobody))',
      '(my|our) heart and soul',
      'not that (anyone|anybody) asked',
      'i (will|\'ll) (absorb|swallow) it',
      'as i (have|\'ve) (absorbed|swallowed)',
      '(we|i) (put|have put) it down to experience',
      'i will (manage|survive|cope) somehow >',
      '(i|we) stayed up (till|until) (two|three|four|five|half|#|dawn|midnight)',
      'i (cancelled|canceled|lost|gave) (my|our|two|three|other|christmas|diwali|easter) …3 (for you|because of you|so that you|to '
        + 'present)',
    ],
    not: notAfterAllIDid,
  },
];
