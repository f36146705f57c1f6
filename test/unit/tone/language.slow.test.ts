import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createService } from '../../../src/core/index.js';

const service = createService({ today: () => '2026-11-25' });
const languages = (text: string): string[] => service.parse(text).blocks.map(b => b.language);

const english = 'The contract between the parties ends on the date that is named in the annex.';
const spanish = 'El contrato entre las partes termina en la fecha que figura en el anexo.';

test('a block speaks its own language where it plainly does', () => {
  assert.deepEqual(languages(`---\ndocument: notice-letter\nlanguage: es\n---\n${spanish}\n\n${english}\n\nGracias.\n`), ['es', 'en', 'es']);
  assert.deepEqual(languages(`---\ndocument: notice-letter\nlanguage: en\n---\n${english}\n\n${spanish}\n`), ['en', 'es']);
});

test('names and borrowed words do not tip it', () => {
  const text = `---\ndocument: notice-letter\nlanguage: es\n---\nEl archivo The Best of the Web está en la carpeta del servidor.\n`;
  assert.deepEqual(languages(text), ['es']);
});

test('a comment decides, until the next one', () => {
  const text = `<!-- amicable-language: en -->\n\n${spanish}\n\n<!-- amicable-language: auto -->\n\n${spanish}\n`;
  assert.deepEqual(languages(text), ['en', 'es']);
});

test('an English clause in a Spanish letter is judged in English', () => {
  const text = `---\ndocument: notice-letter\nlanguage: es\n---\n${spanish}\n\nThe project failed because of you, and we have to end the contract.\n`;
  assert.ok(service.lint(text).some(f => f.rule === 'tone/blame' && f.text === 'failed because of you'));
});
