import type { Construction } from '../lexicon.js';
import { remarks } from './passive-aggressive-remarks.js';

/** Shared by the sure and the less sure wordings of `sorry-you-feel`. */
const notSorryYouFeel: readonly string[] = [
  'sorry (to (hear|learn)|if this)',
  '(i am|we are) sorry if (this|the|it|that|my|our) (comes|causes|is|was|date|news|timing|notice|delay|letter|caused)',
  'sorry if (the|this|my|our) …3 (unclear|confusing|inconvenient|inconvenience)',
  'sorry to (trouble|bother|disturb) you (with|again|on) (a|the|this|one)',
  'i apologise for (assuming|thinking) (that|the|it|you had|wrongly|you would)',
  'forgive me for (asking|being|thinking) (so|but|late|again|this|brief|direct)',
  'forgive me for being',
];

/** Shared by the sure and the less sure wordings of `counted-grievance`. */
const notCountedGrievance: readonly string[] = [
  'for the (second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) time (in a row)? (this|running) …4 (won|award|pleasure|glad|'
    + 'delighted)',
  '(worked|met|renewed|extended|invited|thank|thanks|grateful|visited|printed|tested|backed|exhibited|enjoyed|hosted|delighted|happy|'
    + 'pleased|glad) …6 for the {times} time',
  'for the {times} time (since|this) …5 (kiln|valve|boiler|pump|server|test)',
  'for (the|a) second time (on|in|by|at|to|this|because|the)',
  '(been|was|were) …6 for the {times} time since',
  '(changed|moved|flooded|broken|replaced) …6 , for the {times} time since',
  '(we|i) (have)? (met|tested|ran|run|checked|printed|backed up|worked|proofread|read) …6 times',
  'the last (three|four|five|six|seven|eight|nine|ten) (messages|times|reminders|e-mails|emails) (are|were|is|was) (attached|in|listed)',
  '~ for the {times} time …8 (thank|pleasure|honoured|delighted)',
  '(three|four|two|five|#) (e-mails|emails|messages|reminders|calls|letters) (and|now) (the|a|one) …5 (attached|enclosed|listed)',
  '(asked|told|explained) (the|my|our) (council|supplier|bank|landlord|son|daughter|printer)',
  'asked (me|us) …2 times',
  'for the {times} time …8 (hall|kiln|clock|valve|award|sold out|rain|tan|in years|stopped|fired|town|shop)',
  '(played|clock|kiln|fired|stopped|boiler|valve|pump|won) …6 for the {times} time',
  'for the (first|second) time (in|,) …5 for the (second|third) time',
  'explained …5 to my (son|daughter|mother|apprentice|class|neighbour)',
  'explained …5 to my',
];

/** Shared by the sure and the less sure wordings of `as-i-told-you`. */
const notAsIToldYou: readonly string[] = [
  'as (i|we) (have)? told (you|your …1 {team}) …2 (on the phone|by phone|in person)',
  'as (previously|already) (agreed|discussed|mentioned|stated) , (the|our|i|we|it|this|all|my)',
  'as (previously|already) (discussed|agreed|communicated|stated|mentioned|indicated) >',
  'as i (told|explained to) you (on|in|at|by|when) (the phone|our call|our meeting|monday|tuesday|wednesday|thursday|friday|may|june|'
    + 'our last)',
  'as we (told|explained to) you (on|in|at|by|when)',
  'in case (you|it) …8 (attached|here|again|enclosed|welcome|need)',
  '(as|what) i (have)? (already)? (said|mentioned|told you) (on the phone|in our call|, thank|in the meeting|in person)',
  'as i (have)? already (said|mentioned) (in|on|at|to)',
  'i have already (told|asked|explained to) (the|our|them|him|her|my|to)',
  'i have already (answered|said|asked|mentioned|explained)',
  '(i|we) have already (explained|sent|told) (it|this|them) to (the|your|our)',
  'for those who (need|want|prefer|use|would|wish|attended|have|are|can|may|will|asked|missed)',
  'already (told|asked) (the|our|them|him|her|my)',
  'already (answered|explained) (the|to the)',
  '(could not|can not) have been (clearer|made clearer) , (thank|and)',
  'case you (missed|did not see) it , (the|our) (exhibition|show|shop|festival|piece|article|concert)',
  'could not have been (made)? clearer , thank',
  'told you so (because|much)',
];

/** The scolding reminder. */
export const passiveAggressive: readonly Construction[] = [
  {
    name: 'beyond-doubt',
    why: 'Nobody who reads this can take it any other way.',
    sure: true,
    patterns: [
      'as i (have)? already told you',
      'sorry you feel that way',
    ],
  },
  {
    name: 'as-i-told-you',
    why: 'Reminds the reader of having been told: the content drowns in the history.',
    patterns: [
      'as (i|we) (have)? (already|repeatedly|clearly) (told (you|your)|said|explained|pointed out|warned|written|wrote) !to !in !on !at',
      'as (i|we) (believe|think) (i|we) (mentioned|said|told|explained)',
      'as (i|we) have (now)? (said|explained|told|written|stated|mentioned|pointed out) …1 (many times|several times|twice|(three|'
        + 'four|five) times|times|repeatedly|already|again|countless|over)',
      'as (previously|already|repeatedly) (stated|mentioned|explained|advised|requested|communicated|indicated) (on (numerous|several|'
        + 'many|countless)|twice|several|many|numerous|in (both|all|my last))',
      'per my (last|previous|earlier|many|countless) …2 (e-mail|email|message|e-mails|emails|messages) !of',
      '(i|we) (have)? (already|repeatedly) (told|asked|warned) (you|your) !how !that !to',
      '(i|we) (have)? told you (so >|so,|twice|three times|many times|a hundred|repeatedly|already , |before >)',
      '(have|has) now (explained|said|asked|told|sent|written) …3 (more than once|twice|(three|four|five|six) times|several times)',
      'i am not sure how (many more|i could have made|much clearer|else)',
      '(not sure|unsure|know|ask) how (much)? clearer',
      'could not have (been|made it|made this|made myself) …1 clearer',
      'let me (try)? (put|putting) (this|it) (again|slowly|as a bullet|more (simply|slowly|plainly)|one (more|last)|in (words|'
        + 'capitals|crayon))',
      'once (more|again) , (since|because|slowly|for those (who|at|of))',
      'for the benefit of those (joining|who (do|did|have|are|were) not|who (missed|still|never|cannot|can not|skipped)|at the)',
      'for those (at the back|who (do|did|have) not (read|open|seem)|who were (speaking|asleep|absent|not))',
      'just so we are (clear , (since|because|i|this)|(all)? working from|clear this time)',
      'for the avoidance of (any further|what is|all further)',
      'asked and answered',
      'in case (you (missed it|missed (my|the (last|first|previous)|our)|have forgotten|had forgotten|did not (read|see|notice|open)|'
        + 'have missed)|it (escaped|slipped)|this is the one|my (last|previous|earlier|first))',
      'not sure (if)? you (saw|missed|forgot|have forgotten|did not see|noticed|read|have seen)',
      '(perhaps|maybe) you (missed|forgot|have forgotten|did not (see|read)) (it|my|the (last|first|e-mail|email|message)|that|our|how)',
      'should it have escaped',
      'it (seems|appears) to (be|have been) easily missed',
      'since (my|our) (last|previous|earlier|first) (e-mail|email|message|messages|e-mails|emails|letter|letters|three|four|two|'
        + 'reminders) …3 (seem to|seems to|went (unanswered|unread|astray|nowhere)|got (lost|no)|appear to)',
      'another reminder , since',
      'moving this to the top',
      'bumping this',
      'as (i|we) (have)? repeatedly (asked|requested|mentioned|stated|said|told|explained)',
      'as (i|we) (warned|told|reminded) (you|your …1 {team}|the client) (already|twice|three|many|several|before|more than|at the '
        + 'time|repeatedly|>)',
      'as repeatedly (stated|mentioned|explained|advised|requested|communicated|indicated)',
      'per my last (two|three|four|five|several|many) (notes|letters)',
      'as per my (last|previous|earlier|many) …1 (e-mail|email|message|e-mails|emails|messages)',
      '(i|we) (have)? (already|repeatedly) (said|explained|answered|asked|mentioned|pointed out) (this|that|it)? (to you|many|several|'
        + 'twice|three|more than)',
      'in case it (got lost|was missed|was not clear|is not clear) (the (first|last)|yet|last time|enough|before|in any)',
    ],
    not: notAsIToldYou,
  },
  {
    name: 'as-i-told-you-perhaps',
    why: 'The same, in words that may be innocent: the reader decides.',
    severity: 'information',
    patterns: [
      'as (i|we) (have)? (already|previously|now) (mentioned|stated|asked|requested|explained) (>|,|more|twice|in my (last|previous|'
        + 'earlier))',
      'as (i|we) (told|warned|reminded) (you|your …1 {team}) (in|last)',
      'as stated in (my|our) (e-mails|emails|letters|last|previous|earlier|many|countless)',
    ],
    not: notAsIToldYou,
  },
  {
    name: 'counted-grievance',
    why: 'Keeps a tally in front of the reader.',
    plain: {
      'for the second time': '',
      'for the third time': '',
      'for the fourth time': '',
      'for the fifth time': '',
      'for the sixth time': '',
      'for the seventh time': '',
      'for the eighth time': '',
      'for the ninth time': '',
      'for the tenth time': '',
      'for the umpteenth time': '',
      'for the hundredth time': '',
      'for the nth time': '',
    },
    patterns: [
      'for (what is|what feels like|what must be) …2 (now)? (the)? {times} (time|occasion)',
      '{times} (reminder|request) (and (still|no|not|nothing)|in (a|as many|#|two|three|four)|, (still|no|not|and (still|no|not)))',
      '(asked (for)?|told (you|your)|explained|requested|chased|reminded (you|your)|mentioned|emailed (you|your)) …4 (# times|three '
        + 'times|four times|five times|six times|seven times|eight times|nine times|ten times|a dozen times|a hundred times|a thousand '
        + 'times|countless times|many times|numerous times|so many times|times now)',
      '(three|four|five|six|seven|eight|nine|ten|twelve|countless|numerous|#) (reminders|e-mails|emails|messages|calls|letters|'
        + 'chasers|requests) (later|, (no|zero|not)|without (an answer|a reply)|unanswered)',
      '(lost|losing) count of (the (times|reminders|emails|e-mails|changes|versions|excuses|revisions|days|weeks|deadlines|rounds|'
        + 'promises)|how (many|often)|your)',
      '(three|four|five|six|seven|eight|nine|ten|#) (times|reminders|requests|e-mails|emails) (,|and|in) …4 (no|zero|0|not one|'
        + 'nothing|silence|unanswered) ',
      '(because of|in|ignored|answer to|reply to|read|unlike|mentioned in|like) the last (four|five|six|seven|eight|nine|ten|three) '
        + '(e-mails|emails|reminders|messages)',
      '(unanswered|ignored|unread|lost|again|silence) …2 like the last (two|three|four)',
      '(in|of) january , …5 february and again in',
      '[for the {times} time] (>|, (please|we (ask|are|have|must|need|remind)|the (invoice|balance|deadline|answer)|could|this|our|'
        + 'here|my|kindly|your|i (ask|am|must|have (to|asked)|would|need|remind|request))|: |i (am|have to|have asked|ask|must)|please|'
        + 'we (are|have|ask)|this (year|month|week|quarter) (i|we|your))',
      'for the (umpteenth|nth|hundredth|umteenth) time',
      '(ask|asked|asking|request|requesting|remind|reminding|send|sending|sent|write|writing|explain|explaining|point out|late|'
        + 'changed|cancelled|moved|postponed|chase|chasing) …8 [for the {times} time]',
    ],
    not: notCountedGrievance,
  },
  {
    name: 'counted-grievance-perhaps',
    why: 'The same, in words that may be innocent: the reader decides.',
    severity: 'information',
    patterns: [
      'for the (third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth) time !in',
      '(still|again) (waiting|not|no answer|no reply|nothing) , (and|after|as|of course)',
    ],
    not: notCountedGrievance,
  },
  {
    name: 'sorry-you-feel-that-way',
    why: 'The best known of them, with a plain way of saying that two people differ.',
    patterns: [
      'i am (so|very)? sorry (that)? you feel (that|this) way',
      'i am sorry (that)? you feel like that',
    ],
    swap: ['I understand that you see it differently'],
  },
  {
    name: 'sorry-you-feel',
    why: 'An apology that blames the one it is made to.',
    patterns: [
      'sorry (that)? you feel !unwell !ill !poorly !under !sick !tired !worse !better',
      'sorry if (my …3 (was|were|is|are|have been|being)|i …2|you (felt|feel)|anyone|anybody|being) …4 (felt|feel|feels|too difficult|'
        + 'inconvenient|offended|an inconvenience|upset|too|a lot to ask|hard for|too hard|think|assumed|expected)',
      '(am|are) sorry (that)? (my|our) (standards|invoice|reminders|expectations|wish|honesty|asking) …2 (was|were|is|are|have|has)',
      'i apologise for (expecting|believing|trusting|thinking (you|that (you|a|an|it))|having (hoped|trusted)|assuming that (a|an|you|'
        + 'your|the (contract|deadline|agreement)))',
      'apologies , i (assumed|thought) (a|an|that|you|it|the|urgent|we|*) !meeting',
      'apologies for (expecting|believing|thinking (you|that)|assuming that (a|an|you|your)|troubling (you|your)|assuming (a|an|you))',
      'forgive me for (expecting|assuming|thinking (that)? (a|you|we|it|this|i)|believing|hoping|wanting|asking (to be|for (my|what|'
        + 'payment)))',
      '(excuse|pardon) me for (expecting|assuming|thinking|believing|asking (to|for my))',
      'forgive me if i (find (that|it|this)|do not (believe|start|laugh|take|share|see|jump|rush|cheer|trust|hold)|am not (convinced|'
        + 'impressed|moved|laughing|surprised)|had (thought|hoped|assumed)|thought|assumed)',
      '[sorry to (have)? (bother|disturb|trouble|interrupt) (you|your) …1] (but|silence|holiday|busy|with (reality|facts|something))',
      'i am sorry (if)? (being paid|reading|answering)',
      'sorry to be the one (who (always|has|reads|cares|asks)|to (point|remind))',
      'if you say so',
      '(think|believe) (what|whatever|as) you (like|want|will|wish|please|must) >',
      '(of course|perfectly|quite|most) welcome to (feel|think|believe)',
      'which is of course your prerogative',
      'i am sure it (reads|looks|looked|seemed|felt) (differently|different) (from|to|where|on)',
      '(everyone|he|she|your …1 {team}|your …2) is (of course|quite|perfectly) (entitled|welcome|free) to (feel|think|believe|feel '
        + 'that|his|her|their)',
      'of course your (prerogative|privilege)',
      'suit yourself (>|,|but|then|and)',
      'which is of course your (right|choice)',
      'sorry if my asking to be paid',
      'forgive me for thinking (that|*) ',
    ],
    not: notSorryYouFeel,
  },
  ...remarks,
];
