import { readArgs } from '../args.js';
import { CliError } from '../cliError.js';
import type { Command } from '../run.js';

/** `amicable rules`: every rule with its usual severity, a line each. */
export const listRules: Command = ({ args, locale, service, out }) => {
  const { values, positionals: [extra] } = readArgs(args, {});
  if (extra !== undefined) throw new CliError('tooMany', { name: extra });
  const { rules } = service(values.today);
  const width = Math.max(...rules.map(r => r.id.length));
  for (const r of rules) out(`${r.id.padEnd(width)}  ${r.severity.padEnd(11)}  ${r.text[locale].title}\n`);
  return 0;
};
