import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseYaml, writeYaml, type TermPath } from '../../../src/core/document/yaml.js';

const parse = (text: string): ReturnType<typeof parseYaml> => parseYaml(text, { start: 0, end: text.length });

describe('values stay as they are written', () => {
  const cases: [yaml: string, value: unknown][] = [
    ['a: 1200.00', '1200.00'], ['a: 007', '007'], ['a: 2026-12-07', '2026-12-07'], ['a: NO', 'NO'], ['a: 12:30', '12:30'],
    ['a: true', true], ['a: null', null], ['a:', null], ['a: []', []], ['a: 0x10', '0x10'], ['a: 1e3', '1e3'],
    ['a: [[your name]]', '[[your name]]'], ['a: [[x], [y]]', [['x'], ['y']]],
  ];
  for (const [yaml, value] of cases) test(yaml, () => assert.deepEqual(parse(yaml).data, { a: value }));
});

describe('ranges', () => {
  const text = 'client: { name: "Acme", email: a@b.co }\ndeliverables:\n  - title: Site   # soon\n    deadline: 2026-12-01\n  - title: >-\n      Two\n      lines\nreason: |\n  One\nlast: x\n';
  const yaml = parse(text);
  const cases: [path: TermPath, part: 'key' | 'value' | 'pair', shown: string][] = [
    [['client', 'name'], 'value', '"Acme"'],
    [['client', 'name'], 'pair', 'name: "Acme"'],
    [['deliverables', 0, 'deadline'], 'value', '2026-12-01'],
    [['deliverables', 0, 'deadline'], 'key', 'deadline'],
    [['deliverables', 0, 'title'], 'value', 'Site'],
    [['deliverables', 1, 'title'], 'value', '>-\n      Two\n      lines'],
    [['reason'], 'value', '|\n  One'],
    [['client', 'salutation'], 'value', 'client'],
    [['deliverables', 0], 'value', 'title: Site   # soon\n    deadline: 2026-12-01'],
  ];
  for (const [path, part, shown] of cases) {
    test(`${path.join('.')} ${part}`, () => {
      const r = yaml.rangeOf(path, part)!;
      assert.equal(text.slice(r.start, r.end), shown);
    });
  }

  test('are shifted by where the block starts', () => {
    const doc = `---\n${text}---\n`;
    const r = parseYaml(doc, { start: 4, end: 4 + text.length }).rangeOf(['last'])!;
    assert.equal(doc.slice(r.start, r.end), 'x');
  });

  test('scalars are listed without their quotes', () => {
    assert.deepEqual(yaml.scalars().slice(0, 2).map(s => text.slice(s.range.start, s.range.end)), ['Acme', 'a@b.co']);
  });
});

describe('what is wrong is a problem, never a throw', () => {
  const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\nb: &b [${'*a, '.repeat(9)}]\nc: &c [${'*b, '.repeat(9)}]\nd: &d [${'*c, '.repeat(9)}]\ne: [${'*d, '.repeat(9)}]\n`;
  const cases: [name: string, yaml: string, code: string][] = [
    ['an open bracket', 'a: [1, 2\nb: 3\n', 'BAD_INDENT'],
    ['a tab as indentation', 'a:\n\tb: 1\n', 'TAB_AS_INDENT'],
    ['a key twice', 'a: 1\na: 2\n', 'DUPLICATE_KEY'],
    ['an alias bomb', bomb, 'TOO_MANY_ALIASES'],
    ['a cyclic alias', 'a: &a [*a]\n', 'TOO_MANY_ALIASES'],
    ['keys within keys', '? '.repeat(400), 'TOO_DEEP'],
    ['more levels than can be followed', Array.from({ length: 10_000 }, (_, i) => `${' '.repeat(i % 3000)}a:\n`).join(''), 'TOO_DEEP'],
    ['a quote that never ends', 'a: "x\nb: 1\n', 'MISSING_CHAR'],
  ];
  for (const [name, yaml, code] of cases) {
    test(name, () => {
      const { problems } = parse(yaml);
      assert.ok(problems.some(p => p.code === code), JSON.stringify(problems));
      for (const p of problems) assert.ok(p.range.start >= 0 && p.range.end <= yaml.length && p.range.start <= p.range.end);
    });
  }
});

describe('writing', () => {
  const values = ['{{constructor}} & Sons: "Ltd" #1', 'Panadería «La Ñ»', 'yes', 'true', 'null', '~', '- x', '# x', 'a: b', ' lead', 'trail ', '*x', '&x', '!x', '[[your name]]', '007', '1200.00', '2026-12-07', '😀', 'it\'s', '"', '\\', 'x\ny', '\t', '@x', '`x`', '%x', '---', '...', '1_000', 'NO', '<<', '?', ':', 'a #b'];
  for (const value of values) {
    test(`${JSON.stringify(value)} is read back as it was`, () => assert.deepEqual(parse(writeYaml({ a: value, list: [{ b: value }] })).data, { a: value, list: [{ b: value }] }));
  }

  test('amounts and dates are not quoted', () => assert.equal(writeYaml({ amount: '1200.00', due: '2026-12-15' }), 'amount: 1200.00\ndue: 2026-12-15\n'));
});
