import matter from 'gray-matter';
import type { TextRange } from '../types.js';

/** Where the front matter stands in a text. All ranges are in the text as given, byte-order mark included. */
export interface FrontMatterSplit {
  /** The lines between the two `---`, without them. */
  readonly yaml: TextRange;
  /** Everything after the closing `---` and its line end. */
  readonly body: TextRange;
  /** What stands after the opening `---`, trimmed: empty for YAML, `js` for `---js`. It is never executed. */
  readonly language: string;
  readonly languageRange: TextRange;
  /** False when the closing `---` is missing; then the two ranges are a guess. */
  readonly closed: boolean;
}

/** Handed to gray-matter in place of a parser: we only want the split; `yaml.ts` parses, with ranges. */
const noParser = { parse: (): object => ({}) };

/**
 * Splits a text into front matter and body; undefined when it starts with no `---` line.
 * An options object is always passed: without one, gray-matter caches, and answers `{}` the second time for bad YAML.
 */
export function splitFrontMatter(text: string): FrontMatterSplit | undefined {
  const bom = text.startsWith('\uFEFF') ? 1 : 0;
  const source = bom ? text.slice(1) : text;
  if (!/^---[^\r\n-]*\r?\n/.test(source)) return undefined;
  const raw = matter.language(source).raw;
  // gray-matter never sees the language, so it looks for no engine but the harmless one.
  const file = matter(`---${source.slice(3 + raw.length)}`, { engines: { yaml: noParser } });
  // gray-matter's block starts right behind the opening line, at that line's end.
  const open = bom + 3 + raw.length;
  const lineEnd = text[open] === '\r' ? 2 : 1;
  const yamlEnd = open + file.matter.length;
  const closed = text.startsWith('\n---', yamlEnd);
  const yamlStart = Math.min(open + lineEnd, yamlEnd + 1);
  // Without a closing line, the first line that cannot be a term is taken for the body; a rule across the page is no front matter.
  const guess = closed ? 0 : yamlStart + (/^(?:\s*$|#|[^\s:#-][^:]*$)/m.exec(text.slice(yamlStart))?.index ?? text.length - yamlStart);
  if (!closed && !documentLine(text.slice(yamlStart, guess))) return undefined;
  return {
    yaml: { start: yamlStart, end: Math.max(yamlStart, closed ? yamlEnd + 1 : guess) },
    body: { start: closed ? text.length - file.content.length : guess, end: text.length },
    language: raw.trim(),
    languageRange: { start: bom + 3, end: open },
    closed,
  };
}

/** A text's `document:` value as it stands in the front matter, even where the YAML is broken or is JavaScript or JSON. */
export function documentLine(yaml: string): { readonly value: string; readonly start: number; readonly end: number } | undefined {
  const m = /^([{ \t]*["']?document["']?[ \t]*:[ \t]*)(["'])([a-z][\w -]*)\2[ \t]*[,}]/m.exec(yaml) ?? /^(document[ \t]*:[ \t]*)(["']?)([^\r\n#"']*?)\2[ \t]*(?:#.*)?\r?$/m.exec(yaml);
  if (!m) return undefined;
  const start = m.index + m[1]!.length + m[2]!.length;
  return { value: m[3]!.trim(), start, end: start + m[3]!.length };
}
