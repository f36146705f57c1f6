import type { Construction } from '../lexicon.js';

/** El recordatorio que riñe. */
export const passiveAggressive: readonly Construction[] = [
  {
    name: 'sin-duda-alguna',
    why: 'Quien lo lee no puede entender otra cosa.',
    sure: true,
    patterns: [
      'como ya (le|les|te|os) (dije|he dicho|dijimos) (dos|tres|cuatro|cinco|mil|varias|muchas|tantas) veces',
    ],
  },
  {
    name: 'como-ya-le-dije',
    why: 'Recuerda a quien lee que ya se le dijo: el contenido se ahoga en la historia.',
    patterns: [
      'como ya (le|les|te|os) (dije|dijimos|expliqué|repetí|advertí|he explicado|he dicho|he repetido)',
      '(como|según) (le|les|te|os) (dije|expliqué|comenté|repetí|avisé) (ya)? (tres|cuatro|mil|varias|muchas|repetidas|en incontables) (veces)?',
      'según (le|les|te|os) (comenté|dije) , (le|les|te|os) (repetí|dije|expliqué|puse)',
      '(tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|cien|mil|#) (recordatorios|correos|mensajes|intentos|avisos|'
        + 'llamadas) (después|mediante|y ni|y nada)',
      'sin ánimo de (molestar|importunar|ofender) ,',
      'sin que nadie se ofenda',
      'con la paciencia (de costumbre|de un santo|de siempre)',
      '(con) (la|toda la) paciencia que (me|ya|a mí)',
      'no (se|te|os) (preocupe|preocupes|preocupen|preocupéis|apure|apures|apuren) , (total|ya (me he|estoy|estamos|nos hemos|me) '
        + 'acostumbrado|ya estoy acostumbrada|usted tranquilo|por mí)',
      'a esperar ya me',
      '(habrán|habrá|habréis|habrás) (tenido|encontrado) …1 (cosas|algo mejor|asuntos) …1',
      '(entiendo|comprendo|imagino|supongo|sé) que (tienen|tiene|tienes|tenéis|andarás con|andará con|andarán con|estarán con|tendrán|'
        + 'tendrá) (cosas|asuntos|algo) (más|mejores|mejor)',
      'como ya (le|les|te|os) (dije|dijimos|he dicho|hemos dicho|expliqué|explicamos|repetí|advertí|advertimos|he explicado|hemos '
        + 'explicado|avisé|avisamos|he repetido|comenté mil)',
      'como (le|les|te|os) (dije|he dicho|repetí|advertí) , (como)',
      'respuesta a la misma pregunta',
      'sin ánimo de (molestar|ofender|ser|importunar)',
      '(disculpe|disculpa|disculpen|perdone|perdona|perdón|perdonen|disculpad) que (lo|la|le|les|te|os) (importune|moleste|'
        + 'interrumpa) (con (menudencias|algo tan|algo sin)|otra vez con)',
      '(disculpe|disculpa|disculpen|perdone|perdona|perdón|perdonen|disculpad) por (haber)? (creído|creer|pensado|confiado|'
        + 'confiar|existir|respirar|osar)',
      '(a alguien|alguien|gente|persona|personas) tan (ocupado|ocupada|ocupados|importante|importantes|ocupadas)',
      '(lamento|siento|lamentamos|sentimos) que (te|se|os|le|les) (lo)? (tomes|tome|tomen|toméis|haya|hayan|hayas|hayáis|sienta|'
        + 'sientan|sientas|moleste|parezca|hayas tomado) …3 (así|ofendido|ofendida|incómoda|incómodo|de esa manera|molesto|molesta|mal|'
        + 'ofendidos|de ese modo|incómodos|personal|a mal|poco|tan)',
      'como (ya)? (le|les|te|os) (he|hemos|había|habíamos)? (dije|dijimos|dicho|expliqué|explicamos|explicado|advertí|advertimos|'
        + 'advertido|avisé|avisamos|avisado|repetí|repetimos|repetido|comenté|comentamos|comentado|indiqué|indicado|pedí|pedimos|pedido|'
        + 'recordé|recordado|escribí|escrito|señalé|venía diciendo|vengo diciendo) …2 (ya|tres|dos|cuatro|varias|muchas|mil|cien|infinidad|'
        + 'veces|en su momento|en reiteradas|hasta|antes|otra vez|, como|en marzo|en mayo|en enero|en febrero|en abril|en junio|>)',
      'como ya (le|les|te|os) (dije|dijimos|he dicho|hemos dicho|expliqué|explicamos|he explicado|advertí|advertimos|avisé|avisamos|'
        + 'repetí|comenté|indiqué|pedí|recordé)',
      '(ya)? (se)? (lo|la|los) (he|hemos)? (dije|dijimos|dicho|expliqué|explicado|repetí|repetido|pedí|pedido|avisé|avisado|advertí|'
        + 'advertido) …2 (veces|mil veces|tres veces|cien veces|hasta|en todos los|por activa|de todas las maneras|en todos los idiomas|'
        + 'varias veces)',
      '(le|les|te|os) (he|hemos) (dicho|explicado|repetido|pedido|avisado|advertido|escrito) …2 (veces|mil veces|hasta la saciedad|por activa)',
      'por activa y por pasiva',
      'ya (se|os|te) (lo|los|la) (dije|dijimos|advertí|advertimos|avisé|avisamos|expliqué|he dicho|habíamos dicho|había dicho|repetí)',
      'ya en * (le|les|te|os) (advertí|advertimos|avisé|avisamos) que',
      '(repito|reitero|insisto) por (enésima|tercera|cuarta|quinta)',
      'lo (repito|reitero) por (enésima|cuarta|quinta|última)',
      '(se lo|os lo|te lo|lo) (explico|explicaré|repito|digo|pongo|vuelvo a explicar) (con (manzanas|dibujos|plastilina)|por '
        + 'última vez|en mayúsculas|otra vez , despacito|despacito)',
      'explicarlo más (despacio|despacito)|esta vez más (despacio|despacito)',
      'léame (despacio|bien)',
      'lean (despacio|esta vez)',
      '(a ver|por) si (ahora|esta vez|así|la próxima|a la|con) …1 (sí|queda|lo|se|me|hay suerte|la|alguien|quizá)',
      'por si (esta|a|así|no|alguna|en) …2 (vez|alguien|quedó claro|había quedado|quedado|quedaba|se ha perdido|le interesa|les '
        + 'interesa|no lo (leyó|leyeron|vio|vieron|ha leído))',
      'por si (esta vez|alguien ahí|el silencio)',
      'por escrito no hay manera',
      'no hubo (modo|manera) >',
      'véase la respuesta a la misma',
      'como (queda|consta) claro en mis',
      'está todo en los correos que',
      'donde la dejamos la última vez que',
    ],
    not: [
      'vez (he|hemos) (contado|revisado|comprobado)',
      'como (ya)? (le|les|te|os) (dije|expliqué|avisé|he dicho) (en (la|el|nuestra|mi|su|nuestro)|por (teléfono|correo|escrito)|el|'
        + 'ayer|en persona|al|cuando)',
      'como ya (le|les|te|os) (dije|expliqué|avisé|he dicho|adelanté|anticipé) …4 (gracias|agradezco|agradecido|gusto|placer|honor|'
        + 'disfruté|aprecio|contento)',
      '(por) (tercera|cuarta|quinta|sexta|séptima|octava|novena|décima) vez (consecutiva)? (el|la|los|premio|en este|ganó|ganamos|gana|juntos)',
      '(por) (tercera|cuarta|quinta|sexta|décima) (vez|ocasión) …6 (premio|premiado|invitan|invitado|renueva|galardón|campeones|'
        + 'campeonato|agradezco|gracias|confianza|edición)',
      '(me|nos) (he acostumbrado|acostumbré|acostumbramos) a (su|sus|tu|tus|vuestra|trabajar|la|nuestras|el|los) …3 (amabilidad|cariño|'
        + 'ritmo|voz|risas|martes|lunes|café|buen|buena|forma)',
      '~ (premio|galardón|concurso|torneo|edición del festival)',
      '(con|sin) (toda)? (la|su) paciencia (que (ha|han|has) tenido|que tuvo|que tuvieron)',
      'no se preocupe , (el|la|los|las|no hay|está|todo|queda|lo tengo|lo dejo)',
      'con todo el respeto (que|por|a)',
      'con todo el cariño (que)',
      'por {ordinal} vez (he|hemos) (contado|medido|revisado)',
      'como (ya)? (le|les|te|os) (he|hemos|había|habíamos) (dicho|comentado|explicado|avisado|indicado) , (la|el|los|las|mi|dejo|'
        + 'finalizo|termino)',
      'como (ya)? (le|les|te|os) (dije|comenté|expliqué|indiqué|avisé|anuncié|comentamos|adelanté) (por teléfono|en persona|en nuestra|'
        + 'en la (llamada|reunión)|el (lunes|martes|miércoles|jueves|viernes|día)|ayer|hoy|esta mañana|en mayo , )',
      'como ya (le|les|te|os) (comenté|adelanté|indiqué|avisé|dije) (por teléfono|en (persona|nuestra|la)|el|ayer|, (la|el|mi|estaré|'
        + 'dejo|finalizo))',
      'ya (se|os|te) (lo|la) (dije|adelanté) (por teléfono|en persona|a (su|tu)|el|ayer)',
      '(ya)? (le|les|te|os) (avisé|avisamos|avisaré) (que|de que) (el|la|los|las|mi|me|iba|cerraba|estaré|estaría)',
      'por si (le|les|te|os)? (sirve|sirven|hace falta|quiere|quieren|quieres|necesita|necesitan|prefiere|conviene|resulta|interesa)',
      '(repito|reitero) (mi|el|nuestro|las|mis) (agradecimiento|gracias|disposición|ofrecimiento)',
      'insisto en (mi|que) (agradecimiento|gracias)',
      '(corre|corren|ande|anda|vaya|va|camine|crece|ir|escribe|hable|lenta y|reproduce) (más)? despacio',
    ],
  },
  {
    name: 'agravio-contado',
    why: 'Lleva la cuenta delante de quien lee.',
    plain: {
      'por segunda vez': '',
      'por tercera vez': '',
      'por cuarta vez': '',
      'por quinta vez': '',
      'por sexta vez': '',
      'por séptima vez': '',
      'por octava vez': '',
      'por novena vez': '',
      'por décima vez': '',
      'por enésima vez': '',
    },
    patterns: [
      'por {ordinal} (vez|ocasión) !(he|hemos)',
      'por enésima vez (le|les|te|os|me|nos|pido|pedimos|mando|adjunto|explico|,|>|y)',
      '(he|hemos) perdido la cuenta',
      '(tres|cuatro|cinco|seis|siete|ocho|nueve|diez|mil|cien|#) (veces|correos|mensajes|recordatorios|llamadas|avisos) (y|,|ya|'
        + 'después|más tarde|para) …2 (nada|silencio|cero|ni|ninguna|nadie|lo mismo)',
      '(la|esta es la) {ordinal} vez que (le|les|te|os|lo|la|pido|mando|envío|escribo|pedimos|reclamo|explico)',
      '(llevo|llevamos) …3 (correos|recordatorios|mensajes|avisos|meses|semanas|días|años) (pidiendo|reclamando|detrás|'
        + 'persiguiendo|rogando|mandando|suplicando)',
      '(sigo|seguimos) esperando (que te dignes|que se digne|con la ilusión|el anticipo ,)',
      'los sigo esperando , pero',
      'a la (tercera|cuarta|quinta) (va la vencida|hay suerte)',
      'la respuesta a la misma pregunta',
      'lo mismo que en (mayo|abril|marzo|enero|febrero|junio|julio)',
    ],
    not: [
      'por {ordinal} vez …4 (consecutiva|premio|edición|campeón|campeona|ganó|exponer|feria)',
      '(trabajar~1p|renovar~12p|colaborar~12p|encargar~12|confiar~2|invitar~2|coincidir~1|publicar~12|imprimir~12|agradezco|gracias|'
        + 'enhorabuena|celebrar~12) …5 por {ordinal} vez',
      'por segunda vez (en|este|para|a|con|desde|el|la|y)',
      '(tres|cuatro|cinco|seis|dos|#) (veces|correos|mensajes|recordatorios) (y|,) …3 (están|figuran|adjunto|listado)',
      'sigo esperando (su|la|el) (firma|confirmación|respuesta) (,|para|y|antes)',
      'otra vez a (su|tu|vuestra) disposición',
    ],
  },
  {
    name: 'siento-que-se-lo-tome',
    why: 'Una disculpa que culpa a quien la recibe.',
    plain: {
      'con todo el cariño del mundo': '',
      'con todo el respeto del mundo': '',
    },
    patterns: [
      '(lamento|lamentamos|siento|sentimos) que (se|te|os) (lo)? (tome|tomen|tomes|toméis|haya|hayan|hayas|hayáis|sienta|sientan|'
        + 'sientas) (así|a mal|sentido|tomado|molestado|ofendido|ofendida|de ese modo|de esa manera)',
      '(lamento|siento|lamentamos|sentimos) que (le|les|te|os) (moleste|parezca|ofenda|incomode|sepa mal) que (una|uno|yo|cobre|pida|mi|me|nos)',
      '(perdón|disculpe|disculpen|perdone|perdonen|disculpa|perdona) (por|que|si) (existir|pretender|pedir lo mío|lo importune|'
        + 'cobrar|querer cobrar|le robe|tener vida)',
      'disculpe que lo importune',
      'con todo el cariño del mundo :',
      'con todo el respeto del mundo',
      '(haga|hagan|haz|hacé|haced) (lo que|como) (quiera|quieran|quieras|querás|queráis) !(con)',
      'haz lo que (creas conveniente|te parezca) , como siempre',
      '(haz|haga|hagan) lo que (creas|crea|crean) , total',
      'usted (manda|sabrá|verá) (>|,)',
      '^ allá (usted|ustedes|vosotros|tú|vos) >',
      'lo que (tú|usted|ustedes|vos) (digas|diga|digan|mande|quiera)',
      '^ allá (usted|ustedes|vosotros|tú) con {su}',
      '^ allá (usted|ustedes|vosotros|tú) con (el|la|los|las)',
    ],
    not: [
      '(lamento|siento|lamentamos|sentimos) (que|si) (esto|la|el|este|esta|mi) …4 (cause|causa|moleste|causado|supone|suponga|incomode)',
      'disculpe que (lo|le) importune (con|a|en)',
      '(haga|hagan|haz|hacé) como (le|les|te) (resulte|convenga|sea)',
      'con todo (el)? (respeto|cariño) , (un|su|me|les|le)',
      'usted (verá|sabrá) (que|en|el|la|si|cómo)',
    ],
  },
  {
    name: 'no-hace-falta',
    why: 'Dice que no importa, y quiere decir que sí.',
    plain: {
      'para variar': '',
      'que conste que': '',
    },
    patterns: [
      'ya me voy acostumbrando',
      ', por decirlo suave (>|.)',
      'ya vi cuánto (vale|le|les|me|nos|importa)',
      'con (todo)? el respeto que me queda',
      'ya perdí la cuenta',
      'para que después no haya amnesia',
      'el error de (opinar|creer en|confiar en)',
      'no es tan difícil de entender , creo',
      'que yo sí (cojo|atiendo|miro|leo|contesto|cumplo)',
      'si es que (lo|la|los|las)? (ha|han|has|habéis) (hecho|leído|visto|abierto|llegado a)',
      'habrás estado (ocupadísima|ocupadísimo|muy ocupada|muy ocupado)',
      'tomo nota de que (mi|mis|a (nadie|mí)|nadie)',
      'doy por (hecho|sentado) que (tampoco|nadie (va|se|lo))',
      'ni que fuera (preparar|tan difícil|física|ciencia)',
      '(es|será) la vencida',
      '(debe|debió) (ser|de ser) que me expreso|será que (yo soy|me (expliqué|explico) mal)',
      'no (llegó|llegaron|llegaste|llegasteis) a (leer|leerlo|leerla|abrir|abrirlo)',
      '(lleva|llevan|sigue|siguen) (juntando|cogiendo|criando|acumulando|agarrando) polvo (desde|en {su})',
      'un misterio para la ciencia',
      'prefiero no (repetir lo que ya|preguntar para|opinar sobre (la reunión|lo))',
      'sería pedir demasiado >',
      'acaso (no|usted|ustedes|cree|creen|creías|creéis|es|era|le|les|te|os|pensaba|pensaban)',
      'se lo digo (con cariño|sin rencor)',
      'como si (yo|nosotros) no (tuviera|tuviéramos) (otra|nada|otros|más)',
      'a buenas horas',
      'esta vez le ruego',
      'por si (esta vez|ahora) (sí|lo|la|hay|encuentra|encuentran|encuentras|encontrás|alguien|por fin)',
      'por si (a alguien (ahí|allí|le (interesa|importa|sirve))|algún día (le|les|te|os) da por|alguien (lo|la|los|las) (lee|abre|'
        + 'mira)|el silencio|la memoria|no hubiera quedado (claro|lo bastante)|no quedó claro|lo perdió como)',
      'a ver si (ahora sí >|esta vez (lo|me|contestan|responden|leen|llega)|así (la respuesta|hay más)|por una vez|alguien '
        + '(lee|contesta|responde|se|mira)|a la (tercera|cuarta|quinta|sexta|enésima) (va|hay|contestan))',
      'a lo mejor a la (tercera|cuarta|quinta)|a la (cuarta|quinta|enésima) (hay suerte|va la)',
      '(espero|ojalá|confío) (que)? …1 con (mejor|más) suerte|espero que con mejor suerte',
      'ya (veo|vemos|compruebo|noto) que (no se (acuerda|acuerdan)|de este lado|eso no (cuenta|importa)|era mal momento|nadie|'
        + 'mi (opinión|trabajo))',
      '(veo|compruebo|deduzco|intuyo|sospecho|constato|supongo|entiendo) que (ni (siquiera|por esas|me|lo)|nadie (ha leído|'
        + 'leyó|lee|contesta|contestó|responde|se (ha)? (dignó|dignado|molestó|molestado))|contestar|responder|su silencio (es|'
        + 'significa)|el silencio es|os parece todo|para usted no)',
      'como veo que (no|por escrito|ni|nadie)',
      '(imagino|me imagino|supongo|será) que (se (le|les|te|os) (habrá|habrán) traspapelado|andarás|entre tanto|leer|los '
        + 'avisos|algún día alguien|habrán tenido)',
      '(haga|hagan|haz|haced|hacé) (usted|ustedes)? (lo que|como) (quiera|quieran|quieras|queráis|quieras vos) (,|>|.)',
      'haz lo que creas|haga lo que crea conveniente , como',
      'para que no (haya que|haga falta|tenga que|tengan que) (volver a explicar|volver a explicarlo|volver a repetir|repetirlo|'
        + 'repetir|explicarlo)',
      'que no se diga que',
      'para que no digamos luego',
      'que conste que (yo (no|pregunté|avisé)|todas|el mes|el cartel|no|lo avisé)',
      'nadie contesta nunca',
      'dignarse|dignarte|dignaros|al fin se dignó',
      '(me|nos) (habría|hubiera|hubiese) (gustado|encantado) (enterarme|enterarnos) por (ti|usted|ustedes|vosotros|vos|su)',
      '(me|nos) (habría|hubiera|hubiese) (gustado|encantado) saberlo antes que',
      'me hubiera bastado|nos hubiera bastado',
      '(enterarme|enterarnos) (por|de rebote|de casualidad|el último|la última) (instagram|linkedin|facebook|la prensa|'
        + 'terceros|las redes|otros|un primo|un tercero|el portero|twitter|los vecinos|su competencia)',
      '(me enteré|me entere|nos enteramos|me he enterado|nos hemos enterado) por (un primo|el portero|los vecinos)',
      'me entero (el último|la última|por instagram|por linkedin|por la prensa|por terceros)',
      '(nosotros|alguien) (sí|al menos) (cumplo|cumplí|cumplimos|contestamos|contesto)',
      'yo (sí|al menos) (cumplo|cumplí|tengo palabra)',
      '(los demás|mis otros|mis demás|las demás|otros) clientes (sí|serios|contestan)',
      'demás clientes el boletín sí',
      'cualquier (cliente|empresa|persona|profesional|agencia|negocio) (serio|seria|decente|sensato|sensata|en su sano|con dos|con un '
        + 'mínimo|que se precie)',
      '(contestar|responder|leer|avisar|saludar|agradecer) (un|una|los|el|dos)? (correo|correos|mensaje|páginas|llamada|contrato)? (no '
        + '(figura|cabe|está|entra|cuesta|muerde|duele|mata|ocupa|es para)|también es)',
      'lista de prioridades|no figura entre sus prioridades',
      'no (son|soy|somos|es) su prioridad',
      '(como|según) (de costumbre|es costumbre|es habitual|es tradición) (en (su|tu|vuestra|esa|ustedes|usted)|, (nos|nadie|sin avisar|tarde))',
      ', para variar $',
      '(su|tu|vuestra) (manera|forma) de (decir que no|decirme que|dar las gracias)',
      '(hablar|hablo|hablaba|hablamos|hablando) con (la pared|una pared|el contestador)',
      'en qué (idioma|lengua) (pedir|tengo que|debo|hablo|hay que)',
      'por si (ahora|esta vez) (sí|lo|la|hay|encuentra|encuentran|encontrás|encuentras)',
      '(esta vez) (más)? (despacio|despacito|con dibujos|con las sumas|en negrita|en mayúsculas|sin errores|con manzanas|quizá sí|sí '
        + 'aparezca|sin excusas|de verdad|en serio)',
      '(usted|ustedes|tú|vosotros|vos) (manda|mandan|mandas|mandáis|mandás) >',
      'lo que (tú|usted|ustedes|vos|vosotros) (digas|diga|digan|digáis)',
      '(que)? (luego|después) no (se|me|nos) (diga|digan|digas|digáis|quejen|queje|vengan|venga|quejes)',
      '(correos|correo|mensajes|mensaje|informe|informes|contrato|actas|acta) que (no|nunca|usted no|ustedes no) (leyó|leyeron|'
        + 'leíste|leísteis|abriste|contestó|contestaron|contestaste)',
      '(no (llegó|llegaron|llegaste|llegasteis|llega) a leer)',
      '(nadie|alguien) …2 (se)? (dignó|digna|dignado|dignara|dignase|dignarán|molestó en|molestado en|tomó la molestia|tomado la '
        + 'molestia|acordado de mí|acuerde de mí)',
      '(tuvo|tuvieron|tuviste|tenga|tengan|tuvisteis) a bien (no|dignarse|ignorar|aparecer|presentar)',
      '(que)? tampoco (habría|hubiera|es) (matado|tanto pedir|mucho pedir|costado|pedir)',
      '(no)? (habría|hubiera) (matado|costado) (a nadie|nada|tanto|mucho)',
      '(la|con la) ilusión del primer día',
      '(de|una) las dos (sí)? (tiene que|partes sí|cumplió)',
      'silencios más elocuentes',
      '(aunque sea|ni que sea|siquiera) por (cortesía|educación|vergüenza|decencia)',
      'ya conocemos su estilo|alguien más de (su|tu|vuestro) estilo',
      '(el|la) (memoria) (es traicionera|le falla|es corta|les falla)',
      '(nadie|no) (se)? (va a)? extraña* (de)? que',
      '(lo)? (menciono|digo|comento) (por (mencionar|decir) algo)',
      '(como quien) (oye llover|habla)',
      '(no se preocupe|no se preocupen|no te preocupes|no os preocupéis|descuide) , (que)? ya (veré cómo|me he acostumbrado|'
        + 'estoy acostumbrado|estoy acostumbrada|estamos acostumbrados|nos hemos acostumbrado)',
      '(ya)? (me|nos) (he|hemos)? (acostumbré|acostumbrado|acostumbrada|acostumbramos|acostumbrados) a (enterarme|enterarnos|'
        + 'esperar|que (nadie|lo|no|me|se)|perseguir|no)',
      '(estoy|estamos) (ya)? (acostumbrado|acostumbrada|acostumbrados) a (que|esperar|enterarme|perseguir|no)',
      'a esperar ya me acostumbré',
      '(ya)? (imagino|veo|entiendo|supongo|comprendo|intuyo|deduzco|sospecho|noto) que …2 (tienen|tendrá|tendrán|habrán tenido|'
        + 'tiene|tienes) …1 (asuntos|cosas|algo) (más|mejor|mejores) …1 (importantes|importante|que)',
      '(ya)? (imagino|supongo|entiendo) que está (usted)? demasiado (ocupado|ocupada) para',
      'ya (me)? imagino que (nadie|no llegó)',
      '(habrán|habrá|habréis|habrás) (tenido|encontrado) (cosas|algo|asuntos) (más|mejor|mejores)',
      '(cosas|asuntos|algo) (más importantes|mejor|mejores) que (hacer|contestar|atender|leer|responder|pagar)',
      '(tan|muy) (ocupado|ocupada|ocupados|ocupadas) (que solo|para (abrir|contestar|leer|devolver|responder))',
      'a alguien tan ocupado',
      'cuando (acabes|acabe|acaben|acabéis|termine|terminen) de estar (ocupado|ocupada|ocupados|ocupadas)',
      'cuando (le|les|te|os) (venga|vaya) (bien|en gana|de gusto)',
      'cuando (tengan|tenga|tengas|tengáis|encuentren|encuentre|encuentres) (a bien|un minuto|un hueco|un momento|un rato) ',
      'si es que (algún día|alguna vez|alguien) (se|lo|la|alguien|decide|deciden|tienen|tiene|encuentran|le|les|quiere|quieren) …2',
      'si (algún día|alguna vez|por casualidad) se (digna|dignan|acuerda|acuerdan)',
      'si alguien (se (digna|molesta|acuerda)|tiene a bien|encuentra tiempo) …2',
      '(sería|será|es) (mucho|demasiado) pedir',
      'qué menos que (avisar|contestar|pagar|responder|una (disculpa|respuesta|explicación))',
      'lo mínimo (sería|era) (pagar|avisar|contestar|responder)',
      '(que)? me merecía por lo menos',
      '(un mínimo|el mínimo|un poco) de (respeto|educación|decencia|cortesía|vergüenza|seriedad|profesionalidad) (por|con|, por)',
      'por (pura|elemental|mínima) (educación|cortesía|decencia)',
      '(tener|tuvo|tuvieron|tuviera|tuvieran|tuviste|hubiera tenido) (al menos|siquiera) la (decencia|cortesía|educación|'
        + 'delicadeza|amabilidad|deferencia|gentileza|vergüenza|cara|desfachatez) de',
      '(tener|tuvo|tuvieron|tuviste) la (decencia|vergüenza|cara|desfachatez) de',
      '(tuvo|tuvieron|tuviste) la (cortesía|educación|delicadeza|amabilidad|deferencia|gentileza) de (copiar|ignorar|'
        + 'desaparecer|bloquear|colgar|no (contestar|avisar|responder|venir))',
      'ni (las gracias|un gracias|un triste|una (mísera|triste|simple)|un (mísero|simple))',
      'ni (un|una) (triste|mísero|mísera|simple|solo|sola) (gracias|respuesta|correo|mensaje|aviso|llamada|acuse|disculpa|palabra)',
      'después ni las gracias',
      'por fin alguien de (la empresa|{su}) …3 (acordado|contesta|contestado)',
      'al fin apareció el contrato',
      '(por fin|al fin) (se digna|te dignas|contestáis)',
      'se (dignó|dignaron|digna|dignan|dignara|dignaran|ha dignado|han dignado)',
      '(te dignas|os dignáis|te dignaste|os dignasteis)',
      'más vale tarde que nunca , dicen',
      '(nunca|no) es tarde si',
      'a buenas horas',
      '(se ve|por lo visto|está visto|al parecer|ya se ve|se nota) que (nadie (lee|leyó|contesta|se)|mis|leer|pagar|contestar|'
        + 'para (usted|ustedes|ti|vosotros|el yate|la|eso|lo)|ni|mi (opinión|trabajo|tiempo)|lo de (contestar|pagar|leer)|la '
        + 'puntualidad|a nadie)',
      '(por lo visto|al parecer) , (no|nadie|mis|leer|mi|a nadie|eran|era|soy|somos|lo)',
      ', (por lo visto|al parecer) ,',
      'no (figura|está|entra|son|es) …2 (entre)? (su|sus|vuestras|tus|la) (prioridad|prioridades|lista)',
      '(mis|mi|nuestros) (correos|mensajes|avisos|llamadas|trabajo|tiempo|opinión) …3 (no (son|es|ha|han|interesa|interesan|importa|'
        + 'importan|pesa|pesado|vale|cuenta|merece|merecen)|le importa|les importa)',
      'para otras cosas sí',
      '(ya)? que (es|será) (lo único|el único|la única) (que)?',
      'como de costumbre , (ni|no|nadie|tarde)',
      'como de costumbre nos encargamos',
      'con todo , como de costumbre',
      'como siempre , (yo|nosotros|a|me|nos|el último|la última|tarde|nadie|ustedes|usted)',
      'no me (sorprende|extraña) (nada|lo más mínimo|,|>|que (no|ahora|se|ustedes))',
      'ojalá (algún día|la próxima|a ella|a él|ella|la que venga|el que venga) …3 (lea|lean|contesten|le contesten|sí|conteste|'
        + 'pague|escuche|escuchen|valoren|tenga)',
      ', que quede claro ,',
      'por mí que no quede',
      'total , (mi tiempo|a mí me sobra)',
      'para qué (molestarse|contestar|avisar|vamos a|insistir|decir)',
      '(la próxima|próxima) vez (lean|lea|avisen|avise|que pidan)',
      'lo (digo|menciono|dejo|comento) por (decir|mencionar|comentar)',
      'encantada de haber sido {su} (última|segunda|plan)',
      'encantado de haber sido',
      'el silencio (es|será|era) (su|una|la) (manera|forma|respuesta)',
      'yo y su contestador',
      'a diferencia de (ustedes|usted|vosotros)',
      '(algunos|otros) (sí)? (leemos|pagamos|trabajamos|cumplimos|contestamos|pagan|trabajan|cumplen|contestan)',
      'alguien (tenía|tendría|tiene) que (hacerlo|decirlo|pagarlo|trabajar)',
      'que para eso (estamos|estoy|me|nos|pago|les|le)',
      'ya contábamos con (eso|ello|su (silencio|retraso))',
      'con la (paciencia|puntualidad) de costumbre',
      '(mi|nuestra) (infinita|santa) paciencia (que|ya|tiene|de)',
      'que dios le dé',
      'entiendo que leer (un contrato de|dos páginas|un correo)',
      'supongo que leer la lista',
      '(imagino|supongo) que nadie (habrá|ha) (leído|mirado|abierto|visto)',
      'silencio (elocuente|sepulcral)|silencios elocuentes',
    ],
    not: [
      'ya (veo|vi|compruebo|noto) que (recibieron|recibió|está|están|llegó|llegaron|la|el|los|las|todo|tienen todo|han recibido|ha recibido|hay)',
      '(por si) (algún día|alguien) (necesita|necesitan|necesitas|lo necesita|quiere|quieren|de su equipo|le|hace falta|los necesitan|'
        + 'la necesitan|prefiere)',
      '(por si) (algún día) (hace falta|los|las|lo|la|le)',
      '(que conste|conste) (en|por|mi|que le agradezco|que ha sido|que les agradezco|que te agradezco|el|la|como|nuestro|nuestra|expresamente)',
      '(para) que (conste|conste en)',
      '(como|de) siempre , (gracias|un|quedo|a|le|mi|es un)',
      '(como) (de costumbre|siempre) , (el|la) (archivo|entrega|factura|reunión|pago|carpeta|material) (está|va|será|irá|queda|viene)',
      '(imagino|veo|comprendo|deduzco) que (no (hay|será|habrá|es necesario) (inconveniente|problema|necesario)|ya (tiene|tienen|'
        + 'recibió|recibieron|la|lo)|el (cambio|anuncio|aviso|cierre)|al (equipo|principio)|le (gustará|interesará|sorprenderá|vendrá|'
        + 'costará)|les (gustará|interesará|sorprenderá|vendrá)|hay (preguntas|dudas|cambios|trabajo|interés|varias|dos|un|una)|no es (la|'
        + 'una) noticia)',
      '(para que no) (tenga|tengan|tengas|tengáis|haya|haga|falte) (que (buscar|preocuparse|esperar|empezar|pagar|pedirlo|pedirlos)|'
        + 'falta|ninguna)',
      '(para que) (nadie|no) (tenga|tengan) que (buscar|repetir|volver a|preguntar|explicar) …6',
      '(sigo|seguimos|sigue) esperando (la|el|su|una|los|las)? (firma|confirmación|respuesta de|pago|datos|aprobación|material|'
        + 'respuesta (de|del|a)|copia|documentos|noticias)',
      '(nadie|ninguno) (leyó|lee) (el|la)',
      '(me|nos) habría (gustado|encantado) (seguir|continuar|poder|conocer|terminar|quedarme|acompañar|ver|despedirme|que fuera|llegar|'
        + 'hacer|trabajar|darle|darles|decírselo|decírtelo|contárselo|estar|avisar|avisarle|avisarles|terminarlo|completar)',
      '(su|tu) (agenda) (de|del|para|lo|me|le|permite|lo permite)',
      'si su agenda|si tu agenda|según su agenda|su (valioso)? tiempo (para)',
      'su valioso tiempo',
      '(de|en) (horas|horario) de oficina',
      'nunca es tarde (para|si)',
      '(tuvo|tuvieron|tuviste|tuvisteis) la (amabilidad|gentileza|delicadeza|bondad|cortesía|deferencia) de (recibirme|atenderme|'
        + 'esperar|enviarme|ayudarme|presentarme|recomendarme|avisarme con)',
      'su forma de decir(me)? (las|que)',
      '(su|tu|vuestra) (forma|manera) de (pedir|contestar|responder|dar|decir) …4 (amable|clara|cálida|cordial|me ha|ha sido|ayudó|'
        + 'agradezco|facilitó|enseñó)',
      '(una) (pared|piedra|muro) (de|del|en)',
      '(no) (lee|leen|abre|abren) (el (archivo|formato)|los archivos|>)',
      '(ocupada|apretada) agenda',
      'no se (preocupe|preocupen) , (que)? (ya|yo|nosotros) (está|estaba|queda|lo (tengo|he enviado|envío|resuelvo)|le|les|me encargo|'
        + 'nos encargamos)',
      '(no te preocupes|tranquilo|tranquila|tranquilos|no os preocupéis|descuide) , (ya|yo|lo|la|me|nos|estoy|estamos|nosotros) (está|'
        + 'lo|la|le|te|os|me encargo|envío|mando|tengo|sigo|resuelvo|dejo|reviso|haré|haremos|haré yo|encargo|encargamos|adjunto|queda|'
        + 'aviso|ocupo|trabajando)',
      '(imagino|entiendo|supongo|comprendo|veo) que (están|está|estarán|estará|tienen|tiene|tendrá|tendrán|es|son|la|el|estáis) …8 '
        + '(así que|por eso|gracias|con gusto|disposición|preguntas|dudas|quedo|disponible|ocupados y|mudanza|vacaciones|cierre)',
      'ni siquiera (hace falta|es necesario|yo|nosotros|he|hemos|el|la|necesita|necesitan)',
      'cuando (tengan|tenga|tengas|tengáis|encuentre|encuentren) (un)? (minuto|hueco|momento|rato) (, |me|le|podemos|firme|firmen|'
        + 'envíe|mande|llámeme|llame|podría|revise)',
      'cuando (le|les|te|os) (venga|vaya) bien',
      '(por favor|le ruego|agradecería|podría|podrían|llámeme|escríbame|dígame|díganme|avíseme|recójalo|recogerlo|elija) …8 cuando (le|'
        + 'les|te|os) (venga|vaya) bien',
      'no vaya a ser que (llueva|se|falle)',
      'no sea que',
      'no me (sorprende|extraña) que (le|les|haya|hayan|la|el) (guste|gustado|elegido|interese|ganado|vendido)',
      'no sea',
      'que quede constancia (de|por escrito|en)',
      'que (conste|quede claro) (en|por escrito) ',
      '(para que|a fin de que) (conste|quede)',
      'como (siempre|de costumbre|es costumbre) , (gracias|un|le|les|quedo|a su|en|el|la|las|los|envío|adjunto)',
      'ni un solo (euro|error)',
      'por mí (parte|no hay (problema|inconveniente))',
      'por mí , (perfecto|encantado|bien)',
      'la próxima vez , (si|con|será|podemos)',
      'alguien tiene que (firmar|recoger|estar|recibir|abrir)',
      '(el|un) mínimo de (pedido|unidades|páginas|caracteres)',
      'para variar (el|la|los|de)',
      'algunas personas',
      '(ciertas|cierta|algunas|alguna|determinadas) (persona|personas|gente) (mayores|con|alérgicas|que (tomen|usen|necesiten|padezcan|vivan))',
      'no habrá',
      'a diferencia de (otros|las|los|el|la) (años|productos|modelos|contratos|sistemas)',
      'si alguien (lo)? (necesita|quiere|pregunta|tiene|desea|prefiere|más|no)',
      'al fin y al cabo , (el|la|los|es)',
      '~ (premio|enhorabuena|felicidades|felicito|inauguración|nombramiento)',
      'si no es (mucho|demasiado) (pedir|molestia)',
      '(más vale|mejor) tarde que nunca (:|, (aquí|le|les|os|te|adjunto))',
      '~ (salir el sol|la lluvia|el tiempo)',
    ],
  },
];
