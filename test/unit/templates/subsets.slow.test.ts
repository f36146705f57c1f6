// Every kind with subsets of the optional terms, chosen so that every pair of choices meets at least once; the form of
// address, the voice and the region are choices like the others.
import { test } from 'node:test';
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
  add('handover', [{ item: 'W' }], [{ item: 'J', kind: 'access', to: 'Ana', by: '2026-12-02' }, { item: 'K', kind: 'tool' }]), add('handover', [{ item: 'L', done: true }], [{ item: 'M', kind: 'property', done: true }, { item: 'N', kind: 'brief', done: true }]),
  add('referrals', [{ name: 'Olga', consent: true }], [{ name: 'Pat', contact: 'p@example.com', consent: true }, { name: 'Inés', consent: true }]), add('referrals', [{ name: 'Nobody', consent: false }]),
  put('personal_data', true, false), put('release', 'mutual'), put('other_terms', ['one'], ['one', 'two']), put('voice', 'we'), put('reminder_stage', 2, 3, 4), put('cure_days', 1), put('last_working_day', '2026-12-09'),
];

/** Regions that write dates and amounts their own way. */
const regions: Readonly<Record<Language, readonly string[]>> = { en: ['en', 'en-GB', 'en-US'], es: ['es', 'es-ES', 'es-MX', 'es-AR'] };

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

/** What is never right, whatever the terms. */
const residue: readonly [RegExp, string][] = [
  [/undefined|\[object|NaN/, 'a value that is none'], [/\{\{|\}\}/, 'template syntax'], [/\n{3,}/, 'two blank lines'], [/[ \t]\n/, 'a space at the end of a line'],
  [/(?<=\S) {2,}/, 'two spaces'], [/ [,.;:](?:\s|$)/, 'a space before a mark'], [/[.,;:][,;:]|,\.|(?<!\.)\.\.(?!\.)/, 'two marks'], [/\(\s*\)|“”|«»|\*\*\*\*/, 'empty brackets or quotes'],
  [/^#+ .*\n+(?=#|$(?![^]))/m, 'a heading with nothing below it'], [/<!-- amicable:([a-z-]+) -->\s*<!-- \/amicable/, 'an empty section'], [/[a-z] [.!?]|[.!?] \p{Ll}/u, 'a sentence in lower case'], [/\uE0FF/, 'an internal mark'],
  [/Nobody/, 'a colleague who has not agreed'], [/(?<=\n\n)(?!Dear|Hola|Buenos)[^\n]*:\n\n(?!- )/, 'a list announced that is not there'], [/\b(\p{L}{2,}) \1\b/u, 'a word twice'],
  [/ \(f\)/, 'a mark of the dictionary of forms'], [/\b(?:de el|a el)\b/, 'an article not contracted'],
  [/[^\n]\n(?:#|<!-- amicable)|^#.*\n[^\n]|^<!-- \/amicable.*\n[^\n]/m, 'no blank line around a heading or a section'],
];

/** Words of other forms of address, and of the one who writes in the singular where a team writes. */
const word = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\d])(?:${words})(?![\\p{L}\\d])`, 'iu');
/** What we ask for, "le pido que confirme", with the endings of other forms of address. */
const asked = (endings: string): string => `(?:pido|pedimos|agradeceré|agradeceremos) que (?:lo )?(?:confirm|firm|devuelv|devolv|indiqu|transmit)(?:${endings})`;
const foreign: Readonly<Record<string, RegExp>> = {
  'tú': word(`${asked('e|a|en|an|éis|áis')}|ustedes|usted|vos|vosotr[oa]s|les?|os|vuestr[oa]s?|suy[oa]s?|podés|querés|tenés|necesitás|\\p{L}{2,}[áéí]is`),
  vos: word(`${asked('e|a|en|an|éis|áis')}|ustedes|usted|tú|ti|contigo|vosotr[oa]s|les?|os|vuestr[oa]s?|suy[oa]s?|puedes|quieres|tienes|necesitas|decides|\\p{L}{2,}[áéí]is`),
  usted: word(`${asked('es|as|en|an|éis|áis')}|ustedes|tú|ti|vos|contigo|vosotr[oa]s|te|les|os|tus?|tuy[oa]s?|vuestr[oa]s?|puedes|tendr(?:ás|án)|has|han depositado|\\p{L}{2,}[áéí]is`),
  ustedes: word(`${asked('e|a|es|as|éis|áis')}|usted|tú|ti|vos|contigo|vosotr[oa]s|te|le|os|tus?|tuy[oa]s?|vuestr[oa]s?|puedes|tendrás|has|ha depositado|\\p{L}{2,}[áéí]is`),
  vosotros: word(`${asked('e|a|es|as|en|an')}|ustedes|usted|tú|ti|vos|contigo|te|les?|tus?|tuy[oa]s?|suy[oa]s?|puedes|tendr(?:ás|án)|has|ha depositado`),
};
const oneself: Readonly<Record<Language, RegExp>> = { en: word('I|my|me|mine|am'), es: word('mis?|me|conmigo|yo|he|\\p{L}{3,}ré') };

/** The prose that is addressed to the client: without our remarks to the one who writes. */
function toClient(body: string): string {
  return body.split('\n').filter(l => !/^(?:\*[^*]|#)/.test(l)).join('\n').replace(/<!--.*?-->|\[\[.*?\]\]/g, '');
}

/** "This invoice" announces one item, "these invoices" more: what announces a list agrees with what stands under it. */
function miscounted(body: string): string | undefined {
  for (const [whole, lead, list] of body.matchAll(/([^.;\n]*):\n\n((?:- [^\n]*\n)+)/g)) {
    const count = list!.trim().split('\n').length;
    const one = /\b(?:this invoice|one invoice|this colleague|a colleague|esta factura|la factura)\b/i.test(lead!), several = /\b(?:these (?:invoices|colleagues|items)|some (?:invoices|colleagues)|estas facturas|las facturas)\b/i.test(lead!);
    if ((one && count !== 1) || (several && count < 2)) return whole;
  }
  return undefined;
}

/** Terms that these subsets make poor on purpose: a list without a date, a day that is too soon. What the text says is all the same clean. */
const ofTerms = /^(?:terms\/|structure\/(?:unfilled-place|unfinished-wind-down)$|safety\/consent-missing$|facts\/notice-mismatch$)/;

for (const language of ['en', 'es'] as const satisfies readonly Language[]) {
  const formalities = formalitiesOf(language);
  const all = [put('formality', ...formalities.slice(1)), put('language', ...regions[language].slice(1)), ...factors];
  const rows = pairwise(all.map(f => f.length));
  for (const { id } of service.kinds) {
    test(`${id}, ${language}: ${rows.length} subsets of terms`, () => {
      for (const row of rows) {
        const answers: Terms = { language, formality: formalities[0], client: { name: 'Acme Inc.' }, provider: { name: 'Ann Lee' } };
        for (const [f, level] of row.entries()) all[f]![level]!(answers);
        const result = service.scaffold({ answers, kind: id });
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

        const prose = toClient(body);
        const slip = foreign[answers['formality'] as string]?.exec(prose) ?? (answers['voice'] === 'we' ? oneself[language].exec(prose) : null);
        assert.equal(slip?.[0], undefined, `another voice or form of address\n${where}`);
        assert.equal(miscounted(body), undefined, where);
        const found = service.lint(text).filter(f => !ofTerms.test(f.rule)).map(f => `${f.rule}: ${f.text}`);
        assert.deepEqual(found, [], where);
      }
    });
  }
}

test('every pair of choices stands together in some row', () => {
  const sizes = [3, 2, 4, 2];
  const rows = pairwise(sizes);
  for (const [i, m] of sizes.entries()) for (const [j, n] of sizes.entries()) {
    if (i < j) for (let a = 0; a < m; a++) for (let b = 0; b < n; b++) assert.ok(rows.some(r => r[i] === a && r[j] === b), `${i}=${a}, ${j}=${b}`);
  }
});
