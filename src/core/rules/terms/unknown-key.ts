import { guessFor } from '../../terms/describe.js';
import { renameKey } from '../../terms/edits.js';
import { isPrivateKey } from '../../terms/schema.js';
import { issueRule } from './_issue.js';

/** A key of the front matter that is none of the terms. */
export const rule = issueRule('terms/unknown-key', {
  codes: ['unknown_key'],
  only: issue => !(issue.path.length === 1 && isPrivateKey(String(issue.path[0]))),
  range: (issue, doc) => doc.rangeOf(issue.path, 'key'),
  suggest: (issue, doc) => {
    const guess = guessFor(issue);
    if (guess === undefined || doc.frontMatter?.yaml?.has([...issue.path.slice(0, -1), guess])) return [];
    return [{ title: 'rename', edits: [renameKey(doc, issue.path, guess)], safe: true, data: { guess } }];
  },
  text: {
    en: {
      title: 'Unknown key',
      what: 'Marks a key of the front matter that is not one of the terms.',
      why: 'A misspelled key is read by nobody: the term it was meant for counts as missing.',
      instead: 'Use the key as it is spelled in the list of terms, or move the remark to the body.',
      messages: { unknown_key: 'There is no term called “{key}”, so what it says is not used.' },
      suggestions: { rename: 'Change to “{guess}”' },
    },
    es: {
      title: 'Clave desconocida',
      what: 'Señala una clave del encabezado que no corresponde a ningún dato.',
      why: 'Una clave mal escrita no la lee nadie: el dato al que se refería cuenta como ausente.',
      instead: 'Escriba la clave tal como figura en la lista de datos o lleve la observación al cuerpo del texto.',
      messages: { unknown_key: 'No hay ningún dato llamado «{key}», así que lo que dice no se usa.' },
      suggestions: { rename: 'Cambiar por «{guess}»' },
    },
  },
});
