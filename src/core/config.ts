import { languageOfTag } from './document/language.js';
import type { RuleOptions } from './rule.js';
import type { Language, Severity } from './types.js';

/** What a caller may set; everything has a default. */
export interface Config {
  /** The language of messages. */
  readonly locale?: Language;
  /** Severity by rule id, or `off`. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  readonly options?: Partial<RuleOptions>;
  /** Ids of kinds that the person has templates of their own for. */
  readonly kinds?: readonly string[];
}

export interface ResolvedConfig {
  readonly locale: Language;
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  readonly options: RuleOptions;
  readonly kinds: readonly string[];
}

/** Where these figures come from stands in `docs/sources.md`. */
const defaults: RuleOptions = { noticeDays: 14, longNoticeDays: 180, commercialAgent: false, region: '' };

const severities: readonly unknown[] = ['error', 'warning', 'information', 'hint', 'off'] satisfies (Severity | 'off')[];

/** Settings are typed by hand: a severity that is none is left out, and a locale that is not Spanish is English. */
export function resolveConfig(config: Config = {}): ResolvedConfig {
  const rules = Object.fromEntries(Object.entries(config.rules ?? {}).filter(([, severity]) => severities.includes(severity)));
  return { locale: languageOfTag(config.locale ?? 'en') ?? 'en', rules, options: { ...defaults, ...config.options }, kinds: config.kinds ?? [] };
}
