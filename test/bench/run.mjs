// Runs other checkers and Amicable over the same sentences, and prints how each does on them.
//   npm run bench:peers [FOLDER]     FOLDER holds *.jsonl of labelled sentences; test/corpus/blind by default
import { existsSync, readdirSync, readFileSync } from 'node:fs';
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

if (!existsSync(folder)) {
  console.error(`There are no sentences in ${path.relative(root, folder)}. Name another folder of labelled sentences, or write the blind set first.`);
  process.exit(2);
}
const samples = readdirSync(folder).filter(f => f.endsWith('.jsonl')).sort()
  .flatMap(f => readFileSync(path.join(folder, f), 'utf8').split('\n').filter(l => l.trim() !== '').map(l => JSON.parse(l)));

const share = (part, whole) => whole === 0 ? '–' : `${(part / whole).toFixed(2)} (${part}/${whole})`;
console.log('| | language | precision | recall | good sentences marked |\n| --- | --- | --- | --- | --- |');
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
    console.log(`| ${name} | ${language} | ${share(right, right + wrong)} | ${share(right, faulty)} | ${share(wrong, own.length - faulty)} |`);
  }
}
process.exit(0);
