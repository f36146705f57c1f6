import type { Construction } from '../lexicon.js';

/** Lo que se siente, volcado en la mesa de quien lee. */
export const emotion: readonly Construction[] = [
  {
    name: 'enfado-y-hartazgo',
    why: 'Convierte el final en una discusión sobre lo malo que fue.',
    patterns: [
      '(estoy|estamos|me tiene|me tienen|nos tiene|nos tienen|me tenéis|me tienes|ando|quedé|acabé|terminé|me voy|me siento|me sentí|'
        + 'nos sentimos|me dejó|me deja|me han dejado|me ha dejado|está|están) …2 (harto|harta|hartos|hartas|podrido|podrida|quemado|'
        + 'quemada|quemadísimo|quemadísima|quemados|furioso|furiosa|furiosos|indignado|indignada|indignados|humillado|humillada|humillados|'
        + 'decepcionado|decepcionada|decepcionados|dolido|dolida|dolidos|destrozado|destrozada|destrozados|hundido|hundida|asqueado|'
        + 'asqueada|asqueados|rabioso|rabiosa|amargado|amargada|ofendido|ofendida|ofendidos|ninguneado|ninguneada|traicionado|traicionada|'
        + 'exhausto|exhausta|agotado de|agotada de|desquiciado|desquiciada|cabreado|cabreada|cabreados|frustrado|frustrada|frustrados|'
        + 'desesperado|desesperada|saturado|saturada|usado como|usada como|frito|frita|reventado|reventada)',
      '!(estar|dice|dicen|sentirse) (harto|harta|hartos|hartas|cansado|cansada|cansados) de (que|perseguir|esperar|tener|tanto|tanta|'
        + 'aguantar|usted|ustedes|vosotros|ti|vos|su|sus|tus|vuestras|sentirme|repetir|ser|trabajar|mendigar|rogar|los|las|esta|este)',
      '(cansado|cansada|cansados) , cansadísimo',
      'me voy (dolida|dolido|harta|harto)',
      'hasta (la coronilla|el gorro|las narices|el moño|la madre|el último pelo|los mismísimos)',
      'qué (hartazgo|asco|rabia|bronca|impotencia|pesadilla|desilusión|decepción|coraje|calvario|humillación)',
      'qué alivio (escribir|tan grande poder|librarme|no volver a)',
      'menudo (bajón|bajon|asco|calvario)',
      '(me|nos) (hierve|hirvió|hervía) la sangre',
      '(me|nos) (da|dio|daba|dan|produce|produjo|causa) (una|tanta|mucha|muchísima|asco y)? …1 (rabia|asco|bronca|impotencia|coraje|'
        + 'náuseas|arcadas|vergüenza ajena|grima|ganas de (llorar|gritar|vomitar|tirar))',
      '(rabia|asco|bronca|impotencia|amargura|hartazgo|resentimiento|rencor|humillación|desprecio|frustración) (es|que|y|no|de|me|nos|'
        + 'inmensa|enorme|tremenda|me|porque|acumulada|con)',
      '(la|mi|nuestra|con|una|de) (rabia|amargura|impotencia|bronca|humillación|frustración|indignación|decepción|desilusión)',
      'desilusión tan',
      '(me|nos) (indigna|enfurece|asquea|repugna|humilla|desespera|destroza|hunde|amarga|exaspera|enferma|enoja|enerva|subleva|'
        + 'revuelve|parte el (alma|corazón)|parte en dos|dolió|dolieron|duele en el alma|duele que|hirió|hiere|pone (enfermo|enferma|mal|'
        + 'los nervios|los pelos))',
      '(me|nos) (quita|quitó|quitan|ha quitado) (el sueño|el hambre|la vida|la salud|las ganas|la paz|el gusto)',
      'no (duermo|dormía|he dormido|pegado ojo|pegar ojo) (desde|pensando|por (esto|su|culpa|la culpa))',
      '(noches|llevo …2 noches|tres noches|quince noches) (sin dormir|en vela|mirando|contando|de insomnio)',
      '(lloré|lloraba|llorando|lloramos|lágrimas|lagrimas|llorera) (de|en|al|media|por|como|cuando|toda|a|ahí|tonta|>|,|y|delante|después)',
      '(harta|harto|acabé|acabo|termino|terminé|puse|echo|eché) …2 (a|de|por)? llorar',
      'me puse a llorar',
      '(me|nos) (eché|puse|entraron ganas de) (a llorar|llorar)',
      'al borde (del|de la|de un) (colapso|locura|ataque|infarto|llanto|abismo|depresión)',
      'ataque de (nervios|ansiedad|pánico)',
      '(nervios) (de punta|destrozados|rotos|a flor)',
      'con un nudo en (la garganta|el estómago) (y|cada|por)',
      'se me hace un nudo en',
      '(veo|oigo|leo|suena) …3 me (tiembla|tiemblan)',
      'temblando de',
      '(ya)? no (puedo|podemos|aguanto|aguantamos|soporto|soportamos|doy|damos|resisto) (más|ni un|un minuto|a)',
      'no (aguanto|soporto|resisto) (más|un (minuto|día|comité|correo|mes)|una (sesión|reunión|revisión|llamada|semana)|otra|'
        + 'otro|su|sus|tanta|tanto|ni una)',
      'no doy más',
      'no doy abasto de tanto',
      '(basta ya|ya basta|basta de|se acabó la paciencia|hasta aquí hemos llegado)',
      'mi paciencia (se (acabó|agotó|ha acabado)|llegó a su|tiene un límite)',
      '(me|nos) (ha|han) (dejado|amargado|arruinado|destrozado|robado|hecho) (el|la|los|las|vacío|vacía|la vida|el año|los|hecho|sin)',
      '(ganas) de (tirar|gritar|llorar|vomitar|mandar|romper|salir corriendo|estampar)',
      'los peores (meses|años) de mi',
      'no (sabe|saben|sabes|sabéis) (el alivio|lo mal|lo que (he|hemos) (sufrido|pasado|aguantado|llorado))',
      '(no salgo de|sin salir de) mi asombro',
      '(reír|reírme) por no',
      'me río por no',
      'me quedé sentada hasta que',
      'como un balde de agua|balde de agua fría',
      'jarro de agua fría',
      '(exploto|reviento|voy a explotar|a punto de explotar)',
      '(lo|la|le|les|te|os|tengo|llevo) …2 atravesado >',
      'la (última|ultima) gota',
      'gota que colmó',
      'mis fines de semana',
    ],
    not: [
      '~ (música|boda|alegría|emoción|discreción|homenaje|placa|despedida|risa)',
      '(estar|dice|dicen|está|están|sentirse) (harto|harta|hartos|hartas|cansado|cansada) de (los|las|la|el|que)',
      '~ (taller|novela|película|guion|personaje|escena|capítulo|serie|canción|exposición|cuadro|público|pacientes|paciente|lectores|'
        + 'clientas del|videojuego|caballo|perro|agua hirviendo)',
      '(no|sin|nunca) (me|nos)? (siento|quedo|voy|guardo|hay|tengo|guardamos|quedamos)? …1 (rencor|rencores|dolido|dolida|ofendido|'
        + 'ofendida|resentimiento|amargura|rabia|enfado|frustración)',
      'sin (rencor|rencores|resentimiento|amargura|frustración|rabia)',
      '(lágrimas|llanto) de (emoción|alegría|risa|cristal|lámpara)',
      '(está|están) …2 (agotado|agotada|agotados|frito|frita|quemado|quemada|destrozado|destrozada|saturado|saturada|hundido|hundida|'
        + 'reventado|reventada)',
      '(está|están|quedó|acabó|terminó) …2 (el|la|los|las)',
      '(vacuna|mordedura|virus) …2 rabia',
      '(antirrábica|la rabia (es|canina|en))',
      'la frustración (de|del) (los|las|usuarios|público|lector|contrato)',
      '(decepción|desilusión|frustración) (del|de (los|las)) (público|usuarios|lectores|alumnos)',
      'no (puedo|podemos) más que',
      'no puedo a',
      '(no doy|no damos) más (detalles|datos|información|de)',
      '(ya)? no (puedo|podemos) (a|un|más) (partir|que|horas|encargos|proyectos|clientes|ampliar)',
      '(cansado|cansada|cansados) de (viajar|conducir|la carretera)',
      'qué (vergüenza) (la mía|he)',
      '(las|unas|quince|tres) noches (de hotel|en)',
      'duermo (bien|mejor|fuera|en)',
      'la última gota de (aceite|agua|pintura|tinta|barniz)',
      'dormir (bien|mejor|en)',
      'basta (ya)? (con|un|una|que)',
      'qué alivio (saber|que (todo|la|el|les|le))',
      '(odio|detesto) (las despedidas|despedirme|los adioses)',
      '(rabia|asco|impotencia|rencor|frustración) (de|en) (los|las|el|la) (personajes|público)',
      'atravesado (el|la|por|en|una|un|los)',
      '(he|hemos|ha|han|habíamos) atravesado',
      'infierno (de dante|canto)',
      'mis fines de semana (son|están|quedan|los|vuelven|libres)',
      'el calvario (de|del|y) ',
      'temblando',
      '(harto|harta|hartos|hartas|cansado|cansada) de (conducir|madrugar|viajar|volar|los (aviones|trenes|aeropuertos|atascos)|'
        + 'la (lluvia|humedad|carretera|ciudad)|el (frío|calor|tráfico|ruido)|mudanzas|este (frío|calor|clima))',
      'lloré en (la|el|su|tu|vuestra) (última|boda|función|estreno|final|concierto|cine|película|presentación|ensayo)',
      'lágrimas en (la|el|los) (presentación|estreno|función|ojos de)',
      '~ (de alegría|de risa|de emoción|de felicidad)',
      '(me|nos) (dio|da) rabia (perder|perderme|perdernos|no poder|no llegar)',
      'no (aguanto|soporto|resisto) ni un café',
      '~ (bebé|bebés)',
      'la rabia (de|se|en) (los|las|previene|perros)',
      'qué (decepción|desilusión) (el|la) (final|partido|película|tiempo|verano)',
      'no (doy|damos) más (clases|cursos|talleres|vueltas|pistas)',
      'hasta aquí hemos llegado (juntos|con|bien|gracias|todos)',
      '(agotado|agotada) (de|tras|por|después) (la|las|el|los) (mudanza|mudanzas|feria|viaje|obra|gira|temporada|campaña|boda|parto)',
    ],
  },
  {
    name: 'hartazgo',
    why: 'Cuenta cómo se siente quien escribe e invita a discutir si es para tanto.',
    negated: true,
    patterns: [
      'ya no soporto',
      '(acabo|acabé|terminé|termino|salgo|salí|me voy|nos vamos|voy|ya|muy|tan|,) (harto|harta|hartos|hartas|asqueado|asqueada)',
      '^ (harto|harta|hartos|hartas) ',
      '(asqueado|asqueada) (>|,|.|de)',
      '(hartazgo|hastío|hasta el gorro|hasta la coronilla|hasta el moño|hasta las narices|hasta la madre|asqueado|asqueada|podrido) '
        + '(de|con|que|,|.|;|>|y|me)',
      '(me|nos) (tiene|tienen|tenéis|tienes|tenés) (harto|harta|hartos|podrido|frito|frita|quemado|quemada|los nervios|de los nervios|'
        + 'aburrido|cansado|cansada|agotado|agotada|enfermo|enferma|hecho|hecha)',
      '(estoy|estamos|ando|quedé|vivo|me siento|me sentí|nos sentimos|sentirme|siento) (muy|tan|totalmente|completamente|realmente|'
        + 'francamente|absolutamente|profundamente|bastante|hecho|hecha|más que)? (harto|harta|hartos|quemado|quemada|quemadísima|'
        + 'quemadísimo|exhausto|exhausta|agotado|agotada|agotadísima|furioso|furiosa|indignado|indignada|indignados|decepcionado|'
        + 'decepcionada|decepcionados|humillado|humillada|ninguneado|ninguneada|usado|usada|utilizado|utilizada|traicionado|traicionada|'
        + 'desbordado|desbordada|destrozado|destrozada|deshecho|deshecha|enfadado|enfadada|enfadadísima|enojado|enojada|dolido|dolida|'
        + 'herido|herida|asqueado|asqueada|frustrado|frustrada|amargado|amargada|idiota|imbécil|tonto|tonta|basura|fatal|maltratado|'
        + 'maltratada|ofendido|ofendida|pisoteado|estafado|estafada|angustiado|angustiada|podrido|hundido|hundida|desesperado|desesperada|'
        + 'temblando|llorando|polvo|que exploto|que trino|al límite|al borde)',
      'no (doy|damos|puedo|podemos|aguanto|aguantamos|soporto|soportamos|resisto) (un minuto más|un día más|una más)',
      'ya no (puedo|podemos|doy|aguanto|soporto|aguantamos) (más|con (este|esta|usted|ustedes|vosotros|{su})|tanta|tanto)',
      'basta ya',
      '(basta|ya basta|se acabó) (,|de|ya|!|.)? (por dios|ya|de tanto|de tanta)',
      '(exhausta|agotada|exhausto|agotado|cansado|cansada) , (decepcionada|decepcionado|cansadísimo|cansadísima|harto|harta|y con|'
        + 'frustrada|frustrado)',
      'qué (hartazgo|asco|rabia|desilusión|decepción|impotencia|amargura|bronca|coraje|humillación|suplicio|calvario|martirio|hastío)',
      '(tremenda|menuda|menudo|vaya) (decepción|bajón|bajon|desilusión|rabia|pesadilla|decepcion|tortura)',
    ],
    not: [
      '(me quedaría|estaba|no estoy|no me siento|no quiero que se sientan) …2 (harto|decepcionado)',
      'no (me|nos) (siento|sentimos|sentí) …2',
      '(no|nunca) (estoy|estamos|he estado) …1 (harto|dolido|enfadado|enfadada|decepcionado)',
      '(enfermo|enferma) (de|desde|en)',
      '(archivo|stock|papel|edición|entradas|plazas|existencias) …2 (agotado|agotada|agotados)',
      'qué (vergüenza)',
      'harto (difícil|complicado|conocido|frecuente)',
      '~ (personaje|protagonista|novela|obra|escena|guion|película)',
      '(siento|sentimos) (molesta)',
      'siento (haber|que|no)',
      'me siento (mal) (de salud|físicamente)',
      'suelo podrido|madera podrida|fruta podrida',
      '(harto|harta|hartos|hartas|cansado|cansada) de (conducir|madrugar|viajar|volar|los (aviones|trenes|aeropuertos|atascos)|'
        + 'la (lluvia|humedad|carretera|ciudad)|el (frío|calor|tráfico|ruido)|mudanzas|este (frío|calor|clima))',
      'me siento (utilizada|utilizado) como',
      'me siento fatal (hoy|de|con|del|desde)',
      '(agotado|agotada|agotados|desbordado|desbordada) (de|tras|por|después|con) (la|las|el|los)? (mudanza|mudanzas|feria|'
        + 'viaje|obra|gira|temporada|campaña|boda|parto|trabajo|encargos)',
      'qué (decepción|desilusión) (el|la) (final|partido|película|tiempo|verano)',
    ],
  },
  {
    name: 'cuerpo',
    why: 'Lágrimas, náuseas y noches en vela no son asunto de la carta, y piden consuelo o defensa.',
    negated: true,
    patterns: [
      '(me|nos) (quita|quitan|quitó|quitaba|ha quitado|han quitado|roba|robó) el (sueño|hambre|aire|apetito)',
      '(no me deja|no me dejaba|no me dejan|sin poder|sin|no puedo|no podía|no he podido|apenas) (volver a)? (dormir|pegar ojo|conciliar)',
      '(me|nos) (puse|pongo|puso|pusimos|pone|dan ganas de|dieron ganas de|dio por|eché|echo|hizo|hicieron|han hecho|ha hecho) (a|de|'
        + 'con)? (llorar|temblar|vomitar|gritar|enferma|enfermo|mala|malo)',
      'ganas de (llorar|vomitar|tirar|gritar|salir corriendo|no volver|romper|desaparecer|dejarlo todo|mandar|arrojar|estampar|matar)',
      '(el|un) estómago (hecho|cerrado|revuelto|se me)',
      '(me|se me|nos) (revuelve|revolvió|cierra|cerró) …1 (el estómago|la garganta|las tripas)',
      '(me|nos) (parte|partió|rompe|rompió|duele|dolió|desgarra|destroza|destrozó|hiere|hirió|envenena|amarga) (el alma|el '
        + 'corazón|en dos|en el alma|la vida|profundamente|todavía|aún)',
      'todavía me duele|aún me duele',
      '(se me|se nos) (cayó|cae|caen|fueron|fue|saltaron|saltan|salen|salieron|murió|ha muerto|partió|parte|pone|ponen|puso) '
        + '…2 (la cara|las ganas|el aire|el mundo|el corazón|un poco)',
      '(con|de) (náuseas|taquicardia|palpitaciones|los nervios|los ojos rojos|el corazón en)',
      '(los)? nervios (de punta|destrozados|rotos|a flor)',
      '(al borde|borde) (del|de un|de la) (colapso|ataque|desesperación|llanto|infarto|abismo|depresión)',
      '(de|con|una|tanta|mucha|pura|qué|esta) (rabia|impotencia|amargura|bronca|indignación|desilusión|desazón|humillación|decepción|'
        + 'ira|hiel|pesadumbre|frustración|asco|coraje) (que|tan|inmensa|enorme|tremenda|y|no|me|es|,|infinita|profunda|de|por|con|la|'
        + 'contenida|absoluta|al|ver|cada)',
      '(rabia|ira|hartazgo|asco) es poco',
      'me (indigna|indignó|repugna|repugnó|asquea|enfurece|enfureció|humilla|humilló)',
      'que echo chispas|no respondo de mí|me río por no llorar|reír o llorar|reírme o llorar|si reír o|si reírme o',
      'del asco',
      'detesto|aborrezco',
      'no salgo de mi asombro',
      'habrase visto',
      'a flor de piel',
      'hace tiempo que no (duermo|disfruto|sonrío)',
      'como un balde de agua',
      'entre pecho y espalda',
      '(me|nos|lo) (voy|llevo|vamos) …1 (dolido|dolida|harto|harta|amargura|amargado|amargada|atravesado|decepcionado|decepcionada|con '
        + 'la cabeza baja|con rabia)',
    ],
    not: [
      '(de|discurso de|mensajes de|delitos de) odio',
      'odio (racial|en)',
      '(servidor|sistema|disco|red) …3 borde',
      'no (me|nos) (quita|ofende|duele|decepciona|cansa|da|dio|dan|indigna) *',
      '(me|nos) (da|daba|dio|causa) …1 (pena) (despedir~i|dejar~i|cerrar~i|terminar~i|no seguir|marchar~i|separar~i|irme|que termine|'
        + 'que acabe|decir)',
      '~ (personaje|protagonista|novela|obra|escena|guion|película|campaña contra|pacientes|terapia|taller de|podcast|canción)',
      '(con|sin) (lagrimas) de (alegría|emoción|cocodrilo)',
      'ni (rabia|rencor|amargura|ira)',
      'sin (rabia|amargura|rencor)',
      '(lloré) …3 (de alegría|de risa|de emoción|de felicidad)',
      '(llorando) (el|la|un|una|mi|su) (niño|niña|bebé|novia|novio|madre)',
      '(agota|cansa) (el|la|los)',
      'se agota',
    ],
  },
  {
    name: 'hiperbole-del-sufrimiento',
    why: 'Hace de un encargo un martirio: quien lo lee solo ve la exageración.',
    negated: true,
    patterns: [
      '(devuelvan|devuelva|devuélvanme|devolvedme) mis (noches|domingos|fines de semana|tardes|vacaciones)',
      '(pura|tanta|qué|tremenda|mucha) tristeza',
      '(ha sido|fue|es|está siendo|se volvió|se convirtió en|resultó) (un|una) (auténtico|auténtica|verdadero|verdadera)? '
        + '(pesadilla|suplicio|calvario|infierno|martirio|tormento|tortura|vía crucis|viacrucis|purgatorio)',
      '^ un (calvario|infierno|suplicio|martirio) (:|.)',
      '(esta) (pesadilla|suplicio|calvario|infierno|martirio|tormento|tortura)',
      '(ha sido|fue|es|resultó|era|resulta) (muy|tan|francamente|realmente|sencillamente|absolutamente|profundamente)? '
        + '(humillante|indignante|denigrante|vejatorio|vergonzoso|bochornoso|insufrible|desesperante) (que|ver|tener|trabajar|cómo|'
        + '>)',
      '(los|las) (peores|peor) * de mi (vida|carrera)',
      '(peores|peor|grande) de mi vida profesional',
      '(libre por fin)',
      'me sabe a gloria',
      'no (saben|sabe|sabes|sabéis|te imaginas|se imagina|se imaginan) (el|la|lo|las|cuánto|cómo) (gusto|alivio|rabia|asco|que he '
        + 'sufrido|noches|horas|mal que)',
      '(apenas|ni) (me)? queda[n]? (ánimo|fuerzas|ganas|energía|paciencia|vida|salud|pelo)',
      'ni ánimo me queda',
      'ni bronca me da',
      '(y|yo) sin ganas de (abrir|contestar|ver|nada|nadie)',
      'sin ganas de ver otra',
      '(se me|nos|me) (quitaron|fueron|acabó|acabaron|agotó|ha agotado|han quitado|han ido|acaba|terminó) (las|la|toda la|todas las)? '
        + '(ganas|paciencia|ilusión|fe|fuerzas|energía)',
      'perdí la (paciencia|fe|ilusión)|he perdido la (paciencia|fe|ilusión|salud|alegría)',
      'sin fe en',
      'estómago cerrado',
      '(jamás|nunca) (me|nos) (había|habían|habíamos) (sentido|humillado|tratado|tratado así|decepcionado|sentido tan)',
      '(qué|menuda) (decepción|desilusión) , *',
      'y sin ganas de (volver|seguir)',
    ],
    not: [
      '~ (novela|película|escena|guion|relato|capítulo|exposición|disfraz|cuadro|parque|procesión|iglesia|parroquia|escape room|'
        + 'videojuego|juego|nivel|museo|restauración)',
      '(la|una|de la|en la|santa) cruz (roja|de|y|,|s|norte|verde)',
      '(la|una) cruz',
      '(en|una|la) (liberación) (de|del|parcial|fase|retención|fondos|versión|pago|presa)',
      'me (hizo|hicieron|han hecho) sentir (bien|en casa|parte|bienvenido|bienvenida|cómodo|cómoda|valorado|valorada|como en casa|muy|acompañado)',
      '(no|nunca) (ha sido|fue|es|resultó) …1 (frustrante|agotador|humillante)',
      '(sin ganas de) (molestar)',
      '(es|sería|fue) lamentable (que)? (comunicar|informar|tener)',
      '(el|la) peor (caso|escenario|de los casos|parte)',
    ],
  },
];
