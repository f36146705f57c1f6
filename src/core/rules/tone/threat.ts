import { toneRule } from '../../tone/toneRule.js';

/** Or else. The wordings are in `tone/lexicon/<language>/threat.ts`. */
export const rule = toneRule('threat', 'warning', {
  en: {
    title: 'Threat',
    what: 'Marks “or else”: hints at lawyers, reviews, reputation or consequences left to the imagination.',
    why: 'A threat hardens the other side, and it may cost you rights that a plain notice keeps.',
    instead: 'If there is a real next step, state it as a fact with its date and its basis in the contract. If not, leave it out.',
    message: '“{text}” reads as a threat. State the real next step with its date and its clause, or leave it out.',
  },
  es: {
    title: 'Amenaza',
    what: 'Señala el «o si no»: alusiones a abogados, reseñas, reputación o consecuencias que se dejan a la imaginación.',
    why: 'Una amenaza endurece a la otra parte y puede costarle derechos que un aviso sereno conserva.',
    instead: 'Si hay un paso siguiente de verdad, dígalo como un hecho, con su fecha y su base en el contrato. Si no, suprímalo.',
    message: '«{text}» se lee como amenaza. Indique el paso siguiente con su fecha y su cláusula, o suprímalo.',
  },
});
