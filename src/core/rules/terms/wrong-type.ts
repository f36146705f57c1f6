import type { TerminationDocument } from '../../document/document.js';
import type { SuggestionReport } from '../../rule.js';
import { replaceValue, yamlText } from '../../terms/edits.js';
import type { TermIssue } from '../../terms/terms.js';
import { issueRule } from './_issue.js';

const yes = /^(?:yes|y|sí|si|on|1|true|verdadero)$/i;
const no = /^(?:no|n|off|0|false|falso)$/i;
const none = /^(?:none|nothing|no|n\/a|ninguno|ninguna|nada)\.?$/i;

/** A value of another sort than its term: a word for a list, a list for a text. */
export const rule = issueRule('terms/wrong-type', {
  codes: ['expected_text', 'one_line', 'expected_group', 'expected_list', 'expected_yes_no', 'expected_count'],
  suggest: (issue, doc) => {
    const value = replacement(issue, doc);
    return value === undefined ? [] : [{ title: 'replace', edits: [replaceValue(doc, issue.path, value)], safe: issue.code !== 'expected_group', data: { value } } satisfies SuggestionReport];
  },
  text: {
    en: {
      title: 'Wrong type of value',
      what: 'Marks a value of another sort than its term needs: a single word where a list belongs, a list where a text belongs, “yes” where true or false is read.',
      why: 'What cannot be read is left out of the document and of every check.',
      instead: 'Write the value in the form that the message names.',
      suggestions: { replace: 'Change to {value}' },
    },
    es: {
      title: 'Valor de otra clase',
      what: 'Señala un valor de una clase distinta de la que necesita el dato: una palabra donde va una lista, una lista donde va un texto, «sí» donde se lee true o false.',
      why: 'Lo que no se puede leer queda fuera del documento y de todas las comprobaciones.',
      instead: 'Escriba el valor en la forma que indica el mensaje.',
      suggestions: { replace: 'Cambiar por {value}' },
    },
  },
});

function replacement(issue: TermIssue, doc: TerminationDocument): string | undefined {
  const { code, written } = issue;
  if (written === undefined) return undefined;
  if (code === 'expected_yes_no') return yes.test(written) ? 'true' : no.test(written) ? 'false' : undefined;
  if (code === 'expected_list' && none.test(written)) return '[]';
  if (code === 'expected_text') return JSON.stringify(written);
  if (code === 'expected_count') return /^(\d+)(?:[.,]0+)?\s*(?:days?|días?)?$/i.exec(written)?.[1];
  if (code === 'one_line') return doc.text.slice(doc.rangeOf(issue.path).start).startsWith('|') ? undefined : yamlText(written.replace(/\s*[\r\n]+\s*/g, ' ').trim());
  return code === 'expected_group' && ['client', 'provider'].includes(issue.path.join('.')) ? `{ name: ${yamlText(written)} }` : undefined;
}
