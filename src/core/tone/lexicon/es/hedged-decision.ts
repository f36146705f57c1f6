import type { Construction } from '../lexicon.js';

/** La decisión entre algodones. */
export const hedgedDecision: readonly Construction[] = [
  {
    name: 'decisión-con-rodeos',
    why: 'Quien lee no sabe si está decidido.',
    patterns: ['(creo|pienso|siento|supongo|diría|me parece|calculo|imagino|se me hace) (que)? , (tal vez|quizá|quizás|a lo mejor|igual|capaz|en el fondo|como que) ', '(creo|pienso|siento|supongo) que (tal vez|quizá|quizás|a lo mejor|igual|capaz|probablemente|como que)', 'como que (siento|creo|me gustaría|quisiera|ya no|quiero)', '(supongo|imagino|calculo) que (esto|este|es|lo|me|ya|debería|deberíamos|tendría|tendríamos|habrá|será|lo mejor|hasta aquí|toca|no sigo|no seguiré) …3', '(tal vez|quizá|quizás|a lo mejor) (debería|deberíamos|sería|convendría|lo mejor|habría que|tendría|tendríamos|ha llegado|toca|es momento|es hora|ya es) …3 (terminar|dejar|dejarlo|cerrar|acabar|ir|mejor|momento|parar|terminando|separar|hora|finalizar|no|aquí|poner)?', '(estaría|estaríamos|estoy|estamos) (considerando|valorando|contemplando|barajando|pensando en) (la posibilidad|la idea|si|dejar|ir dejando|terminar|no seguir|retirarme)', '(ir|voy|vamos) (pensando|viendo|dejando) (en)? (la posibilidad|la manera|la idea|poco a poco|si)', '(me|nos) (gustaría|inclinaría) (tal vez|quizá|quizás|, si|ir dejando|consultarlo|, creo)', '(digamos|podría decirse|se podría decir) que (termino|terminamos|lo dejo|lo dejamos|me voy|hasta|me inclino|es|ya no)', '(sería|será|es) , (creo|supongo|imagino) , ', ', (creo|supongo|calculo) >', '(me)? (iría|dejaría|terminaría|retiraría|marcharía) , (digo|creo|supongo|si)', '(más|mas) o menos (lo dejo|termino|me despido|hasta aquí)', 'ir dejando', '(no sé|no se) , (igual|capaz|a lo mejor|quizá|tal vez)', 'una hipotética'],
    not: ['(creo|pienso) que (quizá|quizás|tal vez) (le|les|te|os|la|el) (interese|convenga|sirva|guste|resulte)', '(quizá|quizás|tal vez|a lo mejor) (sería|convendría|lo mejor) …3 (llamar|hablar|revisar|enviar|reunirse|reunirnos|imprimir|cambiar)', '(supongo|imagino) que (es|lo|esto|ya) (correcto|el archivo|recibió|tiene|la versión)'],
  },
];
