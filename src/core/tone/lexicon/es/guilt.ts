import type { Construction } from '../lexicon.js';

/** Sacrificios echados en cara. */
export const guilt: readonly Construction[] = [
  {
    name: 'después-de-todo',
    why: 'Presenta la cuenta de unos sacrificios que nadie encargó.',
    patterns: [
      'con (todo)? lo que (yo)? (he|hemos|hice|hicimos) (hecho|dado|aguantado|trabajado|por|sacrificado)? …1 (por)',
      'con lo que (yo)? (he|hemos) (hecho|dado|aguantado|trabajado|luchado)',
      '(me|nos) (paga|pagan|pagas|pagás|pagáis) así',
      'este es el (pago|agradecimiento)',
      'es (este|así|esto) (el|como|lo) (pago|agradecimiento|me|nos|que)',
      'ni las gracias',
      'nadie (me|nos) (agradeció|agradece|ha agradecido|reconoció|reconoce|ha reconocido|preguntó (cuánto|cómo|si)|dio las '
        + 'gracias|ha dado las gracias)',
      '(espero|ojalá) que (disfruten|disfrute|disfrutes|disfrutéis) …4 que yo (pagué|puse|hice)',
      'ojalá (no)? (les|le|te|os) (pese|pesara|remuerda)',
      '(le|les|te|os) pese (un poco|en la conciencia)',
      'en (su|tu|vuestra) conciencia',
      '(cargo|cargar|carga) de conciencia',
      '(pueda|puedan|puedas|podáis) dormir (tranquilo|tranquila|tranquilos|por las noches)',
      '(dejé|dejamos|renuncié|renunciamos) …2 (de|a) (ir|ver|cobrar|dormir|estar|mis|otros|mi|nuestras|nuestros|un|una) …3',
      '(rechacé|rechazamos|rechazado|perdí|perdimos|dejé ir|sacrifiqué|sacrificamos|cancelé) …3 (clientes|cliente|encargos|'
        + 'encargo|trabajos|trabajo|congresos|proyectos|vacaciones|boda|cumpleaños|navidad|navidades|verano|fines de semana|'
        + 'aniversario|viaje) …2 por (usted|ustedes|vosotros|ti|vos|darle|darles|atenderos|atenderles|atenderle|guardarles|'
        + 'guardarle|guardaros|su|{su})',
      'por (usted|ustedes|vosotros|ti|vos) (rechacé|perdí|dejé ir|cancelé)',
      'dejé ir (dos|tres|#) clientes',
      '(cumpleaños|boda|graduación|función|comunión|primeros pasos) de mi (hija|hijo|madre|padre|hermana|hermano|mujer|marido|niña|niño|sobrina)',
      'mi (hija|hijo|familia|mujer|marido|madre|padre|esposa|esposo|niña|niño|espalda|salud) …2 (sopló las|se quedó sin '
        + '(vacaciones|navidad|comer|cena|cenar)|se quedaron sin (vacaciones|navidad|comer)|no me (ve|vio|veía)|lo ha pagado|'
        + 'aprendió a no|no la va a pagar)',
      'mis hijos (no comen|cenaron|aprendieron|pagan)',
      '(se|me|nos) (quedó|quedaron|quedé|quedamos|quedo) sin (vacaciones|navidad|cobrar|trabajo|verano|sueldo|dormir|seguro|comer|lo '
        + 'uno|cena|ahorros|casa)',
      'por (su|tu|vuestra) decisión me quedo',
      '(pedí|pedimos|tuve que pedir) prestado para (pagar|comer|vivir|poder)',
      '(yo)? (puse|pusimos|he puesto) (mi|todo mi|nuestro) (cariño|corazón|alma|cuerpo|vida) (en|y|para|por)',
      '(me|nos) (dejé|dejamos|he dejado|hemos dejado) (la piel|la vida|el alma|el lomo|la salud)',
      '(me|nos) (desviví|desvivimos|partí|rompí|maté) (por|a trabajar|el lomo)',
      '(noches|madrugadas|domingos|fines de semana|horas) (que (le|les|te|os) (dediqué|regalé)|en vela que|regaladas|de mi vida|míos)',
      '(no)? (sabe|saben|sabes|sabéis|imagina|imaginan|imaginas) (lo que|cuánto|cuántas) (lloré|he llorado|me costó|me ha costado|he '
        + 'sufrido|sufrí|he perdido|perdí|he dado|di|me ha supuesto|esto)',
      'fui yo quien (se quedó|estuvo|sostuvo|contestó|salvó|puso|pagó)',
      'la que sostuvo',
      '(quién|quien) (le|les|os|te) (sostuvo|salvó|sacó|levantó|ayudó) (el|la|las|del|cuando)',
      'cuando (ustedes|usted|vosotros|tú|vos) no (tenían|tenía|teníais|tenías|podían|podía)',
      'no se preocupe usted por mí',
      '(ya|ahora)? (veo|se ve|vemos|vi) (lo que|cuánto) (vale|valgo|valemos|importo) (eso|mi|para (usted|ustedes|vosotros|ti)|>)',
      '(pensé|creí|creía|pensaba) que (eso|esto|la amistad|los años|entre|éramos|significaba|había|nos|contaba|valía) …3 (significaba|'
        + 'contaba|amigos|familia|valía|algo|valdría|unía)',
      '(me)? (esperaba) otra cosa de (usted|ustedes|ti|vos|vosotros)',
      'no (me)? (lo)? esperaba (esto|eso)? de (usted|ustedes|ti|vos|vosotros|alguien)',
      'poca cosa pido',
      'pero bueno , eso (a|qué)',
      'que al menos se sepa',
      'mi equipo lloró',
      'nos usen y después',
      'que quede en su conciencia',
      'piense en (mis hijos|mi familia|su madrecita)|piense en (ellas|ellos) cuando',
      '(lo)? digo (para|por si) (a alguien|que|alguien) …2 (memoria|sepa|sepan|recuerde|queda)',
      'si (me|nos) (hubieran|hubiera|hubieras) (valorado|querido|apreciado|tenido)',
      'explíquenselo ustedes',
      'yo la pagué y yo',
      'yo pagué de mi bolsillo',
      'Navidad les dio',
      '(espero|ojalá) que (duerma|duerman|duermas|durmáis) (tranquilo|tranquila|tranquilos|tranquilas)',
    ],
    not: [
      '(rechazado|rechacé|rechazamos) …3 para (poder)? (terminar~i|entregar~i|cumplir~i|dedicar~i)',
      'perdí (#|dos|tres|varios|algunos) clientes (el|en|desde|durante)',
      '(después|luego) de (todo|tantos|tantas|todos) (estos|los)? (años|meses|tiempo) …6 (le aviso|les aviso|os aviso|te aviso|dejo|le '
        + 'escribo|les escribo|gracias|agradezco|agradecemos|orgullo|satisfacción|cariño|alegría|placer|aprecio|juntos|colaboración|'
        + 'trabajo|,|cerrar|quiero|ha llegado|el|la|mi)',
      'después de todo , (el|la|los|es|ha)',
      '(espero|confío|ojalá) que (les|le|te|os|disfruten|disfrute|disfrutéis) …5 (sirva|guste|vaya|bien|éxito|ayude|resulte|útil|sea|'
        + 'web|casa|libro|obra|local|nueva|nuevo|espacio|jardín|traiga|encuentre|encuentren|quede|funcione|llegue|lleguen|ayuden|acompañe|'
        + 'parezca)',
      '(dejé|dejamos) de (ir|ver|cobrar|estar) (a la|al|el|en|como|las|los|disponible|la|por el|esa|ese)',
      '(perdí|perdimos|cancelé) …3 (archivo|llave|llaves|copia|vuelo|tren|reserva|conexión|cita|suscripción|pedido)',
      '(disponible|disponibles|cuente|cuenten|dormirá|dormir) tranquilo',
      'dormir (tranquilo|tranquila|bien|tranquilos) …2 (sabiendo|con|que)',
      'ni las gracias',
      'boda de mi (cliente|clienta)',
      'puse (el|la|todo) (archivo|clave|fecha|corazón en)',
      'los (fines de semana|domingos)',
      '(mi|la) (conciencia|consciencia)',
      'nadie me dio las gracias (tan|como|mejor)',
    ],
  },
  {
    name: 'despues-de-todo-lo-que-hice',
    why: 'Pone a quien lee en deuda por lo que no pidió.',
    negated: true,
    patterns: [
      '(dejarme|dejarnos) la (salud|piel|vida|espalda)',
      'por no (fallarle|fallarles|fallarte|fallaros|dejarle tirado|dejarlos tirados)',
      'me (pagó|pagaron|pagaste) con (indiferencia|desprecio|mentiras|silencio|ingratitud|una patada|la espalda)',
      'así me lo (devuelves|devuelve|devuelven|devolvés)',
      'haber (creído|confiado) en (ustedes|usted|vosotros|ti)',
      '(puedas|pueda|puedan|podáis) dormir (tranquilo|tranquila|tranquilos)',
      'hijos que (mantener|alimentar)|bocas que (mantener|alimentar)',
      '(dejen|dejan|dejas|dejáis|deja) en la calle',
      'tú a lo tuyo|usted a lo suyo|ustedes a lo suyo',
      '(lo)? (echo|echamos|echar) en cara',
      'quién (le|te|les|os) (cubrió|salvó|sacó|sostuvo|ayudó|dio)',
      'pusimos el cuerpo|puse el cuerpo|di la cara por|dimos la cara por|puse la cara por',
      '(le|les|te|os) abrí las puertas de mi',
      'qué poco (vale|valgo|valemos|importa)',
      'y mire (usted)? cómo|y miren cómo|y mirá cómo|y mira cómo',
      'ni (siquiera)? (una llamada|un mensaje|un abrazo|un tinto|un café) (>|,|.|de)',
      '(ojalá|espero que) algún día (entienda|entiendan|entiendas|dimensione|dimensionen|dimensiones|comprenda|comprendan|'
        + 'valore|valoren|valores|se dé cuenta|se den cuenta|te des cuenta) (lo que|cuánto|el daño|de lo que)',
      'ojalá no (le|les|te|os) pese',
      'cuando (ustedes|usted|vosotros|tú|vos) no (tenían|tenía|teníais|tenías|eran|era|erais|eras) (ni|nada|nadie)',
      'yo (sí)? (puse|ponía|peleé|aguanté|regalé|cubrí) (la cara por|de mi|mi|por) (cariño|bolsillo|usted|ustedes|ti|vosotros|salud|dinero)',
      'yo (le|les|te|os) (fié|regalé)',
      'te fié los',
      '(le|les|te|os) regalé mis (fines de semana|noches|domingos|madrugadas)',
      'como si (fuera|fueran) (de)? (mi|la) familia',
      '(que)? (sepa|sepan|sepas|sepáis) (usted|ustedes)? que (dejé|perdí|rechacé|fue por confiar|por)',
      'cuarenta de fiebre',
      '(rechacé|rechazamos|renuncié|sacrifiqué|hipotequé|dejé ir) …6 (por|para) (usted|ustedes|ti|vosotros|vos|atenderle|atenderles|'
        + 'atenderlos|atenderos|atenderte|guardarle|guardarles|guardaros|no fallarle|no fallarles|su)',
      'me (desviví|desvivía) por|nos desvivimos por|me partí el lomo|me deslomé|me maté (trabajando|por|para)',
      '(después de|con) (todo|tanto)? lo que (yo|he|hemos|hice|hicimos|me|nos|di|dimos|trabajé|peleé|luché|sacrifiqué) …2 (hecho|hice|'
        + 'hicimos|dado|di|por|he|peleado|aguantado|aguanté|trabajado|sacrificado|invertido|invertí|luchado|esperado)',
      '(con|después de) lo que (yo)? (he|hemos|hice) …2 por {su}',
      '(con|después de) lo que (yo)? (he|hemos) (hecho|dado|aguantado|peleado|luchado)',
      '(después de|tras) (las|tantas|todas las|años de|tantos años|todos estos años) …2 (noches|horas|fines de semana|sacrificios|'
        + 'madrugadas|en vela|sin dormir|de entrega|de sacrificio|de lealtad|regalando)',
      '(así|y así|y mire cómo|y miren cómo|y mirá cómo|ahora|usted) (me|nos) (lo|la)? (paga|pagan|pagás|pagas|pagáis|pagaron|pagaste|'
        + 'agradece|agradecen|agradecés|agradeces|agradecéis|devuelve|devuelven) (así|>|,|;|el favor|con)',
      '(miren|mire|mirá|mira|vean|mírenme|míreme) (cómo|ahora|usted|lo que) (me|nos|he|recibí|me ha)',
      '(nadie|nunca|ni|jamás) (me|nos) (lo)? (agradeció|agradecieron|agradecisteis|agradeciste|dio las gracias|dieron las gracias|ha '
        + 'dado las gracias|han dado las gracias|habéis dado las gracias|has dado las gracias|reconoció|reconocieron|valoró|valoraron|ha '
        + 'agradecido|han agradecido|preguntó cómo)',
      'nadie me lo (reconoció|agradeció|pidió ni)',
      'ni (las)? gracias >',
      '(ni) (siquiera)? (un|una) (gracias|triste gracias|palabra de agradecimiento|felicitación|mísero gracias|perdón)',
      'sin (recibir)? (ni)? (un|una) (gracias|palabra de aliento|palmada|reconocimiento)',
      'pese …2 conciencia',
      '(su|tu|vuestra|la|con) conciencia (tranquila|queda|dirá|le|sabrá|>)',
      '(que)? quede (en|sobre|para) (su|tu|vuestra) conciencia',
      '(llevar|cargar|cargue|carguen|dormir|duerma|duerman) …2 conciencia',
      '(espero que|ojalá|que) (disfruten|disfrute|disfrutes|disfrutéis) (de)? (la|el|lo|las|los|su|sus) …4 (que yo|mi|a mi costa|a '
        + 'costa|que me|pagué|gracias a mí)',
      '(me|nos) (debe|deben|debes|debéis|debés) (al menos|por lo menos|una disculpa|la vida|respeto)',
      'me (merecía|merezco) (otra cosa|otro trato|algo mejor|al menos|un poco de)',
      '(me|nos) (esperábamos) (otra|más|algo)',
      '(y|pero) (eso)? a quién le importa (>|?)',
      '(pero|bueno|total) ,? qué más da >',
      '(para lo que|de qué|para lo poco que) (me|nos) (sirvió|ha servido|valió)',
      '(fui|fuimos|he sido) (yo|la única|el único|los únicos|las únicas)? (quien|quienes|que|el que|la que) (se quedó|estuvo|sostuvo|'
        + 'sostuvimos|bajamos|cubrió|salvó|lo sacó|aguantó|los salvó|le|les|dio la cara|sacó)',
      'yo (puse|pagué|saqué|cubrí|adelanté) de mi (propio)? (bolsillo|dinero|plata)',
      'puse de mi bolsillo',
      '(otro|otra|cualquiera|cualquier otro) (en mi lugar)? (le|les|os|te|se)? (habría|hubiera|se habría|habrían|hubiese) (cobrado|ido|'
        + 'mandado|renunciado|pedido|dejado|plantado|largado|tirado)',
      '(una|uno) no escarmienta',
      '(solo|sólo) quería que (lo supiera|lo supieran|lo supieras|supiera|supieras|supieran)',
      'les regalé el primero|(regalando|regalado|regalé) (mi vida|mi tiempo|mis noches|mis domingos|madrugadas)',
      '(por|para) (usted|ustedes|ti|vosotros|vos) (dejé ir|dejé de (cobrar|dormir|ver)|perdí|rechacé|renuncié|cancelé|me perdí|'
        + 'hipotequé|vendí|sacrifiqué)',
      '(me|nos) (dejé|dejamos|dejado) (la|el) (piel|alma|vida|salud|pellejo|lomo)',
    ],
    not: [
      '~ (gracias por|le agradezco|les agradezco|te agradezco|os agradezco|agradecemos|agradecido|agradecida) ',
      'con lo que (he|hemos) (aprendido|ganado|ahorrado|cobrado|visto)',
      '(después de|con) (todo)? lo que (he|hemos) (aprendido|compartido|visto|vivido|recibido|construido|logrado)',
      '(yo) (estaba|estuve|puse|llegué|seguí) (de acuerdo|de viaje|en copia|de vacaciones|fuera|el|la|un|presente|enfermo|encantado)',
      'ni un (café) (más|de más)',
      '(no|nunca) (me|nos) (debe|deben) (nada|algo más|más que|ninguna)',
      '(nos|me) (debe|deben|debes|debéis) (más que|mucho más) (#|€)',
      '(espero|ojalá) …1 (algún día|no) …2 (volver|coincidir|coincidamos|encontremos|vernos|colaborar|trabajar|crucen)',
      'ojalá no',
      '(con|de) (fiebre) (el|en)',
      'con la conciencia tranquila',
      'nadie me dio las gracias (tan|como|mejor)',
    ],
  },
  {
    name: 'vida-sacrificada',
    why: 'Hijos, fiestas y desvelos como moneda: ninguna respuesta puede pagarlos.',
    negated: true,
    patterns: [
      '(cumpleaños|navidad|navidades|nochebuena|vacaciones|noches|domingos|fines de semana|cenas|reyes) (que me perdí|que nos perdimos|'
        + 'trabajando|rehaciendo|perdidos|perdidas|sacrificados|robados|encerrado|encerrada)',
      'sin (dormir|comer|cenar) (por|para|tres|dos|cuatro|cinco|varias|semanas|días|noches) (culpa|noches|días|su|terminar|entregar|que)',
      'no dormí …3 (por (usted|ustedes|su)|para (terminar|entregar))',
      'desde la sala de partos|con * meses de embarazo|el día que enterré|enterré a mi|me embaracé y',
      '(lo que|cuánto) (lloré|he llorado|lloramos)',
      'no (sabe|saben|sabes|sabéis) lo que (lloré|he sufrido|me costó|pasé|he pasado|hemos pasado|me ha costado)',
      'mientras (usted|ustedes|vosotros|tú|vos|a usted) (veraneaba|veraneaban|brindaban|brindaba|cenaban|celebraban|la veía|se '
        + 'iba|se iban|tomaba el sol|estabas en|estaba en la playa)',
      '(me perdí|perderme|dejé de ir|no fui|no pude ir|falté|renuncié|faltar|me salté) (a|al|el|la|los|las|de) …2 (cumpleaños|'
        + 'boda|bautizo|comunión|navidad|nochebuena|graduación|entierro|funeral|aniversario|vacaciones|parto|nacimiento) de (mi|'
        + 'mis|su inventario)',
      '(noches|madrugadas|domingos|fines de semana|navidades) (que)? (les|le|te|os) (dediqué|regalé|di|dedicamos)',
      '(se quedan|quedan|quedó|quedaron|queda|quedarán|dejan|deja|dejó|me quedo|quedamos|se quedaba|quedaba) (en la calle|sin (comer|'
        + 'trabajo|empleo|seguro|vacaciones|sueldo|casa|techo|sustento|pan))',
      '(quita|quitan|quitas|quitáis) el pan',
      '(pan|leche) de mis hijos',
      '(pedí|pedimos) (prestado|un préstamo|un crédito) para (pagar|poder|que)',
      '(el alquiler|la hipoteca|la renta|el arriendo|la cuota|el colegio) …2 (no espera|sin pagar|del nene)',
      '(hacía|hice|hicimos|trabajé|aguanté|acepté|aceptamos) …2 (sin rechistar|sin protestar|sin quejarme|sin pedir nada)',
      '(te|le|les|os) (hice|hicimos|dejé|cobré|cobramos) …2 precio de amigo',
      'me salió (en cara|caro el favor)',
      '(piense|piensen|piensa|pensad|pensá) en (mis|las familias) (hijos|hijas|que)',
      '(dios|el cielo) (es|sabe|me es) (testigo|que|cuánto|lo)',
    ],
    not: [
      '~ (gracias|agradezco|agradecido|agradecida|agradecemos|enhorabuena|felicidades) ',
      '(licencia|permiso|baja|seguro|póliza|sesión|reportaje|fotos|taller|clase|curso|servicio) …2 (embarazo|embarazada|funeral|'
        + 'entierro|parto|boda)',
      '~ (novios|invitados|fotógrafa|fotógrafo|álbum|clínica|paciente|pacientes|reportaje|salón|banquete|catering|florista)',
      '(sin|no) (cobrarle|cobrarles|cobrarte) …2 (nada|extra|recargo|suplemento|coste|adicional|penalización|por el|por ese|por la|la|'
        + 'el|las|los|más)',
      '(usted|ustedes|vosotros|tú|vos) mientras (dure|tanto|se)',
      'no (sabe|saben) lo que (me alegro|les agradezco|le agradezco|significa)',
      '(hospital|ambulancia|urgencias) (de|del|la|el)',
      'sin quejarme de',
      '(en|la|de) ambulancia|en urgencias',
    ],
  },
];
