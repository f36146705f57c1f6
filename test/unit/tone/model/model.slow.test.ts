import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokensOf } from '../../../../src/core/tone/model/features.js';
import { loadModel, modelLibrary } from '../../../../src/core/tone/model/model.js';
import { sentencesOf } from '../../../../src/core/tone/model/sentences.js';
import { fit, instancesOf } from '../../../../src/dev/tone-model/fit.js';
import { pack } from '../../../../src/dev/tone-model/pack.js';
import { auc, thresholdFor } from '../../../../src/dev/tone-model/threshold.js';
import type { Sample } from '../../../../src/dev/tone-model/corpus.js';

const sentences: [text: string, parts: string[]][] = [
  ['One. Two! Three? Four…', ['One.', 'Two!', 'Three?', 'Four…']],
  ['Dear Mr. Okoro, the work ends on 3 May. Thank you.', ['Dear Mr. Okoro, the work ends on 3 May.', 'Thank you.']],
  ['La Sra. Vidal firmó el art. 9. Gracias.', ['La Sra. Vidal firmó el art. 9.', 'Gracias.']],
  ['It costs 3.5 hours. “All done.” Next', ['It costs 3.5 hours.', '“All done.”', 'Next']],
  ['¿Ya está? ¡Qué bien!', ['¿Ya está?', '¡Qué bien!']],
  ['1. Deliver the files.', ['1. Deliver the files.']],
  ['  ', []],
];

for (const [text, parts] of sentences) {
  test(`sentences of ${JSON.stringify(text)}`, () => {
    assert.deepEqual(sentencesOf(text).map(r => text.slice(r.start, r.end)), parts);
  });
}

test('tokens are folded and keep their place', () => {
  const text = '¡Mañana NUNCA pagó 1.250 €!';
  const tokens = tokensOf(text);
  assert.deepEqual(tokens.map(t => t.folded), ['¡', 'manana', 'nunca', 'pago', '0', '.', '00', '$', '!']);
  assert.deepEqual(tokens.filter(t => t.capitals).map(t => text.slice(t.start, t.end)), ['NUNCA']);
});

const line = (id: string, text: string, span = ''): Sample => ({ id, lang: 'en', label: span ? 'flag' : 'ok', category: span ? 'blame' : 'neutral', text, span });

/** A small world in which "your fault" is the one thing that is wrong. */
const world: Sample[] = ['draft', 'invoice', 'delay', 'launch', 'audit'].flatMap((noun, i) => [
  line(`en-${i}a`, `The files are in the folder. The ${noun} was your fault.`, 'your fault'),
  line(`en-${i}b`, `The files are in the folder. The ${noun} was on your desk.`),
]);

test('only the sentence that holds the span is learnt as faulty', () => {
  assert.deepEqual(instancesOf(world.slice(0, 1)).map(i => i.faulty), [false, true]);
});

test('a trained, packed and loaded model tells the two apart and names the word', () => {
  const model = loadModel(pack(fit(instancesOf(world)), 0));
  const bad = model.judge('The translation was your fault.');
  const good = model.judge('The translation was on your desk.');
  assert.ok(bad.score > good.score);
  assert.equal(bad.score, model.score('The translation was your fault.'));
  assert.equal(bad.words.toSorted((a, b) => b.weight - a.weight)[0]!.text, 'fault');
});

test('what the words add, with the bias and the signs, is the score', () => {
  const model = loadModel(pack(fit(instancesOf(world)), 0));
  const bias = model.score('');
  const { score, words } = model.judge('the delay was your fault');
  assert.ok(Math.abs(bias + words.reduce((n, w) => n + w.weight, 0) - score) < 1e-9);
});

test('the more sentences a text has, the more certain the model must be of one', () => {
  const model = loadModel(pack(fit(instancesOf(world)), 0.5));
  assert.deepEqual([0, 1].map(n => model.threshold(n)), [0.5, 0.5]);
  assert.ok(model.threshold(15) > model.threshold(3) && model.threshold(3) > model.threshold(1));
  assert.equal(model.threshold(15, 2), model.threshold(15), 'one or two suspects may be chance');
  assert.ok(model.threshold(15, 6) < model.threshold(15, 3));
});

test('training twice gives the same bytes', () => {
  assert.deepEqual(pack(fit(instancesOf(world)), 0.5), pack(fit(instancesOf(world)), 0.5));
});

test('bytes that are no model are refused, and a library goes on without them', () => {
  const bytes = pack(fit(instancesOf(world)), 0);
  for (const broken of [new Uint8Array(), new Uint8Array(50), bytes.subarray(0, bytes.length - 5), bytes.subarray(0, 9)]) {
    assert.throws(() => loadModel(broken), RangeError);
  }
  const lines: string[] = [];
  const models: { en?: Uint8Array; es?: Uint8Array } = { en: new Uint8Array(50) };
  const library = modelLibrary(models, l => lines.push(l));
  assert.equal(library.get('en'), undefined);
  assert.equal(library.get('en'), undefined);
  assert.equal(lines.length, 1);
  models.es = bytes;
  assert.ok(library.get('es'));
});

test('the threshold is the lowest score that keeps the precision', () => {
  const scored = [[9, true], [8, true], [7, false], [6, true], [5, true], [4, false], [3, false]].map(([score, faulty]) => ({ score: Number(score), faulty: Boolean(faulty) }));
  assert.equal(thresholdFor(scored, 0.8, 1), 5);
  assert.equal(thresholdFor(scored, 0.95, 1), 8);
  assert.equal(thresholdFor(scored, 0.95, 5), Infinity);
  assert.equal(auc(scored), 10 / 12);
});

const hostile: [name: string, text: string][] = [
  ['one word', 'palabra'.repeat(140_000)],
  ['you you you', 'you '.repeat(250_000)],
  ['emoji', '🤙'.repeat(250_000)],
  ['zero-width', '\u200b'.repeat(1_000_000)],
  ['right to left', 'שלום עליכם '.repeat(90_000)],
  ['lone surrogates', '\ud800'.repeat(1_000_000)],
  ['stops', '. '.repeat(500_000)],
];

for (const [name, text] of hostile) {
  test(`1 MB of ${name} throws nothing and keeps its ranges inside the text`, () => {
    const model = loadModel(pack(fit(instancesOf(world)), 0));
    for (const r of sentencesOf(text)) {
      const { words } = model.judge(text.slice(r.start, r.end));
      for (const w of words) assert.ok(w.start >= 0 && w.end <= r.end - r.start && w.start < w.end);
    }
  });
}
