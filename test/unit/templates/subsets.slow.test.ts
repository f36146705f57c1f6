// Every kind with subsets of the optional terms, chosen so that every pair of choices meets at least once.
import { describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { createService, type Language } from '../../../src/core/index.js';
import { formalitiesOf } from '../../../src/core/templates/formality.js';

const service = createService({ today: () => '2026-11-25' });

type Terms = Record<string, unknown>;
/** Each factor is one optional term; its levels are what it may look like. Level 0 leaves it out. */
const factors: readonly (readonly ((t: Terms) => void)[])[] = [
  put('contract.title', 'Care plan', 'Plan Inc.'), put('contract.date', '2025-06-01', '2020-01-01'), put('contract.clause', '9.2'), put('contract.notice_days', 1, 14), put('contract.renewal_date', '2026-12-31'),
  put('reason', 'the work is complete', 'Done.'), put('client.contact', 'Ana Ruiz'), put('client.salutation', 'Dear Ana'), put('provider.contact', 'Ann Lee'), put('provider.email', 'ann@example.com'),
  add('deliverables', [{ title: 'A' }], [{ title: 'B', deadline: '2026-12-01' }, { title: 'Iris' }]), add('deliverables', [{ title: 'C', status: 'accepted' }], [{ title: 'D', status: 'delivered' }, { title: 'E', status: 'accepted' }]), add('deliverables', [{ title: 'F', status: 'excluded' }], [{ title: 'G', status: 'excluded' }, { title: 'H', status: 'excluded' }]),
  add('outstanding_payments', [pay('1')], [pay('2'), { ...pay('3'), currency: 'USD' }]), add('outstanding_payments', [pay('4', { status: 'disputed' })], [pay('5', { status: 'disputed' }), pay('6', { status: 'disputed' })]), add('outstanding_payments', [pay('7', { to: 'client' })], [pay('8', { to: 'client' }), pay('9', { to: 'client' })]),
  add('handover', [{ item: 'I' }], [{ item: 'J', kind: 'access', to: 'Ana', by: '2026-12-02' }, { item: 'K', kind: 'tool' }]), add('handover', [{ item: 'L', done: true }], [{ item: 'M', kind: 'property', done: true }, { item: 'N', kind: 'brief', done: true }]),
  add('referrals', [{ name: 'O', consent: true }], [{ name: 'P', contact: 'p@example.com', consent: true }, { name: 'Q', consent: true }]), add('referrals', [{ name: 'Nobody', consent: false }]),
  put('personal_data', true), put('release', 'mutual'), put('other_terms', ['one'], ['one', 'two']), put('voice', 'we'), put('reminder_stage', 2, 3, 4), put('cure_days', 1), put('last_working_day', '2026-12-09'),
];

function pay(invoice: string, more: object = {}): object {
  return { invoice, amount: '10.00', currency: 'EUR', due: '2026-12-15', ...more };
}

function put(path: string, ...values: unknown[]): ((t: Terms) => void)[] {
  const [group, key] = path.split('.') as [string, string?];
  return [() => undefined, ...values.map(v => (t: Terms) => {
    if (key === undefined) t[group] = v;
    else t[group] = { ...t[group] as object, [key]: v };
  })];
}

function add(name: string, ...lists: object[][]): ((t: Terms) => void)[] {
  return [() => undefined, ...lists.map(items => (t: Terms) => {
    t[name] = [...(t[name] as object[] | undefined ?? []), ...items];
  })];
}

/** Rows of levels in which every two levels of every two factors stand together somewhere. Greedy, and the same every time. */
function pairwise(sizes: readonly number[]): number[][] {
  let seed = 7;
  const random = (n: number): number => (seed = (seed * 1103515245 + 12345) % 2147483648) % n;
  const pairsOf = (row: readonly number[]): string[] => row.flatMap((a, i) => row.slice(i + 1).map((b, j) => `${i}=${a},${i + 1 + j}=${b}`));
  const open = new Set(sizes.flatMap((m, i) => sizes.slice(i + 1).flatMap((n, j) => Array.from({ length: m * n }, (_, k) => `${i}=${k % m},${i + 1 + j}=${Math.floor(k / m)}`))));
  const rows = [sizes.map(() => 0), sizes.map(n => n - 1)];
  for (const row of rows) for (const p of pairsOf(row)) open.delete(p);
  while (open.size > 0) {
    const [first] = open;
    const fixed = new Map(first!.split(',').map(p => p.split('=').map(Number) as [number, number]));
    const candidates = Array.from({ length: 20 }, () => sizes.map((n, i) => fixed.get(i) ?? random(n)));
    const best = candidates.map(row => ({ row, pairs: pairsOf(row).filter(p => open.has(p)) })).reduce((a, b) => a.pairs.length >= b.pairs.length ? a : b);
    for (const p of best.pairs) open.delete(p);
    rows.push(best.row);
  }
  return rows;
}

const rows = pairwise(factors.map(f => f.length));

/** What is never right, whatever the terms. */
const residue: readonly [RegExp, string][] = [
  [/undefined|\[object|NaN/, 'a value that is none'], [/\{\{|\}\}/, 'template syntax'], [/\n{3,}/, 'two blank lines'], [/[ \t]\n/, 'a space at the end of a line'],
  [/(?<=\S) {2,}/, 'two spaces'], [/ [,.;:](?:\s|$)/, 'a space before a mark'], [/[.,;:][,;:]|,\.|(?<!\.)\.\.(?!\.)/, 'two marks'], [/\(\s*\)|“”|«»|\*\*\*\*/, 'empty brackets or quotes'],
  [/^#+ .*\n+(?=#|$(?![^]))/m, 'a heading with nothing below it'], [/<!-- amicable:([a-z-]+) -->\s*<!-- \/amicable/, 'an empty section'], [/[a-z] [.!?]|[.!?] \p{Ll}/u, 'a sentence in lower case'], [/\uE0FF/, 'an internal mark'],
  [/Nobody/, 'a colleague who has not agreed'],
];

for (const { id } of service.kinds) {
  describe(`subsets of terms in ${id}`, () => {
    for (const language of ['en', 'es'] as const satisfies readonly Language[]) {
      test(`${language}: ${rows.length} subsets`, () => {
        const formalities = formalitiesOf(language);
        for (const [i, row] of rows.entries()) {
          const answers: Terms = { client: { name: 'Acme Inc.' }, provider: { name: 'Ann Lee' }, formality: formalities[i % formalities.length] };
          for (const [f, level] of row.entries()) factors[f]![level]!(answers);
          const result = service.scaffold({ answers, kind: id, language });
          assert.ok(result.ok, JSON.stringify(result));
          const { text } = result.files[0]!;
          // The full stop of an abbreviation may stand before another mark.
          const body = text.slice(text.indexOf('\n---\n', 4) + 5).replace(/Inc\.(?=\*{0,2}[,;”» )|:])/g, 'Inc');
          const where = `${JSON.stringify(answers)}\n${body}`;
          for (const [pattern, what] of residue) assert.ok(!pattern.test(body), `${what}: ${String(pattern.exec(body)?.[0])}\n${where}`);
          const numbers = [...body.matchAll(/^## (\d+)\./gm)].map(m => Number(m[1]));
          assert.deepEqual(numbers, numbers.map((_, n) => n + 1), where);
          const open = [...body.matchAll(/<!-- amicable:([a-z-]+) -->/g)].map(m => m[1]);
          assert.deepEqual(open, [...body.matchAll(/<!-- \/amicable:([a-z-]+) -->/g)].map(m => m[1]), where);
        }
      });
    }
  });
}
