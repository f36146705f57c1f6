import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testPlainReproach, tone } from './plainReproach.js';

/** The plainest faults there are, by the rule that has to say so, at warning or error. */
const faulty: Readonly<Record<string, readonly string[]>> = {
  blame: [
    'No cumpliste con lo acordado.', 'Usted no ha cumplido su palabra.', 'No habéis pagado la factura.', 'Vos no contestaste mis mensajes.',
    'Ustedes no respetaron el contrato.', 'No me pagaron a tiempo.', 'Rompió su promesa.', 'Te negaste a pagar.', 'Ignoraste todos mis correos.',
    'Usted arruinó el proyecto.', 'Echaron a perder el lanzamiento.', 'Nos hicisteis perder semanas.', 'Su falta de organización hizo imposible el trabajo.',
    'Sus constantes cambios hicieron imposible el trabajo.', 'Por su culpa el proyecto se retrasó.', 'La culpa es de ustedes.', 'La culpa es tuya.',
    'Todo esto es culpa vuestra.', 'Usted tiene la culpa del retraso.', 'Deberías haberme avisado antes.', 'Usted debería haber leído el contrato.',
    'Es imposible trabajar contigo.', 'Tu incompetencia nos costó tres semanas.', 'Me dejaste plantada dos veces.', 'El problema es usted.', 'Nos faltaron al respeto.',
    'Tardaste tres meses en contestar.', 'No hiciste tu parte.',
  ],
  accusation: ['Me mintió.', 'Nos mentiste.', 'Usted me engañó.', 'Me estafaron.', 'Se aprovechó de mí.', 'Habéis abusado de mi confianza.', '¿Me está tomando el pelo?', 'Me utilizaste.'],
  absolutes: [
    'Nunca pagas a tiempo.', 'Usted nunca paga a tiempo.', 'Jamás me hizo caso.', 'Nunca responde a mis correos.', 'Vos nunca cumplís.', 'Nunca habéis respetado un plazo.',
    'Siempre cambias de opinión a última hora.', 'Siempre ignoran mis consejos.',
  ],
  insult: [
    'Idiota.', 'Eres un incompetente.', 'Son ustedes unos inútiles.', 'Es usted el peor cliente que he tenido.',
    'Tiene usted un gusto pésimo.', 'Su comportamiento ha sido inaceptable.',
  ],
  sarcasm: ['Gracias por nada.', 'Enhorabuena por arruinar el lanzamiento.', '¿Tan difícil es mandar un correo?', 'Felicidades por incumplir todos los plazos.'],
  'passive-aggressive': [
    'Como ya le dije, la factura está vencida.', 'No sé cuántas veces tengo que repetirlo.', 'Está claro que no sabe lo que quiere.', 'Ningún cliente serio se comportaría así.',
    'Un cliente profesional ya habría pagado.',
  ],
  emotion: ['Estoy harto de sus excusas.', 'Ya no los soporto.', 'Ya basta de tonterías.', 'Esto es absolutamente ridículo.', '¿Qué demonios le pasa?'],
  guilt: ['Debería darle vergüenza.', 'Nos ha fallado.', 'Me fallaste.', 'Esperaba más profesionalidad de su parte.', 'Después de todo lo que he hecho por usted, así me lo paga.'],
  threat: ['Voy a arruinar su reputación.', 'Dejaré malas reseñas en todas partes.', 'Si no paga, contaré a todo el mundo cómo trabaja.', 'Nos veremos en los tribunales.'],
  'breakup-wording': ['Lo despido como cliente.', 'Rompo contigo.', 'No eres tú, soy yo.'],
  wavering: ['Quizá podamos seguir trabajando juntos.', 'Podría reconsiderarlo si insiste.'],
  'over-apology': ['No sabe cuánto lo siento.', 'Perdóneme mil veces.'],
  oversharing: ['Me estoy divorciando y no puedo más.', 'Otro cliente mío, Acme, está en quiebra.'],
  pressure: ['Pague de una vez.', 'Suelte la plata.', 'Le exijo una respuesta.'],
};

/** What stands next to them and is said with every right. */
const innocent: readonly string[] = [
  'Si usted no cumplió el plazo del banco, el recargo lo fija el propio banco.', 'No pagó porque no hacía falta: la muestra era gratuita.',
  'Todavía no me ha confirmado la fecha.', 'Si no respondiste a la encuesta, puedes hacerlo hasta el viernes.', '¿No pagaste ya la cuota de mayo?',
  'No pagaste de más: la diferencia era el IVA.', 'No avisaste con antelación, pero no pasa nada.', 'El proveedor no cumplió con lo acordado y buscamos otro.',
  'No respondió el servidor y reinicié el servicio.', 'La parte que no cumpla lo pactado indemnizará a la otra.', 'Si el cliente no pagara en plazo, se aplicará el interés legal.',
  'No pagues todavía la última factura.', 'Ustedes no firmaron el anexo, así que rige el contrato original.', 'Usted siempre ha cumplido su palabra.',
  'Nunca faltó un pago.', 'Nunca me fallaste.', 'Nunca pagaste tarde.', 'Siempre respondieron con amabilidad.', 'Siempre pagas puntualmente.',
  'Nunca responda a un correo que le pida la clave.', 'Nunca llegó el paquete de la imprenta.', 'No es culpa suya.', 'La culpa no es de ustedes.', 'La culpa es mía.',
  'El retraso no fue por culpa suya.', 'Me mintió el vendedor del escáner.', 'Nos falló la conexión.', 'Nos robaron el equipo en el aeropuerto.',
  'Arruinó la cosecha una helada de abril.', 'Se echaron a perder las plantas del patio.', 'La niebla me hizo perder el vuelo.', 'Debería haber recibido ya el justificante.',
  'Debería haberle avisado antes, y lo lamento.', 'No tenías que haber pagado el envío; te lo devuelvo.', 'Es imposible trabajar con ustedes en agosto, porque cierro el taller.',
  'Trabajar contigo ha sido muy fácil.', 'Su comportamiento ha sido ejemplar.', 'Tiene usted un gusto exquisito.', 'Es usted el mejor cliente que he tenido.',
  'El juzgado declaró su incompetencia territorial.', 'Gracias por avisar con tiempo.', 'Gracias por no contestar a este mensaje automático.',
  'Felicidades por cumplir diez años.', 'Como ya te expliqué en la llamada, dejo el archivo en la carpeta.', 'Como le comenté ayer, el contrato acaba en junio.',
  'Está claro que no falta nada en la entrega.', 'Un cliente serio como usted facilita el trabajo.', 'Estoy cansado de viajar y por eso me quedo en la ciudad.',
  'El puente no soporta más de dos toneladas.', 'Esto es absolutamente opcional.', 'No debería darle vergüenza preguntar.', 'Le dejaré una buena reseña.',
  'Contaré a todos mis contactos lo bien que trabajan.', 'Nos vemos en el juzgado el martes para la traducción.', 'Lo nuestro empieza el lunes.', 'No es usted, es el navegador.',
  'Quizá podamos seguir trabajando juntos en otro proyecto más adelante.', 'El jurado podría cambiar de opinión.', 'Le ruego que me confirme la recepción.',
  'Cada parte responde de los daños causados por su negligencia.', 'Pague de una vez o en dos plazos, como prefiera.', 'La ley le exige conservar la factura cuatro años.',
];

testPlainReproach('es', faulty, innocent);

test('an insult to the person is an error', () => {
  for (const sentence of ['Idiota.', 'Eres un imbécil.', 'Son ustedes unos inútiles.']) assert.deepEqual(tone(sentence, 'es').map(f => f.severity), ['error'], sentence);
});
