import type { Lexicon } from '../lexicon.js';
import { absolutes } from './absolutes.js';
import { accusation } from './accusation.js';
import { blame } from './blame.js';
import { breakupWording } from './breakup-wording.js';
import { classes } from './classes.js';
import { conjugate } from './conjugate.js';
import { emotion } from './emotion.js';
import { guilt } from './guilt.js';
import { hedgedDecision } from './hedged-decision.js';
import { informal } from './informal.js';
import { insult } from './insult.js';
import { overApology } from './over-apology.js';
import { oversharing } from './oversharing.js';
import { passiveAggressive } from './passive-aggressive.js';
import { plainClasses } from './plain/classes.js';
import { plain } from './plain/index.js';
import { pressure } from './pressure.js';
import { profanity } from './profanity.js';
import { sarcasm } from './sarcasm.js';
import { threat } from './threat.js';
import { wavering } from './wavering.js';

const subtle: Lexicon['rules'] = {
  absolutes, accusation, blame, 'breakup-wording': breakupWording, emotion, guilt, 'hedged-decision': hedgedDecision, informal, insult,
  'over-apology': overApology, oversharing, 'passive-aggressive': passiveAggressive, pressure, profanity, sarcasm, threat, wavering,
};

/** Spanish. */
export const lexicon: Lexicon = {
  classes: { ...classes, ...plainClasses },
  inflect: conjugate,
  frequent: 
    'a al el la los las un una unos unas de del y e o u en con por para que se su sus lo le les me nos te os mi mis tu tus no sí si '
    + 'es son fue ha han he hemos ser está están como más pero ya muy este esta esto ese esa eso todo toda todos todas cuando donde '
    + 'usted ustedes yo nosotros él ella qué quién cómo así hasta sin porque ni tan hay ahora después cliente equipo pagar pago solo '
    + 'vez cada otra va voy soy estoy más mas , . ? ! ; :',
  negators: 'no ni nunca jamás sin nadie nada tampoco ninguno ninguna',
  turns: 'pero y porque sino o que quien quienes si cuando como aunque mientras pues , ; :',
  // Of two that mark the same words the first stays: it is the one with a wording to offer, but of insults the graver one.
  rules: Object.fromEntries(Object.entries(subtle).map(([rule, own]) => [rule, rule === 'insult' ? [...(plain[rule] ?? []), ...own] : [...own, ...(plain[rule] ?? [])]])),
  guards: {
    'passive-aggressive': [
      'ya (se|te|os) lo (había|habíamos) (dicho|comentado|adelantado) (en persona|por teléfono|de palabra|de viva voz|en la (llamada|reunión))',
      'ya (se|te|os) lo (dije|avisé) (a|por|en (la|el|nuestra|mi|persona))',
      'parece que (el|la) (mensajero|banco|correo|servidor|enlace|archivo|filtro|sistema|imprenta|transportista|transferencia)',
      '(le|les|te|os) advertimos (de)? que (el|la|los|las)',
      'explico otra vez si',
      'como usted diga :',
      'la (segunda|tercera|cuarta|quinta) vez que (le|les|te|os) (escribimos|contactamos|contacto)',
      'como (le|les|te|os) (escribí|comenté|dije|avisé|anuncié|adelanté) (en|el|por)',
      'la (tercera|cuarta|quinta) vez que (le|les|te|os) escribo',
      'por (tercera|cuarta|quinta) vez (con (su|ustedes|usted|vosotros|el)|juntos)',
      'se ve que (el|la|los|las) …2 (funciona|funcionan|gusta|gustó|está|están|salió)',
    ],
    sarcasm: [
      'cuántas veces hay que pedir (cita|turno|hora)',
      'por no (contestar|responder) a (este|esta)',
      'tan difícil (era|fue|es|resultó) (el|la|los|las|un|una)',
      'gracias por nada menos',
      'encima (me|nos) (disteis|dieron|dio|regalaron|regaló|invitaron|invitó|ayudaron|trajeron)',
      'supongo que (la|el|los|las) …2 (tardará|tardarán|llegará|llegarán|vendrá|vendrán|estará|estarán|querrá|preferirá)',
      'qué gran idea',
      'bravo por (el|la|los|las) …2 (coro|orquesta|banda|equipo|elenco|cocina|niños|alumnos|voluntarios)',
      '(felicidades|enhorabuena) (:|,) (han|habéis|ha|has) (conseguido|logrado) …6 (certificación|teatro|premio|llenar|abrir|meta|'
        + 'plaza|beca|objetivo)',
      'gracias por los …2 minutos que',
      'toda una (escuela|suerte|alegría|experiencia|vida|aventura)',
      '(bravo|aplauso|aplausos) (por|para) (el|la|los|las|todas|todos|todo) …2 (equipo|cocina|personas|actores|elenco|público|quienes|'
        + 'músicos|alumnos|técnicos)',
      'se ve que (el|la|los|las) …2 (funciona|funcionan|gusta|gustó|está|están|salió)',
      'qué sorpresa tan (bonita|linda|agradable|grata)',
      'todo un detalle (el|la|que|por)',
      'supongo que (la|el) …3 (sorprende|sorprenderá|gustará|extrañará)',
    ],
    'over-apology': [
      '(pido|pedimos|reitero|reiteramos) (mis|nuestras)? disculpas (otra vez|de nuevo|nuevamente)',
      'merece a alguien que (la|lo|le|los|las|les)',
      'no hay excusa para (el|la|los|las)',
    ],
    accusation: [
      '(no|ni|tampoco) (creo|pienso|digo|quiero decir) que {usted} (me|nos)',
      '(mintieron|engañaron|estafaron) en (el|la|un|una) (taller|tienda|banco|aeropuerto|concesionario|ventanilla|hotel)',
      'cuesta creer que (empezamos|empezáramos|hayan pasado|han pasado|ya|hace|lleguemos|terminemos)',
      '(casualmente|curiosamente) ,? (mi|un|una|el (primer|segundo)|la (primera|segunda))',
    ],
    'breakup-wording': [
      'merece a alguien que (la|lo|le|los|las|les) (acompañe|atienda|cuide|dedique|pueda)',
      'historia de amor (rodada|entre|de|en|que|ambientada)',
      'química entre (el|la|los|las)',
      'adiós (profesional|cordial)',
    ],
    emotion: [
      'me da rabia no (ver|poder|estar|llegar|conocer)',
      'con (eso|esto|una|un|la|el) …2 ya basta',
      '~ (actriz|acto|escena|público|personaje)',
      'lloré de (alegría|risa|emoción)',
      'odio (las despedidas|despedirme)',
      '(me|nos) dolió (decidir~i|tomar~i|dejar~i)',
      '(historia|álbum|función|película) …2 (rabia|lágrimas)',
    ],
    blame: [
      'perder el (miedo|vértigo|pudor)',
      'se (retiró|descartó|cambió|eligió|sustituyó) por su',
      '{usted} no (aprobó|aprobaron|firmó|firmaron) (la|el) (fase|anexo|prórroga|ampliación|opción|renovación)',
      '(no|ni) (digo|creo|pienso|decimos) que la culpa',
      'no {cumpleUsted} …7 porque (yo|nosotros|no hacía falta|no era)',
      '(fueron|fue|fuisteis|fuiste) {usted} (quien|quienes) (me|nos)',
      'si hubiera (tenido|podido|sabido)',
      '(decidió|decidieron|decidisteis|decidiste) cambiar de (rumbo|fecha|sede|imprenta|local|formato|proveedor)',
      'todos sabemos que (el|la|los|las|diciembre|enero|agosto|es|son)',
      '~ (agradezco|sin su (ayuda|apoyo|empuje|trabajo)|sin el (empuje|apoyo|esfuerzo|trabajo))',
      'por culpa (del|de|de la|de una|de un) (lluvia|tormenta|nieve|viento|temporal|huelga|aduana|corte|apagón|tráfico|avería|niebla)',
      'por culpa (mía|nuestra)',
      'por culpa (de|del) (este|un|mi|nuestro|una|esta|nuestra) …1 (descuido|despiste|olvido|error|fallo|malentendido|confusión) (>|,|mío|mía|nuestro|nuestra)',
      '~ como (acordamos|estaba previsto|quedamos)',
    ],
    insult: [
      '{su} gusto (es|resulta|fue) (impecable|exquisito|excelente|estupendo|finísimo|refinado|muy)',
      '(juzgado|tribunal|jueza|juez|árbitro) …4 incompetencia',
      'tonto el último',
      '(no|tampoco) (eres|es|sois|son|somos) (usted|ustedes)? (tan)? (tonto|tonta|tontos)',
      '(lágrimas|ataque|ataques|llorar) de risa',
      '(tribunales|juzgados|tribunal|juzgado|autoridades) …6 (incompetente|incompetentes)',
      '(versión|guía|manual) para tontos',
      'sin vergüenza (ninguna|alguna)',
    ],
    guilt: [
      'desde el hospital (me|nos|le) (confirmaron|llamaron|avisaron)',
      'en mi casa también',
    ],
    'hedged-decision': ['ir dejando (el|la|los|las)'],
    oversharing: [
      '~ (terneras|ternera|perro|perra|gato|gata|ganado|vaca|vacas|yegua|cachorro|cachorros|animal|animales|potro|oveja|ovejas)',
    ],
    profanity: ['(les|le|te|os) den (tantas|tanta|tantos|tanto|la|el|los|las|un|una|acceso)'],
    threat: [
      'en (el|los|la)? (juzgado|juzgados|tribunales|corte) (el|para|a) (las|la|lunes|martes|miércoles|jueves|viernes|día|#)',
      'se va a enterar (de|por|antes|mañana)',
      '(publicar|publicaremos|publicaré) (el|la|los|las) (vídeo|video|fotos|proyecto|reportaje|entrevista|caso)',
      '(te|le|les|os) cuento cómo (cerramos|queda|quedan|va|van|está|están|vamos|seguimos|hemos)',
      '(cuñado|primo|hermano|hermana|amigo|amiga) en (la|el|su|una|un)',
    ],
    pressure: [
      'de una vez o (a|en|por)',
      '(más|menos) de una vez',
      'de una sola vez',
    ],
    // Una pregunta que se está contestando: «Me preguntas si me lo pensaría; te lo agradezco, pero no.»
    wavering: [
      '(jurado|comité|público|banco|ayuntamiento|tribunal) (puede|podría|pueda) cambiar de (opinión|idea)',
      'medio en broma , y ahora',
      'si suben el presupuesto de',
      '(puerta|puertas) …1 (abierta|abiertas) (para|a)',
      '~ (pregunta|preguntas|preguntaste|preguntó|preguntan|preguntáis|preguntado) …3 si',
      '~ decisión (es|sigue siendo) firme',
      '~ pero no >',
    ],
    absolutes: [
      'no hay (mes|día|semana) en que no (reciba|me|recuerde|nos|aprenda)',
      '(ustedes|usted|vosotros|vos|contigo) siempre (fue|ha sido|era)',
      'ni una (sola)? vez (me|nos|le|les) (faltó|faltaron|falló|fallaron|pesó|arrepentí|quejó|dejó|dejaron|sentí)',
      '(@nadie|nadie) @alli (tiene|tendrá|tienen) que',
      '~ (agradezco|agradecemos|gracias|agradecido|agradecida|encantó|placer)',
    ],
    informal: ['~ (jerga|abreviatura|subtítulo|diálogo)'],
  },
};
