import type { Construction } from '../../lexicon.js';

const suppose: readonly string[] = ['(si|cuando|aunque|por si|en caso de que) {usted}? …2 (no|me|nos|se|te)', '~ (gracias por (la|el|todo)|agradezco|agradecemos)'];
const many = '(#|dos|tres|cuatro|cinco|seis|siete|ocho|diez|veinte|cincuenta|cien|mil|mil y una|muchas|tantas|varias)';

/** Tratos, tardanzas y promesas: lo que hizo quien lee, dicho en una frase. */
const blame: readonly Construction[] = [
  {
    name: 'trato-y-promesas',
    why: 'Echa en cara lo que ya pasó, y quien lee se defiende en lugar de contestar.',
    sure: true,
    patterns: [
      '(me|nos) (dejaste|dejasteis|has dejado|habéis dejado) (tirado|tirada|tirados|tiradas|plantado|plantada|plantados|plantadas|colgado|colgada|colgados|en la estacada|en ridículo)',
      '(^|{usted}) (me|nos) (dejó|dejaron|ha dejado|han dejado) (tirado|tirada|tirados|tiradas|plantado|plantada|plantados|plantadas|colgado|colgada|colgados|en la estacada|en ridículo)',
      'no (fuiste capaz|fuisteis capaces|has sido capaz|habéis sido capaces) (ni)? de', '({usted}|^) no (fue capaz|fueron capaces|ha sido capaz|han sido capaces) (ni)? de',
      'no (supiste|supisteis|has sabido|habéis sabido) (organizarte|organizaros|decidir~i|explicar~i|cumplir|estar a la altura|valorar~i|aprovechar~i)',
      'no (hiciste|hicisteis|has hecho|habéis hecho) (tu|vuestra|vuestro) (parte|trabajo)', '({usted}|^) no (hizo|hicieron|ha hecho|han hecho) su (parte|trabajo)',
      '(me|nos) (trataste|tratasteis|has tratado|habéis tratado) (como (basura|esclavos|a un|a una|un|una|si)|mal|fatal|con (desprecio|desdén))',
      '(^|{usted}) (me|nos) (trató|trataron|ha tratado|han tratado) (como (basura|esclavos|a un|a una|un|una|si)|mal|fatal|con (desprecio|desdén))',
      '(me|nos) (faltaste|faltasteis|has faltado|habéis faltado) al respeto', '(^|{usted}) (me|nos) (faltó|faltaron|ha faltado|han faltado) al respeto',
      '(causaste|causasteis|provocaste|provocasteis|has causado|has provocado|habéis causado|habéis provocado) (el|la|este|esta|todo|todos)',
      '{usted} (causó|causaron|provocó|provocaron|ha causado|han causado|ha provocado|han provocado) (el|la|este|esta|todo) …1 (retraso|desastre|problema|caos|fracaso|error|pérdida|lío|atraso|conflicto)',
      '(desastre|retraso|caos|lío|fracaso|atraso) (es|fue) (obra|cosa) (suya|tuya|vuestra|de ustedes|de usted)',
      'el problema (es usted|eres tú|sos vos|son ustedes|sois vosotros)',
      '< {usted}? no (me|nos)? (cumples|cumplís|contestas|contestáis|contestás|respondes|respondéis|respondés|respetas|respetáis|escuchas|escucháis) (>|lo que|con|mis|mi|nada|ni|los)',
      '{usted} no (cumple|cumplen|respeta|respetan) (lo que|con|>|nada|los plazos|mi|mis)', '^ no (cumple|cumplen) (lo que (promete|prometen|dice|dicen|firma|firman)|su palabra|con su palabra)',
      '(prometiste|prometisteis) …6 y (no|nunca|jamás)', '(^|{usted}) (me|nos)? (prometió|prometieron|dijo que|dijeron que|juró|juraron) …6 y (no|nunca|jamás) (lo|la|los|las|me|nos)? ({cumpleUsted}|hizo|hicieron|llegó|apareció)',
      `(tardaste|tardasteis|has tardado|habéis tardado) (casi|más de)? (${many} (meses|semanas|días|años)|meses|semanas|siglos|una eternidad|un mes|un año) en {negado}`,
      `(^|{usted}) (tardó|tardaron|ha tardado|han tardado) (casi|más de)? (${many} (meses|semanas|años)|meses|semanas|siglos|una eternidad|un mes|un año) en {negado}`,
      `(cambiaste|cambiasteis|has cambiado|habéis cambiado) (de (idea|opinión)|el encargo|todo|el diseño) ${many} veces`,
      `(^|{usted}) (cambió|cambiaron|ha cambiado|han cambiado) (de (idea|opinión)|el encargo|todo|el diseño) ${many} veces`,
      'cada vez que (te|le|les|os) (escribo|llamo|pregunto|escribimos|llamamos) ,? (me|nos) (ignora|ignoran|ignoras|ignoráis|cuelga|cuelgan|cuelgas)',
    ],
    not: ['~ ?', ...suppose, 'como (a|si)? (un|una|fuera|fuese|fuéramos) …1 (amigo|amiga|familia|reina|rey|más|hijo|hija|socio|socia|igual|iguales)', '(no|nunca|jamás) (me|nos) …1 (dejó|dejaron|dejaste|trató|trataron|faltó|faltaron)', 'no (me|nos) contestas si', 'causado (la|una) (mejor|buena)', '(causaste|provocaste|provocasteis|has provocado) …4 (risas|sonrisas|alegría|aplausos|impresión)'],
  },
];

const absolutes: readonly Construction[] = [
  {
    name: 'no-paga-nunca',
    why: 'Un «nunca» se desmiente con un solo caso, y la discusión se va a ese caso.',
    sure: true,
    negated: true,
    patterns: ['no (me|nos|lo|los|las)? {soleTu} (nunca|jamás)', '(^|{usted}) no (me|nos|lo|los|las)? {soleUsted} (nunca|jamás)', '^ siempre (es|fue|ha sido)? lo mismo (contigo|con {usted})'],
    not: ['~ ?', ...suppose, '(nunca|jamás) (tarde|de más|mal)'],
  },
];

const insult: readonly Construction[] = [
  {
    name: 'veredicto',
    why: 'Juzga a quien lee, y no lo que pasó.',
    sure: true,
    patterns: [
      '(eres|sos|sois|es usted|son ustedes|usted es|ustedes son|^ son unos|^ son unas) (un|una|unos|unas)? ({muy}|auténtico|verdadero|completo)? (desastre|desorganizado|desorganizada|desorganizados|abusivo|abusiva|abusivos|abusador|abusadora|abusadores|explotador|explotadora|explotadores|vago|vaga|vagos|prepotente|'
        + 'prepotentes|arrogante|arrogantes|irresponsable|irresponsables|egoísta|egoístas|aprovechado|aprovechada|aprovechados|soberbio|soberbia|déspota|cobarde|cobardes|impuntual|impuntuales|basura|fraude|caótico|caótica|caóticos|inmaduro|inmadura|patético|patética|patéticos)',
      'no (vales|valés|valéis|vale usted|valen ustedes) (nada|para nada)', '(das|dais|da usted|dan ustedes) pena',
      '^ qué (poca|falta de|poco) (seriedad|seria|vergüenza|respeto|educación|profesionalidad|profesionalismo|ética|palabra|profesional|serio|serios)',
      '^ (esto)? (es|ha sido|fue|me parece) una (falta de respeto|vergüenza|tomadura de pelo|burla) >',
      '{su} (idea|proyecto|propuesta|negocio|empresa|web|logo|marca|producto) (es|son|era) {muy}? (ridículo|ridícula|patético|patética|lamentable|penoso|penosa|horrible|una porquería|una basura|una mierda|un desastre|una estupidez)',
      '(métase|métete|metete|métanse) …4 donde (le|te|les) (quepa|quepan)',
      'se cree (usted)? (el centro|el ombligo|el rey|la reina|dueño|dueña) del',
    ],
    not: ['~ ?', '(no|ni|tampoco) {usted}? (eres|sos|es|son|sois)', '~ (novela|personaje|guion|escena|canción)', 'da usted pena de'],
  },
];

const emotion: readonly Construction[] = [
  {
    name: 'ya-me-canse',
    why: 'La carta pasa a tratar del enfado y no de lo que termina.',
    sure: true,
    negated: true,
    patterns: [
      'no (aguanto|soporto|aguantamos) más >', 'no (puedo|podemos) más (contigo|con (usted|ustedes|vosotros|vos|su|sus|tu|tus))',
      '^ ya me (cansé|harté)', '(me|nos) (cansé|cansamos|harté|hartamos) de (esperar~i|perseguir~i|usted|ustedes|ti|su|sus|tu|tus|repetir~i|rogar~i)',
      'no (quiero|queremos) volver a (saber (nada)? de (ti|usted|ustedes|vosotros|vos)|verle|verlo|verla|verlos|verlas|verte|veros|verles|trabajar {contigo})',
      '(espero|ojalá) no (volver|vuelva) a (trabajar|colaborar|tratar|cruzarme) (con gente como|con alguien como|con clientes como|{contigo})',
      'ojalá (nunca|no) (los|las|te|le|les|os|lo|la) (hubiera|hubiese|hubiéramos) conocido', '(me arrepiento de|lamento) haber (aceptado este|trabajado {contigo}|trabajado para|conocido|confiado en)',
      '(estoy|estamos) {muy}? (molesto|molesta|molestos|enfadado|enfadada|enfadados|enojado|enojada|enojados|dolido|dolida|decepcionado|decepcionada|decepcionados) (con|de|por) (usted|ustedes|ti|vosotros|vos|su|sus|tu|tus|vuestra|vuestro)',
      '(contigo|con usted|con ustedes|así) no se puede (trabajar|hablar|tratar)', '^ (contigo|con usted|con ustedes) no se puede >',
      '(quédese|quédense|quédate|quedate) con (su|tu|sus) (dinero|plata|cochino|sucio)',
    ],
    not: ['~ ?', 'no (estoy|estamos)', ...suppose, 'me cansé de esperar (el|la|al|en)', '(no|nunca) me arrepiento'],
  },
];

const sarcasm: readonly Construction[] = [
  {
    name: 'quien-se-cree',
    why: 'No pregunta: reprende.',
    sure: true,
    negated: true,
    patterns: [
      '(quién se cree que es|quién te crees que eres|quiénes se creen que son|quién se creen|quién te creés)', '< cómo (se atreve|se atreven|te atreves|te atrevés|os atrevéis) (a|>|?|usted|ustedes)',
      '(acaso|es que) {usted}? no (sabe|saben|sabes|sabés|sabéis) (leer|escribir|contar|sumar)', 'qué parte de …4 no (entiende|entienden|entiendes|entendés|entendéis|entendió|entendiste|entendieron|ha entendido|has entendido)',
      'gracias por {su} (silencio|falta de|indiferencia|desprecio|incompetencia|impuntualidad|desinterés)',
      'ya era hora de que (me|nos)? (pague|paguen|pagara|pagaran|pagaras|conteste|contesten|contestara|contestaras|contestaran|respondiera|respondieran|responda|respondan|respondieras|avisara|avisaran)',
      'buena suerte (encontrando|buscando) (a)? (otro|otra|alguien|a alguien) que (los|las|le|les|te|os|lo|la) (aguante|soporte)', 'nadie (los|las|te|os) (aguanta|soporta)',
    ],
    not: ['cómo (se atreve|te atreves) a (innovar|soñar)', 'qué parte de (la|el|los|las) (cláusula|contrato|manual|guía|factura|informe|plano|texto|anexo|documento) no', '~ (novela|personaje|guion|escena|canción)', 'gracias por {su} falta de (prisa|prejuicios)', '{su} silencio (durante|en|mientras)'],
  },
];

const passiveAggressive: readonly Construction[] = [
  {
    name: 'no-le-importa',
    why: 'Supone lo que siente quien lee.',
    sure: true,
    negated: true,
    patterns: ['a {usted} no (le|les|te) importa (nada|mi|nuestro|nuestra|>)', 'no (te|os) importa (nada|mi trabajo|nuestro trabajo)', '(le|les|te|os) da (todo)? igual todo', '(te|le|les|os) importa un (bledo|comino|pepino|pito|rábano)'],
    not: ['~ ?', '(si|espero que) {usted}? …2 no', '(si|espero que|aunque) (no)? (le|les|te|os) (importa|da)'],
  },
];

const threat: readonly Construction[] = [
  {
    name: 'se-arrepentira',
    why: 'Anuncia un daño sin decir cuál, y obliga a quien lee a defenderse.',
    sure: true,
    patterns: [
      '(se|te|os) (arrepentirá|arrepentirán|arrepentirás|arrepentiréis) (de (esto|todo|haber|no)|>)', '(haré|haremos|voy a hacer~i) (una)? (mala|pésima|malas) (reseña|reseñas|crítica|propaganda|publicidad)',
      '^ (sabrá|sabrán|sabrás) de mí', '(tendrá|tendrán|tendrás|tendréis) noticias (mías|de (mi|mis|nuestro|nuestros) (abogado|abogada|abogados))',
    ],
    not: ['~ ?', '(no|nunca) …2 arrepentir~3', '(no) se (arrepentirá|arrepentirán)'],
  },
];

/** Constructions by rule, in the second half of the plain ones: what is said of the reader in passing. */
export const verdicts: Readonly<Record<string, readonly Construction[]>> = { absolutes, blame, emotion, insult, 'passive-aggressive': passiveAggressive, sarcasm, threat };
