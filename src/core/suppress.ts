import type { TerminationDocument } from './document/document.js';

/** Whether a finding of this rule at this line (from 1) was switched off by a comment. */
export type Suppressed = (rule: string, line: number) => boolean;

interface Stretch { readonly rules: ReadonlySet<string>; readonly from: number; readonly to: number }

const directive = /^amicable-(disable-file|disable-next-line|disable-line|disable|enable)(?:\s+([\w\-/,\s]*?))?$/;

/**
 * Reads the suppression comments of a document, `<!-- … -->` in the body and `# …` in the front matter:
 * `amicable-disable-next-line RULE`, `amicable-disable-line RULE`, `amicable-disable RULE` … `amicable-enable RULE`, and
 * `amicable-disable-file RULE`. Several rules are separated by spaces or commas; without any, all rules are meant.
 */
export function suppressions(doc: TerminationDocument): Suppressed {
  const stretches: Stretch[] = [];
  const switches: { readonly off: boolean; readonly rules: ReadonlySet<string>; readonly from: number }[] = [];
  for (const { text, line, endLine } of directives(doc)) {
    const m = directive.exec(text);
    if (!m) continue;
    const rules = new Set((m[2] ?? '').split(/[\s,]+/).filter(Boolean));
    if (m[1] === 'disable-file') stretches.push({ rules, from: 1, to: Infinity });
    else if (m[1] === 'disable-line') stretches.push({ rules, from: line, to: line });
    else if (m[1] === 'disable-next-line') stretches.push({ rules, from: endLine + 1, to: nextParagraphLine(doc, endLine + 1) });
    else switches.push(m[1] === 'disable' ? { off: true, rules, from: line } : { off: false, rules, from: endLine + 1 });
  }
  return (rule, line) => {
    const meant = (rules: ReadonlySet<string>): boolean => rules.size === 0 || rules.has(rule);
    return stretches.some(s => line >= s.from && line <= s.to && meant(s.rules))
      || (switches.findLast(s => line >= s.from && meant(s.rules))?.off ?? false);
  };
}

/** A comment stands alone between blank lines in many editors; the next line that has text is meant. */
function nextParagraphLine(doc: TerminationDocument, line: number): number {
  let at = line;
  while (at < doc.lines.count && doc.text.slice(doc.lines.startOf(at), doc.lines.startOf(at + 1)).trim() === '') at++;
  return at;
}

function* directives(doc: TerminationDocument): Generator<{ text: string; line: number; endLine: number }> {
  if (doc.frontMatter) {
    const { start, end } = doc.frontMatter.range;
    for (const m of doc.text.slice(start, end).matchAll(/(?:^|[ \t])#[ \t]*(amicable-[^\r\n]*?)[ \t]*\r?$/gm)) {
      const { line } = doc.lines.at(start + m.index + m[0].indexOf('#'));
      yield { text: m[1]!, line, endLine: line };
    }
  }
  for (const c of doc.comments) {
    yield { text: c.text.slice('<!--'.length, -'-->'.length).trim(), line: doc.lines.at(c.start).line, endLine: doc.lines.at(c.end).line };
  }
}
