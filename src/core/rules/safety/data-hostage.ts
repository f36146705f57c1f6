import type { ProseBlock } from '../../document/prose.js';
import { Recent } from '../../recent.js';
import type { Rule } from '../../rule.js';
import type { Language, TextRange } from '../../types.js';
import { sentencesOf } from '../facts/_text.js';

/**
 * The client's own things, each with its article: data, accounts, passwords, domains. Not "files" or "designs": unpaid work
 * may be held back where the contract says so.
 */
const things: Readonly<Record<Language, string>> = {
  en: '(?:(?:your|the|all|any|client|customer|personal)\\s+){1,3}(?:data(?:base|bases)?|customer\\s+lists?|mailing\\s+lists?|passwords?|credentials?|log-?ins?|access(?:es)?|accounts?|domains?(?:\\s+names?)?|hosting|backups?)',
  es: '(?:(?:sus?|los|las|el|la|tus?|todos|todas)\\s+){1,2}(?:datos|bases?\\s+de\\s+datos|lista\\s+de\\s+clientes|contraseñas?|credenciales|claves?|accesos?|cuentas?|dominios?|copias?\\s+de\\s+seguridad|alojamiento)',
};
const patterns: Readonly<Record<Language, RegExp>> = {
  en: new RegExp([
    `(?:\\b(?:will|shall|am|are|going to|must|have to|intend to|reserve the right to)\\s+)(?:be\\s+)?(?:withhold(?:ing)?|hold(?:ing)?(?:\\s+(?:back|on\\s+to))?|keep(?:ing)?|retain(?:ing)?|block(?:ing)?|lock(?:ing)?|suspend(?:ing)?|delet(?:e|ing))\\s+${things.en}[^.]{0,80}?\\b(?:until|unless|till|as long as)\\b[^.]{0,60}?\\b(?:paid|pay|payment|settled|settle)\\b`,
    `\\b(?:not|never|won['’]t|cannot|can['’]t|only)\\s+(?:be\\s+)?(?:hand(?:ed)?\\s+over|releas(?:e|ed)|return(?:ed)?|giv(?:e|en)(?:\\s+(?:you|back))?|send|sent|transfer(?:red)?|get|receive|restored?)\\s+(?:you\\s+)?${things.en}[^.]{0,80}?\\b(?:until|unless|till|before|once|when|after|if)\\b[^.]{0,60}?\\b(?:paid|pay|payment|settled|settle)\\b`,
    `${things.en}\\s+(?:will|shall|can)\\s+(?:(?:not|only)\\s+be|be)\\s+(?:handed\\s+over|released|returned|given\\s+back|sent|transferred|restored|withheld|retained|blocked|locked|deleted)\\s[^.]{0,60}?\\b(?:until|unless|till|once|after|when|upon|if)\\b[^.]{0,60}?\\b(?:paid|pay|payment|settled|settle)\\b`,
  ].join('|'), 'giu'),
  es: new RegExp([
    `(?<!\\p{L})(?:retendr(?:é|emos)|retengo|retenemos|conservar(?:é|emos)|guardar(?:é|emos)|bloquear(?:é|emos)|bloqueo|suspender(?:é|emos)|borrar(?:é|emos)|eliminar(?:é|emos)|me quedar(?:é|emos) con)\\s+${things.es}[^.]{0,80}?(?<!\\p{L})(?:hasta|mientras|salvo|si no|a menos)(?!\\p{L})[^.]{0,60}?(?<!\\p{L})(?:pag\\p{L}+|abon\\p{L}+|cobr\\p{L}+|liquid\\p{L}+)`,
    `(?<!\\p{L})(?:no|solo|sólo|nunca)\\s+(?:le\\s+|les\\s+|te\\s+|se\\s+)?(?:entregar\\p{L}+|devolver\\p{L}+|dar(?:é|emos|án)|facilitar\\p{L}+|enviar\\p{L}+|transferir\\p{L}+|liberar\\p{L}+|recibirá(?:n|s)?)\\s+${things.es}[^.]{0,80}?(?<!\\p{L})(?:hasta|mientras|salvo|si|cuando|antes|una vez|tras|después)(?!\\p{L})[^.]{0,60}?(?<!\\p{L})(?:pag\\p{L}+|abon\\p{L}+|cobr\\p{L}+|liquid\\p{L}+)`,
    `${things.es}\\s+(?:solo\\s+|sólo\\s+|no\\s+)?se\\s+(?:entregar\\p{L}+|devolver\\p{L}+|retendr\\p{L}+|bloquear\\p{L}+|liberar\\p{L}+|borrar\\p{L}+)\\s[^.]{0,60}?(?<!\\p{L})(?:hasta|mientras|salvo|si|cuando|una vez|tras|después)(?!\\p{L})[^.]{0,60}?(?<!\\p{L})(?:pag\\p{L}+|abon\\p{L}+|cobr\\p{L}+|liquid\\p{L}+)`,
  ].join('|'), 'giu'),
};
/** A sentence that promises the opposite: "I will not keep your data until you pay", "whether or not it is paid". */
const promised: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:not|never|won['’]t|without)\s+(?:be\s+)?(?:withh|hold|keep|retain|block|lock|suspend|delet)|whether or not|regardless|even if|whatever/iu,
  es: /(?<!\p{L})(?:no|nunca|sin)\s+(?:le\s+|les\s+|se\s+)?(?:reten|conserv|guard|bloque|suspend|borr|elimin)|aunque|independientemente|con independencia|se pague o no|esté o no/iu,
};

/** The client's data or access as a pledge for payment. */
export const rule: Rule = {
  id: 'safety/data-hostage',
  severity: 'error',
  scope: 'any',
  text: {
    en: {
      title: 'Data held hostage',
      what: 'Marks a sentence that makes the return of the client’s own data, passwords, accounts or domains depend on payment.',
      why: 'They are the client’s, and a processor returns personal data at the end whatever is unpaid (GDPR, article 28(3)(g)). Holding them back can be unlawful, and turns a debt into a dispute.',
      instead: 'Return what is the client’s, and claim the money by itself. Work that has not been paid for may be held back where the contract says so.',
      messages: { hostage: 'Data and access are the client’s own and go back whatever is unpaid. Claim the payment by itself; only unpaid work may be held back, where the contract says so.' },
      suggestions: { example: 'How a professional says it' },
    },
    es: {
      title: 'Datos retenidos',
      what: 'Señala una frase que condiciona al pago la devolución de datos, contraseñas, cuentas o dominios que son del cliente.',
      why: 'Son del cliente, y el encargado devuelve los datos personales al terminar, se deba lo que se deba (RGPD, artículo 28.3.g). Retenerlos puede ser ilícito y convierte una deuda en un conflicto.',
      instead: 'Devuelva lo que es del cliente y reclame el dinero por su lado. El trabajo no pagado sí puede retenerse, si el contrato lo prevé.',
      messages: { hostage: 'Los datos y los accesos son del cliente y se devuelven aunque quede algo por pagar. Reclame el pago por su lado; solo puede retenerse el trabajo no pagado, si el contrato lo prevé.' },
      suggestions: { example: 'Cómo lo dice un profesional' },
    },
  },
  *check(doc) {
    for (const block of doc.blocks) {
      if (block.quoted) continue;
      const example = block.language === 'es' ? 'Los accesos y los datos se entregan el último día. La factura pendiente vence en su fecha.' : 'Access and data are handed over on the last day. The open invoice is due on its date.';
      for (const { start, end } of recent.get(`${block.language} ${block.prose}`, () => hostagesIn(block))) {
        yield { range: { start: block.start + start, end: block.start + end }, message: 'hostage', suggestions: [{ title: 'example', example }] };
      }
    }
  },
};

/** Read once for as long as a paragraph stands. */
const recent = new Recent<readonly TextRange[]>(100_000);

/** Where a block makes such a condition; offsets in the block. */
function hostagesIn(block: ProseBlock): TextRange[] {
  return [...sentencesOf(block)].filter(s => !promised[s.language].test(s.text)).flatMap(({ text, start, language }) =>
    [...text.matchAll(patterns[language])].map(m => ({ start: start - block.start + m.index, end: start - block.start + m.index + m[0].length })));
}
