import type { TerminationDocument } from '../document/document.js';
import type { TermPath } from '../document/yaml.js';
import type { TextRange } from '../types.js';

/**
 * Where the cursor is in the front matter. It is read from the lines alone, so that it works while the YAML is half typed.
 * `group` is the path of the group the line belongs to; `key` the key before the cursor's colon, when the cursor is in its
 * value; `range` is what a completion replaces.
 */
export interface Place {
  readonly group: TermPath;
  readonly key: string | undefined;
  readonly range: TextRange;
  /** The keys that the group already has. */
  readonly taken: readonly string[];
}

interface Line { readonly start: number; readonly indent: number; readonly dash: boolean; readonly key: string | undefined; readonly keyEnd: number; readonly text: string }

/** The place at an offset, or undefined outside the front matter and inside comments. */
export function placeAt(doc: TerminationDocument, offset: number): Place | undefined {
  const { frontMatter } = doc;
  if (!frontMatter || offset < frontMatter.range.start || offset > frontMatter.range.end) return undefined;
  const lines = readLines(doc.text, frontMatter.range);
  const at = lines.findLastIndex(l => l.start <= offset);
  const line = lines[at];
  if (!line || offset > line.start + line.text.length) return undefined;
  const before = line.text.slice(0, offset - line.start);
  if (/(?:^|\s)#/.test(before)) return undefined;
  const flow = flowPlace(line, before, lines, at);
  if (flow) return flow;
  const group = groupOf(lines, at);
  const inValue = line.key !== undefined && offset >= line.keyEnd;
  const from = inValue ? line.keyEnd + (/^:[ \t]*/.exec(line.text.slice(line.keyEnd - line.start))?.[0].length ?? 0) : line.start + line.indent;
  if (inValue && offset < line.keyEnd + 1) return undefined;
  const end = inValue ? line.start + line.text.trimEnd().length : line.key === undefined ? line.start + line.text.trimEnd().length : line.keyEnd;
  const scalarItem = line.dash && line.key === undefined;
  return {
    group: scalarItem && group.at(-1) === undefined ? [] : group,
    key: inValue ? line.key : undefined,
    range: { start: Math.min(from, offset), end: Math.max(end, offset) },
    taken: siblings(lines, at),
  };
}

function readLines(text: string, range: TextRange): Line[] {
  const lines: Line[] = [];
  for (const m of text.slice(range.start, range.end).matchAll(/([ \t]*)(- +|-$)?(?:["']?([\w-]+)["']?(?=\s*:(?:\s|$)))?[^\r\n]*(?:\r?\n|$)/gm)) {
    if (m[0] === '' && lines.length > 0 && range.start + m.index < range.end) continue;
    const start = range.start + m.index;
    const indent = m[1]!.length + (m[2]?.length ?? 0);
    lines.push({ start, indent, dash: m[2] !== undefined, key: m[3], keyEnd: start + indent + (m[3]?.length ?? 0), text: m[0].replace(/\r?\n$/, '') });
  }
  return lines;
}

/** The path of the group a line stands in: up through the lines with less indentation, counting the dashes of a list. */
function groupOf(lines: readonly Line[], at: number): TermPath {
  const path: (string | number)[] = [];
  let indent = lines[at]!.indent;
  let index = lines[at]!.dash ? 0 : -1;
  for (let i = at - 1; i >= 0 && indent > 0; i--) {
    const line = lines[i]!;
    if (line.text.trim() === '' || line.text.trimStart().startsWith('#')) continue;
    if (line.indent === indent && line.dash) index++;
    else if (line.indent < indent && line.key !== undefined) {
      if (index >= 0) path.unshift(index);
      path.unshift(line.key);
      indent = line.indent;
      index = line.dash ? 0 : -1;
    }
  }
  return path;
}

/** The keys of the lines around that belong to the same group, without the line's own. */
function siblings(lines: readonly Line[], at: number): string[] {
  const keys: string[] = [];
  const { indent, dash } = lines[at]!;
  for (let i = at - 1; i >= 0 && !dash; i--) {
    const line = lines[i]!;
    if (line.text.trim() === '') continue;
    if (line.indent < indent) break;
    if (line.indent === indent && line.key !== undefined) keys.push(line.key);
    if (line.indent === indent && line.dash) break;
  }
  for (let i = at + 1; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.text.trim() === '') continue;
    if (line.indent < indent || (line.indent === indent && line.dash)) break;
    if (line.indent === indent && line.key !== undefined) keys.push(line.key);
  }
  return keys;
}

/** Inside `{ … }` on one line: `client: { name: Acme, contact: … }`, also as items of a list. */
function flowPlace(line: Line, before: string, lines: readonly Line[], at: number): Place | undefined {
  const open = before.lastIndexOf('{');
  if (open < 0 || before.lastIndexOf('}') > open) return undefined;
  const close = line.text.indexOf('}', open);
  const inside = line.text.slice(open + 1, close < 0 ? undefined : close);
  const part = before.slice(open + 1);
  const last = part.slice(part.lastIndexOf(',') + 1);
  const m = /^\s*([\w-]+)\s*:\s*(.*)$/.exec(last);
  const typed = m ? m[2]! : last.trimStart();
  const start = line.start + before.length - typed.length;
  const rest = /^[^,}\s]*/.exec(line.text.slice(before.length))![0].length;
  const inList = /\[/.test(before.slice(0, open));
  const index = inList ? before.slice(0, open).split('{').length - 1 : line.dash ? -1 : undefined;
  const base = line.key === undefined ? groupOf(lines, at) : [...groupOf(lines, at), line.key];
  return {
    group: index === undefined || index < 0 ? base : [...base, index],
    key: m?.[1],
    range: { start, end: start + typed.length + rest },
    taken: [...inside.matchAll(/(?:^|,)\s*([\w-]+)\s*:/g)].map(k => k[1]!),
  };
}
