import { parseArgs, type ParseArgsConfig } from 'node:util';
import { isCalendarDate } from '../core/terms/dates.js';
import type { Language } from '../core/index.js';
import { CliError } from './cliError.js';

const everywhere = { today: { type: 'string' }, locale: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;

/** Reads a command's arguments. Throws a CliError that names the option where one is wrong. */
export function readArgs<T extends NonNullable<ParseArgsConfig['options']>>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options: { ...everywhere, ...options }, allowPositionals: true, strict: true });
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    const name = /--?[\w-]+/.exec(message)?.[0] ?? '';
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw new CliError('unknownOption', { name });
    if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') throw new CliError(/does not take/.test(message) ? 'unwantedValue' : 'missingValue', { name });
    throw new CliError('badUsage');
  }
}

/** A value that must be one of a few. */
export function choice<T extends string>(option: string, value: string | undefined, choices: readonly T[]): T | undefined {
  if (value === undefined) return undefined;
  if (!(choices as readonly string[]).includes(value)) throw new CliError('badChoice', { option, value, choices: choices.join(', ') });
  return value as T;
}

/** The value of `--today`, checked: an ISO calendar date. */
export function dateArg(value: string | undefined): string | undefined {
  if (value !== undefined && !isCalendarDate(value)) throw new CliError('badDate', { value });
  return value;
}

/** The language of messages: `--locale` wherever it stands, else the environment's. Needed before anything can go wrong. */
export function localeOf(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Language {
  const at = args.indexOf('--locale');
  const given = at >= 0 ? args[at + 1] : args.find(a => a.startsWith('--locale='))?.slice('--locale='.length);
  const name = given ?? (env.LC_ALL || env.LC_MESSAGES || env.LANG || 'en');
  return /^es\b|^es[_-]/i.test(name) ? 'es' : 'en';
}

/** The command's name and its own arguments. What every command takes (`--locale es`, `--today=2026-12-31`) may also stand before the name. */
export function commandOf(argv: readonly string[]): { readonly name: string | undefined; readonly args: readonly string[] } {
  let at = 0;
  while (/^--(?:locale|today)(?:=|$)/.test(argv[at] ?? '')) at += argv[at]!.includes('=') ? 1 : 2;
  return { name: argv[at], args: [...argv.slice(0, at), ...argv.slice(at + 1)] };
}
