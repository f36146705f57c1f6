// Measures the tone rules and the model beside each other, and writes docs/tone-report.md.
//   npm run bench:tone            what nothing was tuned on: blind sentences and letters, file-out cross-validation
//   npm run bench:tone -- --dev   for whoever works on the rules: dev and train files, tuning letters; writes nothing
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadModel } from '../../core/tone/model/model.js';
import type { Service } from '../../core/index.js';
import type { Language } from '../../core/types.js';
import { readCorpus, type Sample } from './corpus.js';
import { coreOf, crossValidate, judge, lintJudge, modelBytes, modelJudge, withoutAccents, type Judge } from './judges.js';
import { alarms, perThousand, readLetters } from './letters.js';
import { scores, show } from './measure.js';
import { report, type Measured } from './report.js';
import { auc } from './threshold.js';

const root = path.resolve(import.meta.dirname, '../../..');
const sentences = path.join(root, 'test/corpus/sentences');
const blind = path.join(root, 'test/corpus/blind');
const languages: readonly Language[] = ['en', 'es'];
const today = (): string => '2026-11-25';

const { createService } = await coreOf(root);
const rules = createService({ today });
const both = createService({ today, models: { en: modelBytes(root, 'en'), es: modelBytes(root, 'es') } });

function judges(language: Language): Record<'rules' | 'model' | 'both' | 'warnings', Judge> {
  return {
    rules: lintJudge(rules, language),
    model: modelJudge(loadModel(modelBytes(root, language))),
    both: lintJudge(both, language),
    warnings: lintJudge(both, language, ['error', 'warning']),
  };
}

/** How often each tone rule marks faulty and good texts. */
function byRule(service: Pick<Service, 'lint'>, language: Language, samples: readonly Sample[]): Map<string, { right: number; wrong: number }> {
  const counts = new Map<string, { right: number; wrong: number }>();
  for (const s of samples) {
    const ids = new Set(service.lint(s.text, { language, any: true }).map(f => f.rule).filter(r => r.startsWith('tone/')));
    for (const id of ids) {
      const c = counts.get(id) ?? { right: 0, wrong: 0 };
      if (s.label === 'flag') c.right++;
      else c.wrong++;
      counts.set(id, c);
    }
  }
  return new Map([...counts].sort());
}

/** None where there is no blind set yet. */
function blindSamples(): Sample[] {
  return existsSync(blind) ? readCorpus(blind, '').flatMap(f => f.samples) : [];
}

/** The section that `npm run bench:peers` wrote, if it measured the blind sentences of now; see `test/bench/run.mjs`. */
function peersOf(text: string): string | undefined {
  const [section, set] = /<!-- peers ([0-9a-f]{12}) -->[^]*<!-- \/peers -->/.exec(text) ?? [];
  if (section === undefined || !existsSync(blind)) return undefined;
  const hash = createHash('sha256');
  for (const name of readdirSync(blind).filter(f => f.endsWith('.jsonl')).sort()) hash.update(readFileSync(path.join(blind, name)));
  return hash.digest('hex').startsWith(set!) ? section : undefined;
}

function measureBlind(language: Language): Measured['blind'] {
  const samples = blindSamples().filter(s => s.lang === language);
  if (samples.length === 0) return undefined;
  const all = judges(language);
  const run = (j: Judge): ReturnType<typeof judge> => judge(samples, j);
  return {
    rules: run(all.rules), model: run(all.model), both: run(all.both), warnings: run(all.warnings),
    bare: judge(samples, all.both, withoutAccents), byRule: byRule(both, language, samples),
  };
}

/** Prints what the rules and the model do on the texts that they are tuned on: for work, not for show. */
function printDevelopment(): void {
  for (const language of languages) {
    for (const file of [...readCorpus(sentences, `dev-${language}`), ...readCorpus(sentences, `train-${language}-`)]) {
      const all = judges(language);
      const learnt = file.name.startsWith('train');
      for (const name of learnt ? ['rules'] as const : ['rules', 'model', 'both', 'warnings'] as const) {
        const s = scores(judge(file.samples, all[name]));
        console.log(`${file.name} ${name.padEnd(8)} precision ${show(s.precision)} recall ${show(s.recall)} F1 ${s.f1.toFixed(2)} good ones marked ${show(s.falseAlarms)}`);
      }
    }
    const dev = readCorpus(sentences, `dev-${language}`).flatMap(f => f.samples);
    for (const [id, c] of byRule(both, language, dev)) console.log(`  dev-${language} ${id}: ${c.right} right, ${c.wrong} wrong`);
    const found = alarms(both, language, readLetters(root, language).filter(l => l.set === 'tune'));
    console.log(`letters ${language} (tune): ${found.letters} letters, ${found.words} words, ${found.warnings} warnings, ${found.findings.length} findings, ${perThousand(found)} per 1,000 words`);
    for (const f of found.findings) console.log(`  ${f.letter}: ${f.rule} (${f.severity}) ${JSON.stringify(f.text)}`);
  }
}

if (process.argv.includes('--dev')) {
  printDevelopment();
} else {
  const measured = languages.map((language): Measured => {
    const letters = readLetters(root, language).filter(l => l.set === 'blind');
    return {
      language,
      blind: measureBlind(language),
      letters: { rules: alarms(rules, language, letters), both: alarms(both, language, letters) },
      crossValidation: crossValidate(sentences, language).map(f => ({ ...f, auc: auc(f.scored) })),
      counts: { train: readCorpus(sentences, `train-${language}-`).reduce((n, f) => n + f.samples.length, 0), dev: readCorpus(sentences, `dev-${language}`).reduce((n, f) => n + f.samples.length, 0) },
    };
  });
  const file = path.join(root, 'docs/tone-report.md');
  const text = report(measured, { peers: peersOf(readFileSync(file, 'utf8')), retired: readFileSync(path.join(root, 'test/corpus/retired.md'), 'utf8') });
  writeFileSync(file, text);
  console.log(text);
}
