// @ts-check

/**
 * What the server itself says, beside what an agency asks. English first; every language has every sentence.
 * @typedef {typeof en} PortalWords
 */
const en = {
  unsaved: 'We could not keep this just now. Your words are still here. You can send them again in a minute.',
  unproven:
    'We could not tell that this came from this page. Your words are still here. You can send them again.',
  ended: 'Your visit had ended, so this was not sent. Your words are still here. You can send them again.',
  visit: {
    hasEnded: 'Your visit has ended',
    stays: 'What you wrote is still in the other window. You can open the visit again and go on there.',
    again: 'Open my visit again',
    isOpen: 'Your visit is open',
    goBack: 'You can close this window and go on in the other one.',
  },
  orCall: 'Or call us:',
  safer: { heading: 'Being safer online', traces: 'What stays on this device' },
  comfort: {
    shows: 'What you choose here shows on every page of this site.',
    unproven: 'We could not tell that this came from this page. You can send it again.',
    howLong: 'How long we keep it',
    visit: 'Until this browser is closed',
    year: 'For a year, on this device',
    leaving: 'You can take it away here at any time.',
    show: 'Show pages this way',
  },
  toFirst: 'Go to our first page',
  toPerson: 'You can also talk to a person. Call or text',
  kept: 'What you chose to keep stays for 7 days. The rest is not kept.',
  have: 'We have it',
  whatSent: 'What you sent',
  /** @type {(reader: string, day: string) => string} */
  reads: (reader, day) => `${reader} reads this on ${day} morning.`,
  /** @type {(ways: string) => string} */
  answers: (ways) => `You get an answer ${ways}, as you asked.`,
  self: 'You will call us, as you said. We do not contact you first.',
  asYouSaid: 'We contact you only in the way that you said is safe.',
  filesAgain: 'Your files did not stay with this page. You can choose them again.',
  ways: { text: 'by text', call: 'by phone', email: 'by email', post: 'by letter' },
  takeBack: 'Call or text us and say the number',
  deleted: 'We delete it the same day, and nobody asks you why.',
  copy: 'It is below. This page can be seen in this browser for one hour.',
  end: 'End that now and leave',
  skipped: 'You chose to skip this part.',
  problems: {
    404: [
      'We could not find this page',
      'The address may have changed. What you were looking for may be on our first page.',
    ],
    403: ['We did not take this', 'It came to us from another site. You can send it from our own questions.'],
    gone: [
      'There is nothing to show here',
      'A page like this can be seen for one hour. What you sent, we still have.',
    ],
    413: [
      'This is longer than we can take in',
      'It was not sent. Your words may still be there if you go back. A shorter text can be sent.',
    ],
    other: ['Something on our side did not work', 'You can try again in a while.'],
  },
};

/** @type {PortalWords} */
const es = {
  unsaved: 'No pudimos guardar esto ahora. Sus palabras siguen aquí. Puede enviarlas de nuevo en un minuto.',
  unproven:
    'No pudimos saber si esto venía de esta página. Sus palabras siguen aquí. Puede enviarlas de nuevo.',
  ended: 'Su visita había terminado y esto no se envió. Sus palabras siguen aquí. Puede enviarlas de nuevo.',
  visit: {
    hasEnded: 'Su visita terminó',
    stays: 'Lo que escribió sigue en la otra ventana. Puede abrir la visita de nuevo y seguir allí.',
    again: 'Abrir mi visita de nuevo',
    isOpen: 'Su visita está abierta',
    goBack: 'Puede cerrar esta ventana y seguir en la otra.',
  },
  orCall: 'O llámenos:',
  safer: { heading: 'Más seguridad en línea', traces: 'Lo que queda en este dispositivo' },
  comfort: {
    shows: 'Lo que elija aquí se ve en todas las páginas de este sitio.',
    unproven: 'No pudimos saber si esto venía de esta página. Puede enviarlo de nuevo.',
    howLong: 'Cuánto tiempo se guarda',
    visit: 'Hasta que se cierre este navegador',
    year: 'Un año, en este dispositivo',
    leaving: 'Puede quitarlo aquí en cualquier momento.',
    show: 'Mostrar así las páginas',
  },
  toFirst: 'Ir a la primera página',
  toPerson: 'También puede hablar con una persona. Llame o escriba al',
  kept: 'Lo que eligió guardar se queda 7 días. Lo demás no se guarda.',
  have: 'Lo tenemos',
  whatSent: 'Lo que envió',
  reads: (reader, day) => `${reader} lo lee el ${day} por la mañana.`,
  answers: (ways) => `Le respondemos ${ways}, como pidió.`,
  self: 'Usted nos llama, como dijo. No le contactamos primero.',
  asYouSaid: 'Nos comunicamos solo de la manera que usted dijo que es segura.',
  filesAgain: 'Sus archivos no se quedaron en esta página. Puede elegirlos de nuevo.',
  ways: { text: 'por mensaje', call: 'por teléfono', email: 'por correo electrónico', post: 'por carta' },
  takeBack: 'Llame o escriba y diga el número',
  deleted: 'Lo borramos el mismo día, y nadie le pregunta por qué.',
  copy: 'Está más abajo. Esta página se puede ver en este navegador durante una hora.',
  end: 'Terminar ahora y salir',
  skipped: 'Eligió saltar esta parte.',
  problems: {
    404: [
      'No encontramos esta página',
      'Puede que la dirección haya cambiado. Lo que buscaba puede estar en la primera página.',
    ],
    403: ['No recibimos esto', 'Llegó desde otro sitio. Puede enviarlo desde nuestras preguntas.'],
    gone: [
      'Aquí no hay nada que mostrar',
      'Una página así se ve durante una hora. Lo que envió, aún lo tenemos.',
    ],
    413: [
      'Esto es más largo de lo que podemos recibir',
      'No se envió. Sus palabras pueden seguir ahí si vuelve atrás. Un texto más corto sí se puede enviar.',
    ],
    other: ['Algo de nuestro lado no funcionó', 'Puede intentarlo de nuevo en un rato.'],
  },
};

/** What the server says in an agency's language. */
export const words = { en, es };
