import path from 'node:path';
import { languageOfTag } from '../../core/document/language.js';
import type { Finding, LintOptions, Service } from '../../core/index.js';
import { choice, readArgs } from '../args.js';
import { CliError } from '../cliError.js';
import { beside, markdownFiles, readStdin, readText, replaceText } from '../files.js';
import { ownKinds } from '../ownTemplates.js';
import type { Command, CommandContext } from '../run.js';
import { reporters, type LintedFile } from '../reporters/index.js';

/** `amicable lint`: checks files, folders or standard input, and fixes what is safe to fix on request. */
export const lint: Command = async context => {
  const { values, positionals } = readArgs(context.args, {
    'stdin': { type: 'boolean' }, 'stdin-filename': { type: 'string' }, 'any': { type: 'boolean' }, 'language': { type: 'string' },
    'format': { type: 'string' }, 'fix': { type: 'boolean' }, 'max-warnings': { type: 'string' },
  });
  const format = choice('--format', values.format, ['text', 'json', 'sarif', 'github'] as const) ?? 'text';
  const { language } = values;
  if (language !== undefined && !languageOfTag(language)) throw new CliError('badChoice', { option: '--language', value: language, choices: 'en, es, en-GB, es-MX…' });
  const allowed = values['max-warnings'] ?? '0';
  if (!/^\d{1,9}$/.test(allowed)) throw new CliError('badNumber', { value: allowed });
  if (!values.stdin && positionals.length === 0) throw new CliError('noPaths');
  if (values.stdin && positionals.length > 0) throw new CliError('tooMany', { name: positionals[0]! });

  const service = context.service(values.today);
  const options = { any: values.any ?? false, ...(language === undefined ? {} : { language }) };
  const work = { ...context, service, options, fix: values.fix ?? false };
  const { files, unreadable } = values.stdin ? await lintStdin(work, values['stdin-filename'] ?? '<stdin>') : await lintPaths(work, positionals);

  const report = reporters[format]({ files, locale: context.locale, say: context.say, rules: service.rules });
  // With --stdin --fix, standard output carries the fixed text, so the report goes beside it.
  if (values.stdin && work.fix) context.err(report.trimEnd());
  else context.out(report);

  const all = files.flatMap(f => f.findings);
  if (unreadable) return 2;
  return all.some(f => f.severity === 'error') || all.filter(f => f.severity === 'warning').length > Number(allowed) ? 1 : 0;
};

interface Work extends Pick<CommandContext, 'say' | 'out' | 'err' | 'stdin'> { readonly service: Readonly<Service>; readonly options: LintOptions; readonly fix: boolean }
interface Done { readonly files: LintedFile[]; readonly unreadable: boolean }

async function lintStdin({ service, options, fix, out, stdin }: Work, name: string): Promise<Done> {
  let text = await readStdin(stdin, name);
  const o = { ...options, path: name, kinds: ownKinds(path.dirname(name)) };
  if (fix) {
    ({ text } = service.fix(text, o));
    out(text);
  }
  return { files: linted(service, name, text, o), unreadable: false };
}

/** One file that can't be read doesn't keep the others from being checked. */
async function lintPaths({ service, options, fix, say, err }: Work, paths: readonly string[]): Promise<Done> {
  const files: LintedFile[] = [];
  let unreadable = false;
  const failed = (error: CliError): void => {
    err(say(error.id, error.data));
    unreadable = true;
  };
  const seen = new Set<string>();
  for (const given of paths) {
    for await (const file of markdownFiles(given, failed)) {
      if (seen.has(path.resolve(file))) continue;
      seen.add(path.resolve(file));
      try {
        let text = await readText(file);
        const o = { ...options, path: file, related: beside(file), kinds: ownKinds(path.dirname(file)) };
        if (fix) {
          const fixed = service.fix(text, o);
          if (fixed.text !== text) await replaceText(file, text, fixed.text);
          text = fixed.text;
        }
        files.push(...linted(service, file, text, o));
      } catch (error) {
        if (!(error instanceof CliError)) throw error;
        failed(error);
      }
    }
  }
  return { files, unreadable };
}

/** The file with its findings; nothing where it is not one of ours (and `--any` was not given). */
function linted(service: Readonly<Service>, path: string, text: string, options: LintOptions): LintedFile[] {
  const doc = service.parse(text, options);
  if (!doc.ours && !options.any) return [];
  const findings: Finding[] = service.lint(text, options);
  return [{ path, language: doc.language, findings, source: text }];
}
