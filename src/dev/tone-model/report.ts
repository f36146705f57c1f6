import type { Language } from '../../core/types.js';
import { perThousand, type Alarms } from './letters.js';
import { byCategory, scores, share, show, type Verdict } from './measure.js';

/** All that the report needs of one language. */
export interface Measured {
  readonly language: Language;
  /** Missing as long as there are no blind sentences. `bare`: with the accents taken off. */
  readonly blind: {
    readonly rules: readonly Verdict[];
    readonly model: readonly Verdict[];
    readonly both: readonly Verdict[];
    readonly warnings: readonly Verdict[];
    readonly bare: readonly Verdict[];
    readonly byRule: ReadonlyMap<string, { readonly right: number; readonly wrong: number }>;
  } | undefined;
  /** Good letters that nobody tuned on. */
  readonly letters: { readonly rules: Alarms; readonly both: Alarms };
  readonly crossValidation: readonly { readonly name: string; readonly auc: number; readonly verdicts: readonly Verdict[]; readonly messages: readonly Verdict[] }[];
  readonly counts: { readonly train: number; readonly dev: number };
}

const names: Readonly<Record<Language, string>> = { en: 'English', es: 'Spanish' };
const judges = [['rules', 'rules alone'], ['model', 'model alone'], ['both', 'both'], ['warnings', 'both, warnings and errors only']] as const;

/** What the report takes over as it stands: the peers' section while it is of this blind set, and what earlier sets showed. */
export interface Kept { readonly peers: string | undefined; readonly retired: string }

/** The report as Markdown. It holds only what nothing was tuned on when it was measured. */
export function report(measured: readonly Measured[], kept: Kept): string {
  return `${[
    '# How well the tone is judged',
    'Written by `npm run bench:tone`. Every sentence and letter here was written for this purpose, not collected from real correspondence, so expect real letters to differ. Each label was given once, without a second reading. Shares stand with their counts and the 95 % interval (Wilson).',
    'Nothing is reported on the texts that rules or model were tuned on: the rules were read against `dev-*` and `train-*`, the model learnt from `train-*` and from the letters marked `tune`, and its threshold was set on `dev-*` and on those letters.',
    ...blindSection(measured),
    ...lettersSection(measured),
    ...peersSection(measured, kept.peers),
    ...modelSection(measured),
    '## Earlier blind sets',
    kept.retired.trim(),
  ].join('\n\n')}\n`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map(r => `| ${r.join(' | ')} |`).join('\n');
}

function blindSection(measured: readonly Measured[]): string[] {
  const parts = ['## Blind sentences'];
  const known = measured.filter(m => m.blind !== undefined);
  if (known.length === 0) return [...parts, 'No blind set yet: sentences written last, without sight of the rules, go to `test/corpus/blind` and are scored once. Until then, precision and recall are only known from earlier sets, below.'];
  parts.push('Written last, by somebody who had not seen the rules, and scored once. A text counts as marked when it has a tone finding of any severity, unless the row says otherwise.');
  parts.push(table(['', 'precision', 'recall', 'F1', 'good sentences marked'], known.flatMap(m => judges.map(([key, name]) => {
    const s = scores(m.blind![key]);
    return [`${names[m.language]}, ${name}`, show(s.precision), show(s.recall), s.f1.toFixed(2), show(s.falseAlarms)];
  }))));
  parts.push('### By category of the fault (recall of rules and model together)');
  const columns = known.map(m => byCategory(m.blind!.both));
  const categories = [...new Set(columns.flatMap(c => [...c.keys()]))].sort();
  parts.push(table(['category', ...known.map(m => names[m.language])], categories.map(c => [c, ...columns.map(col => { const s = col.get(c); return s ? show(s) : '–'; })])));
  parts.push('### By rule (how often it marked a faulty and a good sentence)');
  for (const m of known) parts.push(table([names[m.language], 'faulty', 'good', 'precision'], [...m.blind!.byRule].map(([id, c]) => [`\`${id}\``, String(c.right), String(c.wrong), show(share(c.right, c.right + c.wrong))])));
  if (known.length === 2) {
    const [a, b] = known.map(m => scores(m.blind!.both));
    const gap = (x: { part: number; whole: number }, y: { part: number; whole: number }): string => (x.part / x.whole - y.part / y.whole).toFixed(2);
    parts.push(`Gap between the languages (English less Spanish): precision ${gap(a!.precision, b!.precision)}, recall ${gap(a!.recall, b!.recall)}.`);
  }
  parts.push(table(['accents taken off', 'precision', 'recall'], known.map(m => {
    const s = scores(m.blind!.bare);
    return [names[m.language], show(s.precision), show(s.recall)];
  })));
  return parts;
}

function lettersSection(measured: readonly Measured[]): string[] {
  if (measured.every(m => m.letters.both.letters === 0)) return ['## Whole good letters', 'No blind letters yet: they go to `test/corpus/letters` as `*.blind.md` and are linted once.'];
  return [
    '## Whole good letters',
    'Firm letters of the kinds there are, which deserve no finding: written last, by somebody who had not seen the rules, and linted once.',
    table(['', 'letters', 'words', 'warnings and errors', 'tone findings', 'per 1,000 words'], measured.flatMap(m => (['rules', 'both'] as const).map(key => {
      const a = m.letters[key];
      return [`${names[m.language]}, ${key === 'rules' ? 'rules alone' : 'both'}`, String(a.letters), String(a.words), String(a.warnings), String(a.findings.length), perThousand(a)];
    }))),
  ];
}

function peersSection(measured: readonly Measured[], peers: string | undefined): string[] {
  if (measured.every(m => m.blind === undefined)) return [];
  return peers === undefined ? ['## Other checkers on the same sentences', 'Not measured on this set yet: `npm run bench:peers`.'] : [peers.trim()];
}

const mean = (xs: readonly number[]): number => xs.reduce((n, x) => n + x, 0) / xs.length;

function modelSection(measured: readonly Measured[]): string[] {
  return [
    '## The model alone, by cross-validation',
    `Each file is judged by a model that has not learnt from it, at the threshold that ships. Files a to i, and from r on, were written without sight of each other or of the rules, some of them (w, z, en-ap, es-ar and the everyday e-mails en-as and es-au) to be as hard as they can be; m to o by one hand; the files p hold nothing but innocent sentences, written with the patterns in sight to provoke false alarms, so they have no AUC and weigh on the precision of all. English: ${measured[0]?.counts.train ?? 0} sentences to learn from, ${measured[0]?.counts.dev ?? 0} to set the threshold on; Spanish: ${measured[1]?.counts.train ?? 0} and ${measured[1]?.counts.dev ?? 0}. The area under the curve (AUC) tells how well faulty and good sentences are told apart at any threshold; the threshold rises with the logarithm of the number of sentences in the text, because of a good letter hardly a sentence in a hundred may be marked.`,
    table(['file', 'AUC', 'precision', 'recall', 'good sentences marked'], measured.flatMap(m => [...m.crossValidation.map(f => {
      const s = scores(f.verdicts);
      return [f.name, Number.isNaN(f.auc) ? '–' : f.auc.toFixed(3), show(s.precision), show(s.recall), show(s.falseAlarms)];
    }), (() => {
      const s = scores(m.crossValidation.flatMap(f => f.verdicts));
      return [`**${names[m.language]}, all**`, mean(m.crossValidation.map(f => f.auc).filter(a => !Number.isNaN(a))).toFixed(3), show(s.precision), show(s.recall), show(s.falseAlarms)];
    })()])),
    '### In whole messages',
    'The more sentences a text has, the more certain the model must be of one, but for letters in which several stand out. So of the faults of a message fewer are marked than of the same sentences alone. Measured on files that hold messages with their faulty and good sentences in order, in pieces of twelve lines, by a model that has not learnt from them:',
    table(['', 'precision', 'recall', 'good sentences marked'], measured.map(m => {
      const s = scores(m.crossValidation.flatMap(f => f.messages));
      return [names[m.language], show(s.precision), show(s.recall), show(s.falseAlarms)];
    })),
  ];
}
