import { toneRule } from '../../tone/toneRule.js';

/** Rude demands for money. The wordings are in `tone/lexicon/<language>/pressure.ts`. */
export const rule = toneRule('pressure', 'warning', {
  en: {
    title: 'Pressure',
    what: 'Marks rude demands for money: “pay up”, “you owe me big time”, “I want my money”.',
    why: 'Rudeness gives a debtor a reason to be slow. A figure, a date and an account do not.',
    instead: 'Give the invoice number, the amount, the due date and where to pay.',
    message: '“{text}” presses for money in a way that slows payment. Give the invoice, the amount and the date.',
  },
  es: {
    title: 'Presión',
    what: 'Señala las exigencias de dinero con malos modos: «pague de una vez», «suelte la plata», «quiero mi dinero ya».',
    why: 'Los malos modos dan a quien debe un motivo para tardar. Una cifra, una fecha y una cuenta no se lo dan.',
    instead: 'Indique la factura, el importe, el vencimiento y dónde pagar.',
    message: '«{text}» reclama dinero de un modo que retrasa el pago. Indique la factura, el importe y la fecha.',
  },
});
