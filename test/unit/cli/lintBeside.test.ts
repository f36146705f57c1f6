import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { amicable, dir, file } from './amicable.js';

const letter = (terms: string): string => `---\ndocument: confirmation-email\nlanguage: en\nclient: { name: Acme }\nprovider: { name: Ana }\n${terms}---\n\nThank you for the work we did together. Please reply to confirm that you have received this.\n`;
const rules = async (name: string, ...args: string[]): Promise<string[]> => {
  const { out } = await amicable(['lint', '--format', 'json', '--today', '2026-11-25', ...args, name]);
  return (JSON.parse(out) as { files: { findings: { rule: string }[] }[] }).files.flatMap(f => f.findings.map(x => x.rule));
};

describe('amicable lint reads what stands beside a document', () => {
  test('the private notes, which no message repeats', async () => {
    file('notes/letter.private.yaml', 'decided_on: 2026-11-25\nconversation_held_on: 2026-11-24\nnotes: the owner shouted\n');
    const name = file('notes/letter.md', letter(''));
    assert.deepEqual(await rules(name), ['terms/hasty-decision']);
    assert.deepEqual(await rules('notes'), ['terms/hasty-decision']);
    const said = await amicable(['lint', '--today', '2026-11-25', name]);
    assert.equal(said.code, 0);
    assert.doesNotMatch(said.out + said.err, /shouted/);
  });

  test('the record of what was sent', async () => {
    file('sent/letter.sent-2026-11-24.private.yaml', 'document: confirmation-email\nlanguage: en\nclient:\n  name: Acme\nprovider:\n  name: Ana\nlast_working_day: 2026-12-07\nsent_on: 2026-11-24\n');
    assert.deepEqual(await rules(file('sent/letter.md', letter('last_working_day: 2026-12-07\nsent_on: 2026-11-24\n'))), []);
    assert.deepEqual(await rules(file('sent/letter.md', letter('last_working_day: 2026-12-08\nsent_on: 2026-11-24\n'))), ['terms/changed-after-sending']);
  });

  test('what is broken, huge, binary or a folder is passed over', async () => {
    for (const [name, content] of [['broken', 'decided_on: [\n'], ['huge', `decided_on: 2026-11-25\n${'# x\n'.repeat(3_000_000)}`], ['binary', Buffer.from([0, 0xff, 0xfe])]] as const) {
      file(`${name}/letter.private.yaml`, content);
      const run = await amicable(['lint', '--today', '2026-11-25', file(`${name}/letter.md`, letter(''))]);
      assert.deepEqual([run.code, run.err], [0, ''], name);
    }
    mkdirSync(path.join(dir, 'folder/letter.private.yaml'), { recursive: true });
    assert.deepEqual(await rules(file('folder/letter.md', letter(''))), []);
  });

  test('--fix leaves private notes in the document rather than lose them', async () => {
    const name = file('fix/letter.md', letter('history: Four years.\nlast_workin_day: 2026-12-07\n'));
    assert.deepEqual(await rules(name, '--fix'), ['safety/private-in-document']);
    assert.match(readFileSync(path.join(dir, name), 'utf8'), /^history: Four years\.\nlast_working_day: 2026-12-07$/m);
  });
});
