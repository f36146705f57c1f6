import type { Construction } from '../lexicon.js';

/** El lenguaje de los novios, o el de los despidos, donde termina un servicio. */
export const breakupWording: readonly Construction[] = [
  {
    name: 'romper',
    why: 'Convierte el final de un servicio en el final de un amor; quien lo lee no sabe si reírse.',
    plain: {
      'rompo con ustedes': 'finalizo nuestra colaboración con ustedes', 'rompemos con ustedes': 'finalizamos nuestra colaboración con ustedes',
      'rompo con usted': 'finalizo nuestra colaboración con usted', 'rompemos con usted': 'finalizamos nuestra colaboración con usted',
      'rompo contigo': 'finalizo nuestra colaboración contigo', 'rompemos contigo': 'finalizamos nuestra colaboración contigo',
      'rompo con vosotros': 'finalizo nuestra colaboración con vosotros', 'romper con ustedes': 'finalizar nuestra colaboración con ustedes',
      'romper con usted': 'finalizar nuestra colaboración con usted', 'romper contigo': 'finalizar nuestra colaboración contigo',
      'romper nuestra relación': 'finalizar nuestra colaboración', 'romper la relación': 'finalizar la colaboración',
      'corto contigo': 'finalizo nuestra colaboración contigo', 'cortar contigo': 'finalizar nuestra colaboración contigo',
      'cortar con ustedes': 'finalizar nuestra colaboración con ustedes', 'cortar la relación': 'finalizar la colaboración',
    },
    patterns: [
      'nuestra ruptura !con',
      'romper~12i con (usted|ustedes|vosotros|vos|ella|ellos|la marca|el cliente|la empresa|su|tu|vuestra)', 'rompo contigo', 'romper~12i contigo', '(corto|cortamos|cortar|cortando) (con usted|con ustedes|contigo|con vosotros|con vos|la relación|nuestra relación|con su|con la marca)', 'te corto', 'cortar por lo sano', '(es|esto es|una) una ruptura', 'ruptura en toda regla', 'romper (el noviazgo|nuestra relación|la relación)', 'rompemos (la relación|nuestra relación)'],
    not: ['romper con (la|su) (tradición|rutina|línea|costumbre)'],
  },
  {
    name: 'despedir-al-cliente',
    why: 'Un cliente no es empleado de nadie: despedirlo o botarlo es humillarlo.',
    patterns: ['(despedir~1|despedir|despedirle|despedirles|despedirlo|despedirlos|despedirte|despediros|despedido|despedida|despedidos|despedidas) …2 como (cliente|clienta|clientes)', '(le|les|lo|los|te|os|la) (despido|despedimos) (como|>)', '(los|te) (dejo|dejamos) por (otro|otra|otros|un cliente|una empresa|una agencia)', '^ te dejo (>|, *)', '^ (los|las|le|les|lo|la|te|os) dejo (libre|libres)', '(os|te|lo|los|le|les) (doy|damos) (puerta|calabazas|la patada|boleta|pasaporte|el finiquito sentimental)', '(mandar|mandamos|mando|mandarlos|mandarle|mandarte) a (paseo|freír|volar)', '(deshacerme|deshacernos|librarme|librarnos) de (usted|ustedes|vosotros|ti|vos)', '(plantar|plantamos|planto) (a|al) (cliente|usted|ustedes)', '(lo|los|le|les|te|os) (plantamos|planto|botamos|boto|echo|echamos|largamos)', 'queda usted (despedido|despedida)'],
    not: ['(los|las|le|les|lo|la|te|os) (dejo|dejamos) (el|la|los|las|un|una|en|con|aquí|por escrito|por aquí|por email|por correo|por|libre|libres) (detalle|archivos|acceso|cuaderno|escrito|aquí|correo|elegir|si|adelantado|anticipado|separado|duplicado)', '(me|nos) despido', 'nos despedimos'],
  },
  {
    name: 'amores',
    why: 'El amor como figura: ocurrente al escribirlo, incómodo al recibirlo.',
    patterns: [
      'se nos rompió el amor',
      '(os|los|las|te|le|les) dejo por (otra|otro)|seguir siendo amigos|te soltamos la mano|hasta aquí llegó lo nuestro|seguir juntos por costumbre',
      '(no es|no eres|no son|no sois|no sos) (usted|tú|ustedes|vosotros|vos) , (soy yo|somos nosotros)', 'soy yo (y no|, no) (tú|usted)', 'lo nuestro (ya)? (no)? (funciona|se acabó|ha|terminó|no|llegó|es|fue|murió|está)', '(hablar|hablemos) de lo nuestro', '(darnos|nos demos|darme|tomarnos|nos damos) un (tiempo|respiro)', '(hemos|perdido|perdimos|acabó|apagó|apago|fue|murió|queda|siento) …2 (la|misma) (chispa|llama|magia|química)', '(chispa|llama|magia|química) (se)? …1 (apagó|apago|acabó|perdió|murió|fue|esfumó)', 'ya no (hay|queda) (química|amor|chispa|magia)', '(los papeles del|pide|pido|pedir|quiero el|un|pedimos el|firmar el) divorcio', 'a gritos el divorcio', 'divorciarnos|divorciarme|nos divorciamos', '(la)? luna de miel …2 (acabó|terminó|se)', 'se acabó la luna de miel', '(se nos acabó|se acabó) el amor', 'amor (a primera vista|eterno)', 'desenamorar~12pi', '(nos hemos|me he|me|nos) (enamorado|enamoré|enamoramos|desenamorado|desenamoré)', 'historia de amor', '(quedar|quedemos|quedamos|ser|seguir siendo|separarnos) (solo)? como amigos', 'y tan amigos', 'cada (uno|quien|cual) por su (lado|camino)', '(nuestros|los) caminos se separan', 'corazón (roto|partido)', '(este|nuestro) (matrimonio|noviazgo|romance|idilio)', 'camas separadas', 'los cuernos', 'devuelvo el anillo|devolveros el anillo|devolverle el anillo', '(he|hemos) conocido a (otro|otra|otros)', '(ver|viendo|salir con) a otros (clientes|personas)', 'otro amor', '(rehacer|rehaga|rehaz) (su|tu|mi|la) vida', '(es|esto es) un adiós', 'decirte adiós', 'les (digo|decimos) adiós', '(haciendo|hacer|hago) las maletas', 'mis amores', 'ya no siento (lo mismo|la misma|nada)', 'ya no me haces', '(merece|merecen|mereces|merecéis) a alguien que', '(lo|la|los|las|te) quiera (de verdad|como)', 'fue bonito mientras', 'no me busques', 'relación tóxica', 'viudez', 'separación de bienes', 'hemos terminado ,', 'pareja (laboral|profesional)', 'dejamos de mirarnos', 'ruptura amorosa', 'flechazo', 'ghosteo', 'media naranja', 'mi ex cliente', 'usted para su lado'],
    not: [
      'adiós (profesional|definitivo|cordial)',
      '~ (capitulaciones|notario|expediente|régimen|demanda|sentencia|abogada|boda|bodas|novios|novia|novio|novela|película|canción|guion|obra|ceremonia|invitados)', 'es un adiós (definitivo a|al)', 'la química (del|de la|orgánica|industrial)', '(queda|hay) (química|magia) (en|del)', 'un respiro (a|al|en)'],
  },
];
