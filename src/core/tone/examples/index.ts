import type { Language } from '../../types.js';
import { examples as en } from './en.js';
import { examples as es } from './es.js';

/** How a professional says it: sentences that could be sent as they stand, by rule. */
export const examples: Readonly<Record<Language, Readonly<Record<string, readonly string[]>>>> = { en, es };
