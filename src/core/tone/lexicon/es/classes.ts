import type { WordClasses } from '../../pattern.js';

/** Spanish word classes, and rows of elements (`@name`) that several rules use. See `pattern.ts` and `conjugate.ts`. */
export const classes: WordClasses = {
  usted: 'usted ustedes vosotros vosotras vos tú ud uds vd vds',
  su: 'su sus tu tus vuestro vuestra vuestros vuestras',
  equipo: 
    'equipo equipos oficina empresa gente personal departamento área gerente gerencia directora director dirección jefe jefa socio '
    + 'socia primo prima hijo hija cuñado cuñada sobrino sobrina becario becaria secretaria secretario asistente contable contador '
    + 'contadora administración administrador compras marketing sistemas informático técnico técnicos abogado comercial comerciales '
    + 'proveedor proveedores banco finanzas contabilidad recepción parte lado despacho comité junta directiva firma agencia encargado '
    + 'encargada marido mujer esposa esposo',
  org: 
    'cliente clienta clientes anunciante propietario propietaria propiedad contratante empresa asociación comitente familia '
    + 'dirección gerencia directiva junta comunidad',
  '@parte': '{usted}|{su} …1 {equipo}|(el|la) (cliente|clienta|anunciante|propietario|propietaria|contratante|propiedad)',
  '@nadie': 'nadie|ninguno de (ustedes|vosotros|su|sus|tu|tus)|ni uno de (ustedes|vosotros)|ni una persona',
  '@alli': 
    'en {su} …1 {equipo}|(en|de) (esa|esta|aquella) (casa|oficina|empresa|redacción|agencia|cuenta)|por (allí|allá|ahí)|de (ustedes|'
    + 'vosotros)|entre (ustedes|vosotros)|de {su} …1 {equipo}',
  culpa: 
    'culpa culpas negligencia desidia indecisión desorganización descuido dejadez desorden incompetencia ineptitud torpeza tacañería '
    + 'capricho caprichos improvisación irresponsabilidad lentitud tardanza retraso retrasos demora demoras error errores fallo fallos '
    + 'incapacidad ineficacia ineficiencia falta_de_planificación falta_de_previsión falta_de_organización nula_planificación '
    + 'cabezonería terquedad soberbia avaricia pereza caos parsimonia prisas maldita_costumbre mala_gestión mala_organización '
    + 'inoperancia manía manías afán empeño',
  arruinar: 'arruinar~2p cargar~2 estropear~2p destrozar~2p hundir~2p fastidiar~2p torpedear~2p sabotear~2p malograr~2p',
  falla: 
    'tardar~t insistir~t olvidar~t cambiar~t borrar~t cancelar~t regatear~t decidir~t mover~t dejar~t perder~t esperar~t tocar~t '
    + 'cerrar~t ignorar~t retrasar~t rechazar~t improvisar~t preferir~t desconectar~t apagar~t querer~t meter~t colgar~t guardar~t',
  fallaUsted: 
    'tardar~3 insistir~3 olvidar~3 cambiar~3 borrar~3 cancelar~3 regatear~3 decidir~3 mover~3 dejar~3 perder~3 esperar~3 tocar~3 '
    + 'cerrar~3 ignorar~3 retrasar~3 rechazar~3 improvisar~3 preferir~3 desconectar~3 apagar~3 querer~3 meter~3 colgar~3 guardar~3',
  nunca: 'nunca jamás',
  siempre: 'siempre constantemente continuamente permanentemente invariablemente eternamente perpetuamente sistemáticamente',
  deber: 
    'pagar~2p contestar~2p responder~2p leer~2p escuchar~2p enviar~2p mandar~2p respetar~2p cumplir~2p entregar~2p mirar~2p '
    + 'revisar~2p avisar~2p llamar~2p firmar~2p agradecer~2p decidir~2p confirmar~2p devolver~2p aprobar~2p llegar~2p atender~2p '
    + 'hacer~2p dar~2p decir~2p tener~2p querer~2p saber~2p poder~2p guardar~2p consultar~2p aceptar~2p acabar~2p terminar~2p '
    + 'aclarar~2p pasar~2p traer~2p mostrar~2p preguntar~2p ayudar~2p reconocer~2p abrir~2p presentar~2p estar~2p venir~2p cerrar~2p',
  habito: 
    'cambiar~2p cancelar~2p olvidar~2p quejar~2p protestar~2p culpar~2p discutir~2p criticar~2p esperar~2p dejar~2p retrasar~2p '
    + 'ignorar~2p mover~2p añadir~2p exigir~2p pedir~2p querer~2p poner~2p regatear~2p rechazar~2p negar~2p faltar~2p decir~2p '
    + 'llegar~2p aplazar~2p inventar~2p salir~2p buscar~2p encontrar~2p hacer~2p llamar~2p interrumpir~2p mentir~2p prometer~2p '
    + 'tener~2p necesitar~2p andar~2p estar~2p ir~2p venir~2p traer~2p tardar~2p improvisar~2p escribir~2p mandar~2p terminar~2p '
    + 'acabar~2p creer~2p poner~2p pensar~2p',
  elogio: 
    'gracias agradecimiento agradezco amable amables amabilidad respeto confianza apoyo generosidad generoso generosos generosa '
    + 'puntual puntuales puntualmente puntualidad a_tiempo dentro_de_plazo en_plazo bien con_gusto paciencia cordialidad cordial '
    + 'cortesía trato claridad claro claros seriedad profesional profesionales impecable exquisito correcto gusto placer atento atenta '
    + 'atentos ejemplar bienvenido bienvenidos',
  hecho: 
    'mandar~p enviar~p leer~p pagar~p escuchar~p avisar~p contestar~p entregar~p llegar~p firmar~p hacer~p dar~p decir~p seguir~p '
    + 'contratar~p revisar~p aprobar~p mirar~p preguntar~p cumplir~p respetar~p atender~p confirmar~p pasar~p llamar~p traer~p tener~p '
    + 'planificar~p pensar~p facilitar~p probar~p decidir~p designar~p dejar~p',
  hubiera: 'hubiera hubieras hubieran hubierais hubiese hubieses hubiesen hubieseis',
  ordinal: 'segunda tercera cuarta quinta sexta séptima octava novena décima undécima duodécima enésima',
};
