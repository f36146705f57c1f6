import type { Construction } from '../lexicon.js';

/** Shared by the sure and the less sure wordings of `every-time`. */
const notEveryTime: readonly string[] = [
  'every single (one of|day of) (you|your|our|the) …5 {praise}',
  'every single …6 (grateful|thank|pleasure|appreciate|delivered|accounted|listed|paid|labelled|backed|tested|checked)',
  '~ (thank|thanks|grateful|pleasure|appreciated|welcome|welcomed|kindness|generous|delight|delighted)',
  'as (ever|always|usual) , (the|we) (files|office|invoice|shop|desk|archive|studio|meeting|is|are|report)',
  'there is always a (reason|new) to',
  '(moving|moved|move) the goalposts (to|into|in|on|closer|back|out|for the (match|pitch|seed))',
  'every single …4 (numbered|against|in the|is in|met|for two|for three|for four|years|welcome|labelled|tested|checked|listed|kept|ready)',
  '(week in|day in) …6 (without|thank|never missed|ovens|worked well)',
  'on each and every …3 (page|file|box|one of you|invoice|sheet|copy|drawing)',
  '(have|has) (been)? without exception …3 (courteous|kind|prompt|kept|paid|on time|clear|good|excellent|friendly|well|a pleasure)',
];

/** Shared by the sure and the less sure wordings of `not-one`. */
const notNotOne: readonly string[] = [
  'not once (did|have|had|has) (i|we|it|the)',
  'not once (the|we|it|this)',
  'yet to {pending}',
  'not a single {goodcount}',
  '(we|i) (have|had) yet to (receive|hear|see) (the|your|a reply|an answer)',
  '(we|i) have not {dutydone} a single',
  'yet to (arrive|be|see|reach|send|pay|receive) …6 (and|so) (i|we) will',
  'not once did we',
  'yet to (receive|pay|be paid|see|arrive|send) …5 (signed|copy|invoice|deposit|address|hall|so|please|could|figure|figures)',
  '(printer|supplier|council|bank|insurer|court|notary|landlord|registry|surveyor|post|courier) (has|have) yet to',
  'not one of …3 (damaged|late|lost|broken|hurt|missing|wasted)',
  'not a single (word|answer) (of it)? (was|is|has been) (changed|lost|wrong)',
];

/** Shared by the sure and the less sure wordings of `nobody-over-there`. */
const notNobodyOverThere: readonly string[] = [
  '@nobody @yours (did|has done) (anything|something|nothing) wrong',
  '@nobody @yours …1 (is|was) (to blame|at fault|responsible)',
  '@nobody @yours (should|need|needs|will|has to|loses|must|is obliged)',
  '{if} …4 @nobody',
  '@nobody @yours (is|was|were|are|needs|need|has to|must) …2 (hurt|injured|harmed|ill|obliged|to (do|sign|pay|come|be))',
  '@nobody @yours has (access|the (key|password|code)|to|yet)',
  'nothing is ever (lost|wasted|deleted|forgotten|thrown|perfect|certain|easy|simple|free)',
];

/** Shared by the sure and the less sure wordings of `you-always`. */
const notYouAlways: readonly string[] = [
  'always …6 {praise}',
  '(always|never) (made|found|took|had) (time|room|space) for',
  'you have always been …3 {praise}',
  'you always (have|had) my …1 {praise}',
  'you never {hurt}',
  'you have never once? {hurt}',
  '(if|where|when|whenever|should) you never',
  'you never (need|have) to',
  'you never know',
  '(are|is|were|was) (always|invariably) {praise}',
  'you always {habit} …6 (on time|promptly|first|in advance|early|within|by return|on the|at once|gladly|to the)',
  'you only ever paid',
  'you never {duty} …4 (late|twice|more than|the dog|to be asked)',
];

/** "You always", "you never": one client's habits as laws of nature. */
export const absolutes: readonly Construction[] = [
  {
    name: 'beyond-doubt',
    why: 'Nobody who reads this can take it any other way.',
    sure: true,
    patterns: [
      'you always (pay|paid) late',
      'you never (pay|paid) on time',
      'you always change your mind',
      'you never (answer|answered|reply|replied|read|listen|listened|pay|paid) (me|my|us|our|any|the|a|anything)',
    ],
    not: [
      '~ (if|when|whenever|in case|glad|grateful|thank|thanks)',
    ],
  },
  {
    name: 'you-always',
    why: 'Turns single events into a verdict on the person; the reader thinks of the one exception and stops reading.',
    patterns: [
      'you (people|lot|guys)? (always|constantly|continually|perpetually|invariably|forever|permanently) …1 {badhabit}',
      'you (people|lot|guys)? (are|have been|\'re) (always|constantly|continually|perpetually|forever|permanently) …2 {badstate}',
      'you (people|lot|guys)? never (once|ever)? {dutynow} !more !less !for',
      'you (people|lot|guys)? have (never|not once) (once|ever)? {dutydone} !my !the !a',
      'you (people|lot|guys)? did not once',
      'you are never (satisfied|happy|pleased|available|there|ready|on time|reachable|prepared|wrong|at fault)',
      'you (people|lot|guys)? (only ever|ever only) {dutynow}',
      'your (payments|invoices|instructions|briefs|comments|files|answers|replies|deadlines|requests|transfers) are (always|'
        + 'constantly|invariably) …1 (late|unclear|wrong|incomplete|vague|missing|overdue|contradictory|confusing|useless|short|'
        + 'changed)',
      '(the client|client|the client \'s staff|the family|the owner|the {org}) (constantly|always|invariably) {badhabit}',
      '(the client|client|client staff|the family|the owner|the managing director) (never|has never|have never|did not once) (greet|'
        + 'greets|thank|thanks|thanked|answers|answered|pays|paid|replies|replied|reads|read|listens|listened|bothers|bothered|decides|'
        + 'knows|respects|respected|keeps|kept)',
      'it is (always|permanently|forever) (the|your|somebody \'s|our|us|me) …3 (fault|eleventh hour|birthday)',
      'you (just|simply)? do not do a single thing',
      'you can not help (yourself|yourselves)',
      'you (people|lot) (just|simply) will not',
      'you (people|lot|guys)? (always|constantly|invariably) …1 {habit} …5 (late|last minute|the day before|the night before|wrong|'
        + 'again|too much|too little|more|extra|for free|for less|excuse|excuses|problem|fault|trouble)',
      'you (people|lot|guys) never (once|ever)? {duty}',
      'all you (ever|people ever) (do|did) (is|was)',
      'your …1 {team} (always|constantly|invariably) {badhabit}',
      'your …1 {team} never (once|ever)? {dutynow}',
      'your (payments|invoices|instructions|briefs|comments|files|answers|replies|deadlines|requests|transfers) are never …1 (on time|'
        + 'clear|complete|right|ready|finished|in order)',
      'it is always (me|us|my|our) …3 who',
      'you always add',
    ],
    not: notYouAlways,
  },
  {
    name: 'you-always-perhaps',
    why: 'The same, in words that may be innocent: the reader decides.',
    severity: 'information',
    patterns: [
      'you (never|not once) (once|ever)? {dutypast} !more !less !for',
      'you have (never|not once) (once|ever)? {dutydone} (the|a) (deadline|date|brief|contract|agreement|reason|decision|straight)',
      'your …1 {team} (always|never|constantly|invariably) {habit}',
      'your …1 {team} (always|never|constantly|invariably) {duty}',
    ],
    not: notYouAlways,
  },
  {
    name: 'nobody-over-there',
    why: 'A whole team is declared useless; those who did answer feel it most.',
    patterns: [
      '@nobody (@yours|there|in your *|at your *) …1 (ever|even|can|could|reads|read|answers|answered|seems|knows|cares|bothered|'
        + 'wants|replies|has any (idea|business|clue)|has (read|answered|replied|looked|bothered|paid|called|opened|thanked))',
      '@nobody (ever|has ever|has at any time) (rang|rings|rung|answers|answered|reads|read|replies|replied|responds|listens|listened|'
        + 'thanked|checks|checked|cares|tells) !me',
      'nothing (is|was|has been) ever …2 (good enough|finished|right|ready|done|decided|settled|approved)',
      'nothing we (do|did|write|wrote|translate|send|sent|have written|\'ve written|have done) (is|was|has) ever …1 (good enough|'
        + 'right|enough|finished|wanted|approved|read|used)',
      'nothing (i|we) …3 (ever)? (is|was|has been) …1 good enough',
      'everything (i|we) (send|do|make|write|propose) is (wrong|rejected|changed)',
    ],
    not: notNobodyOverThere,
  },
  {
    name: 'nobody-over-there-perhaps',
    why: 'The same, in words that may be innocent: the reader decides.',
    severity: 'information',
    patterns: [
      '@nobody @yours',
      'nothing is ever',
    ],
    not: notNobodyOverThere,
  },
  {
    name: 'not-one',
    why: 'Counts to nought in front of the reader: a reproach with the air of a statistic.',
    patterns: [
      '(never|not) once (in|has|have|did|since|during) …6 (you|your|the client|anyone|anybody|somebody|someone)',
      '(you|they) have never once !{hurt}',
      '(client|your …1 {team}|nobody) has never once',
      '(you|client|your …1 {team}|they) did not once',
      'not (a single|one single) (promise|deadline|brief|answer|reply|payment|word|thank)',
      'not one of (the|my|our|your) …6 (been (paid|read|answered|listened|kept|met|respected|used)|could (tell|say|find|answer)|'
        + 'arrived on time|came on time|paid|answered|kept|met)',
      '(has|have|had) not (kept|met|paid|answered|respected|read|opened|honoured|honored|managed|joined) (a single|one single|even '
        + 'one|this even once|one)',
      'has not taken five minutes a single time',
      '(never|not) one (single)? (on time|promise|word of thanks)',
      'not even one on time',
      'there has (yet to be|not been|never been) (a|one) (month|week|day|friday|monday|brief|meeting|proof) (that|which|in which|'
        + 'without (a|you|your) …1 (change|complaint|crisis|problem|phone))',
      'there has not been a (single)? (good day|clear brief|quiet (day|week))',
      'at no time and in no respect',
      'not a single time',
      '(you|your …2|payments|client) (is|are|was|were)? never on time',
      'no promise (made)? …5 has been kept',
      'none did , nor',
      'not a single one (on time|in time|paid|kept|answered|of you)',
      'have not received a single (brief|answer|reply|payment|word|thank|file|comment|instruction|penny|cent|euro|document)',
      '(has|have) yet to (keep|meet|produce|answer|reach|be) (a|one|any|me) ',
      'not once in …3 (has|have|had|did) (i|we) (had|seen|received|been|heard|got) ',
      'i have never once (been (paid|thanked|told|asked)|had (a|an)|received|seen)',
    ],
    not: notNotOne,
  },
  {
    name: 'not-one-perhaps',
    why: 'The same, in words that may be innocent: the reader decides.',
    severity: 'information',
    patterns: [
      '(has|have) yet to (keep|meet|produce|open|see|receive|read|answer|reach|arrive|find|pay|be a|balance|send|get)',
      'i have yet to (open|meet|see|receive|get) (a|one|any) (brief|reply|answer|payment|invoice)',
      'not for one (day|week|month)',
    ],
    not: notNotOne,
  },
  {
    name: 'every-time',
    why: 'Says that it has never been otherwise, which is seldom true and always disputed.',
    patterns: [
      '(every|each) (single)? time (i|we) …6 you …1 (dismiss|change|cancel|say|said|complain|refuse|want|ask|add|find|move|reject|'
        + 'ignore|forget|argue|promise|blame|postpone)',
      '(morning , noon and night|morning noon and night)',
      'none , as ever',
      'without exception , (the|your|you|every|all) …6 (incomplete|late|wrong|missing|changed|unclear|refused|overdue|with the|'
        + 'ignored|cancelled|unpaid|rejected)',
      'it is (never (right|ready|good enough)|never (your|the client \'s) (fault|turn)|always (our|my) fault|always the same (story|'
        + 'excuse|answer|problem|thing))',
      'it has been the same story',
      'the same (old)? story (every|since|again|with you)',
      'it is the same story (>|with|every|on)',
      'always the same story',
      'there is always (a|some|another) (excuse|crisis|drama|emergency|(reason|problem|new …2) (why|when|with you|>))',
      '(first it is|first it was) too …6 then it is too',
      'forever moving the',
      'moving the goalposts',
      'moved the goalposts',
      'move the goalposts',
      'never (done|brought|finished|ready|signed|available) , (never|not)',
      'on principle anything',
      'never (greet|thank|answer|pay|read) , never',
      'in one way or another , always',
      'every single (time|one|brief|draft|invoice|deadline|meeting) (>|you|your|with you|is|was|has been|had|gets|without)',
    ],
    not: notEveryTime,
  },
  {
    name: 'every-time-perhaps',
    why: 'The same, in words that may be innocent: the reader decides.',
    severity: 'information',
    patterns: [
      'every single (time|week|month|day|one|brief|draft|invoice|deadline|meeting)',
      '(week in , week out|day in , day out) (>|you|we are|i am)',
      'have without exception',
      '(have|has) been without exception',
      'there is invariably a',
      'on each and every',
      'every (time|brief|month|quarter) , every (turn|time|brief|month|quarter)',
      'every last one of (them|you|your)',
    ],
    not: notEveryTime,
  },
];
