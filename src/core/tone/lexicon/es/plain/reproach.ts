import type { Construction } from '../../lexicon.js';

/** Where a sentence lets the reader off, asks, or supposes, it is no reproach. */
const innocent: readonly string[] = [
  '~ ?', '~ (no pasa nada|no importa|sin problema|no es culpa|no hay problema|es normal|se entiende|lo entiendo|no hacía falta|no hizo falta|no era necesario|culpa mía|culpa nuestra|error mío|error nuestro)',
  '~ (gracias|agradezco|agradecemos|por suerte|por fortuna)',
  '(si|cuando|aunque|mientras|siempre que|en caso de que|por si) {usted}? …2 (no|nunca|jamás)',
  '(aún|todavía) no', 'no …8 (aún|todavía)',
  '(no|nunca|jamás) …3 (de más|dos veces|tarde|con retraso|nada de más|fuera de plazo|por separado|en exceso|ni un céntimo de más|intereses|iva|recargo|recargos)',
  '(no|nunca|jamás) …8 (porque (no|la|el|yo|estaba|estábamos)|por (un|una) (error|fallo|avería|problema)|por error|por mi|por nuestra)',
];
const someone = '(el|la|los|las|un|una|unos|mi|nadie|otro|otra|aquel|aquella|ese|esa|este|esta|hacienda|correos)';

/** La falta dicha a la cara: «no cumpliste», «la culpa es suya». */
export const plainBlame: readonly Construction[] = [
  {
    name: 'no-cumplir',
    why: 'Empieza por lo que quien lee dejó de hacer, y ya no lee lo demás.',
    sure: true,
    patterns: [
      '< {usted}? no (me|nos|lo|la|los|las|se)? (lo|la|los|las)? {cumpleTu}',
      '< {usted}? no (me|nos|lo|la|los|las|se)? (lo|la|los|las)? (has|habéis) {cumplido}',
      '{usted} no (me|nos|lo|la|los|las|se)? (lo|la|los|las)? {cumpleUsted}',
      '{usted} no (me|nos|lo|la|los|las|se)? (lo|la|los|las)? (ha|han) {cumplido}',
      '^ no (cumplió|cumplieron|respetó|respetaron|ha cumplido|han cumplido|ha respetado|han respetado) (con)? (nada|ni|su|sus|lo|el|la|los|las|ninguno) …1 '
        + '(acordado|pactado|prometido|acuerdo|palabra|compromiso|compromisos|contrato|plazos|plazo|parte|obligaciones|condiciones|convenido|firmado|firmó|firmaron|prometió|prometieron)',
      '^ no (me|nos) ({cumpleUsted}|(ha|han) {cumplido}) (a tiempo|nunca|ni|ninguna|ninguno|nada|lo (acordado|pactado|que)|el trabajo|la factura|las '
        + 'facturas|las horas|mis|nuestras|nuestros|mi|en (ningún|todo|tres|dos))',
      '^ no (me|nos) (pagó|pagaron|avisó|contestó|respondió|escuchó|ha pagado|han pagado|ha avisado|ha contestado|ha respondido|ha escuchado) >',
      '^ no (pagó|pagaron|ha pagado|han pagado) (a tiempo|la factura|las facturas|ninguna|ni una|lo (acordado|pactado)|mi|mis|nuestra|nuestras|nuestros|el trabajo|las horas)',
      '^ no (contestó|contestaron|respondió|respondieron|ha contestado|han contestado|ha respondido|han respondido) (ni)? a? (mis|mi|nuestros|nuestras|ninguno de mis|ni uno)',
      '(incumpliste|incumplisteis|has incumplido|habéis incumplido) (el|la|lo|los|las|tu|tus|todos|todas|vuestro|nuestro|cada)',
      '(^|{usted}) (incumplió|incumplieron|ha incumplido|han incumplido) (el (contrato|acuerdo|plazo)|la|lo|los|las|su|sus|todos|todas|nuestro|cada) …1 (pactado|acordado|plazos|palabra|'
        + 'promesa|condiciones|compromiso|compromisos|>)',
      '(^|{usted}) (rompió|rompieron|ha roto|han roto|incumplió|incumplieron|ha incumplido|han incumplido|faltó a|faltaron a|ha faltado a|han faltado a) (su|sus) (promesa|promesas|palabra|compromiso|compromisos)',
      '(rompiste|rompisteis|has roto|habéis roto|incumpliste|incumplisteis|faltaste a|has faltado a|habéis faltado a) (tu|tus|vuestra|vuestras|vuestro|vuestros) (promesa|promesas|palabra|compromiso|compromisos)',
      '(te|os) (negaste|negasteis|has negado|habéis negado) a {negado}',
      '(^|{usted}) se (negó|negaron|ha negado|han negado) a {negado}',
      '(ignoraste|ignorasteis|has ignorado|habéis ignorado) (todos|todas|mis|mi|nuestros|nuestras|cada|cualquier)',
      '(^|{usted}) (ignoró|ignoraron|ha ignorado|han ignorado) (todos|todas|mis|mi|nuestros|nuestras|cada)',
    ],
    not: innocent,
  },
  {
    name: 'echar-a-perder',
    why: 'Carga el desastre entero a quien lee.',
    sure: true,
    patterns: [
      '({arruinasteTu}|(has|habéis) {arruinado}) (el|la|los|las|mi|mis|nuestro|nuestra|nuestros|nuestras|todo|meses|semanas)',
      '({usted}|^) (me|nos|lo|la)? ({arruinoUsted}|(ha|han) {arruinado}) (el|la|los|las|mi|mis|nuestro|nuestra|nuestros|nuestras|todo|meses|semanas) …1 '
        + '(proyecto|lanzamiento|web|campaña|trabajo|boda|evento|obra|fiesta|temporada|reputación|agosto|negocio|vacaciones|meses|semanas|diseño|libro|película|rodaje|sesión|todo|>)',
      '(echaste|echasteis|has echado|habéis echado) (lo|todo)? a perder',
      '({usted}|^) (lo)? (echó|echaron|ha echado|han echado) (todo)? a perder (el|la|los|las|mi|mis|nuestro|nuestra|nuestros|nuestras|todo|meses|semanas|un|una|dos|tres|cuatro|cinco|seis|medio|años|#|>)',
      '(me|nos) (hiciste|hicisteis|has hecho|habéis hecho) perder',
      '({usted}|^) (me|nos) (hizo|hicieron|ha hecho|han hecho) perder (el tiempo|mi tiempo|tiempo|dinero|mucho|meses|semanas|años|días|horas|clientes|#|dos|tres|cuatro|un mes|una semana)',
      '(por|debido a|a causa de) {su} {defecto}',
      '{su} {defecto} (me|nos|le|les|lo|la)? {causó}',
      '{su} (constantes|continuos|continuas|eternos|eternas|interminables|incesantes) (cambios|retrasos|demoras|exigencias|indecisiones|caprichos|correcciones|excusas) …3 {causó}',
      '(es|era|ha sido|fue|resulta|ha resultado|resultó) (muy|casi|realmente)? (imposible|insoportable|agotador|un suplicio|un infierno|una pesadilla|un calvario|una tortura|una pérdida de tiempo) '
        + '(trabajar|colaborar|tratar|lidiar|entenderse|hablar|razonar) {contigo}',
      '(trabajar|colaborar|tratar|lidiar) {contigo} (es|ha sido|fue|era|resulta) {muy}? (imposible|insoportable|agotador|desesperante|un suplicio|un infierno|una pesadilla|un calvario|una tortura|una pérdida)',
    ],
    not: ['~ ?', '{contigo} (en (agosto|esas|estas|las|el|julio|diciembre|marzo|abril|mayo|junio|enero|tan)|desde|durante|y con|este|esta|a la vez|mientras)', '(si|aunque) {usted}', '~ (gracias|agradezco|agradecemos)',
      '(se|les|le) echaron a perder', 'perder (el (miedo|vértigo|pudor)|la (vergüenza|timidez))', `({arruinoUsted}|perder) …4 ${someone} (lluvia|tormenta|granizo|helada|huelga|niebla|avería|apagón|inundación|humedad|viento|nieve)`,
      '(por|debido a) {su} (falta de interés)'],
  },
  {
    name: 'la-culpa-es-suya',
    why: 'Dice de quién es la culpa, que es lo que nadie admite por escrito.',
    sure: true,
    patterns: [
      'la culpa (es|fue|ha sido|era) (toda|solo|únicamente|enteramente|exclusivamente)? (de (usted|ustedes|vosotros|vos|{su} …1 {equipo})|suya|tuya|vuestra)',
      'la culpa la (tiene usted|tienen ustedes|tienes|tenés|tenéis|tuviste|tuvo usted|tuvieron ustedes)',
      '(es|fue|ha sido|era) (todo|toda|solo|únicamente|por)? culpa (suya|tuya|vuestra|de usted|de ustedes|de vosotros)',
      'por culpa (suya|tuya|vuestra|de usted|de ustedes|de vosotros|de {su} {equipo})',
      'por {su} culpa',
      '{usted} (tiene|tienes|tienen|tenés|tenéis|tuvo|tuvieron|tuviste) (toda)? la culpa',
      '(^|y) (tienes|tenés|tenéis|tiene usted|tienen ustedes) (toda)? la culpa',
      '{usted} (es|eres|sos|son|sois|fue|fueron|fuiste) (el|la|los|las) (único|única|únicos|únicas)? (culpable|culpables)',
      '{usted} (es|eres|sos|son|sois|fue|fueron|fuiste) (el|la|los|las) (único|única|únicos|únicas) (responsable|responsables) (de este|de esta|del (retraso|fracaso|desastre|problema|atraso))',
    ],
    not: ['~ ?', '(no|ni|nunca|tampoco) …6 culpa', '(no|ni) (digo|creo|pienso|decimos) que la culpa', '(si|aunque) …3 culpa', '(por|es|fue|era|sea) {su}? culpa (suya|tuya)? (o|ni|mía)', 'culpa (suya|tuya|vuestra) ni'],
  },
  {
    name: 'deberias-haber',
    why: 'Lo que ya no se puede hacer no ayuda a nadie: solo señala.',
    sure: true,
    patterns: [
      '(deberías|deberíais|tendrías que|tendríais que|tenías que|teníais que|debías|podrías|podías|podríais) (haber|haberme|habernos|haberlo|haberla|haberlos|haberte|haberos) {debido}',
      '(debiste|debisteis) (haber)? ({debiste}|{debido})',
      '(debiste|debisteis) (haberme|habernos|haberlo|haberla) {debido}',
      '{usted} (debería|deberían|tendría que|tendrían que|tenía que|tenían que|debió|debieron|podía|podían|podría|podrían) (haber|haberme|habernos|haberlo|haberla|haberlos) {debido}',
      '^ (debería|deberían|tendría que|tendrían que) (usted|ustedes) (haber|haberme|habernos|haberlo|haberla|haberlos) {debido}',
      '^ (debería|deberían|tendría que|tendrían que|debió|debieron|podía|podrían|podría) (haberme|habernos) {debido}',
      '^ (deberían|tendrían que) (haber|haberlo|haberla|haberlos) {debido}',
      '^ de (haber|haberme|habernos) (enviado|entregado|mandado|contestado|respondido|avisado|leído|pagado) …4 (a tiempo|cuando|en su momento|en plazo) ,',
    ],
    not: ['~ ?', '(pagado|enviado|entregado|mandado) (#|solo|la mitad|menos)', '{debido} …2 (el banco|el sistema|la gestoría|la plataforma|hacienda|correos|el servidor)', '(no|ni|nunca|tampoco) {usted}? (tenías|tenía|tenían|deberías|debería|deberían|tendrías|podías|podía|podrías|debías)',
      'podrías haber …4 (mejor|más bien)'],
  },
];

/** La mala fe y el engaño, en pocas palabras. */
export const plainAccusation: readonly Construction[] = [
  {
    name: 'enganar',
    why: 'Acusa de engaño a quien lee, y ninguna carta puede probarlo.',
    sure: true,
    patterns: [
      '(me|nos) ({engañasteTu}|(has|habéis) {engañado})',
      '{usted} (siempre)? (me|nos) ({engañoUsted}|(ha|han) {engañado})',
      `^ (me|nos) ({engañoUsted}|(ha|han) {engañado}) !${someone}`,
      '(te|os) (aprovechaste|aprovechasteis|has aprovechado|habéis aprovechado) de (mí|nosotros|nosotras|mi|nuestra|nuestro|que)',
      '({usted}|^) se (aprovechó|aprovecharon|ha aprovechado|han aprovechado|aprovecha|aprovechan) de (mí|nosotros|nosotras|mi|nuestra|nuestro|que)',
      '(abusaste|abusasteis|has abusado|habéis abusado) de (mí|nosotros|nosotras|mi|nuestra|nuestro)',
      '({usted}|^) (abusó|abusaron|ha abusado|han abusado) de (mí|nosotros|nosotras|mi|nuestra|nuestro)',
      '(me|nos) (está|están|estás|estáis) (usted|ustedes)? (tomando el pelo|viendo la cara|mintiendo|engañando|robando|estafando|vacilando)',
      '(traicionaste|traicionasteis|has traicionado|habéis traicionado) (mi|nuestra) confianza',
      '({usted}|^) (traicionó|traicionaron|ha traicionado|han traicionado) (mi|nuestra) confianza',
      '(eres|sos|sois|es usted|son ustedes) (un|una|unos|unas) {muy}? (mentiroso|mentirosa|mentirosos|ladrón|ladrona|ladrones|estafador|estafadora|estafadores|embustero|embustera|tramposo|tramposa)',
    ],
    not: ['(si|cuando|aunque|por si) …2 (me|nos)', '(me|nos) …2 (robó|robaron|estafaron|timaron|engañaron) …2 (en|por) (internet|la|el|una|un|casa|línea)', '(no|nunca|jamás|tampoco) {usted}? (me|nos|se|te|os)',
      '(me|nos) (robaste|robó|robaron|ha robado) …2 (corazón|sonrisa|sonrisas)', '< (me|nos) (robaron|robó|han robado|ha robado)', '(me|nos) (mintieron|engañaron|insultaron|estafaron) en (el|la|una|un) (taller|tienda|calle|banco|aeropuerto|concesionario|ventanilla|hotel)', '(utilizó|utilizaron|utilizaste) (de|como) (referencia|modelo|ejemplo)'],
  },
];

/** «Nunca» y «siempre» con lo que hace quien lee. */
export const plainAbsolutes: readonly Construction[] = [
  {
    name: 'nunca-cumple',
    why: 'Un «nunca» se desmiente con un solo caso, y la discusión se va a ese caso.',
    sure: true,
    negated: true,
    patterns: [
      '{nunca} (me|nos|te|os|lo|la|los|las|le)? (lo|la|los|las)? ({soleTu}|(has|habéis) {cumplido})',
      '{usted} {nunca} (me|nos|lo|la|los|las|se|le)? (lo|la|los|las)? ({soleUsted}|{soleTu}|(ha|han|has|habéis) {cumplido})',
      '{nunca} (me|nos|lo|la|los|las)? ({soleUsted}|(ha|han) {cumplido}) {usted}',
      '^ {nunca} (me|nos|lo|la|los|las)? (lo|la|los|las)? ({soleUsted}|(ha|han) {cumplido}) (>|a tiempo|en plazo|puntualmente|a (mis|mi|nuestros|nuestras|nada|ningún|ninguno|ninguna)|mis|mi|nuestros|'
        + 'nuestras|nuestro|lo|cuando|nada|con|ni|sin|sus|su|los (plazos|textos|archivos|correos|mensajes|acuerdos)|el (contrato|presupuesto|briefing|saldo)|las (facturas|fechas)|la factura)',
      '{nunca} (me|nos) (haces|hacés|hacéis|hiciste|hicisteis|has hecho|habéis hecho) (ni)? caso',
      '(^|{usted}) {nunca} (me|nos) (hace|hacen|hizo|hicieron|ha hecho|han hecho) (ni)? caso',
      '{nunca} (tienes|tenés|tenéis|sabes|sabés|sabéis|decides|decidís|valoras|valoraste|respetas|llegas|llegaste|estás|estáis) (claro|lo que|nada|mi|a tiempo|contento|conforme|de acuerdo|nuestro)',
      '(^|{usted}) {nunca} (tiene|tienen|sabe|saben|valora|valoran|valoró|valoraron|llega|llegan|llegó|llegaron|está|están) (claro|lo que|mi|a tiempo|contento|contenta|contentos|conforme|de acuerdo|nuestro)',
    ],
    not: ['~ ?', '{nunca} …6 (tarde|con retraso|de más|fuera de plazo|mal|de menos|dos veces|con (mala|desgana|malos)|sin (leer|leerlo|revisar|avisar|preguntar|antes|gusto|motivo|cariño))', '(si|cuando|aunque|que) {nunca}', '~ (gracias|agradezco|agradecemos|enhorabuena|phishing|contraseña|contraseñas)',
      '{nunca} (paga|pagas|pagan|envía|envíe|manda|firma|firmas) …4 (dos veces|claves|contraseñas|antes de)'],
  },
  {
    name: 'siempre-falla',
    why: 'Un «siempre» se desmiente con un solo caso, y la discusión se va a ese caso.',
    sure: true,
    patterns: [
      'siempre (me|nos|lo|los|las|la)? {vicioTu} (mis|mi|nuestros|nuestras|nuestro|los|las|el|la|todo|más|en|de|con|por|>)',
      'siempre (cambias|cambiás|cambiáis|cambiaste|has cambiado) (de (opinión|idea|criterio|parecer)|todo|las (fechas|reglas)|el (encargo|briefing|plan|proyecto))',
      'siempre (pagas|pagás|pagáis|llegas|llegás|llegáis|respondes|contestas|entregas|envías|avisas|pagaste|llegaste) (tan|muy|todo)? (tarde|con retraso|mal|a última hora|a destiempo)',
      'siempre (pones|ponés|ponéis|buscas|inventas|encuentras) (una|alguna)? (excusa|excusas|pegas|peros|trabas|problemas)',
      'siempre (te|os) (quejas|quejás|quejáis|retrasas|retrasáis|olvidas|olvidáis|enfadas|enojas)',
      'siempre (dejas|dejáis|dejás) todo para',
      '(^|{usted}) siempre (ignora|ignoran|ignoró|ignoraron|ha ignorado|han ignorado) (mis|mi|nuestros|nuestras|lo que|todo)',
      '(^|{usted}) siempre (cambia|cambian|cambió|cambiaron) (de (opinión|idea|criterio|parecer)|todo|las (fechas|reglas)|el (encargo|briefing|plan))',
      '(^|{usted}) siempre (me|nos|lo)? (paga|pagan|pagó|pagaron|llega|llegan|responde|responden|contesta|contestan|entrega|entregan|avisa|avisan|envía|envían) (tan|muy|todo)? (tarde|con retraso|mal|a última hora|a destiempo)',
      '(^|{usted}) siempre (pone|ponen|busca|buscan|inventa|inventan|encuentra|encuentran|tiene|tienen) (una|alguna|otra)? (excusa|excusas|pegas|peros|trabas)',
      '(^|{usted}) siempre (me|nos) (culpa|culpan|miente|mienten|ignora|ignoran|interrumpe|interrumpen|exige|exigen|mintió|mintieron)',
      '(^|{usted}) siempre se (queja|quejan|retrasa|retrasan|olvida de (mis|pagar|avisar|enviar)|olvidan de)',
      '(^|{usted}) siempre (deja|dejan) todo para',
    ],
    not: ['~ ?', 'se (retrasa|retrasan|queja|quejan) (el|la|los|las)', '(si|cuando|aunque) …2 siempre', '~ (gracias|agradezco|agradecemos)'],
  },
];

/** El desprecio a la persona, a lo que hace o a su gusto. */
export const plainInsult: readonly Construction[] = [
  {
    name: 'a-la-persona',
    why: 'Es un insulto, y será lo único que se recuerde de la carta.',
    severity: 'error',
    sure: true,
    patterns: [
      '^ (so|pedazo de|qué|menudo|menuda|vaya)? {persona} $',
      '(eres|sos|sois|es usted|son ustedes|usted es|ustedes son|vosotros sois) (un|una|unos|unas|el|la|los|las)? ({muy}|completo|perfecto|auténtico|verdadero|verdadera|pobre|maldito|maldita|puto|puta)? {persona}',
      '(pedazo|panda|hatajo|atajo|montón|partida|manga) de {persona}',
    ],
    not: ['~ (novela|personaje|guion|escena|actriz|actor|canción|diálogo|subtítulo)', '(no|ni|tampoco) {usted}? (eres|sos|es|son|sois)', '(tribunal|juzgado|jurado|autoridad) …6 {persona}'],
  },
  {
    name: 'juicio',
    why: 'Juzga a quien lee, y no lo que pasó.',
    sure: true,
    patterns: [
      '(es|eres|sos|son|sois|fue|fueron|han sido|ha sido|has sido) (usted|ustedes|de lejos|sin duda)? (el|la|los|las) (peor|peores) (cliente|clienta|clientes|clientas|empresa|agencia|jefe|jefa) (que|de)',
      '{su} (incompetencia|ineptitud|estupidez|idiotez|mediocridad|prepotencia|arrogancia|tacañería|falta de (educación|vergüenza|escrúpulos|clase|ética|profesionalidad|profesionalismo|seriedad|respeto))',
      '({usted}|^) (tiene|tienen) (usted|ustedes)? (un|muy)? (pésimo gusto|mal gusto|gusto (pésimo|horrible|horroroso|espantoso))',
      '(tienes|tenés|tenéis) (un|muy)? (pésimo gusto|mal gusto|gusto (pésimo|horrible|horroroso|espantoso))',
      '{su} (comportamiento|actitud|conducta|trato|proceder) (ha sido|es|fue|me parece|me pareció|nos parece|nos pareció|resulta|resultó|era) {muy}? ({pésimo}|una vergüenza|de vergüenza|poco profesional)',
      '(no (tiene|tienen|tienes|tenés|tenéis) (usted|ustedes)? (vergüenza|ni idea|educación|palabra|ninguna clase|escrúpulos)) (de|>|ni)',
      '^ (es|son) (usted|ustedes) {muy}? (poco serio|poco seria|poco serios|insoportable|insoportables|insufrible|insufribles)',
      '(usted es|ustedes son|eres|sos|sois) {muy}? (poco serio|poco seria|poco serios|insoportable|insoportables|insufrible|insufribles|poco profesional|poco profesionales)',
    ],
    not: ['~ (juzgado|tribunal|juez|jurisdicción|territorial|arbitral)', 'no (creo|digo|pienso) que', '(si|aunque|que) (no)? (tiene|tienen|tienes) (ni idea|palabra)', '~ ?',
      '(si) …3 falta de (respeto|seriedad)', '(perdonen|perdone|disculpe|disculpen|perdona) …3 falta'],
  },
];
