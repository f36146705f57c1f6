import { kindById } from '../../core/kinds.js';
import { languageOfTag } from '../../core/document/language.js';
import { nearest } from '../../core/nearest.js';
import { readArgs } from '../args.js';
import { CliError } from '../cliError.js';
import { ownTemplates } from '../ownTemplates.js';
import { readStdin, readText, writeNew } from '../files.js';
import type { Command } from '../run.js';

/** `amicable new`: makes a document from answers and prints the path it wrote. */
export const newDocument: Command = async ({ args, say, service, out, err, stdin }) => {
  const { values, positionals: [extra] } = readArgs(args, {
    kind: { type: 'string' }, language: { type: 'string' }, answers: { type: 'string' }, out: { type: 'string' }, force: { type: 'boolean' },
  });
  if (extra !== undefined) throw new CliError('tooMany', { name: extra });
  const { kind, language } = values;
  const { scaffold, kinds } = service(values.today);
  const templates = ownTemplates(values.out ?? '.') ?? ownTemplates('.');
  const own = templates ? (['en', 'es'] as const).flatMap(templates.kinds) : [];
  if (kind !== undefined && !kindById(kind) && !own.includes(kind)) {
    const near = nearest(kind, [...kinds.map(k => k.id), ...own]);
    throw new CliError('unknownKind', { name: kind }, near && say('didYouMean', { name: near }));
  }
  if (language !== undefined && !languageOfTag(language)) throw new CliError('badChoice', { option: '--language', value: language, choices: 'en, es, en-GB, es-MX…' });
  const answers = values.answers === undefined ? {} : await readAnswers(values.answers, stdin);
  const result = scaffold({ answers, templates, ...(kind === undefined ? {} : { kind }), ...(language === undefined ? {} : { language }) });
  if (!result.ok) {
    for (const p of result.problems) err(p.message);
    return 2;
  }
  const [document] = await writeNew(values.out ?? '.', result.files, values.force ?? false).catch((error: unknown) => {
    throw error instanceof CliError && error.id === 'exists' ? new CliError(error.id, error.data, say('force')) : error;
  });
  out(`${document!}\n`);
  return 0;
};

async function readAnswers(file: string, stdin: AsyncIterable<Uint8Array>): Promise<unknown> {
  const json = (file === '-' ? await readStdin(stdin, '-') : await readText(file)).replace(/^\uFEFF/, '');
  try {
    return JSON.parse(json);
  } catch (error) {
    // The engine's own words are in English and may quote the answers; where they name a place, the place will do.
    const at = /at position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
    if (at === undefined) throw new CliError('notJson', { path: file });
    const before = json.slice(0, Number(at)).split(/\r\n|[\r\n]/);
    throw new CliError('notJsonAt', { path: file, line: before.length, column: before.at(-1)!.length + 1 });
  }
}
