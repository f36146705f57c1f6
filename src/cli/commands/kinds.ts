import { ownKind } from '../../core/kinds.js';
import { readArgs } from '../args.js';
import { CliError } from '../cliError.js';
import { ownKinds } from '../ownTemplates.js';
import type { Command } from '../run.js';

/** `amicable kinds`: every kind of document, a line each; last those that templates at or above this folder add. */
export const listKinds: Command = ({ args, locale, service, out }) => {
  const { values, positionals: [extra] } = readArgs(args, {});
  if (extra !== undefined) throw new CliError('tooMany', { name: extra });
  const { kinds: ours } = service(values.today);
  const kinds = [...ours, ...ownKinds('.').filter(id => !ours.some(k => k.id === id)).map(ownKind)];
  const width = Math.max(...kinds.map(k => k.id.length));
  for (const k of kinds) out(`${k.id.padEnd(width)}  ${k.text[locale].title}: ${k.text[locale].detail}\n`);
  return 0;
};
