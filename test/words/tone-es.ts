import { first, rulesForAll, words, type ToneRule } from './tone.js';

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

/** What a sentence in Spanish may not do. What blames, hurries or lessens is its own in each language. */
export const toneRulesEs: readonly ToneRule[] = [
  { name: 'blame', why: 'Name the thing, not the fault.', find: (text) => first(text, BLAME) },
  { name: 'hurry', why: 'Nothing here is timed.', find: (text) => first(text, HURRY) },
  { name: 'promise', why: 'Promise only what a web page can keep.', find: promises },
  {
    name: 'lessening',
    why: 'What is easy is for the person to say.',
    find: (text) => first(text, LESSENING),
  },
  { name: 'padding', why: 'Short and true.', find: (text) => first(text, PADDING) },
  { name: 'jargon', why: 'Everyday words.', find: (text) => first(text, JARGON) },
  {
    name: 'labels',
    why: 'A person is not what happened to them.',
    find: (text) => first(text, LABELS_PEOPLE),
  },
  {
    name: 'gender',
    why: 'No sentence takes its reader for a man or a woman.',
    find: (text) => first(text, GENDERED),
  },
  { name: 'address', why: '"Usted", throughout.', find: (text) => first(text, FAMILIAR) },
  { name: 'vague', why: 'A button says what it does.', find: (text) => first(text.trim(), VAGUE) },
  { name: 'marks', why: 'A question begins with its mark.', find: opened },
  ...rulesForAll,
];
