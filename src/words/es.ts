import { ended, lineOf, within } from './line.js';
import type { Words } from './words.js';

const plural = new Intl.PluralRules('es');

/**
 * Every sentence a person can meet, in Spanish: "usted" throughout, words that are known across the United States and
 * Latin America, and no form that takes the reader for a man or a woman.
 */
export const es: Words = {
  field: {
    needed: 'se necesita',
    missing: 'Agregue una respuesta aquí para seguir.',
    numeric: 'No pudimos leer este número. Pruebe con uno como 12.',
    tel: 'No pudimos leer este teléfono. Pruebe con uno como 555 0100.',
    email: 'No pudimos leer este correo electrónico. Pruebe con uno como nombre@example.org.',
    url: 'No pudimos leer esta dirección web. Pruebe con una como https://example.org.',
    unclear: 'No pudimos usar esta respuesta. Lea la indicación y pruebe otra vez.',
    tooShort: (least) => `Esto parece corto. Se necesitan ${least} caracteres o más.`,
    tooLong: (most) => `Esto no cabe entero. Acórtelo a ${most} caracteres.`,
    absent: {
      'asked-declined': 'Prefiero no decirlo',
      'asked-unknown': 'No lo sé',
      'temp-unknown': 'Volver a esto después',
    },
    instead: 'O una de estas opciones',
    clear: 'Borrar mi respuesta',
    ask: 'Por qué lo preguntamos',
    whoSees: (who) => `Quién lo ve: ${ended(who)}`,
    ifSkipped: (then) => `Si no contesta: ${ended(then)}`,
    private: 'Le pedimos a su navegador que no guarde esto. Algunos navegadores podrían guardarlo.',
  },

  choice: {
    missing: 'Elija una o más opciones para seguir.',
    own: 'Con mis propias palabras',
    none: 'Ninguna de estas opciones',
    yes: 'Sí',
    no: 'No',
    unsure: 'No lo tengo claro',
  },

  narrative: {
    hide: 'Ocultar lo que escribí',
    show: 'Mostrar lo que escribí',
    hidden: 'Lo que escribió no se muestra. Sigue aquí.',
    line: 'Basta con una línea.',
    prompts: 'Algunas cosas sobre las que podría escribir',
  },

  select: {
    empty: 'Elija una opción',
  },

  name: {
    use: 'El nombre que usa',
    legal: 'Nombre legal',
    pronouns: 'Pronombres',
  },

  scale: {
    cannotSay: 'No puedo decirlo',
  },

  consent: {
    what: 'Qué se comparte',
    who: 'Quién lo ve',
    why: 'Por qué',
    until: 'Hasta cuándo',
    otherwise: 'Si dice que no',
    no: 'No, no compartir esto',
    yes: 'Sí, compartir esto',
    undecided: 'Aún sin decidir.',
    saidNo: 'Usted dijo que no.',
    saidYes: 'Usted dijo que sí.',
  },

  step: {
    path: (number, total, name) =>
      `Parte ${number}${total ? ` de ${total}` : ''}: ${ended(name)} Puede parar aquí.`,
    next: 'Continuar',
    back: 'Volver',
    send: 'Enviar',
    end: 'Revisar y enviar',
    skip: 'Saltar esta parte',
    later: 'Volver a esta parte después',
    skipped: {
      'asked-declined': 'Usted eligió saltar esta parte.',
      'asked-unknown': 'Usted eligió saltar esta parte.',
      'temp-unknown': 'Usted quería volver a esta parte después.',
    },
    titled: (number, total, name) => `Parte ${number} de ${total}, ${name}`,
  },

  intake: {
    declined: {
      'asked-declined': 'Usted eligió no decirlo.',
      'asked-unknown': 'Usted dijo que no lo sabe.',
      'temp-unknown': 'Usted quería volver a esto después.',
    },
    needALook: (count) =>
      plural.select(count) === 'one'
        ? 'Hay una respuesta por revisar'
        : `Hay ${['dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'][count - 2] ?? count} respuestas por revisar`,
    remove: 'Quitar',
    removeThis: (question) => `Quitar: ${question}`,
    putBack: 'Ponerlo de nuevo',
    putBackThis: (question) => `Ponerlo de nuevo: ${question}`,
    folded: 'Mostrar lo que escribí',
    preview: 'Usted está viendo las preguntas. Nada de lo que haga aquí se guarda ni se envía.',
    begin: 'Empezar a llenarlo',
    lookAround: 'Ver primero las preguntas',
    assisted: (helper) => `${helper} llena esto con usted.`,
    change: 'Cambiar',
    changeThis: (question) => `Cambiar: ${question}`,
    empty: 'Aquí no hay nada, y está bien.',
    ticked: 'Con marca',
    hidden: 'Aquí no se muestra, y queda como lo escribió.',
    sending: 'Se está enviando. No hace falta que haga nada.',
    slow: 'Esto tarda más de lo habitual. Puede esperar o enviar otra vez.',
    offline: 'Ahora no hay conexión. Sus palabras siguen aquí. Puede enviarlas después.',
    notSent: 'No pudimos enviar esto. Sus palabras siguen aquí. Puede intentarlo otra vez.',
  },

  contentNote: {
    read: 'Seguir',
    skip: 'Saltar esta parte',
    later: 'Volver después',
  },

  expect: {
    parts: 'Cuántas partes',
    many: (parts) => (plural.select(parts) === 'one' ? 'Una.' : `${parts}, una tras otra.`),
    long: 'Cuánto tiempo',
    asked: 'Sobre qué preguntamos',
    needed: 'Qué necesita contestar',
    whoSees: 'Quién lo ve',
    near: 'Qué puede querer tener cerca',
    stop: '¿Puedo parar?',
    canStop: 'Sí, en cualquier momento. Puede saltar cualquier pregunta.',
  },

  confirmation: {
    reader: 'Quién lo lee, y cuándo',
    talk: 'Si quiere hablar antes de eso',
    takeBack: 'Si quiere cambiarlo o retirarlo',
    copy: 'Su copia',
  },

  button: {
    busy: 'Un momento.',
  },

  header: {
    main: 'Ir al contenido principal',
    languages: 'Idiomas',
  },

  notice: {
    info: 'Para saber',
    saved: 'Guardado',
    look: 'Por revisar',
    important: 'Importante',
    dismiss: 'Quitar este mensaje',
  },

  pause: {
    pause: 'Pausa',
    line: 'Tómese el tiempo que necesite. Aquí nada tiene límite de tiempo.',
    resume: 'Seguir',
    later: 'Volver otro día',
    talk: 'Hablar con alguien',
    unkept: 'Si se va, lo que escribió aquí no se guarda.',
  },

  leaving: {
    leave: 'Salir de esta página',
    plain: 'Con este enlace sale de esta página. No borra lo que escribió ni el historial de su navegador.',
    armed:
      'Con este botón sale de esta página y se borra lo que escribió aquí. ' +
      'No borra el historial de su navegador. ' +
      'Quien pueda revisar este dispositivo, el Wi-Fi o sus cuentas todavía podría ver que estuvo aquí. ' +
      'Si cree que alguien vigila su dispositivo, use otro si puede.',
    safer: 'Cómo usar internet con más seguridad',
    talk: 'Hablar con alguien',
  },

  comfort: {
    comfort: 'Comodidad',
    about: 'Cada cambio se ve al momento. Puede volver a cambiarlo.',
    close: 'Cerrar',
    axes: { room: 'Ambiente', text: 'Tamaño del texto', motion: 'Movimiento', amount: 'Cuánto a la vez' },
    choices: {
      room: {
        system: ['Como mi dispositivo', 'Claro u oscuro, según sus ajustes.'],
        steady: ['Estable', 'Sencillo, como papel cálido.'],
        open: ['Abierto', 'Luminoso y amplio.'],
        nook: ['Rincón', 'Tenue y cálido.'],
        dusk: ['Atardecer', 'Oscuro, sin brillo.'],
        still: ['Quieto', 'Lo mínimo que puede haber.'],
        clear: ['Nítido', 'Líneas y contraste fuertes.'],
      },
      text: { system: ['Como está'], large: ['Más grande'], larger: ['El más grande'] },
      motion: { system: ['Como mi dispositivo'], still: ['Ninguno'] },
      amount: { system: ['Como está'], part: ['Una parte a la vez'], everything: ['Todo en una página'] },
    },
    reset: 'Usar los ajustes de mi dispositivo',
    keep: 'Guardar estas preferencias en este dispositivo',
    kept: 'Una nota pequeña queda en este navegador. No contiene nada de lo que usted escribe.',
    chosen: (axis, choice) => `${axis}: ${choice}.`,
    wasReset: 'Esta página usa ahora los ajustes de su dispositivo.',
    isKept: 'Estas preferencias se guardan en este navegador.',
    isForgotten: 'Ahora no se guarda nada en este navegador.',
    notKept: 'Este navegador no pudo guardarlas. Siguen en esta página.',
  },

  dialog: {
    close: 'Cerrar',
  },

  loading: {
    text: 'Esto tarda un momento.',
    slow: 'Esto está tardando más. No hace falta que haga nada.',
  },

  link: {
    leaves: '(sale de este sitio)',
    window: '(se abre en una ventana nueva)',
    both: '(sale de este sitio, en una ventana nueva)',
  },

  date: {
    day: 'Día',
    month: 'Mes',
    year: 'Año',
    aboutWhen: 'Más o menos cuándo',
    season: 'Estación del año',
    seasons: ['Primavera', 'Verano', 'Otoño', 'Invierno'],
    age: 'Qué edad tenía, más o menos',
    event: 'Antes o después de algo',
    roughly: 'Es una fecha aproximada',
    wasAbout: (age) => `Mi edad era más o menos ${ended(age)}`,
    decade: (year) => `la década de ${year}`,
    joint: ' de ',
    guessed: (date) => `${date}, más o menos`,
    unread: (boxes, example) =>
      `No pudimos leer esta fecha. Pruebe con ${boxes}, como ${example}. Basta con una parte.`,
    whichYear: 'No pudimos saber qué año es. Escríbalo con cuatro cifras, como 1990.',
  },

  safeContact: {
    channels: {
      text: 'Mensaje de texto',
      call: 'Llamada',
      email: 'Correo electrónico',
      post: 'Correo postal',
    },
    safe: {
      yes: 'Sí, es seguro',
      no: 'No, no me contacten así',
      unsure: 'No lo tengo claro',
    },
    to: {
      text: 'Número',
      call: 'Número',
      email: 'Dirección de correo electrónico',
      post: 'Dirección',
      other: 'Número o nombre ahí',
    },
    message: 'Pueden dejar un mensaje',
    times: '¿Cuándo es seguro? A cualquier hora, si no marca nada.',
    say: '¿Quiénes podemos decir que somos?',
    shared: '¿Quién más lo usa?',
    word: 'Una palabra clave, para que nos reconozca',
    none: 'No me contacten',
    right: 'Sí, así está bien',
    sum: {
      text: (to, times) => lineOf('Envíenme un mensaje de texto', to && `al ${to}`, within(times)),
      call: (to, times) => lineOf('Llámenme', to && `al ${to}`, within(times)),
      email: (to, times) => lineOf('Escríbanme un correo electrónico', to && `a ${to}`, within(times)),
      post: (to, times) => lineOf('Escríbanme por correo postal', to && `a ${to}`, within(times)),
      other: (channel, to, times) => lineOf(`${channel}:`, to, within(times)),
      say: (who) => `Preséntense así: ${ended(within(who))}`,
      sayNothing: 'No digan quiénes son.',
      message: 'Pueden dejar un mensaje.',
      noMessage: 'No dejen mensajes.',
      shared: (who) => `También lo usa: ${ended(who)}`,
      word: (word) => `La palabra clave es ${ended(word)}`,
      not: (channels) => `No usen: ${ended(channels)}`,
      none: 'No me contacten.',
    },
  },

  file: {
    choose: 'Elegir archivos',
    chooseOne: 'Elegir un archivo',
    most: (count) => `Hasta ${count} archivos.`,
    each: (size) => `Hasta ${size} por archivo.`,
    megabytes: (size) => `${size} MB`,
    kilobytes: (size) => `${size} kB`,
    here:
      'Los datos de lugar y de cámara se quitan de las imágenes. ' +
      'Esto se hace en este dispositivo, antes de enviar nada.',
    there: 'Los datos de lugar y de cámara se quitan de las imágenes. Lo hacemos cuando llegan.',
    original: 'Enviar mis originales, con su fecha y lugar',
    keep: 'Guarde su original: su fecha y lugar pueden servir como prueba.',
    kinds: { image: 'imagen', video: 'video', audio: 'sonido', text: 'texto', application: 'documento' },
    line: (number, kind, size) => `Archivo ${number}, ${kind}, ${size}`,
    asItIs: 'Se envía como está. Puede contener nombres y lugares.',
    show: (number) => `Mostrar el archivo ${number}`,
    hide: (number) => `Ocultar el archivo ${number}`,
    remove: (number) => `Quitar el archivo ${number}`,
    reading: 'Estamos mirando sus archivos. Un momento.',
    large: (size) =>
      `Un archivo ocupa más de ${size}, así que no se agregó. Una copia más pequeña puede funcionar.`,
    many: (count) => `El máximo de archivos aquí es ${count}. Los demás no se agregaron.`,
    unlike: 'Un archivo no es del tipo que dice su nombre. No se agregó.',
    broken: 'No pudimos leer una imagen, así que no se agregó. Otra copia puede funcionar.',
  },
  language: {
    label: 'Idioma',
  },
  address: {
    kinds: {
      lines: 'Tengo una dirección',
      none: 'No tengo una dirección fija',
      protected: 'Un programa del estado protege mi dirección',
      region: 'Mi región, y nada más',
    },
    lines: 'Dirección',
    postcode: 'Código postal',
    region: 'Región',
    elsewhere: 'El correo llega a otro lugar',
    post: 'Adónde puede llegar el correo',
    postTo: (where) => `El correo llega a: ${where}`,
  },
};
