import { createService, type Language, type Service } from '../core/index.js';
import { nearest } from '../core/nearest.js';
import { dateArg, localeOf } from './args.js';
import { CliError } from './cliError.js';
import { explain } from './commands/explain.js';
import { listKinds } from './commands/kinds.js';
import { lint } from './commands/lint.js';
import { newDocument } from './commands/new.js';
import { listRules } from './commands/rules.js';
import { sayIn, type Say } from './messages.js';

/** What every command is given. It returns the exit code. */
export interface CommandContext {
  readonly args: readonly string[];
  readonly say: Say;
  readonly locale: Language;
  /** A service whose clock is `--today`, where that was given. */
  readonly service: (today?: string) => Readonly<Service>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

export type Command = (context: CommandContext) => Promise<number> | number;

const commands = new Map<string, Command>([['new', newDocument], ['lint', lint], ['kinds', listKinds], ['rules', listRules], ['explain', explain]]);

async function main(argv: readonly string[]): Promise<number> {
  const [name, ...args] = argv;
  const locale = localeOf(argv, process.env);
  const say = sayIn(locale);
  const err = (text: string): void => void process.stderr.write(`${text}\n`);
  const out = (text: string): void => void process.stdout.write(text);
  if (name === undefined || ['--help', '-h', 'help'].includes(name) || (commands.has(name) && args.some(a => a === '--help' || a === '-h'))) {
    out(`${say('usage')}\n`);
    return name === undefined ? 2 : 0;
  }
  try {
    const command = commands.get(name);
    if (!command) {
      const near = nearest(name, [...commands.keys()]);
      throw new CliError('unknownCommand', { name }, near && say('didYouMean', { name: near }));
    }
    const service = (today?: string): Readonly<Service> => {
      const date = dateArg(today);
      return createService({ config: { locale }, ...(date === undefined ? {} : { today: () => date }) });
    };
    return await command({ args, say, locale, service, out, err });
  } catch (error) {
    if (error instanceof CliError) err([say(error.id, error.data), error.hint].filter(Boolean).join(' '));
    else err(say('internal', { detail: error instanceof Error ? error.message : String(error) }));
    return 2;
  }
}

// A reader that closes the pipe early (`| head`) is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

void main(process.argv.slice(2)).then(code => {
  process.exitCode = code;
});
