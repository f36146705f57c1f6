import { Recent } from '../recent.js';
import type { Language, TextRange } from '../types.js';

/** Something shouted, and what it would be in a level voice. Offsets are in the text given. */
export interface Shout extends TextRange {
  readonly kind: 'marks' | 'capitals';
  /** Edits that calm it. For capitals that may be a name, they have to be looked at. */
  readonly edits: readonly (TextRange & { readonly text: string })[];
}

/** Single words that shout when they stand in capitals among small letters. */
const emphatic: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set('NOT NEVER ALWAYS NOW AGAIN MUST EVERY VERY EVER STILL NOTHING NOBODY FINAL LAST ONLY YOUR YOU REALLY DONE ENOUGH WHY BEFORE AFTER EVERYTHING IMMEDIATELY TODAY URGENT CORRECT WRONG'.split(' ')),
  es: new Set('NO NUNCA SIEMPRE YA JAMÁS NADA NADIE TODO TODOS HOY URGENTE BASTA OTRA AHORA ÚLTIMO ÚLTIMA SOLO INMEDIATAMENTE SÍ USTED USTEDES MUY QUEREMOS EXIJO PROHIBIDO'.split(' ')),
};

/** What contracts write in capitals by custom: the parties, and set phrases of the law. */
const customary = /^(?:THE|AND|OF|EL|LA|LOS|LAS|Y|DE|DEL|EN|A|AN|FOR|TO|POR|CLIENT|CLIENTE|PROVIDER|PRESTADOR|PROVEEDOR|CONSULTANT|CONSULTOR|CONTRACTOR|CONTRATISTA|SUPPLIER|ANUNCIANTE|AGENCY|AGENCIA|COMPANY|EMPRESA|PARTY|PARTIES|PARTE|PARTES|AGREEMENT|CONTRATO|ACUERDO|SERVICES|SERVICIOS|WHEREAS|WITNESS|PRIMERO|PRIMERA|SEGUNDO|SEGUNDA|TERCERO|TERCERA|CUARTO|CUARTA|QUINTO|QUINTA|SEXTO|SEXTA|ÚNICA|CERTIFICA|CERTIFICO|MANIFIESTAN|EXPONEN|DECLARAN|ACUERDAN|DECLARA|EXPONE|REUNIDOS|CLÁUSULA|CLÁUSULAS|ANEXO|ANNEX|SCHEDULE|APPENDIX|CLAUSE|SECTION|FINAL|INVOICE|FACTURA|DRAFT|BORRADOR|CONFIDENTIAL|CONFIDENCIAL|PAID|PAGADO|PAGADA|LIMITED|ASUNTO|RE|REF|SUBJECT)$/u;

/** Without two of them side by side there is nothing to look at. */
const twoCapitals = /\p{Lu}\p{M}*\p{Lu}/u;

const word = /\p{L}[\p{L}\p{M}'’]*/gu;

/** Repeated exclamation and question marks, and stretches in capitals. One pass each; no pattern can run away. */
export function shouts(text: string, language: Language): Iterable<Shout> {
  // Beyond a long paragraph, what is found is not worth keeping.
  return text.length > 5000 ? readShouts(text, language) : recent.get(`${language} ${text}`, () => [...readShouts(text, language)]);
}

/** Read once for as long as a paragraph stands. */
const recent = new Recent<readonly Shout[]>(100_000);

function* readShouts(text: string, language: Language): Generator<Shout> {
  yield* repeatedMarks(text);
  yield* capitals(text, language);
}

function* repeatedMarks(text: string): Generator<Shout> {
  for (const m of text.matchAll(/[!?](?:[!?]| (?=[!?]))*[!?]/g)) {
    // On its own, a row of marks is an operator or a pattern, not a voice.
    if (m.index === 0 || /\s/.test(text[m.index - 1]!)) continue;
    const end = m.index + m[0].length;
    // "!?" in one breath is a question.
    const asks = m[0].includes('?');
    const openers = /[¡¿]+(?=[^¡¿.!?]*$)/.exec(text.slice(Math.max(0, m.index - 300), m.index));
    const from = openers ? m.index - Math.min(300, m.index) + openers.index : -1;
    const edits = [{ start: m.index, end, text: asks ? '?' : '.' }];
    if (openers) edits.unshift({ start: from, end: from + openers[0].length, text: asks ? '¿' : '' });
    yield { kind: 'marks', start: m.index, end, edits };
  }
}

function* capitals(text: string, language: Language): Generator<Shout> {
  if (!twoCapitals.test(text)) return;
  let run: { start: number; end: number; words: string[] } | undefined;
  let smallLetters = false;
  const runs: { start: number; end: number; words: string[] }[] = [];
  for (const m of text.matchAll(word)) {
    if (text[m.index - 1] === '_' || text[m.index + m[0].length] === '_') continue;
    const w = m[0].replace(/['’]\p{L}{1,2}$/u, '');
    const upper = w === w.toUpperCase() && w !== w.toLowerCase();
    if (upper && run && /^[\s,.;!?¡¿—–-]{1,6}$/.test(text.slice(run.end, m.index))) {
      run.end = m.index + m[0].length;
      run.words.push(w);
    } else if (upper) {
      run = { start: m.index, end: m.index + m[0].length, words: [w] };
      runs.push(run);
    } else {
      run = undefined;
      if (w.length > 2) smallLetters = true;
    }
  }
  if (runs.length === 0 || speaksOfCapitals.test(text)) return;
  const titles = titleLines(text, language);
  for (const r of runs) {
    if (titles.some(t => t.start <= r.start && r.start < t.end) || !isShout(r.words, language, smallLetters) || isTitle(text, r, language)) continue;
    yield { kind: 'capitals', start: r.start, end: r.end, edits: [{ start: r.start, end: r.end, text: lowered(text, r) }] };
  }
}

/** The capitals of liability clauses: a custom of the law, not a raised voice. */
const legal = /^(?:LIABILITY|LIABLE|SHALL|WARRANTY|WARRANTIES|INDEMNIFY|INDEMNITY|DAMAGES|HEREBY|HEREIN|HEREINAFTER|NOTWITHSTANDING|RESPONSABILIDAD|GARANTÍA|GARANTÍAS|DAÑOS|PERJUICIOS|ESTIPULACIONES|PRESENTE|ADELANTE|DORAVANTE|OTORGA|OTORGAN|COMPARECEN)$/u;

/** What signs and labels say. */
const label = /^(?:NOT TO BE (?:USED|OPENED|MOVED)|DO NOT (?:USE|OPEN|TOUCH|ENTER|BEND|DRINK|SWITCH (?:ON|OFF))|OUT OF (?:ORDER|SERVICE|USE)|NO (?:TOCAR|USAR|ABRIR|MOVER|UTILIZAR|PASAR)|FUERA DE (?:SERVICIO|USO))$/;

/** "marked CONFIDENTIAL": what stands on a paper is told as it stands there. */
const namesLabel = /\b(?:marked|stamped|labell?ed|headed|titled|entitled|reading|reads|says|called|named|marcad[oa]s?|sellad[oa]s?|rotulad[oa]s?|titulad[oa]s?|encabezad[oa]s?|llamad[oa]s?|etiquetad[oa]s?|dice|pone|sello|leyenda|rótulo|título|letrero|cartel|carpeta|folder|file|sign|label)\b(?: (?:as|as:|with|con|de|como))?[:\s\u2060]*$/iu;

const speaksOfCapitals = /may[úu]sculas|capital letters|in capitals|all caps|upper ?case/i;

/** "SECTION NINE. TERM OF NOTICE. The parties …": a title in front of its text, or a company's full name. */
function isTitle(text: string, r: { readonly start: number; readonly end: number; readonly words: readonly string[] }, language: Language): boolean {
  if (/^(?:RE|REF|ASUNTO|SUBJECT|VIA|ATTN)$/.test(r.words[0]!) || label.test(bare(r.words.join(' ')))) return true;
  if (/(?:^|[ ,])(?:S\. ?(?:A|L|R|C)|LTD|INC|LLC|GMBH)/.test(text.slice(r.start, r.end + 2))) return true;
  if (/(?:^|\n)\s*(?:RE|REF|REFERENCIA|ASUNTO|SUBJECT|ATTN)\s*:?$/i.test(bare(text.slice(Math.max(0, r.start - 40), r.start)).trim())) return isTitleLine(text.slice(r.start, r.end), language);
  if (namesLabel.test(text.slice(Math.max(0, r.start - 40), r.start))) return true;
  return bare(text.slice(0, r.start)).trim() === '' && /^[.:]\s+\S/.test(text.slice(r.end)) && !r.words.some(w => emphatic[language].has(w));
}

/** Words that no title has: whoever speaks to somebody, or says what somebody does, is no longer naming a document. Without accents, as capitals often go. */
const untitled: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(('I ME WE US YOU YOUR YOURS THEY IT IS ARE WAS WERE AM BE BEEN HAVE HAS HAD DO DOES DID WILL WOULD CAN COULD MUST SHOULD '
    + 'NOT NO NEVER NOBODY NOTHING NONE ALWAYS NOW AGAIN ENOUGH WHY HOW WHAT WHO PLEASE STILL EVER EVERY TODAY IMMEDIATELY ASAP').split(' ')),
  es: new Set(('YO TU TI VOS USTED USTEDES VOSOTROS ME TE LE LES OS ESTO ESO ES SON ESTAN FUE ERA HA HE HAN HAY HABEIS '
    + 'NO NI NUNCA JAMAS NADA NADIE NINGUN SIEMPRE YA AHORA BASTA HOY MISMO URGENTE INMEDIATAMENTE EXIJO EXIGIMOS QUIERO QUEREMOS').split(' ')),
};

/** Orders, and other words that a title does not start with. Before "of" the English orders are nouns. */
const orders: Readonly<Record<Language, RegExp>> = {
  en: /^(?:PAY|SEND|STOP|GIVE|ANSWER|CALL|READ|FIX|SETTLE|RESPOND|REPLY|DELIVER|COLLECT|TAKE|LEAVE|GET|LOOK|CEASE|RETURN|TRANSFER|SIGN|DON|LET|MAKE|WAKE|CONFIRM|THIS|THAT)(?! OF)\b/,
  es: /^(?:PAG(?:UE|UEN|A|AD|UEME|UENME|AME|ADME)|ENVI(?:E|EN|A|AD|EME)|MAND(?:E|EN|A|AD|EME)|RESPOND(?:A|AN|E|ED)|CONTEST(?:E|EN|A|AD)|DEVUELV(?:A|AN|E)|DEJ(?:E|EN|A|AD)|LLAM(?:E|EN|A|AD)|ABON(?:E|EN|A|AD)|FIRM(?:E|EN|AD)|LE(?:A|AN|ED)|RECOJ(?:A|AN)|ENTREGU(?:E|EN)|TRANSFIER(?:A|AN|E)|PAREN?|MIREN?|ESTA|QUE|VAY(?:A|AN))\b/,
};

/** A title is short. */
const TITLE_WORDS = 14;

/** A line that breaks before this many characters was broken on purpose. */
const BROKEN_EARLY = 45;

/**
 * Lines wholly in capitals, without a mark at their end, that name something: "CERTIFICATE OF DATA RETURN" at the head of
 * a paragraph, the names in an address.
 */
function titleLines(text: string, language: Language): TextRange[] {
  const titles: TextRange[] = [];
  for (let start = 0, before = 0; start <= text.length;) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    if (before < BROKEN_EARLY && end - start <= 160 && isTitleLine(text.slice(start, end), language)) titles.push({ start, end });
    before = end - start;
    start = end + 1;
  }
  return titles;
}

/** Without accents and invisible marks. */
function bare(text: string): string {
  return text.normalize('NFD').replace(/[\p{M}\u2060]/gu, '');
}

function isTitleLine(line: string, language: Language): boolean {
  const plain = bare(line).replace(/\b(?:DE NO\b|NO\.|NO ?(?=\d))/g, '').trim();
  if (plain !== plain.toUpperCase() || !/\p{Lu}/u.test(plain) || /[.!?…,;]$/u.test(plain)) return false;
  const words = plain.match(/\p{L}+/gu) ?? [];
  return words.length <= TITLE_WORDS && !words.some(w => untitled[language].has(w)) && !orders[language].test(plain);
}

/** Three words or more that are no custom and no row of abbreviations, or a lone word of emphasis. */
function isShout(words: readonly string[], language: Language, smallLetters: boolean): boolean {
  if (words.some(w => legal.test(w))) return false;
  if (words.every(w => customary.test(w) || w.length === 1)) return false;
  const long = words.filter(w => w.length > 1 && !customary.test(w));
  const known = long.filter(w => emphatic[language].has(w));
  if (words.length === 1) return known.length === 1 && smallLetters && !/^(?:NO|NOT|SÍ|URGENT|URGENTE)$/.test(words[0]!);
  if (orders[language].test(bare(words.join(' '))) && (words.length >= 3 || known.length > 0)) return true;
  return known.length > 0 && words.some(w => w.length > 3 || emphatic[language].has(w) && known.length > 1) ? true : long.filter(w => w.length >= 4).length >= 3;
}

function lowered(text: string, r: TextRange): string {
  const low = text.slice(r.start, r.end).toLowerCase().replace(/(?<=[.!?]\s+)\p{L}/gu, c => c.toUpperCase());
  return /(?:^|[.!?…¡¿]\s*)$/.test(text.slice(0, r.start)) ? low.charAt(0).toUpperCase() + low.slice(1) : low;
}
