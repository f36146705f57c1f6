import type { TerminationDocument } from '../../document/document.js';
import type { Rule } from '../../rule.js';
import { accountsIn, secretsIn } from '../../terms/secrets.js';

/** A password, key or card number in a text that is going to be sent. */
export const rule: Rule = {
  id: 'safety/secret-in-text',
  severity: 'error',
  scope: 'any',
  text: {
    en: {
      title: 'Secret in the text',
      what: 'Marks passwords, keys, tokens, connection strings, card numbers, and bank account numbers where nothing is left to pay.',
      why: 'A letter is forwarded, printed and kept for years; whoever reads it can use what is in it.',
      instead: 'Name the account in the letter, and hand the secret over through a password manager or another safe channel.',
      messages: {
        key: 'This is a private key. Hand it over by a safe channel, not in a letter.',
        token: 'This looks like a key to a service. Hand it over through a password manager, and name only the account here.',
        connection: 'This address carries a password. Hand it over through a password manager, and name only the system here.',
        password: 'This looks like a password. Hand it over through a password manager, and name only the account here.',
        card: 'This looks like a card number. It has no place in a letter.',
        account: 'Nothing is left to pay, so this bank account number need not be here.',
      },
      suggestions: { separate: 'Say that it is handed over separately' },
    },
    es: {
      title: 'Secreto en el texto',
      what: 'Señala contraseñas, claves, tokens, cadenas de conexión, números de tarjeta y cuentas bancarias cuando ya no queda nada por pagar.',
      why: 'Una carta se reenvía, se imprime y se guarda durante años; quien la lea podrá usar lo que contiene.',
      instead: 'Nombre la cuenta en la carta y entregue el secreto con un gestor de contraseñas u otro medio seguro.',
      messages: {
        key: 'Esto es una clave privada. Entréguela por un medio seguro, no en una carta.',
        token: 'Esto parece la clave de un servicio. Entréguela con un gestor de contraseñas y nombre aquí solo la cuenta.',
        connection: 'Esta dirección lleva una contraseña. Entréguela con un gestor de contraseñas y nombre aquí solo el sistema.',
        password: 'Esto parece una contraseña. Entréguela con un gestor de contraseñas y nombre aquí solo la cuenta.',
        card: 'Esto parece un número de tarjeta. No tiene sitio en una carta.',
        account: 'No queda nada por pagar, así que este número de cuenta sobra aquí.',
      },
      suggestions: { separate: 'Indicar que se entrega por separado' },
    },
  },
  *check(doc) {
    const words = doc.language === 'es' ? '(se entrega por separado)' : '(handed over separately)';
    for (const secret of [...secretsIn(doc.text), ...(paid(doc) ? accountsIn(doc.text) : [])]) {
      yield { range: secret, message: secret.kind, suggestions: secret.kind === 'account' || secret.kind === 'card' ? [] : [{ title: 'separate', edits: [{ start: secret.start, end: secret.end, text: words }] }] };
    }
  },
};

/** Whether the terms say that nobody owes anybody anything. */
function paid(doc: TerminationDocument): boolean {
  return doc.terms.outstanding_payments?.every(p => p.status === 'paid') ?? false;
}
