import path from 'node:path';
import { kindById } from '../../core/kinds.js';
import { nearest } from '../../core/nearest.js';
import { readArgs } from '../args.js';
import { CliError } from '../cliError.js';
import { ownKinds, ownTemplates } from '../ownTemplates.js';
import { readText, writeNew } from '../files.js';
import type { Command } from '../run.js';

/** `amicable pack FILE`: makes the other documents from one file's terms, beside it or in `--out`, and prints their paths. */
export const pack: Command = async ({ args, say, service, out, err }) => {
  const { values, positionals: [file, extra] } = readArgs(args, { kinds: { type: 'string' }, out: { type: 'string' } });
  if (file === undefined) throw new CliError('whichFile');
  if (extra !== undefined) throw new CliError('tooMany', { name: extra });
  const { parse, proposePack, makePack, kinds: known } = service(values.today);
  const own = ownKinds(path.dirname(file));
  const doc = parse(await readText(file), { path: file, kinds: own });
  if (!doc.ours) throw new CliError('notOurs', { path: file });
  const kinds = values.kinds === undefined ? proposePack(doc).map(p => p.kind) : values.kinds.split(',').map(k => k.trim()).filter(Boolean);
  for (const name of kinds) {
    if (kindById(name) || own.includes(name)) continue;
    const near = nearest(name, [...known.map(k => k.id), ...own]);
    throw new CliError('unknownKind', { name }, near && say('didYouMean', { name: near }));
  }
  const dir = values.out ?? path.dirname(file);
  const made = makePack({ doc, kinds, templates: ownTemplates(path.dirname(file)), source: path.relative(dir, file).split(path.sep).join('/') });
  if (!made.ok) {
    for (const p of made.problems) err(p.message);
    return 2;
  }
  if (made.files.length === 0) {
    err(say('nothingToPack', { path: file }));
    return 0;
  }
  for (const written of await writeNew(dir, made.files, false)) out(`${written}\n`);
  return 0;
};
