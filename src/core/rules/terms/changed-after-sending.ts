import type { Rule } from '../../rule.js';
import { longDate } from '../../terms/dates.js';
import { pathInWords } from '../../terms/describe.js';
import { replaceValue, soundYaml, yamlText } from '../../terms/edits.js';
import { changedTerms } from '../../terms/changes.js';

/** A term that no longer says what the client was sent. */
export const rule: Rule = {
  id: 'terms/changed-after-sending',
  severity: 'warning',
  scope: 'ours',
  text: {
    en: {
      title: 'Changed after sending',
      what: 'Marks a term that differs from the text that was sent, once `sent_on` is set. A status or a tick that moves on is no change. It needs the record that *Record as Sent* keeps beside the document (`letter.sent-2026-11-24.private.yaml`).',
      why: 'The client holds what was sent. A file that says something else later is of no use to either side.',
      instead: 'Put the old value back, or write to the client about the change, set a new `sent_on` and record it again.',
      messages: {
        changed: 'The client holds “{value}” here ({where}), sent on {day}. Put it back, or write to them about the change.',
        added: 'What the client holds, sent on {day}, does not have this ({where}). Write to them about the change.',
        removed: 'What the client holds, sent on {day}, still has “{value}” ({where}). Put it back, or write to them about the change.',
      },
      suggestions: { restore: 'Put “{value}” back' },
    },
    es: {
      title: 'Cambio después del envío',
      what: 'Señala un dato distinto del que figura en el texto enviado, una vez puesto `sent_on`. Que avance un estado o una marca no es un cambio. Necesita el registro que el comando *Registrar como enviado* guarda junto al documento (`carta.sent-2026-11-24.private.yaml`).',
      why: 'El cliente tiene lo que se envió. Un archivo que después dice otra cosa no le sirve a nadie.',
      instead: 'Recupere el valor anterior, o comunique el cambio al cliente, ponga un `sent_on` nuevo y vuelva a registrarlo.',
      messages: {
        changed: 'El cliente tiene aquí «{value}» ({where}), enviado el {day}. Recupérelo o comuníquele el cambio.',
        added: 'Lo que tiene el cliente, enviado el {day}, no incluye esto ({where}). Comuníquele el cambio.',
        removed: 'Lo que tiene el cliente, enviado el {day}, todavía incluye «{value}» ({where}). Recupérelo o comuníquele el cambio.',
      },
      suggestions: { restore: 'Recuperar «{value}»' },
    },
  },
  *check(doc, { sent, locale }) {
    const day = doc.terms.sent_on;
    if (!sent || day === undefined || !soundYaml(doc)) return;
    for (const { path, before, after, bare } of changedTerms(sent, doc.terms)) {
      if (doc.issues.some(i => path.join('.').startsWith(i.path.join('.')))) continue;
      const message = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
      yield {
        range: doc.rangeOf(path, message === 'removed' ? 'key' : 'value'), message, data: { value: before ?? '', where: pathInWords(path, locale), day: longDate(day, locale) },
        suggestions: message === 'changed' ? [{ title: 'restore', edits: [replaceValue(doc, path, bare || /^\d+$/.test(before!) ? before! : yamlText(before!))] }] : [],
      };
    }
  },
};
