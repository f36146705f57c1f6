import type { WordClasses } from '../../../pattern.js';

const each = (verbs: string, sets: string): string => verbs.split(' ').map(v => `${v}~${sets}`).join(' ');

/** What a client does or fails to do, and what nobody praises. */
const duty = 'cumplir pagar entregar responder contestar avisar respetar escuchar enviar mandar leer atender informar colaborar agradecer';
/** Left undone once, these are facts of the file (no firmaron el anexo); left undone always, a reproach. */
const more = 'revisar firmar confirmar aprobar abonar';
const ruin = 'arruinar estropear destrozar hundir sabotear malograr fastidiar boicotear';
const deceit = 'mentir engañar estafar traicionar utilizar manipular timar robar explotar humillar insultar maltratar';
const letDown = 'fallar decepcionar defraudar';
const habit = 'ignorar incumplir tardar exigir protestar mentir culpar retrasar discutir regatear';

/** Classes of the plain constructions: `…Tu` addresses the reader in any case, `…Usted` may speak of a third person as well. */
export const plainClasses: WordClasses = {
  cumpleTu: each(duty, 'r'), cumpleUsted: each(duty, 'R'), cumplido: each(duty, 'p'),
  soleTu: each(`${duty} ${more}`, 'nr'), soleUsted: each(`${duty} ${more}`, 'NR'),
  arruinasteTu: each(ruin, 'r'), arruinoUsted: each(ruin, 'R'), arruinado: each(ruin, 'p'),
  engañasteTu: each(deceit, 'r'), engañoUsted: each(deceit, 'R'), engañado: each(deceit, 'p'),
  fallasteTu: each(letDown, 'r'), falloUsted: each(letDown, 'R'), fallado: each(letDown, 'p'),
  vicioTu: each(habit, 'nr'),
  debido: each('avisar decir contestar responder pagar leer consultar pensar planificar cumplir entregar enviar mandar revisar hablar escuchar preguntar respetar informar llamar', 'p'),
  debiste: 'avisar~i decir~i contestar~i responder~i pagar~i leer~i consultar~i cumplir~i entregar~i enviar~i mandar~i revisar~i escuchar~i preguntar~i respetar~i informar~i llamar~i',
  defecto: 
    'incompetencia ineptitud irresponsabilidad desorganización indecisión desidia dejadez '
    + 'tacañería terquedad arrogancia prepotencia mala_gestión mala_organización falta_de_organización falta_de_planificación '
    + 'falta_de_seriedad falta_de_respeto falta_de_profesionalidad falta_de_profesionalismo falta_de_compromiso falta_de_comunicación '
    + 'falta_de_interés falta_de_criterio falta_de_palabra falta_de_previsión falta_de_educación caprichos excusas mentiras',
  negado: 'pagar~i firmar~i entregar~i cumplir~i responder~i contestar~i aceptar~i reconocer~i colaborar~i escuchar~i leer~i hablar~i devolver~i abonar~i',
  causó: 
    'costó costaron hizo hicieron hace hacen provocó provocaron causó causaron arruinó arruinaron retrasó retrasaron obligó obligaron '
    + 'impidió impidieron complicó complicaron perjudicó perjudicaron bloqueó bloquearon ha_costado han_costado ha_hecho han_hecho '
    + 'ha_provocado han_provocado ha_causado han_causado ha_arruinado han_arruinado ha_retrasado han_retrasado ha_impedido han_impedido',
  persona: 
    'idiota idiotas imbécil imbéciles estúpido estúpida estúpidos estúpidas tonto tonta inútil inútiles incompetente incompetentes '
    + 'inepto inepta ineptos ineptas payaso payasa payasos sinvergüenza sinvergüenzas caradura caraduras ignorante ignorantes mediocre '
    + 'mediocres miserable miserables impresentable impresentables maleducado maleducada maleducados desgraciado desgraciada '
    + 'desgraciados pelotudo pelotuda boludo boluda huevón cretino cretina cretinos patán patanes tacaño tacaña mentiroso mentirosa '
    + 'ladrón ladrona ladrones estafador estafadora estafadores',
  serio: 'serio seria profesional decente normal sensato sensata responsable educado educada respetuoso',
  contigo: 'contigo con_usted con_ustedes con_vosotros con_vosotras con_vos con_ud con_uds',
  pésimo: 
    'inaceptable lamentable vergonzoso vergonzosa deplorable intolerable indignante pésimo pésima patético patética infantil miserable '
    + 'ridículo ridícula penoso penosa repugnante despreciable nefasto nefasta inadmisible insultante',
  muy: 'muy absolutamente totalmente completamente sencillamente simplemente realmente verdaderamente francamente tan bastante del_todo',
};
