import type { WordClasses } from '../../pattern.js';

/** English word classes, and rows of elements (`@name`) that several rules use. See `pattern.ts`. */
export const classes: WordClasses = {
  team: 
    'team teams office side end company staff people department managers manager developer developers engineers colleagues accountant '
      + 'accounts marketing director directors board boss assistant intern crew committee firm lot agency bank finance supplier '
      + 'suppliers contractor cto ceo chairman representative secretary nephew cousin son daughter husband wife brother sister partner '
      + 'owner buyers legal it hr procurement',
  org: 
    'client client_\'s customer owner association company buyer school academy committee trust family board council tenant landlord '
      + 'dealership foundation sponsor publisher hotel',
  '@party': 'you|you (people|guys|lot|folks)|y\'all|your …1 {team}|the client|the client \'s {team}',
  '@nobody': 'nobody|no one|no-one|not one of you|none of you|not a soul',
  '@somebody': 'somebody|someone|anybody|anyone|one of your',
  '@yours': 
    '(on|at|from|in) your …1 {team}|over there|(on|at|from) the client \'s {team}|on your part|in that (office|building|company|room|'
      + 'house)|in this (house|account)|at your place|among you|of yours',
  fault: 
    'fault fault_alone doing mistake negligence carelessness incompetence indecision dithering disorganisation disorganization '
      + 'disorganised disorganized inability unwillingness failure failures refusal reluctance delay delays dawdling delaying '
      + 'procrastination slowness tardiness sloppiness chaos mess blunder blunders error errors oversight ignorance greed stubbornness '
      + 'laziness inaction neglect interference meddling mismanagement micromanagement whims stinginess penny-pinching cheapness',
  damage: 
    'ruined wrecked destroyed sank killed broke spoiled spoilt derailed sabotaged blew trashed botched bungled mangled squandered '
      + 'wasted tanked lost missed delayed cost',
  failed: 'failed fails collapsed flopped sank died slipped stalled suffered late delayed over missed lost cancelled rejected',
  bother: 'bother bothered bothers',
  times: 'second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth hundredth nth umpteenth umteenth',
  many: 'two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred several many countless numerous',
  ever: 'always never constantly continually perpetually invariably forever permanently',
  neverly: 'never hardly_ever rarely',
  complain: 
    'complain complains complained complaining moan moans moaned moaning grumble grumbles whine whines whining nitpick nitpicks '
      + 'criticise criticises criticize criticizes carp find_fault argue argues object objects',
  useful: 'thanks thank_you gratitude respect support trust welcome best',
  wish: 'wish hope grateful thankful glad',
  role: 
    'surveyor consultant engineer engineers photographer sound_engineer agency studio contractor tutor teacher translator designer '
      + 'developer auditor cleaner cleaners architect lorry printer driver',
  if: 'if where when whenever should unless until once in_case',
  think: 'think',
  habit: 
    'change changes cancel cancels forget forgets complain complains blame blames argue argues criticise criticises criticize '
      + 'criticizes wait waits leave leaves postpone postpones delay delays ignore ignores move moves add adds ask asks want wants '
      + 'need needs demand demands find finds haggle haggles reject rejects refuse refuses miss misses say says expect expects treat '
      + 'treats send sends turn turns pay pays push pushes question questions interrupt interrupts come comes make makes call calls '
      + 'contradict contradicts overrule overrules lie lies promise promises shift shifts get gets',
  badhabit: 
    'change changes cancel cancels forget forgets complain complains blame blames argue argues criticise criticises criticize '
      + 'criticizes wait waits postpone postpones delay delays ignore ignores haggle haggles reject rejects refuse refuses miss misses '
      + 'interrupt interrupts contradict contradicts overrule overrules lie lies shift shifts demand demands find_something find_fault '
      + 'move_the want_more ask_for_more leave_it leave_everything',
  dutynow: 
    'pay answer reply respond read listen send respect keep meet deliver give show provide sign confirm check call return thank '
      + 'appreciate approve do get care bother follow decide finish say tell help apologise apologize ring phone want write come_back '
      + 'stick honour honor hand prepare',
  dutypast: 
    'paid answered replied responded listened sent respected kept delivered gave showed provided signed confirmed checked called '
      + 'returned thanked appreciated approved cared bothered followed decided finished said told apologised apologized wrote stuck '
      + 'honoured honored',
  badstate: 
    'late changing cancelling complaining asking moving blaming arguing unavailable busy unhappy dissatisfied unclear behind wrong '
      + 'rude angry right short negative difficult interrupting postponing adding demanding chasing criticising criticizing',
  duty: 
    'pay paid answer answered reply replied respond responded read listen listened send sent respect respected keep kept meet met '
      + 'deliver delivered give gave show showed provide provided sign signed confirm confirmed check checked call called return '
      + 'returned thank thanked appreciate appreciated approve approved do did come came get got care cared bother bothered follow '
      + 'followed decide decided finish finished say said tell told help helped apologise apologised apologize apologized make made '
      + 'ring rang phone phoned want wanted write wrote come_back came_back take took stick stuck honour honoured honor honored hand '
      + 'handed put prepare prepared',
  dutydone: 
    'paid answered replied responded read listened sent respected kept met delivered given shown provided signed confirmed checked '
      + 'called returned thanked appreciated approved done cared bothered followed decided finished said told helped apologised '
      + 'apologized come got taken stuck honoured honored handed',
  hurt: 
    'hurried rushed interrupted complained raised missed doubted questioned hesitated failed let lost forgot refused left rushed '
      + 'pressured cancelled asked_for_more minded made_me made_us once_complained',
  praise: 
    'thanks gratitude respect support trust welcome kind kindness kindly courteous courtesy promptly prompt generous generosity '
      + 'pleasure fair fairly patient patience grateful appreciate appreciated professional helpful clear clearly early well warmly '
      + 'good great on_time in_full in_time within time best honest open considerate glad happy delight thoughtful',
  pending: 'be_confirmed be_agreed be_decided be_signed be_scheduled be_invoiced be_delivered be_fixed be_set',
  goodcount: 'complaint error day_late hour cent page_missing minute fault',
  ruin: 'ruined wrecked destroyed sank sabotaged botched bungled spoiled spoilt trashed derailed killed',
  ruined: 'ruined wrecked destroyed sunk sabotaged botched bungled spoiled spoilt trashed derailed killed blown',
  done: 
    'used sent read listened told paid followed answered given asked hired taken provided signed supplied heeded warned checked '
      + 'tested filled bothered shown come arrived reached kept done looked made approved replied delivered managed stuck let been '
      + 'stopped said thought planned prepared agreed warned ordered opened booked confirmed respected',
  went: 'gone hit finished launched met made delivered been opened closed shipped met won kept passed saved avoided',
  again: 'repeatedly again simply constantly consistently clearly completely also just once_again still persistently',
  conduct: 
    'pay deliver send provide meet keep honour honor respond reply answer inform tell notify disclose mention supply approve '
      + 'sign review attend turn_up show_up give comply respect return cooperate communicate act make do live_up prepare follow '
      + 'settle appreciate listen fulfil fulfill perform plan consult ask warn say explain pass share read talk discuss '
      + 'acknowledge accept take_responsibility understand',
  badend: 
    'late failed lost delayed behind ruined wrecked cancelled stuck collapsed failing missed in_trouble in_ruins over_budget '
      + 'a_mess a_disaster a_failure',
  ruinedall: 'ruined wrecked destroyed sabotaged botched bungled derailed spoiled spoilt trashed',
  flaw: 
    'incompetence cancellations revisions complaints excuses laziness negligence carelessness indecision disorganisation disorganization arrogance greed delays delay '
      + 'changes interference meddling dithering silence mistakes errors stubbornness sloppiness behaviour behavior attitude '
      + 'inaction inexperience tardiness failure failures refusal micromanagement mismanagement ignorance rudeness lies demands',
  harmed: 
    'cost_me cost_us cost_the made_this made_it made_the made_my made_our made_everything made_us made_me ruined caused '
      + 'delayed wrecked destroyed derailed wasted forced_us forced_me killed held_up held_us held_me broke left_us left_me '
      + 'led_to_the put_us drove',
  virtue: 
    'organisation organization planning communication professionalism respect commitment interest response attention '
      + 'preparation cooperation clarity responsiveness consideration direction effort engagement responsibility discipline '
      + 'leadership courtesy decency trust care honesty competence manners integrity foresight gratitude',
  remedy: 
    'told sent paid answered replied asked read listened warned checked known thought said mentioned informed let_us let_me '
      + 'kept done called_us called_me provided given_us given_me planned noticed followed prepared consulted looked realised realized considered spoken '
      + 'tested been_more been_clearer been_honest spelled made_it responded respected hired taken',
  wilfully: 'deliberately intentionally knowingly wilfully willfully purposely maliciously consciously cynically',
  plainly: 'obviously clearly evidently plainly apparently simply',
  intens: 
    'so such very really complete total absolute utter completely totally utterly absolutely just simply all always both frankly extremely quite incredibly '
      + 'too truly downright deeply beyond entirely plain bloody pure thoroughly',
  name: 
    'idiot idiots moron morons imbecile imbeciles fool fools cretin cretins clown clowns jerk jerks loser losers parasite '
      + 'parasites hypocrite hypocrites scumbag scumbags cheapskate cheapskates halfwit halfwits ignoramus crooks liars thieves '
      + 'bully bullies coward cowards dimwit dimwits numpty muppets vultures',
  slur: 
    'stupid complete total absolute utter little lazy bloody pathetic greedy miserable incompetent useless big ridiculous '
      + 'rude',
  badadj: 
    'incompetent useless clueless pathetic stupid unprofessional lazy rude arrogant greedy hopeless selfish ungrateful inept '
      + 'childish unreliable untrustworthy disrespectful unreasonable disorganised disorganized insufferable unbearable toxic '
      + 'worthless spineless dishonest hypocritical ridiculous shameless stingy ignorant despicable abusive manipulative immature',
  thing: 
    'taste judgement judgment manners ideas idea team management staff brief work english company website site brand logo '
      + 'business products product decisions leadership communication office feedback texts copy designs design',
  awful: 
    'awful terrible dreadful atrocious appalling horrible hideous pathetic ridiculous disgusting disgraceful laughable a_joke '
      + 'a_disgrace rubbish garbage shameful abysmal outrageous childish unprofessional worthless a_shambles stupid ugly '
      + 'incompetent a_farce vulgar tacky amateurish idiotic moronic',
  even: 'once even ever actually really bother_to bothered_to',
  everly: 'always constantly continually perpetually forever',
  spoiling: 
    'ruining wrecking destroying missing losing breaking ignoring delaying wasting killing messing botching sabotaging '
      + 'forgetting failing',
  shall: 'will shall am_going_to are_going_to can could might may \'ll',
};
