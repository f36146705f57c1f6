import type { Rule } from '../../rule.js';
import { insertTerm, replaceValue, soundYaml } from '../../terms/edits.js';

/** A third person’s name passed on without their word. */
export const rule: Rule = {
  id: 'safety/consent-missing',
  severity: 'warning',
  scope: 'ours',
  text: {
    en: {
      title: 'Consent missing',
      what: 'Marks a colleague among the referrals who has not, as far as the terms say, agreed to be named.',
      why: 'Their name and address are personal data, and they may have no room for the work. See docs/sources.md.',
      instead: 'Ask first, then set `consent: true`; or leave the name out.',
      messages: { missing: 'Nothing says that {name} agreed to be named. Ask first, then set consent to true.', refused: 'The terms say that {name} has not agreed to be named. Leave the name out until they have.' },
      suggestions: { consent: 'They have agreed: set consent to true' },
    },
    es: {
      title: 'Falta el consentimiento',
      what: 'Señala a un colega de las recomendaciones que, según los datos, no ha aceptado que se le nombre.',
      why: 'Su nombre y sus datos de contacto son datos personales, y puede que no tenga hueco para el trabajo. Consulte docs/sources.md.',
      instead: 'Pregunte antes y ponga `consent: true`, o no dé el nombre.',
      messages: { missing: 'No consta que {name} haya aceptado que se le nombre. Pregunte antes y ponga consent en true.', refused: 'Según los datos, {name} no ha aceptado que se le nombre. No dé su nombre mientras no acepte.' },
      suggestions: { consent: 'Ha aceptado: poner consent en true' },
    },
  },
  *check(doc) {
    if (!soundYaml(doc) || doc.kind?.private === true) return;
    for (const [i, { name, consent }] of (doc.terms.referrals ?? []).entries()) {
      const path = ['referrals', i, 'consent'] as const;
      if (name === undefined || consent === true || doc.unfilled.has(path.join('.')) || doc.issues.some(issue => issue.path.join('.') === path.join('.'))) continue;
      // A colleague who said no may stand in the terms, as a note to oneself, but not in the text.
      if (consent === false && !doc.blocks.some(b => b.text.toLowerCase().includes(name.toLowerCase()))) continue;
      const edit = consent === undefined ? insertTerm(doc, path, 'true') : replaceValue(doc, path, 'true');
      yield { range: doc.rangeOf(consent === undefined ? ['referrals', i, 'name'] : path), message: consent === undefined ? 'missing' : 'refused', data: { name }, suggestions: edit ? [{ title: 'consent', edits: [edit] }] : [] };
    }
  },
};
