import type { RuleOptions } from './rule.js';
import type { Language, Severity } from './types.js';

/** What a caller may set; everything has a default. */
export interface Config {
  /** The language of messages. */
  readonly locale?: Language;
  /** Severity by rule id, or `off`. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  readonly options?: Partial<RuleOptions>;
}

export interface ResolvedConfig {
  readonly locale: Language;
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  readonly options: RuleOptions;
}

/** Where these figures come from stands in `docs/sources.md`. */
const defaults: RuleOptions = { noticeDays: 14, longNoticeDays: 180, commercialAgent: false, region: '' };

export function resolveConfig(config: Config = {}): ResolvedConfig {
  return { locale: config.locale ?? 'en', rules: config.rules ?? {}, options: { ...defaults, ...config.options } };
}
