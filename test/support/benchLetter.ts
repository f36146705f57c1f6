/** Ordinary prose, as it stands in a letter that needs no correction. */
const prose = {
  en: [
    'The new catalogue is in your shared folder since Monday, with the notes from our last call and the list of fonts it uses.',
    'As agreed on the phone, my last working day on the account is 7 December 2026, and the contract ends on that date.',
    'Until then I will finish the two pages that are still open, hand over the source files, and answer questions by e-mail.',
    'The invoice of 12 November, for 1,200.00 EUR, remains due on 15 December 2026 under the terms of the contract.',
    'Access to the shared folder and to the analytics account passes to your team by 4 December 2026.',
  ],
  es: [
    'El nuevo catálogo está en la carpeta compartida desde el lunes, con las notas de la última llamada y la lista de tipografías.',
    'Como acordamos por teléfono, mi último día de trabajo será el 7 de diciembre de 2026, fecha en la que finaliza el contrato.',
    'Hasta entonces terminaré las dos páginas pendientes, entregaré los archivos originales y responderé a sus preguntas por correo.',
    'La factura del 12 de noviembre, por un importe de 1.200,00 EUR, vence el 15 de diciembre de 2026 según lo pactado.',
    'El acceso a la carpeta compartida y a la cuenta de analítica pasará a su equipo antes del 4 de diciembre de 2026.',
  ],
};

const thanks = {
  en: 'Thank you for the work we have done together since the spring. Please reply to confirm that you have received this.',
  es: 'Le agradezco el trabajo que hemos hecho juntos desde la primavera. Le pido que me confirme la recepción de esta carta.',
};

const names = { en: ['Harbour Studio', 'Ana Ruiz'], es: ['Panadería «La Ñ»', 'Ana Ruiz'] };

/** A letter of about `size` UTF-16 code units with front matter, a heading every fifth paragraph, and a list. */
export function letterOf(language: 'en' | 'es', size: number): string {
  const [client = '', provider = ''] = names[language];
  let text = [
    '---', 'document: confirmation-email', `language: ${language}`, `client: { name: ${JSON.stringify(client)} }`,
    `provider: { name: ${provider} }`, 'notice_date: 2026-11-23', 'last_working_day: 2026-12-07',
    'deliverables:', '  - { title: Catalogue, deadline: 2026-12-01, status: pending }', 'outstanding_payments: []', '---', '',
  ].join('\n');
  for (let i = 0; text.length < size; i++) {
    if (i % 5 === 0) text += `\n## ${i / 5 + 1}\n`;
    const sentence = prose[language][i % prose[language].length]!;
    text += i % 7 === 3 ? `\n- ${sentence}\n- ${sentence}\n` : `\n${sentence} ${prose[language][(i + 2) % 5]!}\n`;
  }
  return `${text}\n${thanks[language]}\n`;
}
