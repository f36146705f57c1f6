import { nearest } from '../../core/nearest.js';
import { readArgs } from '../args.js';
import { CliError } from '../cliError.js';
import type { Command } from '../run.js';

/** `amicable explain RULE`: what a rule marks, why, and what to write instead. */
export const explain: Command = ({ args, locale, say, service, out }) => {
  const { values, positionals: [id, extra] } = readArgs(args, {});
  if (id === undefined) throw new CliError('whichRule');
  if (extra !== undefined) throw new CliError('tooMany', { name: extra });
  const { rules } = service(values.today);
  const rule = rules.find(r => r.id === id);
  if (!rule) {
    const near = nearest(id, rules.map(r => r.id));
    throw new CliError('unknownRule', { name: id }, near && say('didYouMean', { name: near }));
  }
  const t = rule.text[locale];
  out(`${rule.id}: ${t.title} (${rule.severity})\n\n${say('marks')}. ${t.what}\n\n${say('why')}. ${t.why}\n\n${say('instead')}. ${t.instead}\n`);
  return 0;
};
