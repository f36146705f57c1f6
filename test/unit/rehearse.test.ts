import { test } from 'node:test';
import assert from 'node:assert/strict';
import { createService } from '../../src/core/index.js';
import { rehearse } from '../../src/core/rehearse.js';

const service = createService({ today: () => '2026-11-25' });

const text = `---
document: talking-points
language: en
client: { name: Acme }
provider: { name: Ann }
---
# Talking points

*Breathe.*

## The decision

Our work ends on **7 December 2026** with the \\*last\\* invoice.

## The reason

### If expectations were not met

One two three four five six seven eight nine ten.

### If things have changed

One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty.

> Not mine to say.
`;

test('lines are said, italics are cues, quotations are not ours, mark-up is not read out', () => {
  const script = rehearse(service.parse(text));
  assert.deepEqual(script.parts.map(p => [p.heading, p.branch]), [['Talking points', undefined], ['The decision', undefined], ['If expectations were not met', 'The reason'], ['If things have changed', 'The reason']]);
  assert.deepEqual(script.parts[0]!.cues, ['Breathe.']);
  assert.deepEqual(script.parts[1]!.lines, ['Our work ends on 7 December 2026 with the *last* invoice.']);
});

test('of two branches one is said: the time has a least and a most', () => {
  const { parts, seconds } = rehearse(service.parse(text));
  const [, decision, short, long] = parts.map(p => p.seconds);
  assert.deepEqual([short, long], [7, 12]);
  assert.deepEqual(seconds, { least: decision! + 7, most: decision! + 12 });
});

test('the talking points we make last between half a minute and three minutes, with two branches', () => {
  for (const language of ['en', 'es']) {
    const made = service.scaffold({ answers: { client: { name: 'Acme' }, provider: { name: 'Ann' } }, kind: 'talking-points', language });
    assert.ok(made.ok);
    const { parts, seconds } = rehearse(service.parse(made.files[0]!.text));
    assert.ok(seconds.least >= 30 && seconds.most <= 180, JSON.stringify(seconds));
    assert.equal(parts.filter(p => p.branch !== undefined).length, 2);
  }
});

test('an empty document has nothing to say', () => {
  assert.deepEqual(rehearse(service.parse('')), { parts: [], seconds: { least: 0, most: 0 } });
});
