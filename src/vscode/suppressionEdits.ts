import type { Edit, Finding } from '../core/index.js';

/**
 * The edits that switch a rule off by a comment, as pure text work. Offsets are UTF-16 units. A comment goes to the
 * end of the line it is about, because one on a line of its own would cut a paragraph in two.
 */

/** Where the front matter's lines stand, if there is any. */
export interface FrontMatterRange { readonly start: number; readonly end: number }

export function disableLine(text: string, finding: Finding, frontMatter: FrontMatterRange | undefined): Edit {
  const { rule, start: { offset } } = finding;
  const lineStart = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const end = text.slice(offset).search(/[\r\n]|$/) + offset;
  const line = text.slice(lineStart, end);
  const there = /amicable-disable-line((?:[ \t]+[\w\-/,]+)+)/.exec(line);
  if (there) return insert(lineStart + there.index + there[0].length, `, ${rule}`);
  const inside = frontMatter !== undefined && offset >= frontMatter.start && offset < frontMatter.end;
  if (inside) return insert(lineStart + line.trimEnd().length, ` # amicable-disable-line ${rule}`);
  // Before what a line may end with and must go on ending with: a table's bar, a hard break.
  const tail = /(?:[ \t]*\|)?(?:[ \t]+|\\)?$/.exec(line)!;
  return insert(lineStart + tail.index, ` <!-- amicable-disable-line ${rule} -->`);
}

export function disableFile(text: string, finding: Finding, frontMatter: FrontMatterRange | undefined): Edit {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  return frontMatter
    ? insert(frontMatter.start, `# amicable-disable-file ${finding.rule}${eol}`)
    : insert(0, `<!-- amicable-disable-file ${finding.rule} -->${eol}${eol}`);
}

function insert(at: number, text: string): Edit {
  return { start: at, end: at, text };
}
