import type { TerminationDocument } from '../document/document.js';
import { writeYaml, type TermPath, type YamlBlock } from '../document/yaml.js';
import type { Edit } from '../types.js';
import { keysAt } from './terms.js';

/** The front matter of a document, where it is YAML that could be read whole (a repeated key is no obstacle); undefined otherwise. */
export function soundYaml(doc: TerminationDocument): YamlBlock | undefined {
  const yaml = doc.ours ? doc.frontMatter?.yaml : undefined;
  return yaml?.problems.every(p => p.code === 'DUPLICATE_KEY') ? yaml : undefined;
}

/** A value as YAML writes it on one line: quoted where it must be. */
export function yamlText(value: string): string {
  return writeYaml(value).trimEnd();
}

/** Puts another value in the place of a term's. `value` is YAML as it is to stand: see `yamlText`. */
export function replaceValue(doc: TerminationDocument, path: TermPath, value: string): Edit {
  return { ...doc.rangeOf(path, 'value'), text: value };
}

/** Calls a key by another name. */
export function renameKey(doc: TerminationDocument, path: TermPath, key: string): Edit {
  return { ...doc.rangeOf(path, 'key'), text: key };
}

/**
 * Adds a term that is missing, at the place where the keys' usual order wants it. `value` is YAML for one line.
 * Line ends follow the document's. Undefined where there is no sure place for it.
 */
export function insertTerm(doc: TerminationDocument, path: TermPath, value: string): Edit | undefined {
  const yaml = soundYaml(doc);
  const key = path.at(-1);
  if (!yaml || !doc.frontMatter || typeof key !== 'string') return undefined;
  if (yaml.has(path)) return fillEmpty(doc, yaml, path, value);
  const parent = path.slice(0, -1);
  if (parent.length === 0) return insertLine(doc, yaml, key, `${key}: ${value}`);
  if (yaml.has(parent)) return insertInto(doc, parent, key, value);
  const top = parent[0];
  return parent.length === 1 && typeof top === 'string' ? insertLine(doc, yaml, top, `${top}:${lineEnd(doc)}  ${key}: ${value}`) : undefined;
}

/** The line end that the front matter uses. */
export function lineEnd(doc: TerminationDocument): '\r\n' | '\n' {
  return doc.frontMatter && doc.text.startsWith('\r\n', doc.frontMatter.languageRange.end) ? '\r\n' : '\n';
}

/** `key:` with nothing behind it gets its value there. */
function fillEmpty(doc: TerminationDocument, yaml: YamlBlock, path: TermPath, value: string): Edit | undefined {
  const range = yaml.rangeOf(path, 'value');
  const key = yaml.rangeOf(path, 'key');
  if (!range || !key) return undefined;
  if (range.start !== key.start) return { ...range, text: value };
  const colon = /^["']?[ \t]*:/.exec(doc.text.slice(key.end, key.end + 20));
  if (!colon) return undefined;
  const at = key.end + colon[0].length;
  return { start: at, end: at, text: ` ${value}` };
}

/** A new line at the top level, behind the last of the keys that usually stand before it. */
function insertLine(doc: TerminationDocument, yaml: YamlBlock, key: string, line: string): Edit | undefined {
  const { range } = doc.frontMatter!;
  if (/^\s*\{/.test(doc.text.slice(range.start, range.end))) return undefined;
  const order = keysAt([]);
  const before = order.slice(0, order.indexOf(key)).filter(k => yaml.has([k])).map(k => yaml.rangeOf([k], 'pair')!.end);
  let at = range.start;
  if (before.length > 0) {
    const next = doc.text.indexOf('\n', Math.max(...before));
    at = next < 0 ? range.end : Math.min(next + 1, range.end);
  }
  return { start: at, end: at, text: line + lineEnd(doc) };
}

/** A new key at the head of a group that is there: `{ … }` on a line, keys on lines of their own, or nothing yet. */
function insertInto(doc: TerminationDocument, parent: TermPath, key: string, value: string): Edit | undefined {
  const range = doc.rangeOf(parent, 'value');
  const keyRange = doc.rangeOf(parent, 'key');
  const there = doc.text.slice(range.start, range.end);
  if (there.startsWith('{')) {
    const rest = /^\{\s*\}/.exec(there);
    return rest ? { start: range.start, end: range.start + rest[0].length, text: `{ ${key}: ${value} }` } : { start: range.start + 1, end: range.start + 1, text: ` ${key}: ${value},` };
  }
  if (range.start === keyRange.start && typeof parent.at(-1) === 'string') {
    const colon = /^[ \t]*:/.exec(doc.text.slice(keyRange.end, keyRange.end + 20));
    if (!colon) return undefined;
    const at = keyRange.end + colon[0].length;
    return { start: at, end: at, text: `${lineEnd(doc)}${' '.repeat(doc.lines.at(keyRange.start).column + 1)}${key}: ${value}` };
  }
  if (!/^[\w"'-]+\s*:/.test(there)) return undefined;
  const indent = ' '.repeat(doc.lines.at(range.start).column - 1);
  return { start: range.start, end: range.start, text: `${key}: ${value}${lineEnd(doc)}${indent}` };
}
