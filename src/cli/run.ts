import { createService, type Language, type Service } from '../core/index.js';
import { nearest } from '../core/nearest.js';
import { commandOf, dateArg, localeOf } from './args.js';
import { CliError } from './cliError.js';
import { explain } from './commands/explain.js';
import { listKinds } from './commands/kinds.js';
import { lint } from './commands/lint.js';
import { newDocument } from './commands/new.js';
import { pack } from './commands/pack.js';
import { listRules } from './commands/rules.js';
import { sayIn, type Say } from './messages.js';
import { toneModels } from './toneModels.js';

/** The world around a run. */
export interface Io {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Prints as it is. */
  readonly out: (text: string) => void;
  /** Prints a line. */
  readonly err: (text: string) => void;
  /** The folder that holds `media/`. */
  readonly root: string;
}

/** What every command is given. It returns the exit code. */
export interface CommandContext {
  readonly args: readonly string[];
  readonly say: Say;
  readonly locale: Language;
  /** A service whose clock is `--today`, where that was given. */
  readonly service: (today?: string) => Readonly<Service>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly stdin: AsyncIterable<Uint8Array>;
}

export type Command = (context: CommandContext) => Promise<number> | number;

const commands = new Map<string, Command>([['new', newDocument], ['pack', pack], ['lint', lint], ['kinds', listKinds], ['rules', listRules], ['explain', explain]]);

/** Runs one command line and returns its exit code. Never throws: what goes wrong is one sentence on `err`, and 2. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { out, err } = io;
  const { name, args } = commandOf(argv);
  const locale = localeOf(argv, io.env);
  const say = sayIn(locale);
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
      return createService({ config: { locale }, models: toneModels(io.root), ...(date === undefined ? {} : { today: () => date }) });
    };
    return await command({ args, say, locale, service, out, err, stdin: io.stdin });
  } catch (error) {
    if (error instanceof CliError) err([say(error.id, error.data), error.hint].filter(Boolean).join(' '));
    else err(say('internal', { detail: error instanceof Error ? error.message : String(error) }));
    return 2;
  }
}
