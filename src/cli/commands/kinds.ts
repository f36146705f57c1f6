import { readArgs } from '../args.js';
import { CliError } from '../cliError.js';
import type { Command } from '../run.js';

/** `amicable kinds`: every kind of document, a line each. */
export const listKinds: Command = ({ args, locale, service, out }) => {
  const { values, positionals: [extra] } = readArgs(args, {});
  if (extra !== undefined) throw new CliError('tooMany', { name: extra });
  const { kinds } = service(values.today);
  const width = Math.max(...kinds.map(k => k.id.length));
  for (const k of kinds) out(`${k.id.padEnd(width)}  ${k.text[locale].title}: ${k.text[locale].detail}\n`);
  return 0;
};
