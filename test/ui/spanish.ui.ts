import { mainJob } from './mainJob.js';

export const scenario = mainJob('una terminación con un cliente, de la paleta al archivo guardado', {
  locale: 'es',
  command: 'Amicable: Nueva terminación con un cliente',
  profile: 'Su perfil',
  steps: ['Situación', 'Qué redactar', 'Cliente', 'Pendiente de entregar y de pagar', 'Último día de trabajo'],
  client: 'Panadería «La Ñ»',
  slug: 'panaderia-la-n',
  impossibleDay: 'Ese día no existe en el calendario.',
  newFile: 'Terminación con un cliente',
  blame: {
    sentence: 'El proyecto fracasó por su culpa.',
    underlined: 'por su culpa',
    why: /echa la culpa al cliente/,
    fix: 'Quitar esta frase',
  },
  shout: { sentence: 'Pague la última factura!!!', underlined: '!!!', fix: 'Escribir «.»', fixed: 'Pague la última factura.' },
  snippet: { prefix: 'fin-traspaso', typed: 'una hora', result: 'Puedo poner al día a quien tome el relevo en una sesión de una hora, para que empiece con todo el contexto.' },
  clause: 'Directo al asunto',
}, name => `${name}.es`);
