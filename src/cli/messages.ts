import type { Language } from '../core/index.js';

/** What the command line says, in both languages. `{name}` is replaced. */
const messages = {
  usage: {
    en: `amicable: end work with a client firmly, kindly and in writing.

  amicable new    [--kind K] [--language L] [--answers FILE|-] [--out DIR] [--force]
  amicable pack   FILE [--kinds K,K] [--out DIR]
  amicable lint   [PATH…] [--stdin --stdin-filename F] [--any] [--language L]
                  [--format text|json|sarif|github] [--fix] [--max-warnings N]
  amicable kinds · amicable rules · amicable explain RULE

  every command: [--today YYYY-MM-DD] [--locale en|es]

Exit: 0 clean, 1 warnings or errors found, 2 usage or unreadable input.`,
    es: `amicable: termine el trabajo con un cliente con firmeza, con amabilidad y por escrito.

  amicable new    [--kind TIPO] [--language IDIOMA] [--answers ARCHIVO|-] [--out CARPETA] [--force]
  amicable pack   ARCHIVO [--kinds TIPO,TIPO] [--out CARPETA]
  amicable lint   [RUTA…] [--stdin --stdin-filename NOMBRE] [--any] [--language IDIOMA]
                  [--format text|json|sarif|github] [--fix] [--max-warnings N]
  amicable kinds · amicable rules · amicable explain REGLA

  en todas: [--today AAAA-MM-DD] [--locale en|es]

Salida: 0 sin observaciones, 1 hay advertencias o errores, 2 uso incorrecto o entrada ilegible.`,
  },
  unknownCommand: { en: 'There is no command “{name}”. Run amicable --help for the list.', es: 'No existe el comando «{name}». Con amicable --help se muestra la lista.' },
  unknownOption: { en: 'There is no option {name} here. Run amicable --help for the list.', es: 'Aquí no existe la opción {name}. Con amicable --help se muestra la lista.' },
  missingValue: { en: 'The option {name} needs a value.', es: 'La opción {name} necesita un valor.' },
  unwantedValue: { en: 'The option {name} takes no value.', es: 'La opción {name} no admite ningún valor.' },
  badUsage: { en: 'These arguments cannot be read. Run amicable --help for how to write them.', es: 'No se entienden estos argumentos. Con amicable --help se muestra cómo escribirlos.' },
  badChoice: { en: '{option} cannot be “{value}”. It can be {choices}.', es: '{option} no puede ser «{value}». Puede ser {choices}.' },
  badDate: { en: '--today cannot be “{value}”: write a calendar date such as 2026-12-31.', es: '--today no puede ser «{value}»: escriba una fecha como 2026-12-31.' },
  badNumber: { en: '--max-warnings cannot be “{value}”: write a whole number.', es: '--max-warnings no puede ser «{value}»: escriba un número entero.' },
  noPaths: { en: 'Nothing to check: name a file or a folder, or use --stdin.', es: 'No hay nada que revisar: indique un archivo o una carpeta, o use --stdin.' },
  notFound: { en: '{path} does not exist.', es: '{path} no existe.' },
  unreadable: { en: '{path} cannot be read ({code}).', es: 'No se puede leer {path} ({code}).' },
  notText: { en: '{path} is not a text file in UTF-8.', es: '{path} no es un archivo de texto en UTF-8.' },
  tooLarge: { en: '{path} is larger than {limit} MB, too large for a letter.', es: '{path} supera los {limit} MB, demasiado para una carta.' },
  notJson: { en: 'The answers in {path} are not JSON.', es: 'Las respuestas de {path} no son JSON.' },
  notJsonAt: { en: 'The answers in {path} are not JSON: look at line {line}, column {column}.', es: 'Las respuestas de {path} no son JSON: mire la línea {line}, columna {column}.' },
  exists: { en: '{path} exists already. Nothing was written.', es: '{path} ya existe. No se ha escrito nada.' },
  force: { en: '--force replaces it.', es: 'Con --force se sustituye.' },
  unwritable: { en: 'Cannot write in {path} ({code}). Nothing was written.', es: 'No se puede escribir en {path} ({code}). No se ha escrito nada.' },
  changed: { en: '{path} changed while it was being fixed, and was left as it is. Run the command again.', es: '{path} cambió mientras se corregía y se ha dejado como está. Repita el comando.' },
  unknownRule: { en: 'There is no rule “{name}”.', es: 'No existe la regla «{name}».' },
  unknownKind: { en: 'There is no kind of document “{name}”.', es: 'No existe el tipo de documento «{name}».' },
  didYouMean: { en: 'Did you mean “{name}”?', es: '¿Quería decir «{name}»?' },
  whichFile: { en: 'Name the document to make the others from: amicable pack termination-agreement.md', es: 'Indique el documento del que salen los demás: amicable pack termination-agreement.md' },
  notOurs: { en: '{path} has no “document:” line of ours in its front matter.', es: '{path} no lleva en el encabezado una línea «document:» de las nuestras.' },
  nothingToPack: { en: 'The terms of {path} call for no other document. Nothing was written.', es: 'Los datos de {path} no piden ningún otro documento. No se ha escrito nada.' },
  whichRule: { en: 'Name the rule to explain: amicable explain tone/blame', es: 'Indique la regla que quiere consultar: amicable explain tone/blame' },
  tooMany: { en: 'One argument too many: “{name}”.', es: 'Sobra un argumento: «{name}».' },
  clean: { en: '{files} checked, nothing found.', es: '{files}, sin observaciones.' },
  summary: { en: '{files} checked: {errors}, {warnings}, {information}.', es: '{files}: {errors}, {warnings}, {information}.' },
  marks: { en: 'What it marks', es: 'Qué señala' },
  why: { en: 'Why it matters', es: 'Por qué importa' },
  instead: { en: 'Instead', es: 'En su lugar' },
  try: { en: 'try', es: 'pruebe' },
  example: { en: 'a professional might say', es: 'un profesional podría decir' },
  internal: { en: 'Something went wrong inside Amicable: {detail}', es: 'Algo ha fallado dentro de Amicable: {detail}' },
} satisfies Record<string, Record<Language, string>>;

export type MessageId = keyof typeof messages;
export type Say = (id: MessageId, data?: Readonly<Record<string, string | number>>) => string;

/** A function that says a message in this language. */
export function sayIn(locale: Language): Say {
  return (id, data = {}) => messages[id][locale].replace(/\{(\w+)\}/g, (whole, name: string) => name in data ? String(data[name]) : whole);
}

const nouns = {
  file: { en: ['file', 'files'], es: ['archivo revisado', 'archivos revisados'] },
  error: { en: ['error', 'errors'], es: ['error', 'errores'] },
  warning: { en: ['warning', 'warnings'], es: ['advertencia', 'advertencias'] },
  information: { en: ['information', 'information'], es: ['información', 'informaciones'] },
} as const;

/** `1 file`, `3 advertencias`. */
export function counted(n: number, noun: keyof typeof nouns, locale: Language): string {
  return `${n} ${nouns[noun][locale][n === 1 ? 0 : 1]}`;
}
