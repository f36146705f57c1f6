import type { Language } from '../../types.js';
import { lexicon as en } from './en/index.js';
import { lexicon as es } from './es/index.js';
import type { Lexicon } from './lexicon.js';

/** The lexicon of each language. */
export const lexicons: Readonly<Record<Language, Lexicon>> = { en, es };
