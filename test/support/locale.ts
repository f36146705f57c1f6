// VS Code in another display language. Its language packs are extensions of the Marketplace; all that an extension sees of
// one, though, is `vscode.env.language` and its own strings. So the server is told of a pack that translates nothing: VS Code's
// own menus stay English, and every string of ours comes in the language asked for.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A display language that Amicable speaks. */
export type Locale = 'en' | 'es';

const names: Record<Locale, string> = { en: 'English', es: 'Español' };

/** Writes what the server needs to offer the language into its user-data folder, and returns the arguments that choose it. */
export function localeArguments(locale: Locale, userData: string): string[] {
  if (locale === 'en') return ['--locale', 'en'];
  const translation = path.join(userData, `${locale}.i18n.json`);
  mkdirSync(userData, { recursive: true });
  writeFileSync(translation, JSON.stringify({ version: '1.0.0', contents: {} }));
  writeFileSync(path.join(userData, 'languagepacks.json'), JSON.stringify({
    [locale]: {
      hash: 'amicable-test-pack',
      extensions: [{ extensionIdentifier: { id: `amicable-test.language-pack-${locale}` }, version: '1.0.0' }],
      translations: { vscode: translation },
      label: names[locale],
    },
  }));
  return ['--locale', locale];
}
