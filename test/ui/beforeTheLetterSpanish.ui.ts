import { beforeTheLetter } from './beforeTheLetter.js';

export const scenario = beforeTheLetter('antes de la carta', {
  locale: 'es',
  selfCheck: 'Amicable: ¿Debería ponerle fin?', never: 'Nunca', always: 'Casi siempre', result: 'Lo que dicen sus respuestas',
  calm: 'Por ahora, poco apunta a un final', worst: 'Deje pasar una noche', note: 'Conservarlo como nota',
  vent: 'Amicable: Desahogarse antes', ventIntroduction: 'Escriba lo que necesite decir', anger: 'Son unos idiotas!!! La factura F-7 de 1200 EUR venció el 3 de marzo de 2026. Estoy harta.',
  listFacts: 'Enumerar los hechos que conviene conservar', fact: '- La factura F-7',
  rehearse: 'Amicable: Ensayar la conversación', rehearsal: '# Ensayo',
}, name => `${name}.es`);
