import type { Construction } from '../lexicon.js';

/** The language of lovers (and of dismissals) where a service ends. */
export const breakupWording: readonly Construction[] = [
  {
    name: 'break-up',
    why: 'Makes an end of business into an end of love; the reader does not know whether to laugh.',
    plain: {
      'break up with': 'end our engagement with', 'breaking up with': 'ending our engagement with', 'broke up with': 'ended our engagement with',
      'broken up with': 'ended our engagement with', 'calling it quits': 'ending our engagement',
    },
    patterns: ['(break|breaking|broke|broken) up with', '(are|am|be|is) breaking up', '(break|breaking) up (our|this|the) (partnership|relationship)', 'break things off', 'call it quits (on|with)', 'calls it quits', 'calling it quits', 'call (it|this) a day on (us|you)'],
    not: ['(break|breaking|broke) up (the|each|this) (invoice|text|page|work|project|file|list|line|task|payment|paragraph|document|report)', 'breaking up (the|into)', '~ (call|line|signal|audio|connection) (is|was|kept|keeps|are) breaking up'],
  },
  {
    name: 'breaking-up-with-you',
    why: 'The plainest case has a plain alternative.',
    patterns: ['[(break|breaking) up with you]'],
  },
  {
    name: 'fire-the-client',
    why: 'A client is nobody’s employee; to be fired is to be shamed.',
    plain: {
      'fire you as a client': 'end our engagement', 'firing you as a client': 'ending our engagement',
      'fired you as a client': 'ended our engagement', 'dump you': 'end our engagement', 'dumping you': 'ending our engagement',
      'drop you': 'end our engagement', 'dropping you': 'ending our engagement', 'ditch you': 'end our engagement',
      'ditching you': 'ending our engagement', 'sack you': 'end our engagement', 'sacking you': 'ending our engagement',
      'fire you': 'end our engagement', 'firing you': 'ending our engagement', 'letting you go': 'ending our engagement',
      'letting you go as a client': 'ending our engagement', 'let you go as a client': 'end our engagement', 'get rid of you': 'end our engagement',
    },
    patterns: ['(fire|firing|fired|sack|sacking|sacked|dump|dumping|dumped|ditch|ditching|ditched|axe|axing) (you|your company|the client|you all)', '(drop|dropping) (you|your company|the client)', '(fire|firing|fired|sack|sacking|sacked|dump|dumping|dumped|ditch|ditching|let|letting) …4 as (a|our|my) (client|customer|clients)', 'you are fired', 'you got the (chop|sack|boot|push)', '(give|gives|giving|gave) …2 (the boot|the push|the chop|their marching orders|its marching orders|your marching orders|the elbow)', 'kicked to the (kerb|curb)', '(cut|cutting) you loose', '(show|showing|shown) you the door', 'dump (a|this|the) (client|account|brand)', '(sacked|dumped|fired) (two|three|a|several|many) clients', 'letting you go', 'setting you free', '(throw|throwing) you out', '(kick|kicking) you out', 'get rid of you', 'rid of you'],
    not: ['(drop|dropping|dropped) (you|us|them) (a|an|off|at|in|by|line|note|from)', '(fire|drop|dump) (us|you) (a|an) ', '(dump|drop|dropping) (them|us) (in|into|on|at|off|from|if|to)', '(sack|dump) (of|them) ', 'letting you go (without|ahead|on|over|first|live)', 'not letting you go'],
  },
  {
    name: 'lovers-talk',
    why: 'Romance as a figure of speech: witty to write, embarrassing to receive.',
    plain: {
      'go our separate ways': 'end our engagement', 'went our separate ways': 'ended our engagement', 'it\'s not you, it\'s me': 'I have decided to end our engagement', 'it is not you, it is me': 'I have decided to end our engagement', 'it\'s not you, it\'s us': 'we have decided to end our engagement', 'it is not you, it is us': 'we have decided to end our engagement',
    },
    patterns: ['(it is)? not you , it is (me|us)', '(see|seeing) other people', 'we (need|have) to talk about us', '(want|wants|need|ask|filing|file) …1 (a|for) divorce', 'divorce (you|from you|papers)', '(fallen|falling|fall|fell) (out of|in) love', '(spark|magic|honeymoon|chemistry|romance|flame|passion) (is|has|\'s) (gone|over|died|dead|fizzled)', 'the honeymoon , …4 is over', '(the|our) honeymoon (is|was) over', 'lost (the|that|its) spark', 'dear john', 'met someone else', 'found (someone|somebody) else >', 'go our separate ways', 'went our separate ways', 'go your way', 'grown apart', 'drifted apart', '(kiss|kissing) you goodbye', 'leave …2 at the altar', 'leaving you (for|>|.)', 'is this goodbye', 'plenty (more|of other) …2 in the sea', 'giving you back your ring', 'the ring back', '(walk|walking|ride|riding) (off)? …2 into the sunset', 'our hearts have not been in it', 'love (affair|story)', 'this marriage', 'good marriage', 'most marriages', '(you and i|we) are (finished|through|history|done with you)', 'we are over', 'it is over between us', 'between us is over', 'be single again', 'yourself single', 'want out of this relationship', 'want out of (our|this)', 'just be friends', 'stay friends', '(remain|still be|part as) friends and nothing', 'roses are red', 'staying together for the', 'packing my bags', 'a tearful (adieu|farewell|goodbye)', 'my heart (will stay|breaks|is breaking)', 'broken heart', 'broken-hearted', 'heartbroken', 'walking out on', 'last dance', 'not meant to be >', 'our beautiful journey', 'the end of the affair', 'the one that got away', 'toxic relationship', 'moving on from us', 'we need a break from each other', 'it is time to move on from each other', 'i am leaving you', 'we are leaving you', '(an|our) ex >'],
    not: ['broken heart (charm|charms|icon|motif|necklace|emoji|brooch|earrings)', '~ (wedding|weddings|bride|groom|couple|novel|film|play|script|song|album|series|opera|ceremony|marriages)', 'moving on from us', '(spark|passion|flame) (plug|gap|fruit)', 'leaving you (the|a|with|in|my|our|all|some|enough|free|time|two|three|to|room)', 'fallen in love with (the|your) (product|brand|city|building|project)', 'found somebody else to', 'met someone else (at|from|in)', 'see other people (who|in|at|from|on|with)'],
  },
];
