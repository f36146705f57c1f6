import type { Construction } from '../lexicon.js';

/** Swear words and coarse expressions. */
export const profanity: readonly Construction[] = [
  {
    name: 'swearing',
    why: 'Coarse in any business letter, whoever is meant.',
    negated: true,
    plain: {
      'damn': '', 'bloody': '', 'sodding': '', 'goddamn': '', 'goddam': '', 'goddamned': '', 'damned': '', 'fucking': '', 'effing': '',
      'frigging': '', 'freaking': '', 'shitty': '', 'crappy': '', 'pissing': '', 'buggering': '', 'kak': '',
    },
    patterns: ['(fuck|fucks|fucked|fucking|fucker|fuckers|motherfucker|shit|shits|shitty|shitshow|bullshit|horseshit|crap|crappy|crappiest|crapped|bollocks|bollocking|arse|arsed|arsehole|arses|ass|asshole|asses|bastard|bastards|bitch|bitches|bitching|wanker|wankers|wank|tosser|tossers|prick|pricks|dickhead|dickheads|twat|twats|bugger|buggers|buggered|sodding|sod|piss|pissed|pissing|pisspoor|goddamn|goddam|goddamned|damn|damned|dammit|bloody|clusterfuck|shite|cunt|wtf|af|effing|frigging|freaking|kak|dumbass|badass|jackass|smartass|bullcrap|douche|douchebag)', 'half (arsed|assed)', 'who the (hell|heck|devil)', '(what|why|where|how|when) the (hell|heck|f|devil)', 'to hell with', '(go|going|gone) to hell', 'like hell', 'hell of a', 'bloody hell', 'f that for', 'christ on a bike', 'for (christ|god|fuck|pete) \'s sake', 'jesus christ', 'screw (you|this|that|it|them)', 'screwed (up|me|us|over)', 'sun does not shine', 'kiss my', 'a rat \'s', 'give a (toss|rat|monkey|hoot)', 'f up', '(stick|shove) (it|your …3|them) (up|where)'],
    not: ['bastard (title|file|files|sword)', 'bloody (foreland|tower|sunday|mary)', '~ (a bloody|bloody) (mary|sunday)', 'damn (yankees|fine print)', '~ (interviewee|transcript|lyrics|lyric|script|film|novel|dialogue|subtitle|subtitles|quotation|quote|quoted|track|album|episode|line|podcast|recording|character)', 'ass (and|or) (cart|mule)', 'the (donkey|ox) …4 ass', 'sod (turf|roof|house|laying|cutting|of)', '(turf|lay|laying|green|of|the) sod (is|was|for|in|at)', 'damned (if|river)', 'cutting the (first)? sod', 'horse (shit)'],
  },
];
