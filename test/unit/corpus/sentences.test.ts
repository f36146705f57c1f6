import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { readCorpus, type Sample } from '../../../src/dev/tone-model/corpus.js';

const folders = ['test/corpus/sentences', 'test/corpus/blind'].filter(f => existsSync(f));
const files = folders.flatMap(f => readCorpus(f, ''));

const categories = {
  flag: 'blame accusation insult profanity sarcasm passive-aggressive absolutes emotion guilt threat breakup waffle overapology shouting oversharing pressure informal'.split(' '),
  ok: ['neutral', 'hard-negative', 'rewrite'],
};

/** What is wrong with a line, in a word; undefined for a sound one. */
function fault(s: Sample): string | undefined {
  if (!/^(en|es)-/.test(s.id) || !s.id.startsWith(s.lang)) return 'language';
  if (!categories[s.label].includes(s.category)) return 'category';
  if (s.text.trim() === '') return 'text';
  if (s.label === 'flag' ? s.span.trim() === '' || !s.text.includes(s.span) : s.span !== '') return 'span';
  return undefined;
}

test('every labelled line is sound', () => {
  const faults = files.flatMap(f => f.samples.map(s => ({ file: f.name, id: s.id, fault: fault(s) })).filter(x => x.fault));
  assert.deepEqual(faults, []);
});

test('a line with a span that is not in its text is a fault', () => {
  assert.equal(fault({ id: 'en-1', lang: 'en', label: 'flag', category: 'blame', text: 'You were late.', span: 'late again' }), 'span');
});

test('ids are unique, and no text stands twice', () => {
  const samples = files.flatMap(f => f.samples);
  const twice = (keys: string[]): string[] => keys.filter((k, i) => keys.indexOf(k) !== i);
  assert.equal(new Set(samples.map(s => s.id)).size, samples.length, twice(samples.map(s => s.id)).join(' '));
  assert.equal(new Set(samples.map(s => s.lang + s.text)).size, samples.length, twice(samples.map(s => s.lang + s.text)).join('\n'));
});

test('each flagged line of a pair has its rewrite, and the other way round', () => {
  for (const f of files) {
    const pairs = new Map<string, string[]>();
    for (const s of f.samples) if (s.pair !== undefined) pairs.set(s.pair, [...pairs.get(s.pair) ?? [], s.label]);
    assert.deepEqual([...pairs].filter(([, labels]) => labels.toSorted().join() !== 'flag,ok'), [], f.name);
  }
});
