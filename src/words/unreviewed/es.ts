import { ended, lineOf, within } from '../line.js';
import { phraseWordsEs } from '../phrase-words-es.js';
import type { Words } from '../words.js';
import { besideEnglish } from './beside-english.js';

const plural = new Intl.PluralRules('es');

/** A time of day with its article: la 1:00, las 20:00, mediodía. */
const theHour = (time: string): string => {
  if (!/^\d/.test(time)) return time;
  return /^1(?!\d)/.test(time) ? `la ${time}` : `las ${time}`;
};

/**
 * Every sentence a person can meet, in Spanish: "usted" throughout, words that are known across the United States and
 * Latin America, and no form that takes the reader for a man or a woman.
 */
export const translation: Words = {
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
    afterEnd: 'Después de ese día cuenta como sin decidir.',
    ended: (day) => `Esto terminó el ${day}. Cuenta como sin decidir.`,
    endedEarlier: 'Esto ya terminó. Cuenta como sin decidir.',
  },

  consentGroup: {
    needed: 'Lo que necesitamos en todo caso',
    notAsked: 'Esto no es una pregunta. Aquí está el porqué.',
    same: 'Nada cambia por lo que responda aquí.',
    all: 'Para todo esto a la vez',
    no: 'No a todo esto',
    yes: 'Sí a todo esto',
  },

  limits: {
    heading: 'Antes de que nos cuente algo',
    lead: 'Algunas cosas las tenemos que comunicar. Son todas estas.',
    skip: 'Ir a lo que no tenemos que comunicar',
  },

  embedGate: {
    learns: (service) => `Si lo muestra, ${service} puede ver que este dispositivo lo abrió.`,
    shown: 'Se muestra abajo. Puede quitarlo de nuevo.',
    video: {
      from: (service) => `Este video viene de ${ended(service)}`,
      show: (service) => `Mostrar el video de ${service}`,
      hide: 'Quitar el video',
      open: (service) => `Ir al video en ${service}`,
    },
    map: {
      from: (service) => `Este mapa viene de ${ended(service)}`,
      show: (service) => `Mostrar el mapa de ${service}`,
      hide: 'Quitar el mapa',
      open: (service) => `Ir al mapa en ${service}`,
    },
    chat: {
      from: (service) => `Este chat funciona en ${ended(service)}`,
      show: (service) => `Mostrar el chat de ${service}`,
      hide: 'Quitar el chat',
      open: (service) => `Ir al chat en ${service}`,
    },
    page: {
      from: (service) => `Esto viene de ${ended(service)}`,
      show: (service) => `Mostrar lo que viene de ${service}`,
      hide: 'Quitarlo',
      open: (service) => `Ir a verlo en ${service}`,
    },
  },

  consentLedger: {
    heading: 'Lo que usted dijo',
    none: 'Todavía no se ha preguntado nada.',
    tookBack: 'Usted retiró su sí.',
    holds: (day) => `Vale hasta el ${day}.`,
    seen: 'Las palabras que vio',
    before: 'Lo que dijo antes',
    takeBack: 'Retirar mi sí',
    again: 'Ver cómo se pregunta ahora',
  },

  consentReceipt: {
    heading: 'Su copia',
    ask: '¿Puede guardar una copia aquí sin riesgo?',
    who: 'Quien pueda abrir este dispositivo puede encontrarla.',
    no: 'No, dejarla aquí',
    yes: 'Sí, guardar una copia',
    notKept: 'No se guardó nada. Puede leerla aquí.',
    save: 'Guardarla en un archivo',
    print: 'Imprimirla',
    how: 'Puede guardarla en un archivo o imprimirla.',
    saved: (name) => `Busque ${name} donde se guardan las descargas.`,
    open: 'Sí, obtener el archivo',
  },

  release: {
    know: 'Lo que conviene saber antes de firmar',
    asks: {
      person: 'Su nombre',
      discloser: 'Quién lo comparte',
      recipient: 'Quién lo recibe',
      information: 'Qué se comparte',
      purpose: 'Para qué es',
      expiry: 'Hasta cuándo',
      signer: 'Quién firma',
      signature: 'Escriba su nombre para firmar',
      other: 'El nombre de quien firma por usted',
      authority: 'Por qué puede firmar por usted',
      harm: '¿Quien firma le hizo daño, o a su madre o padre?',
      date: 'El día',
    },
    one: 'Una persona o una oficina. Otra necesita su propia página.',
    oneOrClass: 'Una persona, una oficina o un tipo de oficina.',
    little: 'Lo menos que haga falta.',
    signers: {
      self: 'Firmo por mi cuenta',
      parent: 'Firmo yo, y también mi madre o mi padre',
      guardian: 'Firma por mí quien tiene mi tutela',
      representative: 'Otra persona puede firmar por mí según la ley',
    },
    statements: {
      'not-required': 'Si no firma, el apoyo sigue igual.',
      revocation: 'Puede retirar esto en cualquier momento. Lo compartido sigue compartido.',
      redisclosure: 'Quien lo reciba puede pasarlo. Entonces esta ley quizá no lo proteja.',
      'redisclosure-tpo':
        'Quien lo reciba puede pasarlo según la ley de salud. No se puede usar en un caso contra usted.',
      refusal: 'Si no firma, el apoyo sigue igual.',
      copy: 'Puede tener una copia. Antes puede leerla aquí.',
    },
    today: (day) => `Hoy es ${ended(day)}`,
    needed: 'Para firmar, complete todo esto. Para decir no, déjelo así.',
    no: 'No, no firmar esto',
    yes: 'Sí, firmar esto',
    page: 'Falta algo en esta página. Todavía no se puede firmar.',
    lacks: {
      person: 'Añada su nombre.',
      discloser: 'Añada quién lo comparte.',
      recipient: 'Añada una persona o una oficina.',
      information: 'Añada qué se comparte.',
      purpose: 'Añada para qué es.',
      expiry: 'Elija hasta cuándo, con un día por venir.',
      signer: 'Elija quién firma.',
      signature: 'Escriba su nombre para firmar.',
      other: 'Añada el nombre de quien firma por usted.',
      authority: 'Añada por qué puede firmar por usted.',
      harm: 'Hace falta que firme otra persona. Antes puede hablar con el equipo.',
      date: 'Falta algo en esta página. Todavía no se puede firmar.',
      alone: 'Esto va aparte. Lo demás necesita su propia página.',
    },
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
    rest: 'Tómese el tiempo que necesite.',
    restUntil: (time) => `Tómese el tiempo que necesite. Puede quedarse aquí hasta: ${ended(time)}`,
    resume: 'Seguir',
    later: 'Volver otro día',
    talk: 'Hablar con alguien',
    unkept: 'Si se va, lo que escribió aquí no se guarda.',
  },

  grounding: {
    senses: 'Note lo que hay a su alrededor',
    lines: [
      'Cinco cosas que puede ver.',
      'Cuatro cosas que puede tocar.',
      'Tres cosas que puede oír.',
      'Dos cosas que puede oler.',
      'Una cosa que puede saborear.',
    ],
    any: 'En cualquier orden. Puede dejar las que quiera, y parar cuando quiera.',
  },

  visit: {
    title: 'Notas',
    until: (time) => `Puede quedarse aquí hasta: ${ended(time)}`,
    keeps: 'Mientras escribe, tiene más tiempo.',
    more: 'Cerca de esa hora puede pedir más tiempo.',
    stays: 'Después, lo que escribió sigue en esta página.',
    near: (time) => `Su visita termina a esta hora: ${ended(time)}`,
    last: (time) => `Su visita termina pronto: ${ended(time)}`,
    longest: 'No puede durar más. Lo que escribió sigue en esta página.',
    stay: 'Quedarse más tiempo',
    offline: 'No pudimos llegar al servidor. Lo que escribió sigue aquí.',
    over: 'Esta visita terminó',
    kept: 'Lo que escribió sigue en esta página.',
    signIn: 'Abrir la visita de nuevo',
    window: '(en una ventana nueva)',
    goOn: 'Seguir aquí',
    closed: 'La visita aún no está abierta.',
    other: 'Ahora hay otra visita abierta, así que esta página sigue cubierta.',
  },

  phrase: {
    words: phraseWordsEs,
  },

  saveStatus: {
    none: 'Lo que escribe se queda en esta página hasta que lo envíe.',
    memory: 'Lo que escribe se guarda hasta que cierre esta página.',
    off: 'Lo que escribe aún no se guarda.',
    busy: 'Un momento.',
    keep: 'Guardar lo que escribo',
    openKept: 'Abrir lo que guardé',
    found: (until) => `Hay palabras guardadas en este dispositivo, hasta el ${until}. ¿Las abrimos?`,
    apart: (until) => `Hay palabras guardadas en este dispositivo, hasta el ${until}.`,
    open: 'Abrirlas',
    notNow: 'Ahora no',
    erase: 'Borrar lo guardado',
    device: {
      ask: '¿Le conviene guardar esto en este dispositivo?',
      facts: (until) => [
        'Al salir con «Salir de esta página» se borra.',
        `Se cierra con palabras de regreso. La próxima visita después del ${until} lo borra.`,
        'Quien sepa esas palabras puede leerlo. También quien le obligue a decirlas.',
        'Quien vigile este dispositivo puede ver lo que escribe.',
        'Quien use este dispositivo puede ver que hay algo guardado.',
        'Los archivos, y lo que acepte compartir, no se guardan.',
      ],
      yes: 'Sí, guardarlo en este dispositivo',
      saved: (time, until) => `Guardado a las ${time} en este dispositivo, hasta el ${until}.`,
    },
    server: {
      ask: '¿Quiere que lo guardemos, cerrado con palabras?',
      facts: (until) => [
        'Se cierra con palabras de regreso antes de llegar aquí.',
        'Sin esas palabras no podemos leerlo. Vemos que hay algo guardado, y nada más.',
        'Quien sepa esas palabras puede leerlo. También quien le obligue a decirlas.',
        'Quien vigile este dispositivo puede ver lo que escribe.',
        `«Salir de esta página» no lo borra. Después del ${until} se borra.`,
        'Los archivos, y lo que acepte compartir, no se guardan.',
      ],
      yes: 'Sí, guardarlo',
      saved: (time, until) => `Guardado a las ${time} en nuestro sitio, hasta el ${until}.`,
    },
    erased: 'Borrado. Sus palabras siguen aquí.',
    full: 'No hay espacio para esto. Sus palabras siguen aquí.',
    sent: 'Se borró lo que guardó.',
    no: 'No, no guardarlo',
    yourWords: 'Sus palabras de regreso',
    once: 'Estas palabras, y ninguna otra, lo abren de nuevo. Se muestran una vez.',
    lost: 'Si se pierden, nadie puede abrirlo.',
    own: 'Usar mis propias palabras',
    offer: 'Ofrecer otras palabras',
    has: 'Las tengo. Guardar lo que escribo',
    ownHint: 'Cuatro palabras o más, o 14 caracteres.',
    hint: 'Mayúsculas y espacios de más no cuentan.',
    unopened: 'Estas palabras no lo abren. Puede probar otra vez.',
    unreached: 'No pudimos hacerlo ahora. Puede probar otra vez.',
    which: '¿Qué palabras quiere aquí?',
    kept: 'Las palabras guardadas',
    here: 'Las palabras de esta página',
    swap: 'Mostrar las otras palabras',
    unsaved: 'Aún sin guardar.',
    failed: 'No pudimos guardar ahora. Sus palabras siguen aquí.',
    unable: 'Este navegador no puede guardarlo. Sus palabras siguen aquí.',
    gone: 'Ya no hay nada guardado. Sus palabras siguen aquí.',
    behind: 'Esto está abierto en otra pestaña, que guardó después.',
    keepHere: 'Guardar las palabras de aquí',
    keepThere: 'Dejar las palabras de allá',
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

  cover: {
    hide: 'Ocultar la pantalla',
    heading: 'Notas',
    show: 'Abrir las notas',
  },

  discreet: {
    title: 'Notas',
    file: 'notas',
  },

  exitExplainer: {
    about: (leave) => `Sobre "${leave}"`,
    does: 'Qué hace',
    stays: 'Qué puede quedar',
    behind: [
      'Las páginas que vio, en el historial de su navegador.',
      'Otras pestañas y aplicaciones abiertas.',
      'Los archivos que guardó desde aquí.',
      'Los sitios que anotan el Wi-Fi o un trabajo.',
      'Lo que vio alguien que vigila este dispositivo.',
    ],
    keys: 'Con el teclado',
    shift: 'Para salir, presione Mayúsculas tres veces en cinco segundos.',
    press: (keys) => `Para salir, presione ${keys} en cinco segundos.`,
    then: ', luego ',
    loaded: 'Funciona cuando la página ya cargó.',
    help: 'Ayuda con su dispositivo',
    try: 'Ver cómo se ve al salir',
    tried: 'Así se ve. No se borró nada.',
    other: 'Cuando sale, aquí se abre otro sitio.',
    back: 'Regresar',
  },

  trailLight: {
    label: 'Dejar menos páginas en el botón Atrás',
    hint:
      'En esta pestaña. Desde aquí, cada página nueva reemplaza a la anterior. ' +
      'Enviar respuestas todavía agrega una página. ' +
      'El historial de su navegador todavía guarda cada página.',
    on: 'Está activo. Atrás todavía puede mostrar páginas de antes.',
    off: 'Ya no está activo. Atrás puede mostrar otra vez cada página nueva.',
    unkept: 'Está activo en esta página. Su navegador no pudo guardarlo más.',
  },

  erase: {
    what: 'Esto borra lo que este sitio guarda en este navegador. Los borradores también. No se puede deshacer.',
    stays: 'El historial de su navegador, sus descargas y lo enviado se quedan.',
    label: 'Borrar lo que este sitio guarda aquí',
    cleared: 'Se borró lo que este sitio guardaba en este navegador.',
    partly: 'Puede quedar una parte. Los ajustes de su navegador pueden borrar el resto.',
    told: 'También se avisó al servidor del sitio.',
    untold: 'No se pudo avisar al servidor del sitio. Pueden quedar algunas cookies.',
    alone: 'Pueden quedar cookies del servidor del sitio.',
    open: 'Lo que está en esta página se queda hasta que salga.',
  },

  saferVisit: {
    heading: '¿Puede usar este dispositivo sin riesgo?',
    lead: 'Usted sabe quién puede usar o ver este dispositivo. Estos pasos pueden ayudar. Ninguno lo oculta todo.',
    topics: [
      [
        'Otro dispositivo',
        'Si cree que alguien vigila este dispositivo, use otro.',
        'Puede tener uno alguien de su confianza, o una biblioteca.',
        'Un trabajo o una escuela puede ver qué abren sus dispositivos.',
        'En un dispositivo vigilado, también se puede ver que buscó esto.',
      ],
      [
        'Una ventana privada',
        'Abra el menú de su navegador. Elija la nueva ventana privada o de incógnito.',
        'El historial del navegador no guarda sus páginas. Ciérrela al terminar.',
        'No oculta nada al Wi-Fi ni a una aplicación que vigila.',
      ],
      [
        'Un código en su teléfono',
        'Un código que nadie más conoce puede impedir que otros entren.',
        'Un código nuevo se puede notar. Usted elige cuándo, o lo deja así.',
      ],
      [
        'Sus cuentas',
        'Quien conoce su contraseña puede leer su correo desde cualquier lugar.',
        'Una cuenta en común puede mostrar llamadas, lugares y fotos.',
        'Puede revisar qué dispositivos usan su cuenta.',
        'Un cambio ahí también se puede notar.',
      ],
    ],
    where: 'Pasos para su dispositivo',
    devices: [
      [
        'En un iPhone',
        'Ventana privada: en Safari, abra las pestañas y elija Privado.',
        'Código: abra Configuración o Ajustes y busque Código.',
        'Dispositivos: abra Configuración o Ajustes y toque su nombre.',
        'Lo que comparte: en Configuración o Ajustes, abra Privacidad y seguridad.',
      ],
      [
        'En un teléfono Android',
        'Ventana privada: en el menú del navegador, elija la pestaña de incógnito.',
        'Código: abra Ajustes y busque Bloqueo de pantalla.',
        'Dispositivos: abra su cuenta de Google, luego Seguridad.',
      ],
      [
        'En una computadora con Windows',
        'Ventana privada: en el menú del navegador, elija la ventana privada.',
        'Contraseña: abra Configuración y busque Contraseña.',
        'Quién puede usarlo: abra Configuración, luego Cuentas.',
      ],
      [
        'En una Mac',
        'Ventana privada: en Safari, abra Archivo, luego Nueva ventana privada.',
        'Contraseña: en Configuración o Ajustes, busque Contraseña.',
        'Dispositivos: abra Configuración o Ajustes y elija su nombre.',
      ],
    ],
  },

  comfort: {
    comfort: 'Comodidad',
    about: 'Cada cambio se ve al momento. Puede volver a cambiarlo.',
    close: 'Cerrar',
    device: (asks) => `Su dispositivo pide ${asks}.`,
    asks: {
      dark: 'colores oscuros',
      contrast: 'contraste fuerte',
      soft: 'contraste suave',
      still: 'menos movimiento',
      solid: 'superficies lisas',
      forced: 'sus propios colores',
    },
    axes: {
      room: 'Ambiente',
      light: 'Luz',
      text: 'Tamaño del texto',
      amount: 'Cuánto a la vez',
      words: 'Explicaciones',
      help: 'Formas de pedir ayuda',
      spacing: 'Espacio entre las cosas',
      edges: 'Bordes',
      underlines: 'Líneas bajo los enlaces',
      ring: 'Marca de dónde está usted',
      motion: 'Movimiento',
      sound: 'Sonido',
    },
    groups: { shows: 'Cuánto se muestra', lines: 'Espacio y líneas', moves: 'Movimiento y sonido' },
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
      light: {
        system: ['Como está'],
        dim: ['Tenue', 'Para un lugar oscuro.'],
        even: ['Media'],
        bright: ['Fuerte', 'Para un lugar con mucha luz.'],
      },
      text: { system: ['Como está'], large: ['Más grande'], larger: ['El más grande'] },
      amount: {
        system: ['Como está'],
        one: ['Una pregunta a la vez'],
        part: ['Una parte a la vez'],
        everything: ['Todo en una página'],
      },
      words: { system: ['Como está'], fewer: ['Pocas'], usual: ['Lo usual'], more: ['Muchas'] },
      help: {
        system: ['Como está'],
        shown: ['A la vista'],
        tucked: ['En una línea', 'Se abre al presionarla.'],
      },
      spacing: { system: ['Como está'], close: ['Poco'], usual: ['Lo usual'], roomy: ['Amplio'] },
      edges: { system: ['Como está'], soft: ['Suaves'], firm: ['Firmes'] },
      underlines: {
        system: ['Como está'],
        off: ['Pocas', 'En el texto.'],
        on: ['Todas', 'Más gruesas y en todas partes.'],
      },
      ring: { system: ['Como está'], usual: ['Lo usual'], strong: ['Fuerte'] },
      motion: { system: ['Como mi dispositivo'], still: ['Ninguno'], usual: ['Lo usual'] },
      sound: {
        system: ['Como está', 'Nada suena sin que usted lo pida.'],
        off: ['Apagado'],
        on: ['Encendido', 'Algo puede sonar sin que lo pida.'],
      },
    },
    undo: 'Deshacer mis cambios',
    reset: 'Usar los ajustes de mi dispositivo',
    keep: 'Guardar estas preferencias en este dispositivo',
    kept: 'Una nota pequeña queda en este navegador. No contiene nada de lo que usted escribe.',
    chosen: (axis, choice) => `${axis}: ${choice}.`,
    keptForSite:
      'Una nota pequeña queda en este navegador, para este sitio. No contiene nada de lo que usted escribe.',
    wasUndone: 'Esta página está como antes.',
    wasReset: 'Esta página usa ahora los ajustes de su dispositivo.',
    isKept: 'Estas preferencias se guardan en este navegador.',
    isForgotten: 'Ahora no se guarda nada en este navegador.',
    notKept: 'Este navegador no pudo guardarlas. Siguen en esta página.',
    offer: 'Puede cambiar cómo se ve esta página.',
    accept: 'Ver las opciones',
    leave: 'Dejarla como está',
    later: 'Las opciones están arriba, en Comodidad.',
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

  hours: {
    noon: 'mediodía',
    midnight: 'medianoche',
    open: 'Abierto ahora.',
    until: (time) => `Abierto ahora, hasta ${ended(theHour(time))}`,
    today: (time) => `Abre hoy a ${ended(theHour(time))}`,
    tomorrow: (time) => `Abre mañana a ${ended(theHour(time))}`,
    on: (day, time) => `Abre el ${day} a ${ended(theHour(time))}`,
    zoned: (time, zone) => `${time}, ${zone}`,
  },

  help: {
    person: 'Hable con una persona:',
    tucked: 'Hable con una persona',
    by: {
      call: 'Llame al',
      text: 'Escriba al',
      both: 'Llame o escriba al',
      tty: 'Por TTY, llame al',
      chat: 'Chat en línea',
      visit: 'Venga a:',
    },
    textTo: (word) => `Envíe "${word}" al`,
    span: (from, to) => `de ${from} a ${to}`,
    days: (first, last) => `de ${first} a ${last}`,
    when: (times, days) => `${times}, ${days}`,
    joint: ', ',
    everyDay: 'todos los días',
    always: 'a cualquier hora',
    languages: (list) => `Hablamos ${list}.`,
    log: 'Una llamada o un mensaje puede verse en registros y facturas.',
  },

  crisis: {
    lead: 'Si quiere hablar ahora:',
    country: 'Estoy en otro país',
    language: 'Otro país u otro idioma',
  },
};

/** The same, with English beside what is about leaving, help and consent. No named speaker has signed it yet. */
export const es = besideEnglish(translation);
