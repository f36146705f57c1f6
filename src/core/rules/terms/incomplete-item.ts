import type { TerminationDocument } from '../../document/document.js';
import { oncePer } from '../../recent.js';
import { guessFor } from '../../terms/describe.js';
import { insertTerm, yamlText } from '../../terms/edits.js';
import { issueRule } from './_issue.js';

/** What was probably meant by each key that does not exist, as dotted paths. Looked up once a document: a list may have a thousand of them. */
const misspelt = oncePer((doc: TerminationDocument): ReadonlySet<string> =>
  new Set(doc.issues.filter(i => i.code === 'unknown_key').map(i => [...i.path.slice(0, -1), guessFor(i)].join('.'))));

/** An item of a list without what makes it one: a deliverable's title, an invoice's number or amount. */
export const rule = issueRule('terms/incomplete-item', {
  codes: ['missing_key'],
  // A misspelled `title` is one mistake, not two.
  only: (issue, doc) => !misspelt(doc).has(issue.path.join('.')),
  suggest: (issue, doc) => {
    const key = String(issue.path.at(-1));
    const edit = insertTerm(doc, issue.path, yamlText(`[[${key}]]`));
    return edit ? [{ title: 'add', edits: [edit], data: { key } }] : [];
  },
  text: {
    en: {
      title: 'Incomplete item',
      what: 'Marks an item of a list that lacks what it cannot do without: a deliverable’s title, an invoice’s number, amount or currency, the item to hand over, a colleague’s name.',
      why: 'An amount without a currency, or a deadline for nothing in particular, leaves open what was agreed.',
      instead: 'Add what is missing, or take the item out.',
      messages: { missing_key: '{where}: this is still missing.' },
      suggestions: { add: 'Add “{key}”' },
    },
    es: {
      title: 'Elemento incompleto',
      what: 'Señala un elemento de una lista al que le falta lo imprescindible: el título de un entregable; el número, el importe o la moneda de una factura; lo que se entrega; el nombre de un colega.',
      why: 'Un importe sin moneda, o un plazo sin objeto, deja en el aire lo acordado.',
      instead: 'Añada lo que falta o quite el elemento.',
      messages: { missing_key: '{where}: falta este dato.' },
      suggestions: { add: 'Añadir «{key}»' },
    },
  },
});
