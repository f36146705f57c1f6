import type { Construction } from '../lexicon.js';

/** A decision wrapped in wool. */
export const hedgedDecision: readonly Construction[] = [
  {
    name: 'hedge-and-decision',
    why: 'The reader cannot tell whether it is decided.',
    patterns: [
      '(i|we) (kind of|sort of|kinda|sorta|vaguely) (feel|think|want|believe|need|would like|guess|suspect|hope|decided)',
      '(kind of|sort of|kinda|sorta) (leaving|ending|stopping|winding|thinking|have to|want to|need to|over|done)',
      '(i|we) (think|feel|believe|suppose|guess|suspect) (that)? (it|this|i|we|maybe|perhaps|our) (might|may|could|would|is probably|'
        + 'perhaps|maybe|possibly) (be (best|better|time|wise|easier|for the best|the right) …6 (stop|end|part|leave|finish|step|wind|'
        + 'go|close)|have to (stop|end|leave|finish|part|let|close)|want to (stop|end|leave|finish|part)|(need|like) to (stop|end|'
        + 'leave|finish|part)|stop|end|leave|not (continue|renew|carry|be))',
      '(i|we) (suppose|guess) (this|i|we|which) (is|am|are|makes|will be|should|have to|\'m|\'s) …3 (leaving|goodbye|stopping|ending|'
        + 'over|finished|notice|stop|leave)',
      '(i|we) (was|were|am|are) (wondering|thinking) (if|whether|that|about) (it|we|i|maybe|perhaps|possibly) …5 (stop|end|leave|step|'
        + 'wind|part|finish|go our)',
      '(i|we) (would|\'d) (like|want) to (possibly|perhaps|maybe|suggest|propose) …5 (ending|leaving|stopping|stop|end (the|our|this|'
        + 'things)|winding (down|up)|parting)',
      'would like to suggest , very gently',
      '(perhaps|maybe) (we|i|it) (should|might|could|is time|ought) (possibly|perhaps|think about|consider|to)? …2 (stop|stopping|end|'
        + 'ending|part|leave|leaving|wind|finish|finishing|call it) !by !for !at',
      '(might|may|could) (want|like|need) to (think about|consider) (ending|leaving|stopping|winding)',
      '(i|we) (wonder|am wondering) (if|whether) …5 (stop|leave|step|good moment|ending|my last|our last|terribly)',
      '(begin|start|starting|beginning) to (possibly|perhaps|maybe|think about)? (withdraw|step back|wind down|leave) , (i|if|perhaps|'
        + 'maybe)',
      '(i|we) (am|are) (probably|possibly|perhaps|maybe|sort of|kind of) (leaving|stopping|ending|done|finished|out|quitting|going to '
        + '(stop|leave|end|quit))',
      '(probably|possibly|perhaps) (be)? (my|our) last (day|job|month|project|week|issue|piece|work)',
      '(i|we) (will|shall) (probably|possibly|perhaps|maybe|likely) (stop|end|leave|be leaving|be stopping|finish|quit|give up)',
      '(think|thinking) about possibly',
      'i say hereby',
      'if i am (being)? honest , i am (about|not|nearly|only|half|still)',
      'this time i think i mean',
      'it could be that (we|i) (stop|leave|end|finish|part|are (leaving|stopping)|am (leaving|stopping)|will (stop|leave|end))',
      'so it could be',
      'i am sorry but i (think|feel|might|guess) (i|we|it|this) (should|might|may|must|have to|am|is|want|need)',
      'i (do not|don\'t) know , (i (just|think|guess|feel)|maybe|perhaps|part)',
      '(i|we) (somewhat|rather) (feel|think|want|believe|suspect) …6 (stop|end|leave|leaving|ending|stopping|over|last|enough|notice)',
      '(notice|goodbye|leaving|stopping|it|minds|over|end|tell) , i (suppose|guess) >',
      'if i am honest i am (about|not|nearly|only|half|still)',
    ],
    not: [
      '(i|we) (think|believe) (it|this) (would|might|may) be (best|better|good|easier) (to|if) (send|meet|call|use|ship|talk|discuss|'
        + 'keep|put|split|move|start)',
      '(we|i) (am|are) probably (out|going to be)',
      'i (rather|somewhat) (like|enjoy|doubt)',
      '(probably|possibly|perhaps) (be)? (my|our) last (chance|visit|train)',
    ],
  },
];
