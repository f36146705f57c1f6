import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { duration, spokenParts } from '../../../src/vscode/rehearsal.js';

const words = (n: number): string => Array.from({ length: n }, () => 'word').join(' ');
const talk = `# Talking points

*For your eyes only.*

## Opening

${words(65)}.

## The reason

${words(13)}

### If one thing

${words(26)}

### If another
${words(52)}

*Pause here.*

## Closing

- **${words(13)}** said \`well\`
`;

suite('a rehearsal', () => {
  test('splits a talk into its parts, and tells what is said from what is a reminder', () => {
    const parts = spokenParts(talk);
    assert.deepEqual(parts.map(p => [p.level, p.title, p.seconds]), [
      [2, '', 0], [2, 'Opening', 30], [2, 'The reason', 6], [3, 'If one thing', 12], [3, 'If another', 24], [2, 'Closing', 7],
    ]);
    assert.deepEqual(parts.map(p => p.reminders.length), [1, 0, 0, 0, 1, 0]);
    assert.equal(parts.at(-1)?.said[0], `${words(13)} said well`);
  });

  test('of the ways a part may go on, one is spoken', () => {
    assert.deepEqual(duration(spokenParts(talk)), { least: 30 + 6 + 12 + 7, most: 30 + 6 + 24 + 7 });
  });

  test('an empty text takes no time', () => {
    assert.deepEqual(spokenParts('\r\n\r\n'), []);
    assert.deepEqual(duration([]), { least: 0, most: 0 });
  });
});
