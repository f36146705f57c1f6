import { Recent } from '../recent.js';
import type { Language, TextRange } from '../types.js';
import { blockLanguage, languageOfTag } from './language.js';
import { parseMarkdown } from './markdown.js';

/** Stands for each code unit of something that is not prose (code, a URL, a quotation): a word nobody can read. */
export const OPAQUE = '\uFFFC';
/** Stands for each code unit of mark-up inside a sentence (`**`, `\`): nothing at all, not even a gap. */
export const INVISIBLE = '\u2060';

export type BlockKind = 'paragraph' | 'heading' | 'list-item' | 'table-cell' | 'term';

/** A paragraph, heading, list item or table cell. All its texts have the same length, so offsets agree. */
export interface ProseBlock extends TextRange {
  readonly kind: BlockKind;
  /** As it stands in the document. */
  readonly text: string;
  /** Code, URLs, HTML and placeholders are OPAQUE, mark-up is INVISIBLE. */
  readonly masked: string;
  /** As `masked`, and quotations (“…”, «…», "…") and the subject of a message that is answered are OPAQUE as well. */
  readonly prose: string;
  /** As `prose`, and the names, titles and numbers of the terms are OPAQUE too: what the tone is judged in. */
  readonly tone: string;
  /** Inside a block quotation (`>`): somebody else's words. */
  readonly quoted: boolean;
  /** Its own where it plainly speaks the other language, or where a comment says so; else the document's. */
  readonly language: Language;
  /** The name of the derived section it stands in, if any. */
  readonly section: string | undefined;
  /** The unfilled places in it. */
  readonly placeholders: readonly Placeholder[];
}

/** What stands between `<!-- amicable:name -->` and `<!-- /amicable:name -->`. */
export interface DerivedSection extends TextRange {
  readonly name: string;
  /** Between the two comments, without the line ends next to them. */
  readonly inner: TextRange;
}

export interface HtmlComment extends TextRange { readonly text: string }

/** `[[what goes here]]`: a place still to be filled in. */
export interface Placeholder extends TextRange { readonly label: string }

export interface Prose {
  readonly blocks: readonly ProseBlock[];
  readonly comments: readonly HtmlComment[];
  readonly sections: readonly DerivedSection[];
}

const leaves: Readonly<Record<string, BlockKind>> = {
  Paragraph: 'paragraph', TableCell: 'table-cell', Task: 'list-item',
  ATXHeading1: 'heading', ATXHeading2: 'heading', ATXHeading3: 'heading', ATXHeading4: 'heading', ATXHeading5: 'heading', ATXHeading6: 'heading',
  SetextHeading1: 'heading', SetextHeading2: 'heading',
};
const opaque = new Set(['InlineCode', 'URL', 'Autolink', 'HTMLTag', 'Image', 'LinkTitle', 'LinkLabel', 'Entity']);
const invisible = new Set(['EmphasisMark', 'StrikethroughMark', 'HeaderMark', 'QuoteMark', 'ListMark', 'LinkMark', 'Comment', 'ProcessingInstruction']);

/** Finds the prose of the body and hides what is not prose. Linear in the text. */
export function readProse(text: string, body: TextRange, language: Language): Prose {
  const comments: HtmlComment[] = [];
  const found: { kind: BlockKind; range: TextRange; quoted: boolean; hide: { range: TextRange; by: string }[] }[] = [];
  let current: (typeof found)[number] | undefined;
  let quoteDepth = 0;
  let listDepth = 0;
  const at = (n: { from: number; to: number }): TextRange => ({ start: body.start + n.from, end: body.start + n.to });

  parseMarkdown(text.slice(body.start, body.end)).iterate({
    enter(node) {
      const { name } = node;
      if (name === 'Blockquote') quoteDepth++;
      if (name === 'ListItem') listDepth++;
      const kind = leaves[name];
      if (kind) {
        current = { kind: kind === 'paragraph' && listDepth > 0 ? 'list-item' : kind, range: at(node), quoted: quoteDepth > 0, hide: [] };
        found.push(current);
        return undefined;
      }
      if (name === 'Comment' || name === 'CommentBlock') comments.push(...commentsIn(text, at(node)));
      if (!current) return undefined;
      if (opaque.has(name)) {
        // Where a link leads to is not read; it neither ends the words of the link nor joins them to the next.
        current.hide.push({ range: at(node), by: name !== 'Image' && node.node.parent?.name === 'Link' ? INVISIBLE : OPAQUE });
        return false;
      }
      // Of a hard break, the blanks and the line end part two words, as everywhere.
      if (name === 'HardBreak') {
        if (text[body.start + node.from] === '\\') current.hide.push({ range: { start: body.start + node.from, end: body.start + node.from + 1 }, by: INVISIBLE });
        return undefined;
      }
      if (invisible.has(name)) current.hide.push({ range: at(node), by: INVISIBLE });
      if (name === 'Escape') current.hide.push({ range: { start: body.start + node.from, end: body.start + node.from + 1 }, by: INVISIBLE });
      return undefined;
    },
    leave(node) {
      if (node.name === 'Blockquote') quoteDepth--;
      if (node.name === 'ListItem') listDepth--;
      if (leaves[node.name]) current = undefined;
    },
  });

  const sections = derivedSections(text, comments);
  const forced = languageComments(comments);
  const blocks = found.map(f => makeBlock(text, f.kind, f.range, f.quoted, f.hide, language, forced.findLast(o => o.from <= f.range.start)?.language, sections.find(s => s.start <= f.range.start && f.range.end <= s.end)?.name));
  return { blocks, comments, sections };
}

/** The comments of a stretch of HTML. A comment at the start of a line takes the rest of that line with it: a carriage return, blanks, more comments. */
function commentsIn(text: string, { start, end }: TextRange): HtmlComment[] {
  const comments: HtmlComment[] = [];
  for (let from = text.indexOf('<!--', start); from >= 0 && from < end; from = text.indexOf('<!--', comments.at(-1)!.end)) {
    const close = text.indexOf('-->', from + 4) + 3;
    if (close < 3 || close > end) break;
    comments.push({ start: from, end: close, text: text.slice(from, close) });
  }
  return comments;
}

/** `<!-- amicable-language: es -->`: the language of every block from here to the next such comment; `auto` ends it. */
function languageComments(comments: readonly HtmlComment[]): { readonly from: number; readonly language: Language | undefined }[] {
  return comments.flatMap(c => {
    const m = /^<!--\s*amicable-language\s*:\s*([A-Za-z-]{2,20})\s*-->$/.exec(c.text);
    return m ? [{ from: c.end, language: languageOfTag(m[1]!) }] : [];
  });
}

/** A sentence of the front matter (`reason`) as a block, so that tone rules read it as they read the body. */
export function termBlock(text: string, range: TextRange, language: Language): ProseBlock {
  return makeBlock(text, 'term', range, false, [], language, undefined, undefined);
}

/** `[[…]]` in a stretch of text that starts at this offset of the document. */
export function placeholdersIn(text: string, offset: number): Placeholder[] {
  return [...text.matchAll(/\[\[([^[\]\r\n]{1,200})\]\]/g)].map(m => ({ start: offset + m.index, end: offset + m.index + m[0].length, label: m[1]!.trim() }));
}

function makeBlock(text: string, kind: BlockKind, range: TextRange, quoted: boolean, hide: readonly { range: TextRange; by: string }[], own: Language, forced: Language | undefined, section: string | undefined): ProseBlock {
  const source = text.slice(range.start, range.end);
  const hidden = hide.map(h => ({ range: { start: h.range.start - range.start, end: h.range.end - range.start }, by: h.by }));
  const key = `${own} ${hidden.map(h => `${h.range.start}${h.by}${h.range.end}`).join(' ')}\n${source}`;
  const { masked, prose, language, places } = recent.get(key, () => readBlock(source, hidden, own));
  const placeholders = places.map(p => ({ start: range.start + p.start, end: range.start + p.end, label: p.label }));
  return { kind, ...range, text: source, masked, prose, tone: prose, quoted, language: forced ?? language, section, placeholders };
}

/** What of a block depends on its own text alone; offsets in it. */
interface BlockText { readonly masked: string; readonly prose: string; readonly language: Language; readonly places: readonly Placeholder[] }

const recent = new Recent<BlockText>(100_000);

function readBlock(source: string, hidden: readonly { range: TextRange; by: string }[], own: Language): BlockText {
  const places = placeholdersIn(cover(source, hidden.filter(h => h.by === OPAQUE)), 0);
  const masked = cover(source, [...places.map(p => ({ range: p, by: OPAQUE })), ...hidden]);
  const subjects = [...masked.matchAll(answeredSubject)].map(m => ({ start: m.index, end: m.index + m[0].length }));
  const prose = cover(masked, [...subjects, ...quotations(masked)].map(r => ({ range: r, by: OPAQUE })));
  return { masked, prose, language: blockLanguage(masked, own), places };
}

/** Replaces each stretch by as many covering characters; where stretches overlap, the first one listed stands. */
function cover(text: string, stretches: readonly { range: TextRange; by: string }[]): string {
  if (stretches.length === 0) return text;
  let out = '';
  let done = 0;
  for (const { range, by } of stretches.toSorted((a, b) => a.range.start - b.range.start)) {
    if (range.end <= done) continue;
    const start = Math.max(range.start, done);
    out += text.slice(done, start) + by.repeat(range.end - start);
    done = range.end;
  }
  return out + text.slice(done);
}

/** The subject of a message that is being answered: the other side chose its words. */
const answeredSubject = /^[ \t\u2060]*(?:subject|asunto)[\u2060 ]*:[\u2060 ]*(?:re|rv|fwd?)[\u2060 ]*:[^\r\n]*/gimu;

const closingQuote: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“', '"': '"' };

/** Paired quotation marks, content included, in one pass. A straight quote opens only where no letter stands before it (12" is inches). */
function quotations(text: string): TextRange[] {
  const ranges: TextRange[] = [];
  let open = -1;
  let close = '';
  for (const { index: i, 0: c } of text.matchAll(/["“”«»„]/g)) {
    if (open >= 0 && c === close) {
      ranges.push({ start: open, end: i + 1 });
      open = -1;
    } else if (open < 0 && closingQuote[c] && !(c === '"' && /[\p{L}\p{N}]/u.test(text[i - 1] ?? ''))) {
      open = i;
      close = closingQuote[c];
    }
  }
  return ranges;
}

function derivedSections(text: string, comments: readonly HtmlComment[]): DerivedSection[] {
  const sections: DerivedSection[] = [];
  let open: { readonly name: string; readonly comment: HtmlComment } | undefined;
  for (const comment of comments) {
    const m = /^<!--\s*(\/?)amicable:([a-z][a-z-]*)\s*-->$/.exec(comment.text);
    if (!m) continue;
    if (m[1] === '') {
      open = { name: m[2]!, comment };
    } else if (open && open.name === m[2]) {
      const after = /^\r?\n/.exec(text.slice(open.comment.end, open.comment.end + 2))?.[0].length ?? 0;
      const start = open.comment.end + after;
      const before = /\r?\n$/.exec(text.slice(start, comment.start))?.[0].length ?? 0;
      sections.push({ name: open.name, start: open.comment.start, end: comment.end, inner: { start, end: comment.start - before } });
      open = undefined;
    }
  }
  return sections;
}
