import path from 'node:path';
import type { Language } from '../core/types.js';
import { load, type Generator } from './generator.js';
import { readCorpus, type Sample } from './tone-model/corpus.js';

type Core = Pick<typeof import('../core/index.js'), 'createService'>;
type Register = Pick<typeof import('../core/tone/register.js'), 'addressOf'>;

/** So many pairs a rule: enough to find one near at hand, few enough to ship. */
const PAIRS = 14;
/** UTF-16 units; a longer rewrite is no example but a letter. */
const LONGEST = 150;

const rules: Readonly<Record<string, string>> = { breakup: 'breakup-wording', waffle: 'wavering', overapology: 'over-apology' };

interface Pair { readonly rule: string; readonly address: string; readonly bad: string; readonly good: string; readonly words: ReadonlySet<string> }

/**
 * How a professional says the same thing: pairs of a faulty sentence and its rewrite, from test/corpus. Of each rule those
 * are taken that have least in common with one another, and only rewrites in which no rule finds anything.
 */
export const toneExamples: Generator = async root => {
  const { createService } = await load(root, 'src/core/index.ts') as Core;
  const { addressOf } = await load(root, 'src/core/tone/register.ts') as Register;
  const service = createService({ today: () => '2026-11-25' });
  const of = (language: Language): Pair[] => readCorpus(path.join(root, 'test/corpus/sentences'), '').flatMap(file => {
    const flagged = new Map<string, Sample>();
    for (const s of file.samples) if (s.lang === language && s.label === 'flag' && s.pair !== undefined) flagged.set(s.pair, s);
    return file.samples.flatMap((s): Pair[] => {
      const bad = s.label === 'ok' && s.pair !== undefined ? flagged.get(s.pair) : undefined;
      if (!bad || s.text.length > LONGEST || s.text.length < 30 || !presentable(s.text, language) || service.lint(s.text, { language, any: true }).length > 0) return [];
      return [{ rule: rules[bad.category] ?? bad.category, address: addressOf(`${bad.text} ${s.text}`, language), bad: bad.span, good: s.text, words: wordsOf(`${bad.text} ${s.text}`) }];
    });
  });
  const files = (['en', 'es'] as const).map(language => {
    const pairs = of(language);
    const names = [...new Set(pairs.map(p => p.rule))].sort();
    const body = names.map(rule => `  '${rule}': [\n${spread(pairs.filter(p => p.rule === rule)).map(p => `    [${[p.address, p.bad, p.good].map(x => JSON.stringify(x)).join(', ')}],\n`).join('')}  ],\n`).join('');
    return {
      path: `src/core/tone/examples/pairs.${language}.generated.ts`,
      text: `import type { Pair } from './pair.js';\n\n// Generated from test/corpus/sentences by \`npm run generate\`. Do not edit.\n\n/** By rule: form of address, what was wrong, how a professional says it. */\nexport const pairs: Readonly<Record<string, readonly Pair[]>> = {\n${body}};\n`,
    };
  });
  return { files };
};

/** Written with capitals and accents, one paragraph, and in our own terms. */
function presentable(text: string, language: Language): boolean {
  return /^[\p{Lu}¿“]/u.test(text) && !/[|\n]|finiquito|despido/iu.test(text) && (language === 'en' || /[áéíóúñ]/iu.test(text));
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? []);

/** Starts with the first, then always takes the pair whose nearest neighbour among those taken is farthest away. */
function spread(pairs: readonly Pair[]): Pair[] {
  const taken = pairs.slice(0, 1);
  const near = (a: Pair, b: Pair): number => [...a.words].filter(w => b.words.has(w)).length / Math.min(a.words.size, b.words.size) + (a.address === b.address ? 0.05 : 0);
  while (taken.length < Math.min(PAIRS, pairs.length)) {
    const rest = pairs.filter(p => !taken.includes(p)).map(p => ({ p, near: Math.max(...taken.map(t => near(p, t))) }));
    taken.push(rest.reduce((best, x) => x.near < best.near ? x : best).p);
  }
  return taken;
}
