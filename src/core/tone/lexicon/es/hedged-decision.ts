import type { Construction } from '../lexicon.js';

/** La decisión entre algodones. */
export const hedgedDecision: readonly Construction[] = [
  {
    name: 'decisión-con-rodeos',
    why: 'Quien lee no sabe si está decidido.',
    patterns: [
      'digamos que (más o menos|me inclino|lo dejo flotando)',
      '(todavía lo estoy pensando|lo estoy pensando)',
      '(creo|creemos|pienso|pensamos|supongo|suponemos|siento|sentimos|diría|calculo|me parece|nos parece|intuyo) que …1 (lo '
        + 'mejor (sería|será|es) (que)? (dejarlo|dejar|parar|terminar|veamos)|quizá lo mejor|(quizá|quizás|tal vez|a lo mejor|'
        + 'igual|de pronto|capaz) …2 (dejar|dejarlo|dejo|terminar|parar|cerrar|separar~i|no (seguir|siga|sigamos|renovar|'
        + 'continuar)))',
      '(como que) (siento|quiero|creo|ya no)',
      '(más o menos|medio) (que)? (lo dejo|decidí|he decidido|hemos decidido|decidido|decidida)',
      '(ir|empezar a|empezara a) (soltando|soltar|pensando en)',
      '(me|nos) (inclino|inclinamos|inclinaría) …1 (a|por) (no|terminar|dejarlo)',
      '(me|nos) (atrevería|atreveríamos) a sugerir que tal vez',
      '(tendería|tiendo|inclinación|tirando) a (no|definitiva|dejar|creer|pensar)',
      '(la idea|mi idea|nuestra idea|la intención) sería (dejar|dejarlo|terminar|no|parar)',
      '(la idea|la intención|intención) (es más o menos|que no decisión|, que no)',
      '(intención) (,)? (que no|no) decisión',
      'lo más probable es que (no siga|no sigamos|lo deje|me vaya|me retire)',
      'me sigue quedando la duda',
      '(o eso|al menos eso|o al menos (esa|así)) (creo|pienso|espero|parece|es)',
      '(no es (nada)? definitivo|nada definitivo|no es un no|no un no rotundo|un no rotundo)',
      '(por decir una|por decir algo|por poner una fecha|por decir una fecha)',
      '(odio|me da|me cuesta) …1 (tener que)? decidir',
      'lo digo con la boca pequeña',
      'perdona el rodeo|perdone el rodeo|sin decirlo del todo',
      '(creo|pienso|siento|supongo|diría|me parece|calculo|imagino|se me hace) (que)? , (tal vez|quizá|quizás|a lo mejor|igual|capaz|'
        + 'en el fondo|como que) ',
      '(creo|pienso|siento|supongo) que (como que|capaz)',
      'como que (siento|creo|me gustaría|quisiera|ya no|quiero)',
      '(supongo|imagino|calculo) que (debería|deberíamos|tendría que|tendríamos que|lo mejor|lo más sano|hasta aquí|toca dejar|'
        + 'no sigo|no seguiré) …3',
      '(tal vez|quizá|quizás|a lo mejor) (debería|deberíamos|sería|convendría|lo mejor|habría que|tendría|tendríamos|ha '
        + 'llegado|toca|es momento|es hora|ya es) …3 (terminando|terminar en|dejarlo|dejar la|dejar el|separar|pensando en|parar|'
        + 'poner fin|acabar|sea dejarlo)',
      '(estaría|estaríamos) (considerando|valorando|contemplando|barajando|pensando en) (la posibilidad|la idea|si|dejar|ir '
        + 'dejando|terminar|no seguir|retirarme)',
      '(ir|voy|vamos) (dejando|pensando en) (la posibilidad|la manera|la idea|poco a poco)',
      '(me|nos) gustaría (consultarlo una vez|, si a ustedes|tal vez|ir dejando)',
      '(podría decirse|se podría decir) que (termino|terminamos|lo dejo|lo dejamos|me voy)',
      'digamos que (me inclino|lo dejo flotando|ya no)',
      'sería , (creo|supongo|imagino) ,',
      '(último|última|termino|terminaría|dejo|dejaría|acabo|me voy|iría|cerrada) …6 , (creo|supongo|calculo) >',
      'por ciento , calculo',
      '(haría|harían|llevaría) otra persona , (creo|supongo|calculo)',
      '(me)? (iría|dejaría|terminaría|retiraría|marcharía) , (digo|creo|supongo|si)',
      '(más|mas) o menos (lo dejo|termino|me despido|hasta aquí)',
      'ir dejando (esto|el encargo|el trabajo|poco a poco|las cosas)',
      '(no sé|no se) , (igual|capaz|a lo mejor|quizá|tal vez)',
      '(estoy|estamos) (considerando|valorando|contemplando|barajando) la posibilidad de (dejar|dejarlo|terminar|no seguir|no renovar|cerrar)',
      '(supongo|imagino) que esto es (una despedida|un adiós|el final)',
      '(tal vez|quizá|quizás|a lo mejor) ha llegado (la hora|el momento) de (terminar|dejarlo|parar|cerrar)',
      '(perdón|perdona|perdone|disculpa|disculpe) , pero creo que no (sigo|seguimos|seguiré|puedo seguir)',
    ],
    not: [
      'imagino que (será|es|fue|habrá sido) (un cambio|difícil|una sorpresa|duro|inesperado)',
      '~ (la decisión es firme|he decidido|hemos decidido|definitivamente|mi último día (es|será))',
      '(creo|pienso|creemos|pensamos) que (sería|será|es) (mejor|bueno|conveniente|útil) (que)? …2 (enviar~i|reunir~i|hablar~i|usar|'
        + 'guardar|imprimir|imprimirlo|conservar|hacer|revisar|dividir|empezar|dejar constancia|dejar por escrito|dejarlo por escrito|una|'
        + 'un|el|la|los|las)',
      '(quizá|tal vez|quizás|a lo mejor) …1 (sería|convendría|podría|conviene|podríamos|es) …3 (reunir~i|hablar~i|enviar~i|llamada|'
        + 'buena idea (guardar|hacer|que|imprimir|renovar|pedir|cambiar)|útil|interesar~i|interesarle|servir|ayudar|recomendar)',
      '(perdón|perdona|perdone|disculpa|disculpe|lo siento) pero …3 (archivo|enlace|día|fecha|martes|confundí)',
      '(es posible|puede) que …4 (archivo|archivos|correo|banco|transferencia|factura|enlace|servidor|plazo|pago|mensaje|contraseña)',
      '(puede|podrá|podrán|pueden) (dejar|terminar|cerrar|dejarlo)',
      '(puede) que (el|la|los|las|ya|haya|usted|necesite|necesiten)',
      '(siento|sentimos) que (no|la|el|nuestro|nuestra|mi|he|hemos)',
      '(creo|pienso) que (quizá|quizás|tal vez) (le|les|te|os|la|el) (interese|convenga|sirva|guste|resulte)',
      '(quizá|quizás|tal vez|a lo mejor) (sería|convendría|lo mejor) …3 (llamar|hablar|revisar|enviar|reunirse|reunirnos|imprimir|cambiar)',
      '(supongo|imagino) que (es|lo|esto|ya) (correcto|el archivo|recibió|tiene|la versión)',
    ],
  },
];
