import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Language, ServiceOptions } from '../core/index.js';

/** The sentence models that ship beside the bundle, each read when the first text of its language asks for it. */
export function toneModels(root: string): NonNullable<ServiceOptions['models']> {
  const read = new Map<Language, Uint8Array>();
  const model = (language: Language): Uint8Array => {
    const bytes = read.get(language) ?? bytesOf(root, language);
    read.set(language, bytes);
    return bytes;
  };
  return { get en() { return model('en'); }, get es() { return model('es'); } };
}

/** Without its model (no bytes), a language is judged by the rules alone. */
function bytesOf(root: string, language: Language): Uint8Array {
  try {
    return readFileSync(path.join(root, 'media', 'models', `tone-${language}.bin`));
  } catch {
    return new Uint8Array();
  }
}
