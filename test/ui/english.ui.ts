import { mainJob } from './mainJob.js';

export const scenario = mainJob('a client termination, from the palette to the saved file', {
  locale: 'en',
  command: 'Amicable: New Client Termination',
  profile: 'Your Profile',
  steps: ['Situation', 'What to Write', 'Client', 'Still to Deliver and to Pay', 'Last Working Day'],
  client: 'Harbour Studio',
  slug: 'harbour-studio',
  impossibleDay: 'This day does not exist in the calendar.',
  newFile: 'Client Termination',
  blame: {
    sentence: 'The project failed because of you.',
    underlined: 'failed because of you',
    why: /puts the fault on the client/,
    fix: 'Remove this sentence',
  },
  shout: { sentence: 'Please pay the last invoice!!!', underlined: '!!!', fix: 'Write “.”', fixed: 'Please pay the last invoice.' },
  snippet: { prefix: 'end-briefing', typed: 'one hour', result: 'I am happy to brief your new provider in a session of one hour, so that they start with the full picture.' },
  clause: 'Straight to the point',
}, name => name);
