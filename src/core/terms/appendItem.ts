import type { TerminationDocument } from '../document/document.js';
import { writeYaml } from '../document/yaml.js';
import type { Edit } from '../types.js';
import { insertTerm, lineEnd, soundYaml } from './edits.js';

/** An item for one of the lists of the terms. Amounts and dates are text. */
export type ListItem = Readonly<Record<string, string>>;

/**
 * Adds an item at the end of a list of the terms, in the way the list is written there: on lines of its own, or in
 * `[…]` on one line. A list that is missing or empty is begun. Undefined where the YAML can't be read whole.
 */
export function appendItem(doc: TerminationDocument, list: 'deliverables' | 'outstanding_payments', item: ListItem): Edit | undefined {
  const yaml = soundYaml(doc);
  if (!yaml) return undefined;
  const eol = lineEnd(doc);
  const block = (indent: string): string => writeYaml([item]).trimEnd().split('\n').map(line => indent + line).join(eol);
  if (!yaml.has([list])) {
    const edit = insertTerm(doc, [list], '[]');
    return edit && { ...edit, text: edit.text.replace(' []', `${eol}${block('  ')}`) };
  }
  const key = doc.rangeOf([list], 'key');
  const value = doc.rangeOf([list], 'value');
  const written = value.start === key.start ? '' : doc.text.slice(value.start, value.end);
  if (written === '' || /^\[\s*\]$/.test(written)) {
    const colon = doc.text.indexOf(':', key.end) + 1;
    return { start: colon, end: written === '' ? colon : value.end, text: `${eol}${block('  ')}` };
  }
  if (written.startsWith('[')) {
    const last = doc.text.slice(value.start, value.end - 1).trimEnd().length + value.start;
    const comma = doc.text[last - 1] === ',' ? '' : ',';
    return { start: last, end: last, text: `${comma} ${JSON.stringify(item)}` };
  }
  if (!written.startsWith('-')) return undefined;
  const indent = ' '.repeat(doc.lines.at(value.start).column - 1);
  // After the last line of the last item, and after a comment that ends it.
  const lineStop = /\r?\n|$/.exec(doc.text.slice(value.end))!.index + value.end;
  return { start: lineStop, end: lineStop, text: `${eol}${block(indent)}` };
}
