import type { Construction } from '../lexicon.js';

/** A decision wrapped in wool. */
export const hedgedDecision: readonly Construction[] = [
  {
    name: 'hedge-and-decision',
    why: 'The reader cannot tell whether it is decided.',
    patterns: [
      '(i|we) (kind of|sort of|kinda|sorta|somewhat|rather|vaguely) (feel|think|want|believe|need|would like|guess|suspect|hope|decided)',
      '(kind of|sort of|kinda|sorta) (leaving|ending|stopping|winding|thinking|have to|want to|need to|over|done)',
      '(i|we) (think|feel|believe|suppose|guess|suspect) (that)? (it|this|i|we|maybe|perhaps|our) (might|may|could|would|is probably|perhaps|maybe|possibly) (be (best|better|time|wise|good|easier|for the best|the right)|have to|want to|need to|like to|should|stop|end|leave|possibly|perhaps|not)',
      '(i|we) (suppose|guess) (this|that|i|we|it|which) (is|am|are|makes|will be|should|have to|\'m|\'s) …3 (leaving|goodbye|end|stopping|it|ending|the end|over|finished|that|notice|stop|leave)',
      '(i|we) (was|were|am|are) (wondering|thinking) (if|whether|that|about) (it|we|i|maybe|perhaps|possibly|you) …5 (stop|end|leave|step|wind|part|time|finish|mind|go)',
      '(i|we) (would|\'d) (like|want) to (possibly|perhaps|maybe|suggest|propose) …5 (ending|leaving|stopping|stop|end|the idea|winding|parting)',
      'would like to suggest , very gently',
      '(perhaps|maybe) (we|i|it) (should|might|could|is time|ought) (possibly|perhaps|think about|consider|to)? …2 (stop|stopping|end|ending|part|leave|leaving|wind|time|finish|finishing|call it)',
      '(might|may|could) (want|like|need) to (think about|consider) (ending|leaving|stopping|winding)',
      '(i|we) (wonder|am wondering) (if|whether) …5 (stop|leave|go|mind|end|step|good moment|ending|time)',
      '(begin|start|starting|beginning) to (possibly|perhaps|maybe|think about)? (withdraw|step back|wind down|leave) , (i|if|perhaps|maybe)',
      '(i|we) (am|are) (probably|possibly|perhaps|maybe|sort of|kind of|nearly|almost) (leaving|stopping|ending|done|finished|out|quitting|going to)',
      '(probably|possibly|perhaps) (be)? (my|our) last',
      '(i|we) (will|\'ll|shall) (probably|possibly|perhaps|maybe|likely) (stop|end|leave|not|be leaving|be stopping|finish|quit|give up|need)',
      ', i suppose >',
      ', i guess >',
      '(think|thinking) about possibly',
      'i say hereby',
      'if i am (being)? honest (i|,)',
      'this time i think i mean',
      'it could be that (we|i)',
      'so it could be',
      'i am sorry but i (think|feel|might|guess)',
      'i (do not|don\'t) know , (i|maybe|perhaps|part)',
    ],
    not: [
      '(i|we) (think|believe) (it|this) (would|might|may) be (best|better|good|easier) (to|if) (send|meet|call|use|ship|talk|discuss|keep|put|split|move|start)',
      '(we|i) (am|are) probably (out|going to be)',
      'i (rather|somewhat) (like|enjoy|doubt)',
      '(probably|possibly|perhaps) (be)? (my|our) last (chance|visit|train)',
    ],
  },
];
