import type { Construction } from '../../lexicon.js';

const you = '(usted|ustedes|vosotros|vosotras|vos|ti)';
const praise = '~ (gracias|agradezco|agradecemos|maravilla|lo bien|recomiendo|recomendar~i|encantado|encantada)';

export const plainSarcasm: readonly Construction[] = [
  {
    name: 'felicitar-el-dano',
    why: 'Dice lo contrario de lo que quiere decir, y quien lee lo nota.',
    sure: true,
    negated: true,
    patterns: [
      '(enhorabuena|felicidades|felicitaciones|bravo|gracias) por (haber)? (arruinar~ip|incumplir~ip|estropear~ip|echar a perder|echado a perder|retrasar~ip|ignorar~ip|hundir~ip|destrozar~ip|fastidiar~ip|desaparecer|desaparecido|'
        + 'hacerme perder|hacernos perder|mentirme|mentirnos|engañarme|no (pagar~i|contestar~i|responder~i|avisar~i|cumplir~i|leer~i|hacer nada|escuchar~i))',
      '^ gracias por nada $',
      '< [ tan (difícil|complicado|complejo) (es|era|resulta|le es|te es|sería) ] (pagar~i|mandar~i|contestar~i|responder~i|leer~i|avisar~i|cumplir~i|enviar~i|firmar~i|decir~i|entender~i|escribir~i)',
      '(es|era) (mucho)? pedir (que (pague|paguen|pagues|conteste|contesten|contestes|responda|respondan|lea|lean|cumpla|cumplan))',
      '^ qué (sorpresa|novedad|raro|extraño) , (otro|otra|otra vez|de nuevo|nuevamente|no (ha|han|has|habéis)|sin) …3 (tarde|pago|retraso|cambio|factura|plazo|excusa|contestar|pagar|pagado|contestado|respuesta)',
    ],
    not: ['por (haber)? no (contestar|responder) …2 (este|esta|antes|remitente)', 'no (arruinar~i|estropear~i)'],
  },
];

export const plainPassiveAggressive: readonly Construction[] = [
  {
    name: 'como-ya-dije',
    why: 'Recuerda a quien lee que no atendió la primera vez.',
    sure: true,
    negated: true,
    patterns: [
      'como ya (le|les|te|os|se lo|te lo|os lo) (dije|dijimos|he dicho|hemos dicho|expliqué|explicamos|he explicado|hemos explicado|avisé|avisamos|he avisado|advertí|advertimos|he advertido|repetí|he repetido|pedí|pedimos|he pedido)',
      '(dicho|explicado|repetido|pedido|avisado|dije|expliqué|repetí|pedí|avisé) (ya)? (mil|cien|veinte|cincuenta|incontables|infinidad de|un millón de|no sé cuántas) veces',
      '(no sé)? cuántas veces (más)? (tengo|tenemos|voy|vamos|debo) (a|que)? {usted}? (repetir~i|decir~i|pedir~i|explicar~i|recordar~i)',
      '^ ya (le|les|te|os) (dije|advertí|avisé|dijimos|advertimos) (que|mil)',
      '^ ya (se|te|os) lo (dije|advertí|avisé|había dicho|había advertido)',
      '(está claro|es evidente|es obvio|se nota|se ve|salta a la vista|queda claro|resulta evidente|es claro) que {usted}? (no|ni siquiera|nunca|ni) (me|nos|se|lo|la)? '
        + '(sabe|saben|sabes|sabés|sabéis|entiende|entienden|entiendes|entendéis|leyó|leyeron|leíste|leísteis|ha leído|han leído|has leído|habéis leído|respeta|respetan|respetas|valora|valoran|valoras|escucha|escuchan|escuchas|'
        + 'tiene ni idea|tienen ni idea|tienes ni idea|tiene intención|tienen intención|tienes intención|piensa pagar|piensan pagar|piensas pagar)',
      '(está claro|es evidente|es obvio|se nota|se ve|salta a la vista|queda claro) que (no)? (le|les|te|os) (importa|importamos|interesa) (un|bien|muy|poco|nada|>|mi|el|nuestro)',
      '({usted}|^) no (sabe|saben) (usted|ustedes)? (ni)? lo que (quiere|quieren|hace|hacen)',
      'no (sabes|sabés|sabéis) (ni)? lo que (quieres|querés|queréis|haces|hacés|hacéis)',
      '(ningún|ninguna) (cliente|clienta|empresa|agencia|persona|profesional) {serio} (se|me|nos|lo|la)? {-ría,-rían}',
      '(un|una|cualquier) (cliente|clienta|empresa|agencia|persona) {serio} (ya|nunca|jamás)? (no)? (se|me|nos|lo|la)? (ya)? (habría|habrían|hubiera|hubieran|pagaría|contestaría|respondería|avisaría|cumpliría|actuaría|comportaría|haría|trataría)',
    ],
    not: [
      // Un «no» que se mantiene se recuerda con su fecha.
      'ya (se|te|os) lo dije (el|la) (lunes|martes|miércoles|jueves|viernes|mes|semana|otro día)',
      'como ya (le|les|te|os) (dije|expliqué|avisé|pedí|dijimos|he dicho|he explicado|he avisado|explicamos|avisamos) (por (teléfono|correo|escrito|mensaje)|en (mi|nuestra|la|el|nuestro|persona)|el|ayer|al|durante|cuando|esta|este)',
      'ya (le|les|te|os) (dije|avisé) (que (sí|encantado|me encanta|con gusto|cuente|cuentes|no se preocupe|puede|puedes|pueden))', 'no (sabe|saben|sabes) lo que (hace|haces|hacen) (falta|feliz)',
      '(si|cuando) {usted}? no (sabe|sabes|saben)', '~ (encantó|encanta|encantaría dijo)', 'ya (le|les|te|os) (dije|advertí|avisé|dijimos|advertimos) que (el|la|los|las|en)', 'queda claro que el',
    ],
  },
];

export const plainEmotion: readonly Construction[] = [
  {
    name: 'harto',
    why: 'La carta pasa a tratar del enfado y no de lo que termina.',
    sure: true,
    patterns: [
      '(estoy|estamos) {muy}? (ya)? (harto|harta|hartos|hartas|hartísimo|hartísima|furioso|furiosa|furiosos|indignado|indignada|indignados|cabreado|cabreada|encabronado|encabronada)',
      '(estoy|estamos) (ya)? hasta (las narices|el gorro|la coronilla|los cojones|la madre|el moño|aquí)',
      '(estoy|estamos) {muy}? (ya)? (cansado|cansada|cansados|cansadas|aburrido|aburrida) de (usted|ustedes|ti|vosotros|vos|sus|tus|vuestras|vuestros|su|tu|que (me|no|usted|ustedes|nos))',
      '(me|nos) (tiene|tienen|tienes|tenés|tenéis) (usted|ustedes)? (ya)? (harto|harta|hartos|hartas|hasta)',
      '(me|nos) (tiene|tienen|tienes|tenés|tenéis) (usted|ustedes)? (ya)? (hasta (las|el|la))',
      'ya no (los|las|lo|la|te|os|le|les) (soporto|soportamos|aguanto|aguantamos|tolero)',
      'no (los|las|lo|la|te|os|le|les) (soporto|soportamos|aguanto|aguantamos) (más|ni un|>)',
      'no (soporto|aguanto|soportamos|aguantamos) (más)? (sus|tus|vuestras|vuestros|su|tu)',
      '^ ya basta (de|,|>)', '^ basta ya (de|,|>)', '^ basta de (tonterías|excusas|mentiras|cuentos|largas|caprichos|cambios|abusos)',
      '(esto|esta situación|todo esto) es {muy}? ({pésimo}|absurdo|una vergüenza|un desastre|una falta de respeto|una tomadura de pelo|un abuso|un circo|una burla|el colmo|de locos|una pesadilla|una broma)',
      '(qué|quién|cómo|dónde|cuándo|por qué) (demonios|diablos|diantres) *',
      '(me|nos) (da usted|das|dais|dan ustedes) (asco|rabia|vergüenza)',
    ],
    not: ['(harto|harta) (difícil|conocido|conocida|complicado)', '(harto|harta|hartos|hartas) de !(repetir~i|esperar~i|perseguir~i|reclamar~i|pedir~i|insistir|aguantar~i|rogar~i|mendigar) {-ar,-er,-ir}', 'qué (diablos|demonios|rayos) (significa|es eso de)', praise, '~ (novela|personaje|guion|escena|canción)', '(cómo|por qué) (diablos|demonios) (rojos)', '(lo|la|los|las) (soporto|aguanto|soportamos) (el|la|peso)'],
  },
];

export const plainGuilt: readonly Construction[] = [
  {
    name: 'verguenza',
    why: 'Pide que quien lee se avergüence, y eso no cierra nada.',
    sure: true,
    negated: true,
    patterns: [
      '(debería|deberían|deberías|deberíais|tendría que|tendrían que|tendrías que) (darle|darles|darte|daros|caérsele|caérsete) (a usted|a ustedes)? (un poco de|la cara de)? vergüenza',
      '(le|les|te|os) (debería|tendría que) dar (un poco de)? vergüenza',
      'no (le|les|te|os) da vergüenza',
      '(debería|deberían|deberías|deberíais) (usted|ustedes)? (avergonzarse|avergonzarte|avergonzaros|sentir vergüenza|sentirse (culpable|avergonzado|avergonzada|avergonzados|mal)|sentirte (culpable|mal))',
      '(esperaba|esperábamos) (más|mucho más|algo más de|un poco más de|otra|mejor) …2 (profesionalidad|seriedad|respeto|educación|compromiso|profesionalismo|actitud|trato|consideración) (de|por) (su|tu|vuestra|usted|ustedes|ti|vosotros)',
      `(esperaba|esperábamos) (más|mucho más|otra cosa|algo mejor) de ${you}`,
    ],
    not: ['no (debería|deberías|deberían) …1 (darle|darte|avergonzar~i|sentirse|sentirte)', 'no tiene por qué', '(no) (esperaba|esperábamos) (más|menos)'],
  },
  {
    name: 'decepcion',
    why: 'Convierte un trabajo en una deuda afectiva.',
    sure: true,
    patterns: [
      '(me|nos) ({fallasteTu}|(has|habéis) {fallado})',
      '{usted} (me|nos) ({falloUsted}|(ha|han) {fallado})',
      '^ (me|nos) ({falloUsted}|(ha|han) {fallado}) (>|a mí|como|y|profundamente|mucho|por completo|muchísimo|una vez más|otra vez|usted|ustedes)',
      `(después de|tras|con) todo lo que (yo)? (he|hemos|hice|hicimos) (hecho)? por ${you}`,
      `(sacrifiqué|sacrificamos|he sacrificado) …5 por ${you}`,
      'así (me|nos) lo (paga|pagan|pagas|pagás|pagáis|agradece|agradecen|agradeces|agradecéis)',
    ],
    not: ['(no|nunca|jamás) …3 ({fallado}|{falloUsted}|{fallasteTu})', '~ (gracias|agradezco|agradecemos)', '(si|cuando) {usted}? (me|nos)', '({falloUsted}|fallado) (el|la|los|las|un|una)'],
  },
];

export const plainThreat: readonly Construction[] = [
  {
    name: 'reputacion-y-juzgado',
    why: 'Amenaza, y convierte una despedida en un conflicto que quizá haya que probar.',
    sure: true,
    patterns: [
      '(dejaré|dejaremos|voy a dejar~i|vamos a dejar~i|pondré|pondremos|voy a poner~i|escribiré|voy a escribir~i|publicaré|publicaremos|voy a publicar~i) (le|les|te)? …1 (malas|mala|pésimas|pésima|muy malas) (reseñas|reseña|opiniones|opinión|críticas|crítica|valoraciones|valoración|referencias)',
      '(dejaré|dejaremos|voy a dejar~i|pondré|pondremos|voy a poner~i|escribiré|publicaré|publicaremos|voy a publicar~i) …1 (reseñas|reseña|opiniones|opinión|comentarios|comentario|críticas|valoraciones|valoración) (negativas|negativa|negativos|negativo|demoledora|demoledoras)',
      '(voy a|vamos a|pienso|puedo) (arruinar|hundir|destruir|destrozar|manchar|ensuciar|acabar con) (su|tu|vuestra|vuestro) (reputación|nombre|imagen|negocio|empresa|carrera|marca|prestigio)',
      '(arruinaré|hundiré|destruiré|destrozaré|mancharé|acabaré con|hundiremos|arruinaremos) (su|tu|vuestra|vuestro) (reputación|nombre|imagen|negocio|empresa|carrera|marca|prestigio)',
      '(contaré|contaremos|voy a contar~i|vamos a contar~i|pienso contar~i|se lo contaré|se lo diré|diré|avisaré|voy a decir~i|voy a avisar~i) a (todo el mundo|todos|medio mundo|todo el (sector|gremio|pueblo|barrio)|toda la (ciudad|prensa)|la prensa) …6 (cómo|quién|lo que|qué clase|que (usted|ustedes|no|es|son)|>)',
      'todo el mundo (sabrá|se enterará|va a saber|va a enterarse) (de)? (cómo|quién|lo que|qué clase)',
      'nos (vemos|veremos) en (los)? (tribunales|el juzgado|los juzgados|juicio|la corte)',
      '(se|te|os) (va|van|vas|vais) a (enterar|acordar de mí)',
      '(aténgase|aténganse|atente|atenete|ateneos) a las consecuencias',
      '(lo|la|los|las|te|os|le|les) (voy|vamos) a (demandar|denunciar|hundir|arruinar|destruir)',
    ],
    not: [praise, 'a (todo el mundo|todos) …4 (lo (bien|buenos|a gusto)|que (se|me))', '(se|te) va a enterar (de|por|antes|mañana|el)', '(no|nunca|jamás) …4 (arruinar|hundir|publicar~i|poner~i|dejar~i|denunciar|demandar)'],
  },
];

export const plainBreakup: readonly Construction[] = [
  {
    name: 'romper-con-usted',
    why: 'Son palabras de pareja o de despido, y aquí termina un encargo.',
    sure: true,
    negated: true,
    patterns: [
      '(lo|la|los|las|le|les|te|os) [ (despido|despedimos|echo|echamos) como (cliente|clienta|clientes|clientas) ]',
      'lo nuestro (ya)? (se acabó|se ha acabado|ha terminado|terminó|no funciona|no tiene futuro|ha acabado|se acaba)',
      'no (eres|es|sos|son|sois) (tú|usted|vos|ustedes|vosotros) ,? (soy|somos) (yo|nosotros)',
    ],
    not: ['como (cliente|clienta|clientes|clientas) (y|, pero|pero) (les|le|os|te|los|las|lo|la) (espero|recibo|saludo|abrazo|quiero)'],
  },
];

export const plainWavering: readonly Construction[] = [
  {
    name: 'quiza-siga',
    why: 'Deja abierto lo que la carta viene a cerrar.',
    sure: true,
    patterns: [
      '(quizá|quizás|tal vez|a lo mejor) (podamos|podríamos|podemos|pueda yo|puedo) (seguir|continuar) (trabajando|colaborando|juntos)',
      '(quizá|quizás|tal vez|a lo mejor) (sigamos (trabajando|colaborando|juntos)|siga (trabajando|colaborando) con|me quede|nos quedemos|me quedo|cambio de (opinión|idea))',
      '(^ podría|yo podría|podríamos|estaría dispuesto a|estaría dispuesta a|estoy dispuesto a|estoy dispuesta a) (reconsiderarlo|replanteármelo|pensármelo|repensarlo|cambiar de (opinión|idea))',
      'salvo que (prefiera|prefieran|prefieras|prefiráis|quiera|quieran|quieras|queráis) que (me quede|nos quedemos|siga|sigamos|continúe)',
      '(no estoy|no estamos) (muy|del todo|tan)? (seguro|segura|seguros|seguras) de (querer (irme|dejar~i|terminar~i)|si (quiero|debo) (irme|dejar~i|terminar~i|seguir))',
    ],
    not: ['(más adelante|en el futuro|otro|otra|algún día|otras|otros)', '~ (más adelante|en el futuro|otro proyecto|otra ocasión|otras condiciones|algún día)', '~ ?'],
  },
];

export const plainOverApology: readonly Construction[] = [
  {
    name: 'perdon-mil-veces',
    why: 'Tanta disculpa pide consuelo a quien recibe la noticia.',
    sure: true,
    negated: true,
    patterns: [
      '(perdóneme|perdóname|perdónenme|perdonadme|perdoname|discúlpeme|discúlpame|discúlpenme) (mil|un millón de|cien) veces',
      '(le|les|te|os) (suplico|imploro) que me (disculpe|disculpen|disculpes|disculpéis)', '(le|les|te|os) (ruego|suplico|imploro) que me (perdone|perdonen|perdones|perdonéis)',
      'no (sabe|saben|sabes|sabés|sabéis|imagina|imaginan|imaginas) (usted|ustedes)? cuánto lo (siento|sentimos|lamento|lamentamos)',
      'me siento (fatal|horrible|terrible|muy culpable|tan culpable|culpable|una mala persona) (,|>|por (dejarle|dejarles|dejarte|dejaros|irme|abandonar~i|esto|todo|fallarle|fallarles|fallarte|fallaros))',
      'lo siento (muchísimo|en el alma) ,? (de verdad|perdón|perdóneme|me siento|lo siento|mil)',
      'no sé cómo (pedirle|pedirles|pedirte|pediros) (perdón|disculpas)',
    ],
    not: ['no me siento'],
  },
];

export const plainOversharing: readonly Construction[] = [
  {
    name: 'vida-privada',
    why: 'Cuenta lo que no hace falta saber, y quedará por escrito.',
    sure: true,
    patterns: [
      'me estoy (divorciando|separando)', '(estoy|ando) (en terapia|con depresión|deprimido|deprimida|con ansiolíticos|tomando antidepresivos|de baja por (depresión|ansiedad))',
      'mi (marido|mujer|pareja|novio|novia|esposo|esposa) (me (ha dejado|dejó|engañó|engaña|ha engañado)|es infiel|bebe)',
      '(me han|me) (diagnosticado|diagnosticaron) (depresión|ansiedad|cáncer|un tumor|un trastorno|bipolaridad)',
      '(otro|otra) (cliente|clienta) (mío|mía|nuestro|nuestra|que tengo)? ,? …,2 (está en quiebra|quebró|está arruinado|está arruinada|tampoco paga|me debe|nos debe)',
    ],
    not: ['~ (novela|personaje|guion|escena)'],
  },
];

export const plainPressure: readonly Construction[] = [
  {
    name: 'exigir-el-pago',
    why: 'Da órdenes y mete prisa; una fecha hace más y no ofende.',
    sure: true,
    negated: true,
    patterns: [
      '(pague|paguen|paga|pagad|pagá|págueme|páguenme|págame|páganos|páguenos|responda|conteste|contésteme|respóndame|decídase|decídete|cumpla|firme) (ya|ahora)? (de una vez|de una buena vez|de una puñetera vez|ahora mismo|ya mismo)',
      '^ (pague|paguen|págueme|páguenme|págame|contésteme|respóndame|decídase|decídanse) (ya|hoy mismo|inmediatamente) (>|,|o|lo)',
      '(suelte|suelten|suelta|soltá|afloje|aflojen|afloja|aflojá) (ya)? (la|el|mi) (plata|dinero|pasta|lana|guita|billete)',
      '(le|les|te|os) (exijo|exigimos) (que|el|la|una|mi|los|las)',
      '(exijo|exigimos) (que (me|nos) (pague|paguen|pagues|conteste|contesten)|(mi|el) (dinero|pago)|una respuesta (ya|inmediata|hoy))',
      '(quiero|queremos|devuélvame|devuélvanme) (mi|nuestro) (dinero|plata) (ya|ahora|hoy|>)',
      '(cuándo|para cuándo) (piensa|piensan|piensas|pensás|pensáis) (usted|ustedes)? (pagarme|pagarnos|pagar|contestarme|contestar|cumplir|responder)',
      'no (espero|esperaré|esperamos|esperaremos|pienso esperar|voy a esperar|vamos a esperar) (ni)? un (día|minuto|segundo) más',
    ],
    not: ['~ (contrato|cláusula) (exige|exigen)', '(ley|norma|banco|aduana|seguro) …3 (exige|exigimos)', 'no (le|les|te|os) (exijo|exigimos)', '(pagar|pague|paga) de una vez (o|y) (a|en)', 'pague (todo|el total) de una vez'],
  },
];
