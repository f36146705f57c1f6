// Runs other checkers and Amicable over the same sentences, in one run, and prints how each does on them.
//   npm run bench:peers                the blind sentences (test/corpus/blind); writes the section of docs/tone-report.md as well
//   npm run bench:peers -- FOLDER      any folder of *.jsonl of labelled sentences; writes nothing
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { TextlintKernel } from '@textlint/kernel';
import textPlugin from '@textlint/textlint-plugin-text';
import { text as alex } from 'alex';
import { binary } from 'harper.js/binary';
import { LocalLinter } from 'harper.js';
import { cuss as cussEnglish } from 'cuss';
import { cuss as cussSpanish } from 'cuss/es';
import retextEnglish from 'retext-english';
import retextProfanities from 'retext-profanities';
import retextStringify from 'retext-stringify';
import textlintAlex from 'textlint-rule-alex';
import textlintWriteGood from 'textlint-rule-write-good';
import { unified } from 'unified';
import writeGood from 'write-good';

const require = createRequire(import.meta.url);
const root = path.resolve(import.meta.dirname, '../..');
const folder = path.resolve(process.argv[2] ?? path.join(root, 'test/corpus/blind'));

/** Amicable as it ships: `dist/core.js`, with its models. */
function amicable() {
  const { createService } = require(path.join(root, 'dist/core.js'));
  const model = language => readFileSync(path.join(root, `media/models/tone-${language}.bin`));
  const service = createService({ today: () => '2026-11-25', models: { en: model('en'), es: model('es') } });
  return s => service.lint(s.text, { language: s.lang, any: true }).some(f => f.rule.startsWith('tone/'));
}

const kernel = new TextlintKernel();
const textlint = rule => async s => {
  const result = await kernel.lintText(s.text, {
    ext: '.txt',
    plugins: [{ pluginId: 'text', plugin: textPlugin.default ?? textPlugin }],
    rules: [{ ruleId: 'rule', rule: rule.default ?? rule }],
  });
  return result.messages.length > 0;
};

/** Words that are surely or probably profane, in the sentence's own language. */
const profanities = sureness => async s => {
  const file = await unified().use(retextEnglish).use(retextProfanities, { sureness }).use(retextStringify).process(s.text);
  return file.messages.length > 0;
};
const cussWords = { en: new Set(Object.keys(cussEnglish)), es: new Set(Object.keys(cussSpanish)) };
const words = s => s.text.toLowerCase().match(/\p{L}+/gu) ?? [];

const harper = new LocalLinter({ binary });
await harper.setup();

/** Each says whether it has anything to say on a sentence. Most know English only, and are run on Spanish for the record. */
const peers = {
  'Amicable': amicable(),
  'write-good': s => writeGood(s.text).length > 0,
  'alex': s => alex(s.text).messages.length > 0,
  'Harper': async s => (await harper.lint(s.text)).length > 0,
  'textlint, write-good': textlint(textlintWriteGood),
  'textlint, alex': textlint(textlintAlex),
  'retext-profanities': profanities(0),
  'retext-profanities, surest': profanities(2),
  'cuss word list': s => words(s).some(w => cussWords[s.lang].has(w)),
};

const files = existsSync(folder) ? readdirSync(folder).filter(f => f.endsWith('.jsonl')).sort() : [];
const samples = files.flatMap(f => readFileSync(path.join(folder, f), 'utf8').split('\n').filter(l => l.trim() !== '').map(l => JSON.parse(l)));
if (samples.length === 0) {
  console.log(`No blind set yet: there are no sentences in ${path.relative(root, folder)}. Name another folder, for instance test/corpus/sentences.`);
  process.exit(0);
}

const share = (part, whole) => whole === 0 ? '–' : `${(part / whole).toFixed(2)} (${part}/${whole})`;
const lines = ['| checker | language | precision | recall | good sentences marked |', '| --- | --- | --- | --- | --- |'];
for (const [name, judge] of Object.entries(peers)) {
  for (const language of ['en', 'es']) {
    let right = 0;
    let wrong = 0;
    const own = samples.filter(s => s.lang === language);
    for (const s of own) {
      if (!await judge(s)) continue;
      if (s.label === 'flag') right++;
      else wrong++;
    }
    const faulty = own.filter(s => s.label === 'flag').length;
    lines.push(`| ${name} | ${language} | ${share(right, right + wrong)} | ${share(right, faulty)} | ${share(wrong, own.length - faulty)} |`);
  }
}
console.log(lines.join('\n'));
if (process.argv[2] === undefined) writeSection();
process.exit(0);

/** Puts the table into the report, with the hash of the sentences it was measured on: `npm run bench:tone` keeps it as long as they stand. */
function writeSection() {
  const hash = createHash('sha256');
  for (const f of files) hash.update(readFileSync(path.join(folder, f)));
  const count = language => samples.filter(s => s.lang === language).length;
  const section = `<!-- peers ${hash.digest('hex').slice(0, 12)} -->
## Other checkers on the same sentences

Written by \`npm run bench:peers\`: all checkers, Amicable among them, in one run over the same blind sentences (${count('en')} English, ${count('es')} Spanish). Each is taken as it comes; that it says anything about a sentence counts as marked. Most of them know English only, and none was made for letters that end work.

${lines.join('\n')}
<!-- /peers -->`;
  const file = path.join(root, 'docs/tone-report.md');
  const text = readFileSync(file, 'utf8');
  const there = /<!-- peers [0-9a-f]{12} -->[^]*<!-- \/peers -->|## Other checkers on the same sentences\n\n[^\n]*/;
  if (!there.test(text)) console.error('docs/tone-report.md has no place for this: run `npm run bench:tone` first.');
  else writeFileSync(file, text.replace(there, () => section));
}
