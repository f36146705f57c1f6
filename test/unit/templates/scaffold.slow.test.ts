import { test } from 'node:test';
import assert from 'node:assert/strict';
import { createService, type ScaffoldRequest } from '../../../src/core/index.js';
import { escapeMarkdown, sentence } from '../../../src/core/templates/markdown.js';
import { slugOf } from '../../../src/core/templates/names.js';
import { joinList } from '../../../src/core/templates/words.js';

const service = createService({ today: () => '2026-11-23' });
const names = { client: { name: 'Acme Ltd' }, provider: { name: 'Ann Lee' } };

function make(request: ScaffoldRequest): string {
  const result = service.scaffold(request);
  assert.ok(result.ok, JSON.stringify(result));
  return result.files[0]!.text;
}

test('two names are enough: dates come from today, lists are empty, nothing is found', () => {
  const doc = service.parse(make({ answers: names }));
  assert.equal(doc.terms.notice_date, '2026-11-23');
  assert.equal(doc.terms.last_working_day, '2026-12-07');
  assert.deepEqual([doc.terms.deliverables, doc.terms.outstanding_payments], [[], []]);
});

test('nothing at all leaves the two names to be filled in', () => {
  const text = make({ answers: {}, language: 'es' });
  assert.deepEqual([...new Set(service.lint(text).map(f => f.rule))], ['structure/unfilled-place']);
  assert.match(text, /client:\n {2}name: "?'?\[\[nombre del cliente\]\]/);
});

const lastDays: readonly [why: string, answers: object, expected: string][] = [
  ['the contract’s notice goes before the usual one', { contract: { notice_days: 30 } }, '2026-12-23'],
  ['a weekend rolls to Monday', { contract: { notice_days: 12 } }, '2026-12-07'],
  ['open work is finished first', { deliverables: [{ title: 'A', deadline: '2026-12-15' }] }, '2026-12-15'],
  ['delivered work does not delay it', { deliverables: [{ title: 'A', deadline: '2026-12-15', status: 'delivered' }] }, '2026-12-07'],
  ['a given day stands', { last_working_day: '2026-12-05' }, '2026-12-05'],
];
for (const [why, answers, expected] of lastDays) {
  test(`last working day: ${why}`, () => assert.equal(service.parse(make({ answers: { ...names, ...answers } })).terms.last_working_day, expected));
}

const christmas = '2026-12-11';
for (const [language, region, expected] of [
  ['en', '', '2026-12-25'], ['es', '', '2026-12-25'],
  ['en-GB', '', '2026-12-29'], ['es-MX', '', '2026-12-28'], ['en-US', '', '2026-12-28'],
  ['es', 'ES-CT', '2026-12-28'], ['en-GB', 'MX', '2026-12-28'], ['es-MX', 'XX', '2026-12-25'],
] as const) {
  test(`last working day: no public holiday of ${region || language}`, () => {
    const own = createService({ today: () => christmas, config: { options: { region } } });
    const result = own.scaffold({ answers: names, language });
    assert.ok(result.ok);
    const doc = own.parse(result.files[0]!.text);
    assert.equal(doc.terms.last_working_day, expected);
    assert.deepEqual(own.lint(doc.text), []);
    const pack = own.makePack({ doc: own.parse(`---\ndocument: wind-down-note\nlanguage: ${language}\nclient: { name: A }\nprovider: { name: B }\n---\n`), kinds: ['confirmation-email'] });
    assert.ok(pack.ok);
    assert.equal(own.parse(pack.files[0]!.text).terms.last_working_day, expected);
  });
}

test('what is made on a weekend or a holiday lints clean as well, in every kind', () => {
  for (const [day, language] of [['2026-11-28', 'en-GB'], ['2026-11-29', 'es-ES'], ['2026-12-25', 'es-MX'], ['2027-01-01', 'en-US'], ['2027-01-06', 'es-ES'], ['2026-12-26', 'en-GB']] as const) {
    const then = createService({ today: () => day });
    for (const { id: kind } of then.templates) {
      const result = then.scaffold({ kind, language, answers: names });
      assert.ok(result.ok);
      assert.deepEqual(then.lint(result.files[0]!.text).filter(f => f.rule !== 'structure/unfilled-place').map(f => f.rule), [], `${kind} on ${day}`);
    }
  }
});

const hostile = ['{{constructor}} & Sons: "Ltd" #1', 'Panadería «La Ñ»', '*A_b*', '<b>', '# x', '- x', '1. FC', 'a | b', '[x](y)', '`c`', 'C #', '🦊 Ltd', '&lt;', "it's: #yes", 'yes', '007', '~', 'null', '2026-01-01', '{{{x}}}'];
for (const name of hostile) {
  test(`a client called ${name} round-trips, and its folder has a safe name`, () => {
    for (const language of ['en', 'es']) {
      const result = service.scaffold({ answers: { ...names, client: { name } }, language });
      assert.ok(result.ok);
      const doc = service.parse(result.files[0]!.text);
      assert.equal(doc.terms.client?.name, name);
      assert.match(result.slug, /^[a-z0-9][a-z0-9-]*$/);
      assert.deepEqual(service.lint(doc.text), []);
    }
  });
}

const problems: readonly [answers: unknown, path: string, code: string][] = [
  [[], '', 'not_an_object'],
  ['x', '', 'not_an_object'],
  [{ clinet: {} }, 'clinet', 'unknown_key'],
  [{ client: { name: 'a\nb' } }, 'client.name', 'one_line'],
  [{ deliverables: [{ title: 'A', deadline: '2026-02-30' }] }, 'deliverables[0].deadline', 'impossible_date'],
  [{ outstanding_payments: [{ invoice: 1, amount: 'twelve', currency: 'EUR' }] }, 'outstanding_payments[0].amount', 'expected_amount'],
  [{ language: 'fr' }, 'language', 'expected_language'],
  [{ document: 'notice-leter' }, 'document', 'unknown_kind'],
  [{ document: 7 }, 'document', 'unknown_kind'],
  [{ private: 'x' }, 'private', 'expected_group'],
  [{ private: { secret: 'x' } }, 'private.secret', 'unknown_key'],
];
for (const [answers, path, code] of problems) {
  test(`${JSON.stringify(answers)} is refused: ${code}`, () => {
    const result = service.scaffold({ answers });
    assert.ok(!result.ok);
    assert.deepEqual(result.problems.map(p => [p.path, p.code]), [[path, code]]);
    assert.match(result.problems[0]!.message, /[.?]$/);
  });
}

test('private notes go to a file beside the document, which git ignores, and never into it', () => {
  const result = service.scaffold({ answers: { ...names, private: { reason_if_asked: 'Zebra' } } });
  assert.ok(result.ok);
  assert.deepEqual(result.files.map(f => f.path), ['termination-agreement.md', 'termination-agreement.private.yaml', '.gitignore']);
  assert.ok(!result.files[0]!.text.includes('Zebra'));
  assert.equal(result.files[1]!.text, 'reason_if_asked: Zebra\n');
});

test('the form of address follows the language', () => {
  assert.match(make({ answers: { ...names, formality: 'vos' }, language: 'en' }), /formality: first-name/);
  assert.match(make({ answers: { ...names, formality: 'title' }, language: 'es-MX' }), /formality: usted/);
});

test('a person’s own template is used, reads terms only, and makes kinds of its own', () => {
  const own = (text: string) => ({ template: (_: string, kind: string) => kind === 'my-letter' ? text : undefined });
  assert.match(make({ answers: names, kind: 'my-letter', templates: own('Hi {{client.name}}') }), /document: my-letter[^]*\n\nHi Acme Ltd\n$/);
  const result = service.scaffold({ answers: names, kind: 'my-letter', templates: own('{{private.notes}}') });
  assert.ok(!result.ok);
  assert.match(result.problems[0]!.message, /column 3: There is no term “private\.notes”/);
});

test('derived sections of a fresh document are up to date; changed terms change them; CRLF stays', () => {
  const text = make({ answers: names });
  const changed = text.replace('deliverables: []', 'deliverables: [{title: Logo, deadline: 2026-12-01}]');
  const outOfDate = (t: string): string[] => {
    const doc = service.parse(t);
    return service.updateSections(doc).filter(u => doc.text.slice(u.range.start, u.range.end) !== u.text).map(u => u.text);
  };
  assert.deepEqual(outOfDate(text), []);
  assert.deepEqual(outOfDate(text.replaceAll('\n', '\r\n')), []);
  assert.deepEqual(outOfDate(changed), ['I will complete this item:\n\n- Logo: by 1 December 2026']);
  assert.deepEqual(outOfDate(changed.replaceAll('\n', '\r\n')), ['I will complete this item:\r\n\r\n- Logo: by 1 December 2026']);
});

test('small texts', () => {
  assert.equal(escapeMarkdown('a  b\nc'), 'a b c');
  assert.equal(escapeMarkdown('[[x y]]'), '[[x y]]');
  assert.equal(escapeMarkdown('US$5'), 'US$5');
  assert.equal(escapeMarkdown('$a$'), '\\$a\\$');
  assert.equal(escapeMarkdown('9.2 -- #1'), '9.2 -- #1');
  assert.equal(escapeMarkdown('see [[x]]'), 'see \\[\\[x\\]\\]');
  assert.equal(sentence('«así» fue'), '«Así» fue.');
  assert.equal(sentence('Done.'), 'Done.');
  assert.equal(joinList(['agua', 'hielo', 'Inés'], 'es'), 'agua, hielo e Inés');
  assert.equal(joinList(['agua', 'hielo'], 'es'), 'agua y hielo');
  assert.equal(joinList(['a', 'b', 'c'], 'en'), 'a, b and c');
});

const slugs: readonly [name: string, slug: string][] = [
  ['Panadería «La Ñ»', 'panaderia-la-n'], ['Ångström & Søn, Großhandel', 'angstrom-y-son-grosshandel'], ['Élan’s', 'elans'], ['ＡＢＣ', 'abc'],
  ['Студия Йод', 'студия-йод'], ['北京', '北京'], ['¡¿…?!', 'cliente'], ['', 'cliente'], ['[[nombre]]', 'cliente'], ['🦊', 'cliente'], ['../../etc', 'etc'], ['CON', 'con-cliente'],
  ['x'.repeat(300), 'x'.repeat(60)], ['a/b\\c:d', 'a-b-c-d'],
];
for (const [name, slug] of slugs) test(`the folder of ${name.slice(0, 30)} is ${slug.slice(0, 30)}`, () => assert.equal(slugOf(name, 'es'), slug));
