import { issueRule } from './_issue.js';

/** A count beyond what its term allows. */
export const rule = issueRule('terms/out-of-range', {
  codes: ['too_large', 'too_small', 'newer_version'],
  text: {
    en: {
      title: 'Number out of range',
      what: 'Marks a number smaller or larger than its term allows: a fifth reminder, a cure period of no days, a version of the terms that does not exist yet.',
      why: 'Such a number is nearly always a slip, and what depends on it cannot be worked out.',
      instead: 'Write a number within the limit that the message names.',
    },
    es: {
      title: 'Número fuera de límites',
      what: 'Señala un número menor o mayor de lo que admite el dato: un quinto recordatorio, un plazo de subsanación de cero días, una versión de los datos que todavía no existe.',
      why: 'Un número así casi siempre es un descuido, y lo que depende de él no se puede calcular.',
      instead: 'Escriba un número dentro del límite que indica el mensaje.',
    },
  },
});
