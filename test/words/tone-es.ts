import { translation } from '../../src/words/unreviewed/es.js';
import { first, rulesOf, words, type TranslatedVoice } from './tone.js';

const BLAME = words(
  'olvidó', 'se equivocó', 'equivocad[oa]s?', 'debe', 'debía', 'tiene que', 'no ha (?:llenado|completado|escrito)',
  'inválid[oa]s?', 'no (?:es )?válid[oa]s?', 'ilegal', 'prohibid[oa]s?', 'incorrect[oa]s?', 'denegad[oa]s?', 'errón[eo]?[oa]s?',
  'error(?:es)?', 'falló', 'fall[oa]s?', 'incomplet[oa]s?', 'rechaz(?:ó|ad[oa]s?)', 'se negó', 'requerid[oa]s?',
  'obligatori[oa]s?', 'inactiv[oa]s?', 'inaceptables?',
); // prettier-ignore

const HURRY = words(
  'apúrese', 'dese prisa', 'date prisa', 'rápido', 'rápidamente', 'cuanto antes', 'de inmediato', 'inmediatamente',
  'urgentes?', 'última oportunidad', 'caduca', 'vence', 'expira', 'ya mismo', 'ahora mismo',
); // prettier-ignore

const PROMISE = words(
  'irrastreable', 'sin dejar rastro', 'anónim[oa]s?', 'anónimamente', 'confidencial(?:es|mente)?', 'garantiza(?:mos|d[oa]s?)?',
  'totalmente', 'completamente', 'a salvo', 'fuera de peligro', 'protegid[oa]s?', 'borra su historial', 'borra el historial',
  'nadie (?:lo )?(?:puede|podrá) ver', '100 ?%',
); // prettier-ignore

/** "No borra el historial" is what is true, and the only way in which it may be said. */
const promises = (text: string): string | undefined => first(text.replace(/\bno borra\b/giu, ''), PROMISE);

const LESSENING = words(
  'no se preocupe', 'tranquil[oa]', 'cálmese', 'solo', 'sólo', 'solamente', 'simplemente', 'sencillamente', 'fácil',
  'fácilmente', 'obviamente', 'por supuesto', 'claro que',
); // prettier-ignore

const PADDING = words(
  'por favor', 'lo sentimos', 'lo siento', 'disculpe', 'perdón', 'ups', 'vaya', 'gracias por', 'con éxito', 'exitosamente',
  'felicidades', 'valiente', 'valentía', 'lamentablemente',
); // prettier-ignore

const JARGON = words(
  'incidente', 'agresor[ae]?', 'perpetrador[ae]?', 'revelar', 'divulgar', 'divulgación', 'cumplimiento', 'ejecutar', 'abortar',
  'pánico', 'sesión', 'validar', 'dirección IP', 'clickear', 'cliquear', 'haga clic', 'formulario', 'suministrar', 'diligenciar',
  'accesar', 'aplicar para',
); // prettier-ignore

const LABELS_PEOPLE = words(
  'víctimas?', 'adict[oa]s?', 'ilegales', 'sin papeles', 'indocumentad[oa]s?', 'que sufren?', 'indigentes?', 'discapacitad[oa]s?',
); // prettier-ignore

/**
 * What is said of whoever reads it would take them for a man or a woman: an adjective or a participle after a verb that
 * is about a person, and words that are always about one. What is said of a thing is no such form: "queda guardado".
 */
const GENDERED = words(
  '(?:está|esté|estás|estaba|siente|sienta|sentirse|sintió|encuentra|estoy|me siento)(?: \\p{L}+)? \\p{L}+[aeiu]d[oa]',
  'segur[oa]s?', 'obligad[oa]s?', 'bienvenid[oa]s?', 'registrad[oa]s?', 'conectad[oa]s?', 'list[oa]s?', 'sol[oa] aquí',
  'preparad[oa]s?', 'acompañad[oa]s?', 'cansad[oa]s?', 'preocupad[oa]s?', 'interesad[oa]s?', 'usuari[oa]s?', 'nosotr[oa]s',
  'ust?ed mism[oa]', 'mism[oa]s?', 'ell[oa]s?', 'l[oa]s? (?:ayud|llam|contact|llev|atend|acompañ)\\p{L}+', '\\p{L}+(?:@|x)s?',
  '\\p{L}+[oa]/[oa]s?', '\\p{L}+\\([oa]s?\\)',
); // prettier-ignore

/** One form of address: "usted". */
const FAMILIAR = words(
  'tú', 'tus?', 'te', 'ti', 'contigo', 'vos', 'vosotr[oa]s', 'puedes', 'quieres', 'tienes', 'necesitas', 'debes', 'eliges', 'estás',
  'escribe aquí', 'haz', 'ponte', 'tómate',
); // prettier-ignore

const VAGUE = /^(aceptar|ok|vale|siguiente|aquí|clic aquí|haga clic aquí|más|sí|no)$/iu;

const opened = (text: string): string | undefined =>
  text.split('?').length === text.split('¿').length ? undefined : '?';

export const voiceEs: TranslatedVoice = {
  translation,
  rules: rulesOf({
    blame: BLAME,
    hurry: HURRY,
    promise: promises,
    lessening: LESSENING,
    padding: PADDING,
    jargon: JARGON,
    labels: LABELS_PEOPLE,
    gender: GENDERED,
    address: FAMILIAR,
    vague: VAGUE,
    marks: opened,
  }),
  bad: {
    blame: 'Este campo es obligatorio',
    hurry: 'Complete esto cuanto antes',
    promise: 'Este botón borra su historial.',
    lessening: 'No se preocupe, es un momento.',
    padding: 'Por favor, escriba su nombre.',
    jargon: 'Cuéntenos el incidente.',
    labels: 'Servicios para víctimas',
    gender: 'Usted no está obligada a contestar.',
    address: 'Puedes parar en cualquier momento.',
    vague: 'Siguiente',
    marks: 'Puedo parar?',
    shouting: '¡Ya lo tenemos!',
    capitals: 'SALIR de esta página',
    pictures: 'Listo 🎉',
    percentage: 'Lleva el 62 %.',
    length: 'Esta es una frase que sigue y sigue más de lo que alguien quiere leer hoy.',
    holes: 'Parte undefined de 4',
  },
  weighed: {
    length: ['leaving.armed'],
    vague: ['choice.yes', 'choice.no'],
    // Said of a way to be reached, and of when: not of who reads it.
    gender: ['safeContact.safe.yes', 'safeContact.times'],
  },
  kind: [
    'Algunas preguntas pueden ser difíciles. Puede saltar cualquiera.',
    'Tómese el tiempo que necesite. Aquí nada tiene límite de tiempo.',
    'Guardado a las 2:14 p. m. en este dispositivo.',
    'Usted eligió no decirlo.',
    'No borra el historial de su navegador.',
    'Enviar a Casa Abierta',
  ],
  told: {
    gender: {
      found: [
        'Aquí está segura.',
        'Si no está muy cansado, siga.',
        'Bienvenida a Casa Abierta',
        'Usted no está obligado a nada.',
        'Lo llamaremos mañana.',
        'Estimado/a',
        'Bienvenid@s',
        'Para el usuario',
      ],
      passed: [
        'Guardado',
        'La respuesta queda guardada.',
        'Una persona le llama.',
        'Ajustes del dispositivo',
      ],
    },
  },
  counted: [
    [1, 'Hay una respuesta por revisar'],
    [2, 'Hay dos respuestas por revisar'],
    [9, 'Hay nueve respuestas por revisar'],
    [10, 'Hay 10 respuestas por revisar'],
  ],
  same: [
    'help.when',
    'help.joint',
    'choice.no',
    'file.megabytes',
    'file.kilobytes',
    'file.kinds.video',
    'comfort.chosen',
    'safeContact.sum.other',
  ],
  dates: {
    '1990-06-04': '4 de junio de 1990',
    '1990-06': 'junio de 1990',
    '199X': 'la década de 1990',
    '1990-21': 'Primavera de 1990',
    '1990-06~': 'junio de 1990, más o menos',
    'XXXX-06-04': '4 de junio',
  },
  written: ['4 de junio de 1990', '4 de junio del 1990', '4 junio 1990', '4/6/1990'],
};
