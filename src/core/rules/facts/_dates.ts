import type { TerminationDocument } from '../../document/document.js';
import type { TermPath } from '../../document/yaml.js';
import { oncePer, Recent } from '../../recent.js';
import type { Terms } from '../../terms/schema.js';
import type { WrittenDate } from '../../terms/writtenDates.js';
import type { IsoDate, Language } from '../../types.js';
import { factSentences, gap, literal, type FactSentence } from './_text.js';

/** A date of the prose that a sentence ties to a term. Offsets of `written` are in the document. */
export interface DateFact { readonly written: WrittenDate; readonly path: TermPath; readonly value: IsoDate }

/** A sentence's words for a term, with the term. */
interface Subject { readonly path: TermPath; readonly value: IsoDate; readonly cue: RegExp; readonly after?: RegExp | undefined; readonly must?: RegExp }

/** Words that may stand between what a date is about and the date, and say nothing else about it. Anything outside this list unties the two. */
const connecting: Readonly<Record<Language, string>> = {
  en: 'is|will|shall|be|on|the|with|for|you|your|us|me|my|our|as|agreed|planned|therefore|set|fixed|at|to|falls|by|effective|date|a|day|deadline|delivered|finished|completed|ready|handed|over|in|due|payable|paid|no|later|than|remains|amounting',
  es: 'es|será|sea|serán|el|la|los|las|lo|día|de|del|con|para|usted|ustedes|ti|mí|mi|nuestro|nuestra|su|como|acordado|acordada|previsto|prevista|fijado|fijada|queda|cae|en|a|al|fecha|laborable|más|tardar|entregará|entregaré|entregaremos|entregado|entregada|entregar|se|listo|lista|vence|vencerá|vencimiento|pagar|pagadera|por|importe|plazo|límite|tiene',
};
/** What takes a sentence out of the plain present: suppositions, and how it was before. */
const supposing: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:if|unless|would|could|might|instead|not|never|originally|previously|earlier|no longer|whether|suppose|propose[ds]?|suggest(?:ed)?|rather than|was|were|had)\b/i,
  es: /(?<!\p{L})(?:si|salvo|sería|podría|en lugar|en vez|no|nunca|originalmente|anteriormente|antes era|ya no|propuso|proponía|propongo|era|fue|había|iba)(?!\p{L})/iu,
};

const endings: Readonly<Record<Language, { readonly last: string; readonly after: string; readonly notice: string; readonly contract: string; readonly renewal: string }>> = {
  en: {
    last: `(?:last|final)${gap}(?:working${gap})?day(?:${gap}of${gap}(?:work|service|our${gap}(?:engagement|collaboration)|the${gap}(?:engagement|collaboration)))?|(?:engagement|collaboration|working${gap}relationship|services|work)${gap}(?:together${gap}|with${gap}NAMES${gap})?(?:will${gap}|shall${gap})?(?:ends?|comes?${gap}to${gap}an${gap}end|finish(?:es)?|concludes?|ceases?)`,
    after: `(?:is|will${gap}be|shall${gap}be)${gap}(?:my|our|the)${gap}(?:last|final)${gap}(?:working${gap})?day\\b(?!${gap}(?:for|to)\\b)`,
    notice: `(?:give|gives|giving|given)${gap}(?:you${gap})?(?:formal${gap}|written${gap})?notice|notice${gap}(?:is${gap}|was${gap})?given`,
    contract: `(?<!this${gap})(?:contract|agreement)${gap}(?:dated|of|signed|(?:entered${gap}into|made|signed)${gap}on)`,
    renewal: `(?:renews|will${gap}renew|would${gap}renew|renewal${gap}date)`,
  },
  es: {
    last: `último${gap}día(?:${gap}(?:de${gap}(?:trabajo|servicio|colaboración|la${gap}colaboración|nuestra${gap}colaboración)|laborable|hábil))?|(?:colaboración|relación(?:${gap}(?:profesional|de${gap}trabajo))?|servicios|trabajo)${gap}(?:con${gap}NAMES${gap})?(?:finaliza(?:rá|n|rán)?|termina(?:rá|n|rán)?|concluye(?:n)?|concluirá(?:n)?|acaba(?:rá|n)?|cesa(?:rá|n)?)`,
    after: `(?:es|será)${gap}(?:mi|nuestro|el)${gap}último${gap}día(?:${gap}de${gap}trabajo)?(?!${gap}para)`,
    notice: `(?:doy|damos|da|dado|comunico|comunicamos)${gap}(?:el${gap}|un${gap})?preaviso|preaviso${gap}(?:de|con)${gap}fecha`,
    contract: `(?<!(?:este|presente)${gap})(?:contrato|acuerdo)${gap}(?:de${gap}fecha|fechado|firmado|suscrito|celebrado|del)`,
    renewal: `(?:se${gap}(?:renueva|renovará|renovaría)|fecha${gap}de${gap}renovación)`,
  },
};

function subjects(doc: TerminationDocument, language: Language): Subject[] {
  const { terms } = doc;
  const words = endings[language];
  const list: Subject[] = [];
  const add = (path: TermPath, value: IsoDate | undefined, cue: string, more: Partial<Subject> = {}): void => {
    if (value !== undefined) list.push({ path, value, cue: new RegExp(`(?<![\\p{L}\\p{N}])(?:${cue})(?![\\p{L}\\p{N}])`, 'giu'), ...more });
  };
  add(['last_working_day'], terms.last_working_day, words.last.replaceAll('NAMES', () => `(?:${namesOf(doc).map(literal).join('|') || 'NAMES'})`), { after: new RegExp(`^[\\s\\u2060,)]*${words.after}`, 'iu') });
  add(['notice_date'], terms.notice_date, words.notice);
  add(['contract', 'date'], terms.contract?.date, words.contract);
  add(['contract', 'renewal_date'], terms.contract?.renewal_date, words.renewal);
  for (const [i, d] of (terms.deliverables ?? []).entries()) if (d.title !== undefined && d.title.length > 3) add(['deliverables', i, 'deadline'], d.deadline, literal(d.title), { must: /[:–—(-]|(?<!\p{L})(?:by|due|deadline|deliver\w*|ready|finished|plazo|para|entreg\p{L}+|tardar|list[oa])(?!\p{L})/iu });
  for (const [i, p] of (terms.outstanding_payments ?? []).entries()) if (p.invoice !== undefined) add(['outstanding_payments', i, 'due'], p.due, invoicePattern(p.invoice, language), { must: /(?<!\p{L})(?:due|payable|paid|vence|vencerá|vencimiento|pagar|pagadera)(?!\p{L})/iu });
  return list;
}

/** How a sentence names an invoice: the number alone where it has letters or is long, else with the word before it. */
export function invoicePattern(invoice: string, language: Language): string {
  const number = literal(invoice);
  const word = language === 'es' ? 'factura' : 'invoice';
  return /\p{L}/u.test(invoice) && invoice.length > 3 ? `(?:${word}${gap})?${number}` : `${word}${gap}(?:(?:no\\.?|n\\.?[ºo°]|num(?:ber)?\\.?|núm\\.?|número|#)[\\s\\u2060]*)?${number}`;
}

/** `tied`: the dates of sentences read lately, with offsets in the sentence. */
interface Subjects { readonly subjects: readonly Subject[]; readonly link: RegExp; readonly tied: Recent<readonly DateFact[]> }

/** What the dates of a document may be about, for as long as its front matter stands. */
const subjectsOf = oncePer<Terms, Map<Language, Subjects>>(() => new Map());

/** Every date of the prose that is plainly about a term. What might be about something else is left out. */
export function* dateFacts(doc: TerminationDocument): Generator<DateFact> {
  const perLanguage = subjectsOf(doc.terms);
  for (const sentence of factSentences(doc)) {
    if (sentence.dates.length === 0) continue;
    const known = perLanguage.get(sentence.language) ?? { subjects: subjects(doc, sentence.language), link: linkPattern(doc, sentence.language), tied: new Recent<readonly DateFact[]>(100_000) };
    perLanguage.set(sentence.language, known);
    for (const f of known.tied.get(`${doc.locale} ${sentence.text}`, () => [...tied(sentence, known.subjects, known.link)])) yield moved(f, sentence.start);
  }
}

/** The names of the two sides. */
function namesOf({ terms: { client, provider } }: TerminationDocument): string[] {
  return [client?.name, client?.contact, provider?.name, provider?.contact].filter(n => n !== undefined);
}

function linkPattern(doc: TerminationDocument, language: Language): RegExp {
  const names = [...namesOf(doc), ...(doc.terms.contract?.title === undefined ? [] : [doc.terms.contract.title])].map(literal);
  return new RegExp(`^(?:[\\s\\u2060,:()–—-]|(?<![\\p{L}])(?:${[...names, connecting[language]].join('|')})(?![\\p{L}]))*$`, 'iu');
}

function* tied({ text, language, dates, amounts }: FactSentence, all: readonly Subject[], link: RegExp): Generator<DateFact> {
  for (const subject of all) {
    const cues = [...text.matchAll(subject.cue)];
    for (const [i, date] of dates.entries()) {
      const cue = cues.findLast(c => c.index + c[0].length <= date.start);
      const from = cue ? cue.index + cue[0].length : -1;
      if (cue && (dates[i - 1]?.end ?? 0) <= from + 1) {
        let between = text.slice(from, date.start);
        for (const a of amounts) if (a.start >= from && a.end <= date.start) between = between.replace(text.slice(a.start, a.end), ' ');
        if (link.test(between) && (!subject.must || subject.must.test(between)) && !supposing[language].test(text.slice(0, date.start))) {
          yield { written: date, path: subject.path, value: subject.value };
          continue;
        }
      }
      if (subject.after?.test(text.slice(date.end)) && !supposing[language].test(text.slice(0, date.start))) yield { written: date, path: subject.path, value: subject.value };
    }
  }
}

/** The same fact, with offsets in the document. */
function moved({ written, path, value }: DateFact, by: number): DateFact {
  const { weekday } = written;
  return { path, value, written: { ...written, start: written.start + by, end: written.end + by, weekday: weekday && { ...weekday, start: weekday.start + by, end: weekday.end + by } } };
}

/** Whether a written date can be the term's. */
export function agrees({ readings, yearless }: WrittenDate, value: IsoDate): boolean {
  return readings.includes(value) || yearless.includes(value.slice(5));
}
