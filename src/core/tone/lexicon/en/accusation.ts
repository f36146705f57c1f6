import type { Construction } from '../lexicon.js';

/** Shared by the sure and the less sure wordings of `taking`. */
const notTaking: readonly string[] = [
  'you took (my|our) (advice|word|call|calls|suggestion|suggestions|point|side|time|work (as|and|in|on|to))',
  '(backdated|forged|faked|fabricated|doctored) …3 (steel|iron|parts|panels|to|by the|leather)',
  'you (took|sold|copied) (the work|our|my) …3 (seriously|further|forward|home|well|to heart|into|in)',
  '(forged|fabricated) (a|an|our|in|at|from|on)',
  'copied (me|us|you|our office|my office) (in|into)',
  'you (copied|took) (me|us) (in|on|in on|into|through|to|out|aside|along)',
  'nothing …4 (stolen|falsified|forged)',
  'you have copied (me|us) (in|on|into)',
  '(never|not) (stole|steal|stolen)',
];

/** Shared by the sure and the less sure wordings of `intent`. */
const notIntent: readonly string[] = [
  'interesting (that|how) (the market|the readers|you asked|you ask|your)',
  '(it was|was|is) (odd|curious|interesting) (that|how) (the (sensor|data|error|printer|file))',
  'you quietly (supported|helped|paid|let)',
  'behind my back (is|hurts)',
  'you deliberately (kept|left|gave|made) (room|time|space)',
  '(if|should|where) …5 (deliberately|knowingly|wilfully|intention)',
  'knowingly (or|disclose|infringe)',
  'without paying (extra|a|any|for it|the)',
  'can …6 without paying',
  '(strange|funny|odd) (how|that) (quickly|time|much i|small)',
  'as you well know , (the|our|we|i) (door|thanks|admire|value)',
  'took advantage of (our|the) (offer|discount|training|free)',
  'the most convenient >',
  'with no intention of (leaving|replacing|competing)',
  'i am not naive about',
  '(you|we) (knew|know) (full|very|perfectly) well …4 (fond|much|want|wanted|like|admire|grateful|enjoy)',
  'behind my back (the|is) (knot|cake)',
  '(strange|odd|funny|curious) how (quickly|time|a|the (light|smell|years|days|weather|sun))',
  'intention of (leaving|replacing|opening|competing|staying|moving)',
  'you deliberately (kept|left|gave|made|chose) …4 (room|time|space|simple|small|for)',
  'it can not have been an accident that …3 (best|happiest|finest)',
  '(funny|odd|strange|interesting|curious) (how|that) …8 (works|works out|grandfather|moths|church|nine years|good view|smells)',
  'interesting timing : the (museum|letter|news)',
];

/** Shared by the sure and the less sure wordings of `lying`. */
const notLying: readonly string[] = [
  '(if|unless) …4 (lied|misled|deceived)',
  '~ (film|novel|play|script|scene|character|article|chapter|song|lyric|headline|puzzle|exhibition|trial|phishing|e-mail scam|fraud '
    + 'department|anti-fraud|fraud check)',
  '(report|reported|prevent|alert|warning|phishing|telephone) …2 (scam|fraud|theft)',
  '(acting|acted|act|not) in bad faith (or|, )',
  '(neither|not|no) …3 in bad faith',
  'how it was (lying|used)',
  'you (are|were) using (the|our|my|a|version|it|this)',
  'you (are|were) hiding (the|a) (layer|menu|field)',
  'fraud (and|or|, ) (wilful|gross)',
  'for fraud',
  'lying (on|in|at|in wait|around|under|idle)',
  '(misled|deceived|fooled|tricked) by (my|our|the|a)',
  'lying (low|down|about|still|there|here|awake)',
];

/** Bad faith imputed: lying, cheating, taking, or a motive nobody can prove. */
export const accusation: readonly Construction[] = [
  {
    name: 'beyond-doubt',
    why: 'Nobody who reads this can take it any other way.',
    sure: true,
    patterns: [
      'you (are|\'re) (a)? (liar|liars|thief|thieves|cheat|cheats|crook|crooks|dishonest)',
      'you lied to (me|us)',
      'you stole (my|our)',
    ],
  },
  {
    name: 'lying',
    why: 'Calls the reader a liar, which no letter can prove.',
    patterns: [
      'you (are|were|have been) (lying|cheating|stealing|deceiving|misleading|hiding|exploiting|stringing)',
      'you (lied|cheated|deceived|misled|tricked|conned|swindled|defrauded|duped|fooled|scammed|double-crossed|betrayed|ripped us off|'
        + 'stabbed)',
      'you (have|had) (lied|cheated|deceived|misled|tricked|conned|swindled|defrauded|duped|scammed|betrayed)',
      '(lied|lying) to (me|us|my team|our)',
      '(you|client|acted|acting|negotiated|dealing) …4 in bad faith',
      'you are (a liar|liars|dishonest|crooks|a crook|thieves|a thief|a cheat|a fraud|frauds|two-faced)',
      '(is|was|were|are) (theft|stealing|fraud|robbery|blackmail|extortion|plagiarism) (with|by|and|plain|, plain)',
      '(i|we) (call|would call) (that|this|it) (stealing|theft|fraud|lying|robbery)',
      'false to (its|your|his|her|their) knowledge',
      'untrue , and you knew',
      'you knew it was (untrue|false|wrong)',
      'being less than honest',
      '(be|been|being) (straight|honest) with (us|me) for once',
      'economical with the truth',
      '(your|his|her) (lies|deceit|deception|dishonesty|bad faith|double-dealing|duplicity|trickery|hypocrisy|greed) (>|and|is|are|'
        + 'was|were|has|have)',
    ],
    not: notLying,
  },
  {
    name: 'lying-perhaps',
    why: 'The same, in words that may be innocent: the reader decides.',
    severity: 'information',
    patterns: [
      '(a|the|whole …2) scam',
      'daylight robbery',
      '(is|was|were|are) (theft|stealing|fraud|robbery|blackmail|extortion|plagiarism) >',
      'we were misled',
      'i was misled',
      'misled (me|us) from',
      'somebody is not being straight',
    ],
    not: notLying,
  },
  {
    name: 'intent',
    why: 'Claims to know what the other person meant, which only that person can know.',
    patterns: [
      'you (had|have|\'d|never had|never have) (no|any)? intention of (paying|keeping|honouring|honoring|using|signing|answering|'
        + 'renewing|delivering|ever)',
      'you never (intended|meant|planned) to (pay|honour|honor|use|sign|answer|renew|hire|read|keep (to|your|the (agreement|contract|'
        + 'promise|date)))',
      'with no intention of (ever|paying|honouring|honoring|keeping|signing|using)',
      'you (intended|planned|meant) all along',
      'as you well know >',
      'and you did it (knowingly|deliberately|on purpose)',
      'you (deliberately|knowingly|intentionally|wilfully|willfully|cynically)',
      '(you|your …1 {team}|client|they|somebody|someone|who|have|has|were|was) …1 (deliberately|knowingly|wilfully|cynically) (kept|'
        + 'hid|withheld|concealed|delayed|misled|ignored|lost|moved|changed|refused)',
      '(you|client|it|they|who|your …1 {team}|have|has) …1 (concealed|withheld|hid) …4 from (us|me|the practitioner|the contractor|'
        + 'the consultant)',
      '(you|your|went|gone|go|going|quotes|talking|saying|sold|hired|discussed|shared|client) …10 behind (my|our) (back|backs)',
      'is it not (strange|odd|convenient|curious|interesting) that …8 (you|your|invoice|paid|money)',
      '(funny|strange|weird|convenient) , (that >|is it not|right)',
      'how convenient >',
      'it is no (coincidence|accident) (that …8 (you|your|money|invoice|paid|fee|vanished)|>)',
      'can not (be|have been) (a coincidence|an accident) that …8 (unpaid|invoice|repository|refused|declined|paid|copied)',
      'i am sure there is an innocent explanation',
      'i will assume that is a coincidence',
      'just as an excuse',
      '(you|client|they|your …2) …2 (used|using) (it|this|that) as an excuse',
      'only (ever|pretended|wanted|kept|hired|hiring|interested) (so that|to get|in getting|for) (free|the free|our|my)',
      '(you|your …1 {team}|the client|client|everyone|everybody) …2 pretending (to be|that|the)',
      'you (pretended|pretend)',
      '(you|your|invented|dispute|excuse|trying|order|purpose) …4 (to|of) (avoid|avoiding|get out of|wriggle out of|escape|dodge) paying',
      'so as not to pay',
      'i was not born yesterday',
      '(took|taken|take|taking) (me|us) for (a ride >|a fool|fools|idiots|an idiot)',
      'you (knew|know) (full|very|perfectly) well (that|the|who|why|it|i|we|my|our|there) ',
      'you (conveniently|secretly|quietly) (forgot|lost|hid|moved|changed|hired|deleted|removed|replaced|kept|dropped|gave|sold|used)',
      '(strange|funny|odd|interesting|convenient) (how|that) (the|your|a|only|nobody|no one) …4 (budget|money|invoice|copy|signed|'
        + 'signatory|problem|complaint|contract|always|never|lost|paid|pay)',
      '^ pretending to be (satisfied|happy|pleased|busy|ill)',
      '(taking|took|taken|take) advantage of (me|us|my (good|kindness|patience)|our (good|kindness|patience))',
      'without paying (me|us|for my|for our|for them)',
      '(you are|stop|been|kept|keep|quit) playing (games|us|me)',
      'hoping (i|we) (would|will) (not notice|not ask|forget|give up|go away|work for)',
      'can not have been an accident that',
      'i am not (naïve|naive) , * >',
    ],
    not: notIntent,
  },
  {
    name: 'intent-perhaps',
    why: 'The same, in words that may be innocent: the reader decides.',
    severity: 'information',
    patterns: [
      'you (knew|know) (full|very|perfectly) well',
      '(strange|funny|odd|curious|interesting|weird|convenient) (how|that|timing) …8 (you|your|invoice|budget|money|paid|payment|'
        + 'nobody|only|always|never|right|notice|copy|missing|moment|bill|bid)',
      'stop pretending',
      'was (theatre|a charade|a sham|a pretext|an excuse|a set-up)',
      'one of us was being played',
      '(was|were|been) being played',
    ],
    not: notIntent,
  },
  {
    name: 'taking',
    why: 'Says that something was stolen, where a licence or a clause would say it better.',
    patterns: [
      'you (stole|lifted|pinched|nicked|poached|plagiarised|plagiarized|pocketed|robbed|swiped|leaked|shopped) (my|our|the work|us|me|'
        + 'that|his|her|all my|all our)',
      '(stole|stolen|steal|stealing|pinched|nicked|plagiarised|plagiarized|ripped off) (from)? (my|our|from us|from me)',
      '(lifted|copied) …4 (straight|wholesale) (out of|from)',
      'you have (stolen|copied|poached|leaked|plagiarised|been recruiting|been recording|been passing|been showing)',
      'shopped (our|my) (wireframes|designs|work|proposal|ideas) around',
      '(poach|poached|poaching) (my|our|staff)',
      '(he|she|you|they|somebody|someone|manager|your …1 {team}) (pocket|pocketed|pocketing) the (difference|money|rest)',
      'fiddling (the|your|with the) (books|dates|figures|numbers|accounts)',
      'cooking the books',
      'cooked the books',
      '(been|have|has|had|you|he|she|they|somebody|someone|were|was) (backdated|falsified|doctored|tampered) …4',
      'you made up (a|an|the|that|this) (bug|bugs|defect|defects|story|stories|excuse|excuses|fault|faults|problem|problems|complaint|'
        + 'complaints|reason|reasons|charge|charges)',
      'was invented for',
      'free (ideas|labour|labor|work|consulting|strategy) out of (us|me)',
      '(work|working|worked|design|designs|do it|doing it) …3 for free , (and|then|so)',
      '(competitor|rival|proposal|price|quote|bid|offer|passed|handed|gave|given) …6 to undercut (us|me)',
      '(me|us|team|let|made) …3 (take|took) the fall for',
      '(throw|threw|thrown) (me|us|my team|her|him) under the bus',
      '(somebody|someone) (at your end|on your side|in your office) (knew|backdated|leaked|tipped off|removed|deleted it on purpose)',
      'you (took|copied|sold) (my|our) …2 (sketches|concept|concepts|design|designs|code|idea|ideas|text|texts|drawings|list|client|'
        + 'clients|staff|translation|recipe|recipes|photos|templates|files) …4 (to another|elsewhere|without|and (gave|used|sold|had|'
        + 'passed|put)|for your own|to a|from)',
      '(hand|hands|fingers) in the till (:|>|and|again)',
    ],
    not: notTaking,
  },
  {
    name: 'taking-perhaps',
    why: 'The same, in words that may be innocent: the reader decides.',
    severity: 'information',
    patterns: [
      '(hand|hands|fingers) in the till',
      '(somebody|someone) (backdated|leaked|tipped off|deleted it on purpose|knew (enough|exactly|perfectly))',
    ],
    not: notTaking,
  },
];
