import type { Construction } from '../lexicon.js';

/** «Siempre», «nunca», «nadie»: las costumbres de un cliente como leyes de la naturaleza. */
export const absolutes: readonly Construction[] = [
  {
    name: 'usted-siempre',
    why: 'Convierte unos hechos sueltos en un veredicto sobre la persona; quien lee piensa en la excepción y deja de leer.',
    patterns: [
      '{siempre} (terminar~2|acabar~2) {-ando,-iendo}',
      'jamás (han|ha|has|habéis) sido (capaz|capaces)',
      'nada de lo que (te|le|les|os) …6 (bien|gusta|gustó|vale|sirve|convence|convenció)',
      '(todo|todos|todas) (os|te|le|les) (parece|parecen|da igual|da siempre)',
      'siempre hay (una|alguna|otra) (excusa|pega|urgencia|razón para)',
      'como de costumbre , (ni|no|nadie)',
      '^ lo de siempre',
      '{nunca} (me|nos) …1 {deber}',
      '(contigo|con usted|con ustedes|con vosotros|con vos) (siempre (hay|es lo|pasa|igual|estamos|acaba|falta)|nunca (se|hay|nada|sabe)|todo (es|son) (urgente|siempre|para|prisa|un|una)|nada|no hay)',
      
      '@parte …1 {siempre} …1 {habito}', '@parte …1 {siempre} (con|la misma|lo mismo|los mismos|las mismas|tienen|llegan)', '@parte …1 {nunca} …2 {deber}', '@parte no …2 {deber} {nunca}', '@parte jamás',
      '{nunca} (me|nos) !(había|habían) …1 {deber}', '{nunca} {deber} (lo|los|la|las|mis|nuestros|nuestras|un|una|nada|ni|a tiempo|ustedes|usted)', '{nunca} (has|habéis|ha|han) {deber}', '{nunca} (mandas|envías|pagas|contestas|respondes|lees|escuchas|respetas|cumples|entregas|avisas|llamas|haces|das|dices|sabes|quieres|tienes|estás|mandáis|pagáis|contestáis|leéis|respetáis|cumplís|avisáis|hacéis)', 'no (pagas|contestas|respondes|lees|escuchas|respetas|cumples|avisas|pagáis|contestáis|leéis|respetáis|cumplís|avisáis) (nunca|jamás)',
      'siempre (dices|decís|cambias|cambiáis|llegas|llegáis|quieres|queréis|pides|pedís|pones|ponéis|protestas|esperas|haces|hacéis|tienes una|tienes algo|encuentras|encontráis|te quejas|se quejan|se queja|os quejáis|estás cambiando|estás igual|acabas|acabáis|dejas|dejáis|cancelas|cancelan|olvidas)', 'siempre (tienen|tiene) (la razón|la última palabra|que tener razón|una excusa|alguna excusa|una queja|algo que)',
      '(contigo|con usted|con ustedes|con vosotros|con vos) (todo (es|son)|siempre (hay|es|pasa|lo mismo|tarde|surge)|nunca (hay|se|es)|no hay (forma|manera|modo))', 'siempre es lo mismo (con|de)', 'siempre (la misma|el mismo) (historia|cantar|cuento|excusa|película|cantinela)', 'toda la vida ha', 'de por vida ha',
      '(usted|ustedes|vosotros|vos|tú) (no)? (es|son|sois|sos|eres) (siempre|incapaz|incapaces) de', '(es|son|sois|eres|sos|ha sido|han sido|habéis sido|has sido) (incapaz|incapaces) de', 'sigue sin ser capaz de', '(siguen|sigue|sigues|seguís) sin ser (capaz|capaces) de',
      'siempre (paga|pagan|pagas|pagáis|pagó|pagaron) (tarde|mal|con retraso|a destiempo|cuando)', 'todo lo que (os|le|les|te) (propongo|proponemos|mando|mandamos|digo)', 'a todo le (encuentras|encontrás|encuentra|encuentran|encontráis|ves|pones|ponen|pone)', 'todo lo (quieren|queréis|quieres|quiere|cambia|cambian|cambiáis|cambias) (gratis|siempre|para ayer)', 'todo (es|son) siempre (para|urgente|culpa)', 'es siempre (para ayer|culpa|lo mismo)', '(os|le|les|te) da (todo|igual todo|absolutamente)', 'a (ustedes|vosotros|usted|ti|vos) (os|les|le|te) da (igual|lo mismo|todo)',
      '(incumple|incumplen|incumples|incumplís) (por sistema|siempre|todo)', 'por sistema',
    ],
    not: [
      '~ (gusto|gracias|agradezco|agradecido|agradecida|agradecemos|placer|ejemplar|valoro|aprecio|alegra)',
      '{nunca} (me|nos) (había|habían) …1 (pagado|tratado|ayudado|acogido|avisado) (tan|así de|a tiempo|con)',
      '{nunca} (me|nos) (había|habían)',
      '(protagonista|personaje|autor|narrador|sensor|programa|archivo|informe|sistema|servidor) {nunca}',
      '~ (protagonista|personaje|narrador|novela|guion)', 'siempre (vas a|va a|van a|vais a|podrás|podrá|podrán|tendrás|tendrá|tendrán|serás|será)', '{nunca} (firmes|firme|firmen|pagues|pague|dejes|deje|entregues|mandes|compartas|comparta|envíes|abras|abra|des|dé|hagas|haga)', 'siempre …4 {elogio}', '{nunca} …4 {elogio}', '{nunca} …2 (dudar~2p|dudó|dudaron|faltó|faltaron|falló|fallaron|falta)', '~ (gracias|agradezco|agradecemos|agradecido|agradecida|gratitud) …6 siempre', '(si|cuando|en caso de que) …3 {nunca}', 'siempre que', 'no siempre', 'por sistema (de|operativo)', 'incapaz de (olvidar|agradecer)', '(soy|fui|fuimos|somos|he sido|hemos sido|estoy|me siento|sido yo|me veo) …1 (incapaz|incapaces)', 'como siempre , (gracias|un|le|les|quedo)', '{nunca} (me|nos) (has|ha|han|habéis) (faltado|fallado|dejado)', '{nunca} (me|nos) (faltó|faltaron|falló|dejó|dejaron)'],
  },
  {
    name: 'nadie-alli',
    why: 'Declara inútil a un equipo entero; lo nota más quien sí contestó.',
    patterns: ['@nadie @alli …1 (ha|han|lee|contesta|responde|sabe|quiere|puede|se|atiende|me|nos|tiene|avisa|hace|paga)', '@nadie @alli', '@alli nadie (lee|contesta|sabe|responde|avisa|hace|decide)', '(en esa|en su|en tu|en vuestra) …1 {equipo} (nadie|no se|nada)', 'nadie (contesta|responde|lee|avisa|atiende|escucha) (nunca|jamás|nada)', 'nadie en …2 (contesta|responde|lee|atiende) (nunca|jamás)?', 'nunca nadie', 'nadie , nunca', 'nada le parece', 'no hay (absolutamente)? nada que le (parezca|guste)', 'nada (se|es) …2 nunca', 'nada , nunca', 'a nadie de {su} …1 {equipo}', 'a nadie de (gerencia|dirección|administración) (se le)'],
    not: ['@nadie @alli …2 (tiene la culpa|tendrá que|perderá|debe|pierde|necesita|queda)', '(que|para que|si) nadie', 'sin que nadie', 'nada le parece mal'],
  },
  {
    name: 'ni-uno',
    why: 'Cuenta hasta cero delante de quien lee: un reproche con aire de estadística.',
    patterns: ['ni una (sola|puñetera|puta|maldita)? vez', 'ni un (solo|puñetero|maldito) (día|mes|correo|pago|plazo|acuerdo|gracias|dato|comprobante|informe|archivo)', 'ni una sola (factura|respuesta|firma|llamada|palabra|línea|página|entrega|reunión)', 'ni uno solo', 'ni una sola', 'no (ha|han|has|habéis|hubo) …2 (un|una) (solo|sola)', '(no hay|no hubo|no ha habido) (uno solo|una sola|semana|día|lunes|martes|viernes|mes|entrega|plano|reunión|decisión|capítulo) (en|que|de|sin)', 'no hay (semana|día|mes|martes|lunes|viernes|entrega|reunión) (que|en)', 'sin (una|un) (sola|solo) (excepción|agradecimiento|gracias|explicación|respuesta|aviso|disculpa)', '(todos|todas|siempre|cada vez|cada reunión) , sin (una sola)? excepción', 'sin excepción , (ustedes|usted|desapareces|todos)', 'jamás en la vida', 'jamás de los jamases', 'nunca jamás', 'ni por casualidad', '(cumplir|cumplió|cumplieron|respetar|respetado|respetó|respetaron|cumplido) un solo (plazo|acuerdo|compromiso)', 'en ningún momento (ha|han|has|habéis|se) …2 (cumplido|respetado|pagado|contestado|dignado)', 'no se cumple (absolutamente)? nada', '(cero|ninguno|ninguna) , (para variar|como siempre|y no)'],
    not: ['~ (mérito|orgullo|suerte|gusto)', 'ni un solo (accidente|incidente|reproche|retraso|problema)', '~ (agradezco|agradecemos|gracias|agradecido|agradecida)', 'ni una (sola)? vez (en|que|hemos|he) …2 (queja|problema|duda|arrepentir~1)', 'ni un solo (error|euro|céntimo|día de retraso|fallo|archivo perdido|dato perdido|problema)', 'ni una sola (queja|incidencia|pega)', '(no quiero|no necesito|no voy a) …3 (un|una) (solo|sola)', '(he|hemos) {-ado,-ido} (un|una) (solo|sola)', 'ni uno solo de (nuestros|mis)', 'no (ha|hay) (un|una) (solo|sola) (copia|clave|línea)'],
  },
  {
    name: 'cada-vez',
    why: 'Dice que nunca fue de otro modo, cosa que rara vez es cierta y siempre se discute.',
    patterns: [
      'cada (lunes|martes|viernes|semana|mes|reunión|factura|entrega) , (la misma|lo mismo|el mismo|otra)',
      '(acaban|acaba|termina|terminan) (todas|todos|siempre)? en el mismo',
      'cada vez que (usted|ustedes|tú|vos|vosotros|me|nos|le|les|te|os|mando|mandamos|envío|enviamos|entrego|pido|pedimos|hablamos|su|tu)', 'cada (santo|bendito|maldito|puñetero|puto) (día|mes|lunes|viernes|viaje)', 'todas y cada una de', 'todos y cada uno de (los|sus|tus|vuestros|mis|nuestros)', '(todas las veces|todos los días|todas las semanas) (lo mismo|igual|la misma)', 'siempre lo mismo', 'mes tras mes', 'semana tras semana', 'día tras día', 'una y otra vez', 'otra vez lo mismo', '(el|la) (único|única|únicos|únicas) (cliente|clienta|clientes|agencia|empresa) (que|en)', 'de la primera …3 a la última', 'todo el mundo se queja de'],
    not: ['cada vez que (me|nos|le|les|te|os)? (necesite|necesiten|necesites|quiera|quieran|haga|lo|entre|se)', 'todas y cada una de (las|sus|mis|nuestras) (partes|facturas|cláusulas|páginas|piezas|fotos|copias) …6 (entregar~p|pagar~p|firmar~p|revisar~p)', '~ (gracias|agradezco|agradecemos|agradecido|agradecida|confianza|disfrutar~1|placer)', '(todos y cada uno|todas y cada una) de (los|las) (archivos|accesos|contraseñas|documentos|originales)', '(mes tras mes|semana tras semana|día tras día|una y otra vez) (he|hemos|vuelvo|crece|mejora)'],
  },
];
