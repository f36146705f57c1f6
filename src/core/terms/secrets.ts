import type { TextRange } from '../types.js';

export type SecretKind = 'key' | 'token' | 'connection' | 'password' | 'card' | 'account';
export interface Secret extends TextRange { readonly kind: SecretKind }

/**
 * Tokens that say by their first letters whose they are. The forms are those that the providers publish for secret scanners;
 * lengths are kept, so that a mention of the prefix alone is no secret.
 */
const tokens = new RegExp([
  '(?:AKIA|ASIA)[0-9A-Z]{16}(?![0-9A-Z])', 'gh[pousr]_[A-Za-z0-9]{36,}', 'github_pat_[A-Za-z0-9_]{40,}', 'glpat-[\\w-]{20,}', 'xox[abeoprs]-[A-Za-z0-9-]{20,}',
  '[sr]k_(?:live|test)_[A-Za-z0-9]{16,}', 'whsec_[A-Za-z0-9]{24,}', 'sk-(?:ant-|proj-|svcacct-)[\\w-]{24,}', 'sk-[A-Za-z0-9]{40,}', 'AIza[\\w-]{35}', 'ya29\\.[\\w-]{30,}', 'GOCSPX-[\\w-]{20,}',
  'SG\\.[\\w-]{16,}\\.[\\w-]{30,}', 'npm_[A-Za-z0-9]{36}', 'pypi-[\\w-]{40,}', 'dop_v1_[0-9a-f]{64}', 'shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}', 'key-[0-9a-f]{32}', 'EAA[A-Za-z0-9]{60,}',
  'eyJ[\\w-]{10,}\\.eyJ[\\w-]{10,}\\.[\\w-]{16,}', '\\d{8,10}:AA[\\w-]{33}', 'hooks\\.slack\\.com/services/T\\w{6,}/B\\w{6,}/\\w{16,}',
].map(s => `(?<![A-Za-z0-9_-])${s}`).join('|'), 'g');

const privateKey = /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----(?:[\s\S]{0,20000}?-----END (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----)?/g;
const connection = /\b[a-z][a-z0-9+]{1,15}:\/\/[^\s:/@"'<>]{1,80}:([^\s/@"'<>]{1,80})@[^\s"'<>)\]]{2,200}/gi;
const connectionKey = /\b(?:AccountKey|SharedAccessKey|Password|Pwd)=([^\s;"']{6,})(?=;|["'\s]|$)/g;

/** The words that announce a password, then `:`, `=`, "is" or "es", then the thing itself. */
const announced = new RegExp('(?<![\\p{L}\\p{N}])(?:pass(?:word|phrase|code|wd)?|pwd|(?:api|access|secret|private|license)[ _-]?key|client[ _-]?secret|(?:access|auth|api|bearer)[ _-]?token|secret|pin(?:[ _-]code)?|cvv|cvc'
  + '|contraseña|contrasena|clave(?: de acceso| secreta| de api| api)?|nip|token(?: de acceso)?|código de acceso)[*_`"”»]{0,3}'
  + '(?:[ \\t]*[:=][*_]{0,3}[ \\t]*|[ \\t]+(?:is|es)[:]?[ \\t]+)(?:(?<open>[`"“«\'])(?<quoted>[^`"”»\'\\r\\n]{4,80})[`"”»\']|(?<plain>[^\\s,;`"“«]{4,80}))', 'giu');
const digitsOnly = /^(?:PIN|NIP|CVV|CVC|[Pp]in[ _-]code)/;

/** Passwords, keys, connection strings and card numbers in a text. Built to stay quiet: what only talks about a password is none. */
export function secretsIn(text: string): Secret[] {
  const found: Secret[] = [];
  const add = (kind: SecretKind, start: number, end: number): void => {
    if (!found.some(f => f.start < end && start < f.end)) found.push({ kind, start, end });
  };
  for (const m of text.matchAll(privateKey)) add('key', m.index, m.index + m[0].length);
  for (const m of text.matchAll(tokens)) add('token', m.index, m.index + m[0].length);
  for (const m of text.matchAll(connection)) if (!isBlank(m[1]!)) add('connection', m.index, m.index + m[0].replace(/[.,;:]+$/, '').length);
  for (const m of text.matchAll(connectionKey)) if (!isBlank(m[1]!)) add('connection', m.index, m.index + m[0].length);
  for (const m of text.matchAll(announced)) {
    const { quoted, plain } = m.groups!;
    const value = quoted ?? plain!.replace(/[.,;:)\]*_]+$/, '');
    const isSecret = digitsOnly.test(m[0]) ? /^\d{3,8}$/.test(value) : quoted === undefined ? looksMade(value) : !/\s/.test(value);
    const start = m.index + m[0].length - (quoted === undefined ? plain!.length : quoted.length + 1);
    if (isSecret && !isBlank(value)) add('password', start, start + value.length);
  }
  for (const m of text.matchAll(/(?<![\p{L}\p{N}.,-])\d(?:[ -]?\d){12,18}(?![\p{L}\p{N}]|[.,-]\d)/gu)) if (isCard(m[0])) add('card', m.index, m.index + m[0].length);
  return found.sort((a, b) => a.start - b.start);
}

/** Bank account numbers (IBAN) whose check digits are right. */
export function accountsIn(text: string): Secret[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![\p{L}\p{N}])/gu)]
    .filter(m => isIban(m[0])).map(m => ({ kind: 'account', start: m.index, end: m.index + m[0].length }));
}

/** What stands in for a password where none is given: stars, `<password>`, `[[…]]`, `your-password`, `${SECRET}`. */
function isBlank(value: string): boolean {
  return /^(?:[*•.·x_-]+|[<[{(].*|\$\{?\w+\}?|%\w+%|(?:your|my|the|su|tu|mi)[-_ ]?\w*|pass(?:word)?|contraseña|clave|secret|user|usuario|example|ejemplo|changeme|redacted|hidden|n\/a)$/i.test(value);
}

/** Whether a word is made up rather than said: letters with digits or signs among them, and neither a date, a link, an address nor the name of a password manager. */
function looksMade(value: string): boolean {
  if (value.length < 6 || /^(?:1password|\d+(?:[.,:/-]\d+)*|\d{4}-\d{2}-\d{2}.*|https?:.*|www\..*|[^\s@]+@[^\s@]+\.\w+)$/i.test(value)) return false;
  const inner = value.replace(/^[^\p{L}\p{N}]+/u, '');
  return /\p{L}/u.test(inner) && (/\d/.test(inner) ? !/^\p{L}+[-–]?\d{1,2}$|^\d{1,3}[-–]?\p{L}+$/u.test(inner) || inner.length > 9 : /[!@#$%^&*+=?~]/.test(inner.slice(0, -1)));
}

function isCard(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  const form = /^(?:4\d{15}|5[1-5]\d{14}|2(?:2[2-9]|[3-6]\d|7[01])\d{13}|3[47]\d{13}|6(?:011|5\d\d)\d{12})$/.test(digits);
  if (!form) return false;
  const sum = Array.from(digits, Number).reverse().reduce((total, d, i) => total + (i % 2 === 1 ? (d * 2 > 9 ? d * 2 - 9 : d * 2) : d), 0);
  return sum % 10 === 0;
}

function isIban(text: string): boolean {
  const bare = text.replace(/ /g, '');
  if (bare.length < 15 || bare.length > 34) return false;
  let rest = 0;
  for (const c of bare.slice(4) + bare.slice(0, 4)) for (const d of String(parseInt(c, 36))) rest = (rest * 10 + Number(d)) % 97;
  return rest === 1;
}
