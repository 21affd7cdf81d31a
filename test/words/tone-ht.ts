import { translation } from '../../src/words/unreviewed/ht.js';
import { first, rulesOf, words, type TranslatedVoice } from './tone.js';

const BLAME = words(
  'ou bliye', 'ou dwe', 'fòk ou', 'fò w', 'oblije', 'obligatwa', 'ou pa t (?:ranpli|mete|ekri)', 'erè', 'fot', 'move', 'pa bon',
  'pa valab', 'envalid', 'ilegal', 'entèdi', 'refize', 'echwe', 'pa konplè', 'enkòrèk', 'egzije',
); // prettier-ignore

const HURRY = words(
  'prese', 'fè vit', 'vit', 'rapid', 'touswit konsa', 'san pèdi tan', 'ijan', 'ijans', 'dènye chans', 'ekspire', 'pi vit posib',
); // prettier-ignore

const PROMISE = words(
  'san kite tras', 'anonim', 'konfidansyèl', 'garanti', 'nèt ale', 'an sekirite', 'pwoteje w', 'san danje', 'efase istorik',
  'pèsonn pa ka wè', '100 ?%',
); // prettier-ignore

/** That it does not clear the history is what is true, and the only way in which it may be said. */
const promises = (text: string) => first(text.replace(/\bpa efase\b/giu, ''), PROMISE);

const LESSENING = words(
  'pa enkyete w', 'pa pè', 'pa gen pwoblèm', 'kalme w', 'senpleman', 'sèlman', 'fasil', 'sa fasil', 'byen si', 'nòmalman', 'annik',
); // prettier-ignore

const PADDING = words(
  'tanpri', 'souple', 'silvouplè', 'eskize', 'padon', 'dezole', 'malerezman', 'mèsi paske', 'mèsi dèske', 'bravo', 'felisitasyon',
  'vanyan', 'kouraj',
); // prettier-ignore

const JARGON = words(
  'ensidan', 'agresè', 'divilge', 'konfòmite', 'egzekite', 'avòte', 'panik', 'sesyon', 'valide', 'adrès IP', 'klike', 'fòmilè',
  'soumèt', 'itilizatè', 'chan',
); // prettier-ignore

const LABELS_PEOPLE = words(
  'viktim', 'dwoge', 'ilegal', 'san papye', 'k ap soufri', 'andikape', 'kokobe', 'sanzabri', 'moun fou',
); // prettier-ignore

/** Creole has no forms for men or women. These are words for one or the other. */
const GENDERED = words('madanm', 'medam', 'mesye', 'msye', 'manzè', 'direktris', 'itilizatris');

/** One form of address: "ou". */
const FORMAL = words('vou', 'vous', 'toi');

const VAGUE = /^(ok|dakò|swivan|isit|klike la|wi|non)$/iu;

/** The spelling of 1979 has no apostrophes: "m ap", "w ap". */
const APOSTROPHE = /\p{L}['’]\p{L}/u;

export const voiceHt: TranslatedVoice = {
  translation,
  // Articles and pronouns of one letter are words here.
  rules: rulesOf(
    {
      blame: BLAME,
      hurry: HURRY,
      promise: promises,
      lessening: LESSENING,
      padding: PADDING,
      jargon: JARGON,
      labels: LABELS_PEOPLE,
      gender: GENDERED,
      address: FORMAL,
      vague: VAGUE,
      marks: APOSTROPHE,
    },
    14,
  ),
  bad: {
    blame: 'Ou dwe ranpli sa',
    hurry: 'Ranpli sa pi vit posib',
    promise: 'Bouton sa a efase istorik ou.',
    lessening: 'Pa enkyete w, sa pran yon minit.',
    padding: 'Tanpri, ekri non ou.',
    jargon: 'Rakonte nou ensidan an.',
    labels: 'Sèvis pou viktim yo',
    gender: 'Bonjou mesye',
    address: 'Vou ka kanpe nenpòt lè.',
    vague: 'Swivan',
    marks: 'M’ap ekri',
    shouting: 'Nou genyen l!',
    capitals: 'KITE paj sa a',
    pictures: 'Li fini 🎉',
    percentage: 'Ou rive nan 62 %.',
    length: 'Men yon fraz ki kontinye epi ki kontinye pi long pase sa yon moun vle li.',
    holes: 'Pati undefined sou 4',
  },
  weighed: {
    length: ['leaving.armed'],
    vague: ['choice.yes', 'choice.no'],
  },
  kind: [
    'Gen kesyon ki ka difisil. Ou ka sote nenpòt ladan yo.',
    'Pran tan ou bezwen. Isit la pa gen limit tan.',
    'Li sere a 2:14 sou aparèy sa a.',
    'Ou te chwazi pa di sa.',
    'Li pa efase istorik navigatè w la.',
  ],
  counted: [
    [1, 'Gen yon repons pou gade ankò'],
    [2, 'Gen de repons pou gade ankò'],
    [9, 'Gen nèf repons pou gade ankò'],
    [10, 'Gen 10 repons pou gade ankò'],
  ],
  same: [
    'help.when',
    'help.joint',
    'date.joint',
    'file.megabytes',
    'file.kilobytes',
    'comfort.chosen',
    'safeContact.sum.other',
    'hours.zoned',
  ],
  dates: {
    '1990-06-04': '4 jen 1990',
    '1990-06': 'jen 1990',
    '199X': 'ane 1990 yo',
    '1990-21': 'Prentan 1990',
    '1990-06~': 'Apeprè jen 1990',
    'XXXX-06-04': '4 jen',
  },
  written: ['4 jen 1990', '4 juin 1990', '4/6/1990'],
};
