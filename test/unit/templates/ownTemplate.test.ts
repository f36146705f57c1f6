import { test } from 'node:test';
import assert from 'node:assert/strict';
import { kinds } from '../../../src/core/kinds.js';
import { builtinTemplate } from '../../../src/core/templates/builtin.js';
import { checkTemplate, previewTemplate, templateCompletions, templateToCopy } from '../../../src/core/templates/ownTemplate.js';

test('every built-in template that a person copies is sound: the parts with private notes, which are not theirs to read, stay behind', () => {
  for (const language of ['en', 'es'] as const) {
    for (const { id, private: isPrivate } of kinds) {
      const copy = templateToCopy(language, id)!;
      assert.deepEqual(checkTemplate(copy, { language, kind: id }).map(p => `${id} ${p.line}:${p.column} ${p.message}`), []);
      if (isPrivate !== true) assert.equal(copy, builtinTemplate(language, id));
    }
  }
});

test('a problem says where, what, and what was meant, in the language of the interface', () => {
  assert.deepEqual(checkTemplate('Hi,\n{{cleint.name}}', { language: 'en', kind: 'x', locale: 'es' }), [
    { code: 'unknown_term', message: 'Aquí no existe el término «cleint.name». ¿Quería decir «client.name»?', line: 2, column: 3, endLine: 2, endColumn: 14, data: { name: 'cleint.name', near: 'client.name' }, partial: undefined },
  ]);
  assert.match(checkTemplate('{{> sinature}}', { language: 'en', kind: 'x' })[0]!.message, /Did you mean “signature”\?/);
  assert.deepEqual(checkTemplate('{{> mine}}', { language: 'en', kind: 'x', partials: { mine: 'Hi {{client.name}}' } }), []);
});

test('completions: terms, items inside their list, helpers, partials; words only in Spanish', () => {
  const labels = (o?: object, language: 'en' | 'es' = 'en'): string[] => templateCompletions(language, o).map(c => c.label);
  for (const label of ['client.name', 'pending', 'if', 'signature']) assert.ok(labels().includes(label), label);
  for (const label of ['title', 'deadline', '../client.name']) assert.ok(labels({ within: 'pending' }).includes(label), label);
  assert.ok(!labels().includes('le') && !labels().includes('you'));
  assert.ok(labels({}, 'es').includes('le'));
  for (const c of templateCompletions('es')) assert.match(c.detail, /\S/, c.label);
});

test('what is completed is accepted', () => {
  for (const c of templateCompletions('es')) {
    if (c.kind === 'term' || c.kind === 'partial' || c.kind === 'word') {
      const text = c.kind === 'term' ? `{{#if ${c.insert}}}x{{/if}}` : `{{${c.insert}}}`;
      assert.deepEqual(checkTemplate(text, { language: 'es', kind: 'x' }), [], c.insert);
    }
  }
});

test('a template is shown with sample terms', () => {
  const result = previewTemplate('{{client.name}}: {{list pending "title"}}', { language: 'en', kind: 'my-letter' }, '2026-11-25');
  assert.ok(result.ok);
  assert.match(result.files[0]!.text, /\n\nHarbour Bakery: Home page\n$/);
  assert.ok(!previewTemplate('{{nothing}}', { language: 'en', kind: 'my-letter' }, '2026-11-25').ok);
});
