import { toneRule } from '../../tone/toneRule.js';

/** Always and never, against the client. The wordings are in `tone/lexicon/<language>/absolutes.ts`. */
export const rule = toneRule('absolutes', 'warning', {
  en: {
    title: 'Absolutes',
    what: 'Marks “always”, “never”, “nobody”, “not once” where they are turned against the client.',
    why: 'An absolute is false as soon as one exception comes to mind, and the reader will find it.',
    instead: 'Give the one dated instance that matters, or leave the habit out.',
    message: '“{text}” makes a rule out of single events, and one exception refutes it. Name one dated fact, or leave it out.',
  },
  es: {
    title: 'Absolutos',
    what: 'Señala «siempre», «nunca», «nadie», «ni una vez» cuando se dirigen contra el cliente.',
    why: 'Un absoluto es falso en cuanto se encuentra una excepción, y quien lee la encontrará.',
    instead: 'Dé el hecho que importa, con su fecha, o prescinda de la generalización.',
    message: '«{text}» convierte unos hechos sueltos en regla, y basta una excepción para desmentirla. Cite un hecho con fecha o suprímalo.',
  },
});
