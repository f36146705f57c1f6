import type { TerminationDocument } from '../../document/document.js';
import type { Edit, Language } from '../../types.js';

const signOffs: Readonly<Record<Language, RegExp>> = {
  en: /^(?:(?:with )?(?:best|kind|warm|kindest|warmest)?\s*(?:regards|wishes)|best|all the best|yours (?:sincerely|faithfully|truly)|sincerely(?: yours)?|respectfully|cordially|cheers)\s*,?\s*$/iu,
  es: /^(?:(?:reciba|recibe|recibí|reciban|recibid) .{0,40}|(?:un |muchos )?(?:cordial(?:es)? )?saludos?(?: (?:cordial(?:es)?|afectuosos?|muy cordial))?|un (?:fuerte )?abrazo|(?:muy )?atentamente|cordialmente|sinceramente|con (?:mis mejores deseos|afecto))\s*,?\s*$/iu,
};

/** An edit that adds a paragraph as the last of a letter: before the sign-off, else before signatures, else at the end. */
export function addBeforeClosing(doc: TerminationDocument, paragraph: string): Edit {
  const eol = doc.text.includes('\r\n') ? '\r\n' : '\n';
  const body = doc.blocks.filter(b => b.kind !== 'term');
  const first = body.findLast(b => b.kind === 'paragraph' && signOffs[doc.language].test(b.text.split(/\r?\n/)[0]!));
  const at = first?.start ?? tableAtEnd(doc);
  if (at !== undefined) return { start: at, end: at, text: `${paragraph}${eol}${eol}` };
  const end = doc.body.start + doc.text.slice(doc.body.start, doc.body.end).trimEnd().length;
  const gap = end > doc.body.start ? `${eol}${eol}` : eol;
  return { start: end, end, text: `${gap}${paragraph}${end === doc.text.length ? eol : ''}` };
}

/** Where a table begins that is the last thing in the letter, as signatures are. */
function tableAtEnd(doc: TerminationDocument): number | undefined {
  const last = doc.blocks.findLastIndex(b => b.kind !== 'table-cell');
  const cell = doc.blocks[last + 1];
  return cell?.kind === 'table-cell' ? doc.lines.startOf(doc.lines.at(cell.start).line) : undefined;
}
