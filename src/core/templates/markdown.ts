/** Values in Markdown: what a person typed must show exactly as typed, and must not turn into mark-up. */

/**
 * Stands behind a value that ends in a full stop, until the text is tidied: a sentence that ends with "Acme Inc." takes
 * no second stop. A private-use character, which is taken out of every value before.
 */
const STOP = '\uE0FF';

/** A place to be filled in, as it may stand in a term as well: `[[client]]`. */
const wholePlace = /^\[\[[^[\]\r\n]{1,200}\]\]$/;

/** One line of plain text as Markdown. Line breaks become spaces; an unfilled place stays one. */
export function escapeMarkdown(value: string): string {
  const line = value.replaceAll(STOP, '').replace(/\s+/gu, c => /^[\u00A0\u202F]+$/.test(c) ? c : ' ').trim();
  if (wholePlace.test(line)) return line;
  const escaped = line
    .replace(/[\\`*_[\]<~|]/g, '\\$&')
    // A pair of dollar signs is a formula in VS Code's preview; one is money.
    .replace(/\$(?=.*\$)|(?<=\$.*)\$/g, '\\$$')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/^(?:#{1,6}(?=\s|$)|>|[+-](?=\s|$)|(?:-+|=+)$)/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/(^|\s)(#+)$/, (_, before: string, hashes: string) => before + hashes.replaceAll('#', '\\#'));
  return escaped.endsWith('.') ? escaped + STOP : escaped;
}

/** A term that is a sentence of its own: capital first, a full stop last. */
export function sentence(value: string): string {
  const line = value.trim().replace(/\s+/gu, ' ');
  if (line === '' || wholePlace.test(line)) return line;
  const capital = line.replace(/^([¿¡«“"']*)(\p{Ll})/u, (_, marks: string, letter: string) => marks + letter.toLocaleUpperCase());
  return /[.!?…][»”"')]*$/u.test(capital) ? capital : `${capital}.`;
}

/** Puts a rendered text in order: no doubled full stops, no trailing spaces, never more than one blank line, none before a closing marker. */
export function tidy(text: string): string {
  return text
    .replace(new RegExp(`${STOP}(\\*{0,2}[»”"]?)\\.`, 'g'), '$1')
    .replaceAll(STOP, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/\n\n(?=<!-- \/amicable:)/g, '\n')
    .trim();
}
