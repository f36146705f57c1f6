import { toneRule } from '../../tone/toneRule.js';

/** Pointing at the client for what went wrong. The wordings are in `tone/lexicon/<language>/blame.ts`. */
export const rule = toneRule('blame', 'warning', {
  en: {
    title: 'Blame',
    what: 'Marks sentences that point at the client as the cause of what went wrong, openly or by implication: “because of your indecision”, “had the files arrived as promised”.',
    why: 'A letter that names a culprit asks for a defence. The decision then becomes a dispute, and the dispute outlives the project.',
    instead: 'State the fact without its author (“the invoice remains open”), or what you can and cannot do from here.',
    message: '“{text}” puts the fault on the client, which invites a reply about fault. Say what is open or what happens next, without an author.',
  },
  es: {
    title: 'Culpa',
    what: 'Señala las frases que presentan al cliente como causa de lo que salió mal, a las claras o por alusión: «por su indecisión», «de haber llegado los archivos a tiempo».',
    why: 'Una carta que nombra a un culpable pide una defensa. La decisión se vuelve discusión, y la discusión dura más que el proyecto.',
    instead: 'Cuente el hecho sin señalar a nadie («la factura sigue pendiente») o diga qué puede hacer usted a partir de ahora.',
    message: '«{text}» echa la culpa al cliente e invita a discutirla. Diga qué queda pendiente o qué sigue, sin señalar a nadie.',
  },
});
