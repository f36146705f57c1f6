import { test } from 'node:test';
import assert from 'node:assert/strict';
import { compileTemplate } from '../../../src/core/templates/engine.js';
import { shape } from '../../../src/core/templates/shape.js';
import { TemplateError } from '../../../src/core/templates/templateProblems.js';
import { registerOf, viewOf } from '../../../src/core/templates/view.js';
import type { Terms } from '../../../src/core/terms/schema.js';
import type { Language } from '../../../src/core/types.js';

const terms: Terms = {
  client: { name: 'Acme Inc.', contact: 'Begoña Ruiz' }, provider: { name: 'Ann Lee' }, contract: { notice_days: 14 }, cure_days: 1,
  deliverables: [{ title: 'A', deadline: '2026-12-01' }, { title: 'B' }, { title: 'C', status: 'delivered' }], other_terms: ['one', 'two.'],
};

function compile(text: string, partials: Record<string, string> = {}, language: Language = 'en') {
  return compileTemplate({ text, language, fields: shape, partials });
}

function render(text: string, partials: Record<string, string> = {}, more: Terms = {}): string {
  const result = compile(text, partials, more.language === 'es' ? 'es' : 'en');
  assert.ok(result.ok, JSON.stringify(result));
  const register = registerOf({ ...terms, ...more }, 'en');
  return result.template.render(viewOf({ ...terms, ...more }, register), register);
}

const renders: readonly [text: string, expected: string, more?: Terms][] = [
  ['{{client.name}}.', 'Acme Inc.'],
  ['**{{client.name}}**.', '**Acme Inc.**'],
  ['{{contract.notice_days}}{{cure_days}}', '141'],
  ['{{days cure_days "day" "days"}}, {{days contract.notice_days "day" "days"}}', '1 day, 14 days'],
  ['{{#each pending}}{{#unless @first}}, {{/unless}}{{title}}{{#if deadline}} by {{deadline}}{{/if}} ({{../client.name}}){{/each}}', 'A by 1 December 2026 (Acme Inc.), B (Acme Inc.)'],
  ['{{list pending "title"}} {{plural delivered "is" "are"}}', 'A and B is'],
  ['{{#each other_terms}}- {{this}}\n{{/each}}', '- One.\n- Two.'],
  ['{{number}}{{number}}{{#if reason}}{{number}}{{/if}}{{number}}', '123'],
  ['{{fill reason "why"}} {{fill client.name "who"}}', '[[why]] Acme Inc.'],
  ['{{#if (any reason delivered)}}x{{else}}y{{/if}}{{#if (all reason delivered)}}x{{else}}y{{/if}}', 'xy'],
  ['{{#if (eq situation "budget")}}x{{else if (eq situation "other")}}y{{/if}}', 'y', { situation: 'other' }],
  ['{{i "I" "we"}}', 'we', { voice: 'we' }],
  ['{{register "Best wishes" "Yours sincerely"}}', 'Yours sincerely', { formality: 'title' }],
  ['{{you "le"}} {{you "Tiene"}}', 'os Tenéis', { language: 'es', formality: 'vosotros' }],
  ['{{you "le"}} {{you "Tiene"}}', 'te Tenés', { language: 'es', formality: 'vos' }],
  ['{{you "sus (f)"}} {{you "con usted"}}', 'sus con usted', { language: 'es' }],
  ['a\n\n\n\n{{#if reason}}\nx\n{{/if}}\n\nb  \n', 'a\n\nb'],
  ['<!-- amicable:x -->\na\n\n<!-- /amicable:x -->', '<!-- amicable:x -->\na\n<!-- /amicable:x -->'],
];

for (const [text, expected, more] of renders) {
  test(`renders ${JSON.stringify(text)}`, () => assert.equal(render(text, {}, more), expected));
}

const wrong: readonly [text: string, code: string, line: number, column: number, near?: string, language?: Language][] = [
  ['{{client.nmae}}', 'unknown_term', 1, 3, 'client.name'],
  ['a\n  {{#if resaon}}x{{/if}}', 'unknown_term', 2, 9, 'reason'],
  ['{{#if (any reason owd)}}x{{/if}}', 'unknown_term', 1, 19, 'owed'],
  ['{{constructor}}', 'unknown_term', 1, 3],
  ['{{client.constructor}}', 'unknown_term', 1, 3],
  ['{{__proto__}}', 'unknown_term', 1, 3],
  ['{{#with __proto__}}x{{/with}}', 'unknown_helper', 1, 4],
  ['{{lookup client "name"}}', 'unknown_helper', 1, 3],
  ['{{regster "a" "b"}}', 'unknown_helper', 1, 3, 'register'],
  ['{{client}}', 'not_text', 1, 3],
  ['{{pending}}', 'not_text', 1, 3],
  ['{{#each reason}}x{{/each}}', 'not_list', 1, 9],
  ['{{#each pending}}{{titel}}{{/each}}', 'unknown_term', 1, 20, 'title'],
  ['{{#each pending}}{{client.name}}{{/each}}', 'unknown_term', 1, 20],
  ['{{list pending "titel"}}', 'unknown_term', 1, 16, 'title'],
  ['{{i "one"}}', 'wrong_arguments', 1, 1],
  ['{{eq reason "x"}}', 'wrong_arguments', 1, 1],
  ['{{you "le"}}', 'wrong_arguments', 1, 1],
  ['{{you "confirmé"}}', 'unknown_word', 1, 7, 'confirme', 'es'],
  ['{{> nothing}}', 'unknown_partial', 1, 1],
  ['{{> (lookup . "x")}}', 'not_supported', 1, 1],
  ['{{> a client}}', 'not_supported', 1, 1],
  ['{{#each pending as |d|}}x{{/each}}', 'not_supported', 1, 1],
  ['{{* decorate}}', 'not_supported', 1, 1],
  ['{{@root.constructor}}', 'unknown_term', 1, 3],
  ['ok\n{{#if reason}}x', 'syntax', 2, 16],
  ['{{#if reason}}x{{/unless}}', 'syntax', 1, 4],
  ['one\ntwo {{client.name} three', 'syntax', 2, 18],
];

for (const [text, code, line, column, near, language] of wrong) {
  test(`finds ${code} in ${JSON.stringify(text)}`, () => {
    const result = compile(text, { a: 'x' }, language);
    assert.ok(!result.ok);
    const [p] = result.problems;
    assert.deepEqual({ code: p?.code, line: p?.line, column: p?.column, near: p?.data['near'] }, { code, line, column, near });
  });
}

test('a partial that includes itself, directly or by a detour, is found before it runs', () => {
  for (const partials of [{ a: '{{> a}}' }, { a: '{{> b}}', b: '{{#if reason}}{{> a}}{{/if}}' }] as Record<string, string>[]) {
    const result = compile('{{> a}}', partials);
    assert.ok(!result.ok);
    assert.equal(result.problems[0]?.code, 'endless');
  }
});

test('a problem in a partial names the partial', () => {
  const result = compile('{{> a}}', { a: '\n{{nme}}' });
  assert.ok(!result.ok);
  assert.deepEqual([result.problems[0]?.partial, result.problems[0]?.line], ['a', 2]);
});

test('partials that multiply end in time, whether they write much or nothing', () => {
  for (const leaf of ['x'.repeat(1000), '']) {
    const partials = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`p${i}`, i === 8 ? leaf : `{{> p${i + 1}}}`.repeat(10)]));
    const result = compile('{{> p0}}', partials);
    assert.ok(result.ok);
    const register = registerOf(terms, 'en');
    assert.throws(() => result.template.render(viewOf(terms, register), register), TemplateError);
  }
});

test('five megabytes of template are refused', () => {
  const result = compile('x'.repeat(5_000_000));
  assert.ok(!result.ok);
  assert.equal(result.problems[0]?.code, 'too_long');
});
