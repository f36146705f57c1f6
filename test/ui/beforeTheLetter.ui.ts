import { beforeTheLetter } from './beforeTheLetter.js';

export const scenario = beforeTheLetter('before the letter', {
  locale: 'en',
  selfCheck: 'Amicable: Should I End This?', never: 'Never', always: 'Almost always', result: 'What Your Answers Say',
  calm: 'Little speaks for an ending', worst: 'Give it one night', note: 'Keep it as a note',
  vent: 'Amicable: Vent First', ventIntroduction: 'Write whatever you need to say', anger: 'You idiots ruined it!!! Invoice INV-7 over 1200 EUR was due on 3 March 2026. I am fed up.',
  listFacts: 'List the facts worth keeping', fact: '- Invoice INV-7',
  rehearse: 'Amicable: Rehearse the Conversation', rehearsal: '# Rehearsal',
}, name => name);
