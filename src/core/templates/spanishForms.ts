import type { Formality } from './formality.js';

/** The forms of one word for tú, vos, ustedes and vosotros; the key is the form for usted. */
type Forms = readonly [tu: string, vos: string, ustedes: string, vosotros: string];

const verb = (tu: string, vos: string, ustedes: string, vosotros: string): Forms => [tu, vos, ustedes, vosotros];

/**
 * Words that change with the form of address. A template writes `{{you "le"}}` and keeps its register whole; a word
 * that is missing here is an error in the template, not a guess. Subjunctives of vos are those of written usage (confirmes).
 */
export const spanishForms: Readonly<Record<string, Forms>> = {
  // Pronouns and possessives.
  'usted': ['tú', 'vos', 'ustedes', 'vosotros'],
  'a usted': ['a ti', 'a vos', 'a ustedes', 'a vosotros'],
  'con usted': ['contigo', 'con vos', 'con ustedes', 'con vosotros'],
  'para usted': ['para ti', 'para vos', 'para ustedes', 'para vosotros'],
  'suyo': ['tuyo', 'tuyo', 'suyo', 'vuestro'],
  'le': ['te', 'te', 'les', 'os'],
  'se': ['te', 'te', 'se', 'os'],
  'lo': ['te', 'te', 'los', 'os'],
  'su': ['tu', 'tu', 'su', 'vuestro'],
  'su (f)': ['tu', 'tu', 'su', 'vuestra'],
  'sus': ['tus', 'tus', 'sus', 'vuestros'],
  'sus (f)': ['tus', 'tus', 'sus', 'vuestras'],
  // Present.
  'tendrá': verb('tendrás', 'tendrás', 'tendrán', 'tendréis'),
  'tiene': verb('tienes', 'tenés', 'tienen', 'tenéis'),
  'puede': verb('puedes', 'podés', 'pueden', 'podéis'),
  'necesita': verb('necesitas', 'necesitás', 'necesitan', 'necesitáis'),
  'prefiere': verb('prefieres', 'preferís', 'prefieren', 'preferís'),
  'quiere': verb('quieres', 'querés', 'quieren', 'queréis'),
  'decide': verb('decides', 'decidís', 'deciden', 'decidís'),
  've': verb('ves', 'ves', 'ven', 'veis'),
  'está': verb('estás', 'estás', 'están', 'estáis'),
  'sabe': verb('sabes', 'sabés', 'saben', 'sabéis'),
  // Past and perfect.
  'ha': verb('has', 'has', 'han', 'habéis'),
  'comunicó': verb('comunicaste', 'comunicaste', 'comunicaron', 'comunicasteis'),
  // Present subjunctive.
  'confirme': verb('confirmes', 'confirmes', 'confirmen', 'confirméis'),
  'responda': verb('respondas', 'respondas', 'respondan', 'respondáis'),
  'necesite': verb('necesites', 'necesites', 'necesiten', 'necesitéis'),
  'prefiera': verb('prefieras', 'prefieras', 'prefieran', 'prefiráis'),
  'decida': verb('decidas', 'decidas', 'decidan', 'decidáis'),
  'devuelva': verb('devuelvas', 'devuelvas', 'devuelvan', 'devolváis'),
  'firme': verb('firmes', 'firmes', 'firmen', 'firméis'),
  'indique': verb('indiques', 'indiques', 'indiquen', 'indiquéis'),
  'transmita': verb('transmitas', 'transmitas', 'transmitan', 'transmitáis'),
  'desee': verb('desees', 'desees', 'deseen', 'deseéis'),
};

/** The form of a word for this form of address; undefined where the word is not known. */
export function spanishForm(word: string, formality: Formality): string | undefined {
  const capital = /^\p{Lu}/u.test(word);
  const base = capital ? word[0]!.toLowerCase() + word.slice(1) : word;
  const forms = Object.hasOwn(spanishForms, base) ? spanishForms[base] : undefined;
  if (!forms) return undefined;
  const index = ['tú', 'vos', 'ustedes', 'vosotros'].indexOf(formality);
  const form = forms[index] ?? base.replace(/ \(f\)$/, '');
  return capital ? form[0]!.toUpperCase() + form.slice(1) : form;
}
