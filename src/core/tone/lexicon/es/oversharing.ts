import type { Construction } from '../lexicon.js';

/** Asuntos privados. */
export const oversharing: readonly Construction[] = [
  {
    name: 'salud-y-familia',
    why: 'No se puede retirar después, y pide lástima donde bastaría una fecha.',
    patterns: [
      'pleno divorcio|están liados|está liado con|está liada con|mi biopsia',
      'me operaron de (hemorroides|vesícula|próstata|un|la columna)',
      'me sacaron la vesícula|me sacaron los ahorros',
      '(me|nos) (estoy|estamos) (divorciando|separando)',
      '(mi|nuestro|su|tu) (divorcio|separación|embarazo|aborto|menopausia|regla|próstata|vesícula|ansiedad|depresión|bipolaridad|'
        + 'adicción|alcoholismo|bancarrota|quimioterapia|insomnio crónico|tratamiento de|exmarido|exmujer|amante|ex)',
      '(me|nos) (divorcié|divorcie|divorcio|separé|separo|embargaron|quitó la casa|diagnosticaron|internaron|hicieron un (legrado|tac)|'
        + 'detectaron|encontraron un (bulto|tumor|quiste)|pusieron los cuernos|dejó mi|ha dejado mi|echó de|pilló la hacienda|pegó '
        + 'ladillas|tratan de|hormono|medican|subió la dosis|cambió la medicación|dio un ataque|dio positivo)',
      '(un|de|otro|mi|tercer|segundo) (tratamiento|tratamientos) de (fertilidad|fecundación|quimio|quimioterapia|desintoxicación|hormonas)',
      'psiquiatra|psiquiatras|ansiolíticos|antidepresivos|antidepresivo|ansiolítico|lexatin|prozac|clonazepam|rivotril|quimioterapia',
      'quimio|hemorroides|legrado|cistitis|ladillas|vih|hepatitis|bipolaridad|alcohólico|alcohólica|alzheimer|manicomio|endometriosis',
      'suicidio|suicidarme|suicidarse|sobredosis|desintoxicación|ludopatía|ludópata|prueba de adn|pensión alimenticia|aborto',
      'pérdidas de embarazo|ataque de pánico|ataques de pánico|crisis de ansiedad',
      '(mi|la) (psicóloga|psicólogo|terapeuta|psiquiatra|ginecólogo|ginecóloga|urólogo|abogada de familia|abogado de mi divorcio|'
        + 'consejero) …1 (dice|me|dijo|cree|insiste|recomienda|habla|piensa|opina)',
      '(mi|nuestra|su) (marido|mujer|esposa|esposo|ex|exmarido|exmujer|pareja|novio|novia|pololo|polola|señora|suegra|yerno|nuera|'
        + 'cuñado) …2 (se fue|me (dejó|engaña|engañó|echó|pega|tenía|tiene|revisa|puso|pide|quiere|acusa|amenaza)|bebe|toma|perdió el|se '
        + 'quedó sin|está (en|preso|preso|embarazada|enfermo|enferma|deprimido|deprimida)|piensa que|cree que (usted|entre|tú|hay)|y yo '
        + '(nos estamos|ya no)|no me (pasa|habla|soporta)|se llevó|se gastó|declara|tiene una|ronca|jugó|juega)',
      '(mi|nuestro) (hijo|hija|hermano|hermana|padre|madre|papá|mamá|viejo|vieja|socio|socia|primo|sobrino|tío|abuelo|abuela) …3 '
        + '(recayó|drogas|diagnosticaron|expulsaron|bebe|alcohólico|preso|presa|cárcel|internado|internada|divorciando|divorció|se separó|'
        + 'anda otra vez|vació|estafó|se gastó|enfermó|ansiolíticos|bulto|cáncer|alzheimer|internarla|internarlo|no es mío|detuvieron|'
        + 'arrestaron|casino|deudas|cayó en|resultó ser|se está divorciando|se fugó)',
      '(estoy|estuve|está|estamos|quedé) (internada|internado|en terapia|medicado|medicada|en tratamiento (por|de|'
        + 'psiquiátrico)|con (ansiolíticos|antidepresivos|depresión|ansiedad|medicación|una depresión|la regla|embarazo)|en '
        + '(quiebra|bancarrota|juicio|rehabilitación)|divorciado|divorciada|separándome|divorciándome|en trámites de|en proceso de)',
      '(con)? (la|mi) medicación (que|no|nueva|me|para)',
      '(debo|debemos|arrastro) * meses (de|a) (autónomos|hipoteca|hacienda|alquiler|renta)',
      '(la|mi) hipoteca (me|se|nos|no)',
      '(deudas|deuda) de (juego|mi|mis)',
      '(hasta arriba de|hundido en|ahogado en|ahogada en|ahogados en|lleno de) deudas',
      '(vivo|vivimos|duermo|dormimos) (de mi|en el (coche|sofá)|en mi coche)',
      '(me|nos) (embargaron|embargan|desahucian|desahuciaron|embargó)',
      '(vomito|vomitando|vomité|hormono|sangrado|manchados|manchado|contracciones) …1 (cada|de|desde|y|con)',
      'salíamos|salimos juntos|acostado con|se acuesta con|se acostó con|amante|amantes|liado con|liada con|le tira los tejos',
      'terminó mal entre',
      '(estamos|está|andan) en (juicio|pleito|pleitos) por',
      'pleitos de la herencia|por la herencia',
      '(mi|su|nuestro|nuestra|un|una|de mi|tres|me) (divorcio|ruptura amorosa|aborto|adicción|ludopatía|psiquiatra|psicóloga|psicólogo|'
        + 'terapeuta|ginecólogo|ginecóloga|amante|ansiolíticos|antidepresivos|quimioterapia|quimio|bipolaridad|hepatitis|hemorroides|'
        + 'diarrea|cistitis|vesícula|regla me|incapacidad por|depresión|tiroides|próstata|suegra|embarazo de riesgo|legrado|sonda|orden de '
        + 'alejamiento)',
      'psiquiatra|ansiolíticos|antidepresivos|quimioterapia|quimio|bipolaridad|hemorroides|diarrea|cistitis|alzheimer|párkinson|parkinson',
      'vih|ladillas|cocaína|ludopatía|legrado|intento de suicidio|hepatitis|esquizofrenia|fertilidad|in vitro|me hormono|me hormona',
      '(estoy|estamos|está|anda|ando|estuve) (divorciando|separando|en terapia|en tratamiento|con un embarazo|con ansiolíticos|'
        + 'con depresión|medicado|medicada|internado|internada|en quiebra|en bancarrota|en la ruina)',
      '(me|se) (estoy|está|están) (divorciando|separando)',
      '(me|se|mi socio se) (divorcié|divorcie|separó|separé|divorció) (de|,|y|el|en|hace)',
      '(mi|su) (marido|mujer|esposo|esposa|ex|novio|novia|pareja|pololo|hijo|hija|yerno|hermano|hermana|viejo|vieja|padre|'
        + 'madre|papá|mamá|cuñado|suegro|socio|socia) …2 (bebe|bebía|me dejó|se fue con|me pegaba|me tenía|me echó|me engañó|me '
        + 'engaña|está preso|está en la cárcel|fue detenido|lo detuvieron|recayó|se separó|se gastó|no me pasa la pensión|perdió '
        + 'el empleo|se quedó sin trabajo|está en rehabilitación|estafó|lo expulsaron|me pidió el divorcio|tiene un bulto|vació la '
        + 'caja|anda otra vez|me embargó|ludópata|alcohólico)',
      '(le|me|nos) (diagnosticaron|han diagnosticado|encontraron|han encontrado|detectaron) (un (bulto|tumor|cáncer|quiste)|'
        + 'cáncer|una (depresión|enfermedad))',
      '(a mi (hijo|hija|madre|padre|socia|mujer|marido|hermana|hermano)) le (diagnosticaron|han|encontraron|expulsaron)',
      '(deudas|deuda) de juego',
      '(me|nos) (embargaron|embargan|han embargado|echaron del|desahuciaron|echó de la casa|echaron de casa)',
      '(debo|debemos|adeudo) * meses (de (hipoteca|alquiler|autónomos|renta)|a hacienda)',
      '(la)? hipoteca me',
      'la medicación',
      '(me|le) (subió|cambió|recetó|recetaron|cambiaron) la (dosis|medicación)',
      '(tratamiento) (de fertilidad|hormonal|psiquiátrico|para la)',
      '(tratan|tratando) de una',
      '(ataque|ataques) de (pánico|ansiedad)',
      '(acuesta|acostaba|acostó|lío|enrollada|enrollado|aventura) con (el|la|una|un|su) (auditor|jefe|jefa|director|directora|'
        + 'recepcionista|administradora|becaria|cliente|vecino)',
      '(terminó|acabó) (fatal|mal) y',
      '(duermo|dormía|durmiendo) (en el coche|en mi coche|en la furgoneta|en casa de mi)',
      '(soy|era|fui) (alcohólico|alcohólica|ludópata|adicto|adicta|portador|portadora)',
      '(días|meses) (limpio|limpia|sobrio|sobria)',
      '(bebía|beber|bebe|borracho|borracha) (en (horario|el trabajo)|desde|y|demasiado)',
      '(me|le) (operan|operaron|van a operar|sacaron|extirparon) (de|del|la|el|un|una) (vesícula|próstata|útero|hernia|hemorroides|'
        + 'pecho|quiste|tumor|apéndice)',
      'un bulto en',
      'tuve pérdidas',
      'manchados desde',
      '(vomito|vomitaba|vomitar) (cada|por|toda)',
      'prueba de (adn|paternidad)',
      'me pilló (la)? hacienda',
      'facturas en b',
      'en negro',
      'un tema familiar delicado con',
    ],
    not: [
      '~ (clínica|hospital|paciente|pacientes|campaña|taller|artículo|folleto|asociación|estudio|podcast|documental|curso|web de|libro|'
        + 'guía|despacho de|bufete|expediente|demanda|sentencia|juzgado de|novela|personaje|película|app|aplicación|fundación|consulta|'
        + 'revista|guion|obra)',
      '(guarda y custodia) (de|del|temporal) (los|las|archivos|documentos|claves|datos|material|originales|llaves|fondos|documentación)',
      '(cadena|en|la|su|mi|bajo) (de)? custodia',
      '(sonda) (de|térmica|del|geotérmica|lambda|nasa|ph)',
      '(la|una) sonda',
      '(estoy|estamos|quedé) en proceso de (cierre|migración|traspaso|entrega|cerrar|cambio|adaptación|cambiar|mudanza|reorganización|'
        + 'reorganizar)',
      '(estoy|estamos) en trámites de (cierre|baja|jubilación)',
      '(mi|nuestro) socio (y yo)',
      '(el|un|de|este) embargo|sin embargo',
      '(la|una|de) separación (de|del|entre)',
      '(mi|su|nuestro) (divorcio|separación) (de|del|profesional)',
      'la regla (de|del|general|es|que)',
      'amante (de|del)',
      'queridas',
      '(por|en) depresión (económica|tropical)',
      '(folleto|cartel|carteles|web|página|app|guía|campaña|clínica|hospital|unidad|servicio|charla|artículo|estudio|informe|libro|'
        + 'capítulo|asociación|pacientes|paciente|congreso|ponencia|proyecto|vídeo|reportaje|documental|boletín|laboratorio|residencia|'
        + 'centro|línea|taller) …6 (quimioterapia|alzheimer|vih|fertilidad|depresión|hepatitis|ludopatía|adicciones|bipolaridad|parkinson|'
        + 'párkinson|divorcio|aborto|psiquiatra|antidepresivos|tiroides|próstata|medicación|in vitro|esquizofrenia|cocaína|embargo|'
        + 'desahucio)',
      '(sin|no) embargo',
      '(el|un|auto de|orden de|diligencia de|levantamiento del) embargo',
      'sin embargo',
      '(fertilidad) (del|de la) (suelo|tierra|valle)',
      '(la)? medicación (del|de los|de las|en|a|y|para|se) (animal|animales|pacientes|residentes|paciente|residencia|perro|gato)',
      '(en|al|precio de|el) remate (de|del|final|en)',
      '(la|una|su) sonda (de|lambda|espacial|térmica|del)',
      'depresión (tropical|económica|del terreno|atlántica)',
      '(blanco y|fondo|texto|tinta|traje|impreso|impresa|en rojo y) (en)? negro',
      'en negro (y|sobre|,|mate|brillo|, y)',
      'en negro',
      '(mi|la|su) suegra',
      'mi socio se (incorpora|jubila|encarga)',
      '(expediente|caso|demanda|proceso|procedimiento|sentencia|convenio|abogada|abogado) de (divorcio|embargo|desahucio|separación)',
      '(escena|novela|guion|capítulo|personaje|obra) …6 (divorcio|amante|borracho|alcohólico)',
      '(estamos|está|estoy) separando (los|las|el|la)',
      'se separó (el|la|los|las|del)',
      'se separó',
      '~ (prospecto|laboratorio|hospital pide|ficha de|traduje|traducción|congreso|revista médica|nota de prensa|antigua marca|sindicato)',
      '(le|me|nos) (diagnosticaron|detectaron) un fallo',
      '(mi|su) (marido|mujer|pareja|esposo|esposa) está en (paro|casa|cama|camino)',
      'mi ex (socio|socia|jefe|jefa|empresa|compañero|compañera|alumno|alumna)',
      '(mi|su) embarazo',
    ],
  },
  {
    name: 'otros-clientes',
    why: 'Le cuenta a este cliente lo que el próximo oirá sobre él.',
    patterns: [
      '(aquí|acá) entre (nos|nosotros)|que entre nosotros|entre nosotros , (la|el|está|va|los|las|eso)',
      '(me|nos) (paga|pagan) (el doble|el triple|mucho más|bastante más)',
      'van a despedir a|la van a correr|lo van a correr|por acoso (a|sexual|,|y)',
      'me contó (llorando|lo de)',
      '(me|nos) contó que (usted debe|ustedes tienen doble|debe)',
      'aquí entre nos|acá entre nos|entre nos|en confianza|que quede entre|esto no sale de aquí|no lo comente|no lo comenten',
      'aunque eso no es público|off the record|se rumorea|dicen las malas lenguas|nos confió que|me confesó que|nos confesó que',
      'me contó llorando',
      '(otro|otra|otros|otras|mi otra|mi otro|el otro|la otra|nuestro otro) (cliente|clienta|clientes|despacho|colegio|hotel|empresa|'
        + 'clínica|sede|agencia) …5 (pagan|paga|debe|deben|quiebra|quebrar|sumario|hacienda|divorciando|divorció|despedir|doble|triple|'
        + 'investigada|investigando|vendiendo|deudas|atrasado|va mal|están peor|a punto)',
      '(está|están|anda|andan|por|a punto de) (por|al borde de|en)? (quebrar|la quiebra|quiebra|la ruina|cerrar sin|vender en secreto|'
        + 'vender el edificio)',
      '(está|están) (siendo)? (investigado|investigada|investigados|imputado|imputada|procesado) (por|en)',
      '(la|lo|los) (van|vamos) a (correr|echar|despedir) por',
      '(bebía|bebe|borracho|borracha|drogado|drogada) (en|desde|y|cada|a)',
      '(doble contabilidad|facturas en b|caja b|en b de|dinero negro|evade|evaden|evasión)',
      '(sumario sanitario|atrasado con la|debe (seis|tres|cuatro|varios) meses de)',
      '(nos debe favores|le debemos favores)',
      'dio positivo por|dio positivo en|lo estamos tapando',
      '(entre nosotros|entre nos|aquí entre nos|entre tú y yo|entre usted y yo|en confianza|que quede entre|no se lo (diga|digas|'
        + 'cuente) a nadie|de buena tinta) (, |hay|está|, lo)',
      'que entre nosotros',
      '(que)? (eso|esto|aunque eso|lo cual) no es público',
      'antes de que se sepa',
      '(otro|otra) (cliente|clienta) (mío|mía|nuestro|nuestra) ,',
      '(clienta|cliente) (nuestra|nuestro|mía|mío) , (dio|nos|me|está|lo|la|que)',
      '(otra|otro|también) (clienta|cliente) (nuestra|nuestro|mía|mío) ,',
      '(me|nos) (paga|pagan) (el doble|el triple)',
      '(me|nos) (paga|pagan) (el doble|el triple|mucho más|bastante más)',
      '(está|están|esta|estan) (por|a punto de) (quebrar|hundirse|arruinarse|despedir a|comprar a)',
      '(al borde|a las puertas) de la (quiebra|ruina|bancarrota)',
      '(está|están|siendo) (siendo)? (investigado|investigada|investigados|investigadas) por',
      'siendo (investigado|investigada|investigados) por',
      'no (declara|declaran) ni la mitad',
      '(tiene|tienen|tenían|con) doble contabilidad',
      '(atrasado|atrasada) con la (dgii|sunat|hacienda|afip)',
      '(anda|está) atrasado con',
      '(van|va) a (despedir|correr|echar) a (la mitad|todos|media|su|medio)',
      'la van a (correr|echar|despedir)',
      '(lo|la|los) (echamos|echaron|despidieron|despidió|corrieron|pillaron|encontró) (copiando|bebiendo|robando|ayer|'
        + 'vendiendo|con la administradora)',
      '(por|de) acoso (a|sexual|laboral|>)',
      '(acoso) a una',
      '(está|anda) (liado|liada|enrollado|enrollada|con la recepcionista)',
      '(me|nos) (contó|contaron|confió|dijo|han contado) (que|cosas|en confianza) …6 (quiebra|despedir|despiden|compra en|precio|'
        + 'investigado|cierra|vende|separa|divorcia|contabilidad|fuera|repetir|se fue llorando)',
      'vendiendo en secreto',
      '(falsificaba|falsificaban) firmas',
      'lo estamos tapando',
      'nos debe favores',
      'no son para repetir',
      'no declaran ni la mitad',
    ],
    not: [
      '(acuerdo|contrato|relación|conversación|saldo|diferencia|diferencias|cuentas|trato|deuda|pendiente|confianza|correspondencia|'
        + 'firmado|pendientes|comunicación|confidencialidad|claras|compromiso|trabajo|pacto|hablado|acordado|colaboración|firmamos|'
        + 'vínculo) …3 entre (nosotros|usted y yo|tú y yo)',
      'entre nosotros (,)? (termina|finaliza|acaba|se|hay|ha|el|la|los|queda|existe|firmado|no|que|vence|desde|fue|de|y|con|han|'
        + 'mantenemos|es|para|quedó|,)',
      '(con|de|mi|la|nuestra) en confianza',
      '~ (concurso de acreedores|cláusula|insolvencia de cualquiera)',
      '(me|nos) (paga|pagan) más (tarde|adelante)',
      '(protocolo|política|formación|campaña) (de|contra|sobre)? …1 acoso',
      'me contó que (le|les) (gustó|gustaba|está|quería)',
      '(me|nos) (contó|contaron) que (el|la|los) …1 (proyecto|boda|web|evento|lanzamiento|libro|mudanza|apertura|nueva|nuevo)',
      'se lo digo en confianza',
      '(acuerdo|contrato|relación|comunicación|conversación|colaboración|saldo|cuenta|cuentas|nada pendiente|pendiente|confianza|trato|'
        + 'diferencia|diferencias|pactado|acordado|hablado|deuda|distancia) …2 entre (nosotros|usted y yo|ustedes y)',
      'entre nosotros (y|, el|, la|queda|quedan|no|se|termina|finaliza|rige|desde|ha|hubo|firmado|fue)',
      '(con|en) confianza (plena|total)?',
      '(está|están) (siendo)? (investigado|investigando) (por|el|la) (el)? (equipo|soporte|técnico)',
      '(me|nos) (paga|pagan) (#|el|mejor) …2 (según|por|cada|al|a|conforme)',
      'en confianza , (le|les|te) (recomiendo|sugiero)',
      '(protocolo|plan|política|prevención|denuncia|canal) …3 acoso',
      'a punto de (cerrar|vender|comprar) (el|la|un|una|su|con|los) (trato|acuerdo|plazo|edición|número|curso|venta|proyecto|trimestre|año|local)',
    ],
  },
];
