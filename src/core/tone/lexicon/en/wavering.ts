import type { Construction } from '../lexicon.js';

/** Shared by the sure and the less sure wordings of `could-be-persuaded`. */
const notCouldBePersuaded: readonly string[] = [
  'we have gone back and forth',
  '(is|would) (that|it|this) …3 if (i|we) (use|keep|show|mention|link|quote|put|post|add|send|share|include)',
  '(should|if|unless) (you|the client) (find|notice|see|need|want|prefer|require|object|have|wish) (the|a|an|any|it|to (the|change|'
    + 'use|receive|keep|collect|have|add|extend|dispute)|to|these|them|us to|me to) …6 (file|files|invoice|copy|copies|password|access|'
    + 'document|archive|format|delete|deleted|send|contact|call|print|write|reply|list|proof|draft|handover|hand-over|report|data|'
    + 'backup|keys|by|before|within)',
  '(not|never|will not|won\'t|nor|no longer|cannot) …3 (persuaded|persuade|reconsider|change my mind|change our minds|change your mind)',
  '(will|do|does|would|is|am|are) not (change|changing|reconsider|open to)',
  'i have not changed my mind',
  'who knows (the|your|how|what|our|her|his|where|each|every|it|more|both|this|about|me|that)',
  '(somebody|someone|person|one|colleague|anyone|people|those|partner|designer|team|photographer) who knows',
  'if you would prefer (to|a|the|them|it|not to|that) ',
  'unless you (tell|ask|prefer|want|need|object|would rather) …6 (delete|deleted|destroy|send|sent|shred|keep|archive|post|otherwise|'
    + 'by|before|in writing|publish|use|using|it|them)',
  'unless (you|the client) (object|objects)',
  'unless (you|we) (hear|agree)',
  'in which case (the|a|an|it|its|section|interest|clause|please|your|his|her|this|that|both|all|each|i will (invoice|send|return|add|'
    + 'deliver))',
  'in which case',
  '(entirely)? up to you (to|which|whether|who|how) (choose|decide|you|to|keep|use|the|they|contact|sign|a|take)',
  'the choice …4 up to you',
  'is (this|that|it) (all right|ok|okay|acceptable|fine) (with|for) (the|your)',
  'let me know (if|whether) (that|this|it|you are|the) …1 (is|works|suits|time|date) (all right|ok|okay|fine|acceptable|convenient|'
    + 'suitable|possible|available)?',
  '(if|whether) (that|the|this) (date|time|day|hour|slot|format|morning|afternoon|link|address) (suits|works|is)',
  'if (that|it) (suits|works) (you|for you|,|and|everyone) …6 (call|meet|collect|come|handover|hand over|send|monday|tuesday|'
    + 'wednesday|thursday|friday|morning|at|visit)',
  '(could|can|might|may) (still)? (be|come|stay) (reached|used|in|on|with|valid|useful|found)',
  '(we|i) can (still|always) (be|meet|answer|take|deliver|finish|move|change|recommend|send|help|use|put|do|make|call)',
  '(maybe|perhaps) (you|the|a|it) (could|is|can|would|the) (ask|use|send|the|forward|pass|find)',
  'stay (on|with|in|as|at|until|free|live|online) ',
  '(the|a|our|your|his) (pause|break) (in|of|button|for|between|at|clause|key|from|lasts|is|was|during)',
  '(lunch|coffee|summer|christmas|page|line|tea|school) break',
  'a break (in|for|of|clause|between|at|from)',
  'somewhere between (the|#|two|ten|five|*  and)',
  'in theory , (the|a|it|this)',
  'subject to the (terms|clause|approval|payment|following|conditions|client|agreement|law|provisions|notice|same|exceptions|contract|'
    + 'usual|licence|rules|section|limits|return|receipt|signature|data)',
  '(may|might) (think|feel) (otherwise|differently) , (and|but)',
  '~ (decision is final|is firm|final and)',
  'wait and see (if|whether|how|what) (the|a)',
  '(change|changed) (my|our) mind about (the (colour|title|format|typeface|cover|order|paper)|red)',
  '(not|nor) (a)? pause',
  'the door (is|remains) (open|closed|locked|shut) (to|at|from|for|on|and|between|until) (the|visitors|all)',
  'or more or less',
  'give or take (a|one|two|#|ten|five) (day|per|percent|%|minute|millimetre|mm|cent)',
  'unless it (is|has|was|needs) (to be|a (weekend|holiday))',
  '(if|unless) (the|a|your) (bank|client|court|weather|printer|law|contract)',
  'for now , (the|please|here|it|your|a)',
  'paid …3 kindly ignore',
  '(withdraw|drop) my claim',
  'be back (by six|on the|on monday|at|in (the office|touch|time|town))',
  '(no|not|never|had no) second thoughts',
  'stay (for (supper|lunch|dinner|the toast|tea|coffee|the (handover|meeting))|in touch|until)',
  'if you ask (me|us) (nicely|again) …5 (sing|plums|recipe)',
  'nothing is set in stone until',
  'be back by (six|noon|then|#)',
  'ask me again …5 (plums|recipe|spring , i will)',
  '(colour|date of the (party|launch|opening)|venue) is to be (seen|decided)',
  'nicely , i (might|may) even (sing|dance|bake|bring)',
];

/** The door left ajar. */
export const wavering: readonly Construction[] = [
  {
    name: 'could-be-persuaded',
    why: 'Invites the reader to bargain for a decision that is taken.',
    patterns: [
      '(could|can|might|may|am|are|would|be) …2 (persuaded|talked round|talked into|talked out|convinced|won over|tempted|coaxed|won '
        + 'round|swayed) (>|to (stay|carry|continue|keep|reconsider|change|hang|come|remain|wait|think|return)|back|into|by (a|the|you|'
        + 'an|more)|if|otherwise|,|, (though|but|if)) !varnish',
      '(open|happy|willing|prepared|ready) to (being)? (talked (round|into|out)|persuaded|convinced|reconsider|reconsidering|rethink|'
        + 'rethinking|change my mind|stay (on)? (if|after all|>|a (bit|little|while)|as long|for as)|withdraw (it|this|my (notice|'
        + 'resignation|letter)|by return|the (notice|resignation))|being talked|being persuaded|forget (this|about|the|i|it|we))',
      '(i|we) (might|may|could|would|can|will|\'d|would not say no to) …2 (reconsider (>|if (you|the (rate|budget|fee|board|terms)|'
        + 'things)|my|our|this|on (the|a)|leaving)|rethink (it|this|my|our|>)|think again|change my mind|change our minds|come back '
        + '(to (you|the)|after all|if (you|the)|one day|on a|sooner|>)|stay after all|wander back|take it back|be back (by|in|after|if|'
        + 'before) )',
      '(i|we|happy to|could|would|might|may) …2 look again at (my|our|the) (decision|notice|resignation|terms|rate|offer|contract)',
      '(keep|kept|might|may|could|would|to|want to|make me|make us|until i|if i|i have not quite|did) …1 (change|changed|changing) '
        + '(my|our) (mind|minds)',
      '(had|have|has|a|any|in case of|if there is) …1 change of heart (by|after|before|>|,|if)',
      '(keep|i|we|been) …1 (go|going|goes|gone) back and forth (on (this|it|the|whether)|about|over|,|>|in)',
      '(am|are|still|remain|we|i) …1 (in|of) two minds (whether|about (leaving|stopping|this|it|whether|ending|going|staying)|>|,)',
      '(i|we) (am|are) (still)? (torn (about|between|,|>|and|so)|undecided|wavering|on the fence|not (entirely|completely|totally|'
        + 'altogether|100 %|fully) (sure|certain|decided) (>|,|that|about (leaving|stopping|this|it)|i (want|should|am)))',
      'part of me (wants|would|feels|thinks|hopes|wonders|says|is not|still|does not|is tempted|wishes|is (torn|unsure|hoping|not))',
      '(no|goodbye|notice|end) with a question mark',
      '(decision|nothing|notice|resignation|answer|my mind|end|it|this|end date) (is|was) …1 (not)? (set|written|cast|carved|etched) '
        + 'in (stone|concrete) !until',
      'nothing is (set in stone (>|yet|,)|final|decided|fixed|definite|forever|ever (truly|really)? final|set >) !until',
      '(end|date|notice|decision|resignation|goodbye) …3 in pencil >',
      '(my|our) door (is|remains|stays) (still|not completely|never) (open|shut|closed|ajar) !for !to',
      '(hate to|want to|not|like to|never|without) …1 (close|shut|closing|shutting) the door (on (you|this|us|it|the (idea|'
        + 'possibility|work))|completely|entirely|altogether)',
      '< who knows (>|, (maybe|perhaps|we|i|one)|if (i|we|one)|what (the future|next|may|might)|maybe|perhaps)',
      'we will see (>|, (though|but|maybe|perhaps|won\'t|if)|how (it goes|things go|we feel|i feel|you)|if (i|we) (change|feel|still|'
        + 'can stop))',
      'let us see (how (it|things|we|you)|what (happens|you|we|the (new|next))|if (we|it|things)|after)  !council',
      '(just|and|then|could|let us|to|we|maybe|or) see how it goes (>|,|for|until|and|after|from)',
      'see how we (both|all)? feel',
      '(i|we) will see how (it goes|i feel|we feel|things (go|are|stand))',
      '(i will|we will|let us (all)?|i should|will|shall|i would like to|^ |want to|going to) sleep on it (>|,|before|and (see|'
        + 'decide)|. i) !monday',
      'ask me (again)? (in (a (week|month|year|few)|january|february|march|april|may|june|july|august|september|october|november|'
        + 'december|the|six)|next|after) !about !for',
      'depending (on)? how (you feel|we feel|everybody feels|everyone feels|things go|i feel|it goes)',
      'subject to how (you feel|we feel|things|i feel|it goes|it is received)',
      'unless (you|the client|anyone|of course|the board|your …1 {team}) …3 (feel|feels|think|thinks|mind|minds|insist|insists|object|'
        + 'objects|beg|would rather|convince|tempt|tempts|want (me|us) (to (stay|continue|carry|keep|reconsider)|back)|need (me|us) '
        + '(to (stay|continue|carry)|longer|after all)|prefer (that)? (i|we) (stay|stayed)|ask (me|us) to (stay|continue|reconsider)|'
        + 'ask (me|us)? (nicely|twice|again)|me to (stay|continue|carry)|a better|change (your|their) (mind|minds)|changes (its|their) '
        + 'mind|improves|improve)',
      'if you (would|\'d) (rather|prefer) (i|we|that i) (stay|stayed|carry|carried|keep|kept (going|on)|forget|forgot|wait|pretend|'
        + 'did not (go|leave|stop|end|finish|send this)|never (wrote|sent|left))',
      'if you (really|strongly|truly|absolutely|desperately) (object|feel|(want|need|wanted|needed) (me|us) (>|to (stay|continue|'
        + 'carry|keep|come)|,|i|we|back|on))',
      'if you really , really',
      'if you (insist|insisted|begged|beg) (>|,|i|we|on (me|my|keeping|it)|me|us|that i (stay|continue))',
      '(should|if) you ask (me|us) (twice|back|nicely (i|,)?)',
      '(if|unless) …3 asked (us|me) back',
      'if (the (rate|budget|price|fee|money|pay|offer|situation|scope|work|hours|terms)|things|something better|circumstances|the …2 '
        + '(rate|pay|fee)|anything|your …1 (budget|rate|offer|mind)) …2 (changes|changed|change|improves|improved|improve|went up|'
        + 'turned up|turns up|goes up|gets better|got better|worked out|picks up|moved|moves) …1 (,)? (i|we|could|might|would|maybe|'
        + 'perhaps) (could|would|might|may|\'d|can|i|we|be) …1 (stay|reconsider|come|think|talk|continue|look|change|be|carry|keep|see)',
      '(if|should) the (rate|budget|price|fee|money|pay|offer|scope) (went|moved|goes|rose|rises|improved|improves|changed|changes|'
        + 'permitted|stretched) …4 (i|we) (could|would|might|may|\'d|can) …1 (stay|reconsider|come|think|talk|continue|look|change|'
        + 'carry|keep|be)',
      '(i|we) (would|could|might|may|\'d) (possibly|perhaps|maybe|still|just|happily|gladly|always)? (stay|keep going|carry on|'
        + 'continue|stay on|hang on|keep on|keep doing|still do) …3 (if (you|the (rate|budget|price|pay|money)|things|there)|longer >|'
        + 'a bit|after all|a while|as long as (you|it|need)|for (a day rate|a (higher|better))|with|maybe)',
      '(maybe|perhaps) ((we|i) (could|can|should|might) (still|just|keep|try|talk (about|it)|stay|carry|continue|see (how|if)|wait|'
        + 'think|give it|come back|take a)|not (yet|quite|the end|forever|for good|exactly|the trust one|altogether)|it is (not|a '
        + 'mistake|too (soon|early)|just a (phase|break|pause)) …2 (over|final|the end|forever|>|,)|one day (we|i) (could|can|will|'
        + 'might) (start|work|pick|come back|try again)|(then|after|just) …2 (stay|see|keep|continue|try)|what we should do|another '
        + '(month|year|season|chance|try)|see (in|how|after)|june|a sign)',
      '(we|i) (could|might|can) (maybe|perhaps|possibly|still|always|just) (stay|carry on|keep (going|on)|continue|reconsider|do '
        + '(every|one|a few|another|half)|see (how|after|in)|come (in|back) …2 (for a|as long|while|if|on) |wait (until|a|and)|talk '
        + 'about (it|staying|this)|change (my|our) (mind|minds)|think (again|about it)|give it (another|one)|try (again|one more|'
        + 'another)|leave it)',
      '(i|we) (might|could|may) (possibly|perhaps|maybe|just|still|even) (stay|keep (going|on|doing)|continue|consider (staying|it|'
        + 'carrying|another)|think again|reconsider|be (persuaded|tempted|open|willing|talked)|change)',
      '(leave|leaving|stop|stops|stopping|end|ends|ending|notice|stands|final|finish|last (day|month|job|week)|december|june) …,6 '
        + '(give|gives) or take (>|a|whatever|what|,)',
      'more or less (final|decided|the end|my last)',
      'if (that|it|this) is (all right|ok|okay|fine|alright) (>|everyone|with (you|everyone|everybody)|and|, |for you|by you)',
      '(is that|would that be) (all right|ok|okay|fine|alright|acceptable) (>|? |do|if (i|we) (stop|leave|end|go)|with you) !?',
      'would (it|you) be (all right|ok|okay|terribly|very|awfully|cross|upset) …3 (if (we|i) (stopped|stop|left|leave|ended|end|did '
        + 'not (carry|continue|renew)|finished|maybe|went|gave)|cross (if|with)|upset (if|with)) !kept',
      'would you (be very|be terribly (cross|upset)|hate me|mind (terribly|awfully|very much|if (i|we) (stopped|stop|left|leave|ended|'
        + 'end|finished|did not)))',
      'tell me (if|whether) (that|this|it) (is|\'s|would be) (ok|okay|all right|alright|a problem|bad|too|fine)',
      'do tell me if (you (think|would rather|mind|feel|disagree)|i (am|should)|that is (too|not))',
      'let me know (if|whether) (that is|this is|it is) (ok|okay|all right|alright|a problem) (>|with you|, )',
      'just say the word (and (i|we) (will|can|\'ll) (stay|forget|withdraw|reconsider|keep|carry|tear|cancel|come back)|>)',
      '(leave|stay|go|whether|stop|end|final|or not|continue|carry on) …,8 (really|entirely|totally|all) up to you (>|,)',
      '(we|i) (can|could|will) (leave|keep) (the door|this|things|it) open (>|,|for (a while|now)|if|in case|as to)',
      'leave it open (>|whether|, |if|for now|as to) !courier',
      '(at least|or at least) that is how (it (looks|feels|seems|stands)|i (feel|see it)) …1 (today|now|this|from|on|at|right)',
      'for the (time being|moment) , (i (think|suppose|guess|would|am leaving)|at (least|any)|anyway|perhaps|maybe) !rate',
      '(let us|could|we|can|or|^ |perhaps|maybe) call it a (pause|break|sabbatical|gap|rest|breather) !for',
      'a (pause|break|breather|sabbatical|gap year) (rather than|not an end|more than) (an|a)? (end|ending|goodbye|final)',
      '(rather|more) a (pause|break) than (an|a) (end|ending|goodbye|stop|final)',
      'somewhere between (a|an) (pause|yes|no|goodbye|break|maybe|notice)',
      'not (so much)? (a|an) (goodbye|end|ending|no) (as (a pause|much)|so much as a (pause|break|see))',
      'not (yet)? a (final|definite|definitive|firm) (decision|no|goodbye|notice|end)',
      'a soft no',
      'sort of (the end|a goodbye|over|leaving|stopping|ending|final)',
      '(no-ish|yes-ish)',
      '(a|the) probably not',
      '(i|we) (am|are) leaning (towards|toward) (leaving|stopping|ending|closing|going|staying|not|a no|finishing|winding|no)',
      'leaning (towards|toward) (leaving|stopping|ending|closing|going|staying|not|a no|finishing|winding)',
      '(i|we) (would|\'d) not rule (out|it) (out|staying|coming|a (return|change|comeback)|continuing|carrying|going on)',
      '(not|can not) rule out (staying|coming back|a (return|change)|the possibility|continuing)',
      'hint hint',
      'do not hold me to (this|that|it)',
      '(by all means|could|can|may|if you|you) twist my arm',
      'begging appreciated',
      'weakness for (coming|saying yes|your|staying|you)',
      'how about (we|if we) (just|still|not|keep|try|wait|carry|stay|see|pause|give|say|leave (it|this)|did not|compromise)',
      'let us (say not yet|not (say|call) (goodbye|never|it)|say (a|maybe|perhaps)|call it (a (comma|maybe|pause|soft|provisional)|'
        + 'provisional|not|maybe)|not call it)',
      'rather than say no',
      'subject to (any)? (last minute|change of heart|second thoughts)',
      '(i|we) (may|might|could|will|would)? (feel|think) (differently|otherwise) (after|once|next|by|in|tomorrow|when)',
      '(resolution|notice|services|continue|extend|basis|leave|stay|month-by-month) …8 to be (seen|revisited|decided) (>|at|later)',
      'we (really)? (do not|don\'t) mind either way',
      '(i am|we are) (easy (>|, (you|whenever|whatever))|flexible (on|about|as to) whether)',
      '(about|around) (50|60|70|75|80|85|90|95|99) (%|percent|per cent) (sure|certain|decided) (>|about (leaving|this|it|the '
        + 'decision)|, so|i|that (i|we) (want|am|are|should)) !key',
      'i could be (talked|persuaded|convinced|tempted|back (by|before|in|if)) (by|round|into|to|if|>|,|back|otherwise|june|a) !six',
      'am i being hasty',
      'being hasty',
      '(please)? treat (this|it) as (provisional|if (it|i|we|you)|not (final|definite|binding)|a draft (of|resignation|goodbye|for '
        + 'now|, for now))',
      'ignore this (letter|e-mail|email|message) if (you (would|think|prefer|want|feel|rather)|it|that)',
      '(if|disagree|prefer|rather|objection|suits|unwelcome) …6 kindly ignore it',
      'pretend (you|i|we|this) never',
      'could go in the bin',
      '(stay|continue|keep|carry|keep going|remain|available|work) …3 for as long as you (need|want|like)',
      '(begged|beg) , ha',
      'such notice to be disregarded',
      '(i|we) (would|could|might|may|will|\'d|can) …2 look at it again (if|when|in|after|,|>) !before',
      'unless (it|that|this) (is|would be) (a problem|too much|a bother|inconvenient|a mistake)',
      'unless (things|the kitchen|something|circumstances) (really)? (change|changes|improve|improves|picks up|tempt|tempts)',
      'unless (of course)? (the board|you) (feel|feels) (very)? strongly',
      'if you (would|\'d) rather (wait|not lose|keep (me|us|going))',
      'if you (ask|asked) (me|us) (nicely|twice|again) (to stay|,|i|we|>)',
      'if you (asked|ask) (me|us)? to (stay|reconsider|continue)',
      'if you (feel strongly|want (me|us) to (stay|continue|carry on|reconsider)) ',
      'perhaps (it was not clear|i was not meant|i could be told|i (did not|failed to) make (it|myself) clear)',
      '(i|we) (might|could|may) (possibly|perhaps|maybe) (stop|end|leave|finish) ',
      'would it be (all right|ok|okay|fine|alright) , ',
      'i hope (that is|that \'s|this is|it is) (ok|okay|all right|alright) (with you|and|, but|, |?)',
      'i hope you (do not|don\'t) mind (>|too much|that (i am|we are) (leaving|stopping|ending)|me (leaving|stopping|ending)|, )',
      'tell me (if|whether) (i am being|you (would rather|think i (should|am))|i should (stay|not|wait))',
      'let me know (if|whether) (you would rather (i|we|keep|not)|you think i|i should stay|you disagree (>|,|with (this|my decision)|'
        + 'and))',
      '(leave|leaving|stop|stopping|end|ending|goodbye|over|out|done|finished|notice) …,6 (for now at least|at least for (now|the '
        + 'moment|a while|the time))',
      'not (a|an) (goodbye|end|ending|no) yet',
      '(am|are) leaning , ',
      'knowing me (i|, i|we) …2 (be back|come back|change|regret|give in|say yes)',
      '(me|us|i|we) to (come round|come around|come to my senses) (>|,|by) ',
      'hypothetically , if',
      'tentatively speaking',
      '(having|had|have|having some|any|got) second thoughts (>|about|,|already)',
      '(i|we) (may|might|could) (well)? (feel|think) (differently|otherwise) ',
      'either way (is|works|suits) (>|,|fine) …2 (whether|stay|leave)',
      '(maybe|perhaps) that is a sign',
      'unless (somebody|someone) has a better idea',
      'in case you object',
      '(i|we) could maybe keep',
      'if you really wanted me to stay',
      'let us call it a break and see',
      'if things improve …4 (i|we) could perhaps',
      'at a better …2 rate i would reconsider',
    ],
    not: notCouldBePersuaded,
  },
  {
    name: 'could-be-persuaded-perhaps',
    why: 'The same, in words that may be innocent: the reader decides.',
    severity: 'information',
    patterns: [
      'knowing me , i (will|shall) …3 (back|return|stay|regret)',
      '(cold feet)',
      '(end|leave|stop|notice|december|june|last day) …6 or thereabouts',
      'i hope (that is|that \'s|this is|it is) (okay|ok|all right|alright) >',
      'time for second thoughts',
      'at least for (now|the moment|a while) >',
      'never say never',
      'play it by ear',
      '(have not|not) (fully|quite|completely|entirely|really)? (made up (my|our)|decided (>|whether (to (leave|stop|go|stay|end)|i|'
        + 'we)|yet >|yet whether))',
      'a (no|goodbye) of sorts',
      '(end|goodbye|leaving|notice|stop|stopping|break|newsletter|june|heart|no) …4 or (maybe|perhaps) (not|we|i|just|never)',
      '(goodbye|notice|end|decision|resignation) …4 (written|pencilled|penciled) in pencil',
      'or maybe (not|just (a|take))',
    ],
    not: notCouldBePersuaded,
  },
];
