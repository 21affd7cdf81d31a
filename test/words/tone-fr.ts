import { translation } from '../../src/words/unreviewed/fr.js';
import { first, rulesOf, words, type TranslatedVoice } from './tone.js';

/** A word is found behind an article or a pronoun that lost its vowel too: "l'erreur", "n'oubliez pas". */
const find = (pattern: RegExp) => (text: string) =>
  first(text.replace(/(?<!\p{L})(?:[cdjlmnst]|qu|jusqu|lorsqu)['’]/giu, ''), pattern);

const BLAME = words(
  'vous avez oublié', 'vous n’avez pas (?:rempli|complété|écrit)', 'vous devez', 'il faut que vous', 'invalides?',
  'non valides?', 'illég(?:al|ale|aux|ales)', 'interdite?s?', 'incorrecte?s?', 'refusée?s?', 'rejetée?s?', 'erron[ée]e?s?',
  'erreurs?', 'fautes?', 'échoué', 'échec', 'incompl(?:et|ète)s?', 'obligatoires?', 'requise?s?', 'exigée?s?', 'inacti(?:f|ve)s?',
  'inacceptables?', 'avez pas (?:rempli|complété|écrit)',
); // prettier-ignore

const HURRY = words(
  'dépêchez-vous', 'vite', 'rapidement', 'au plus vite', 'dès que possible', 'immédiatement', 'urgente?s?', 'dernière chance',
  'expire', 'expirée?s?', 'sans attendre', 'sans tarder',
); // prettier-ignore

const PROMISE = words(
  'intraçables?', 'sans laisser de traces?', 'anonymes?', 'anonymement', 'confidentiel(?:le)?s?', 'garanti(?:e|s|es|t|ssons)?',
  'totalement', 'complètement', 'en sécurité', 'sécurisée?s?', 'hors de danger', 'protégée?s?', 'efface l?’?historique',
  'efface votre historique', 'personne ne (?:peut|pourra) voir', '100 ?%',
); // prettier-ignore

/** "N'efface pas l'historique" is what is true, and the only way in which it may be said. */
const promises = (text: string) => find(PROMISE)(text.replace(/\bn['’]efface (?:pas|ni)\b/giu, ''));

const LESSENING = words(
  'ne vous inquiétez pas', 'pas de souci', 'rassurez-vous', 'calmez-vous', 'juste', 'simplement', 'seulement', 'facile',
  'facilement', 'évidemment', 'bien sûr', 'il suffit de',
); // prettier-ignore

const PADDING = words(
  'veuillez', 'merci de', 's’il vous plaît', 'il vous plaît', 'désolée?s?', 'oups', 'pardon', 'excusez', 'malheureusement', 'avec succès',
  'bravo', 'félicitations', 'courageu(?:x|se)s?', 'courage',
); // prettier-ignore

const JARGON = words(
  'incidents?', 'agresseu(?:r|se)s?', 'auteur des faits', 'divulguer', 'divulgation', 'conformité', 'exécuter', 'abandonner', 'panique',
  'session', 'valider', 'adresse IP', 'cliquez', 'formulaire', 'renseigner', 'champs?', 'saisir', 'saisissez', 'résilier',
); // prettier-ignore

const LABELS_PEOPLE = words(
  'victimes?', 'toxicomanes?', 'drogu[ée]e?s?', 'clandestine?s?', 'sans-papiers', 'souffrant de', 'SDF', 'sans-abri', 'handicapée?s?',
); // prettier-ignore

/**
 * What is said of whoever reads it would take them for a man or a woman: an adjective or a participle after "vous êtes", and
 * words that are always about one. What is said of a thing is no such form: "rien n'est gardé".
 */
const GENDERED = words(
  'vous (?:êtes|étiez|serez|sentez|vous sentez)(?: \\p{L}+)? \\p{L}+(?:é|ée|i|ie|u|ue|is|ise|f|ve|eux|euse|rt|rte)s?',
  'sûre?s?', 'prête?s?', 'connectée?s?', 'inscrite?s?', 'seule?s?', 'obligée?s?', 'bienvenue?s?', 'certaine', 'inqui(?:et|ète)s?',
  'fatiguée?s?', 'accompagnée?s?', 'invitée?s?', 'intéressée?s?', 'utilisat(?:eur|rice)s?', 'vous-mêmes?', 'chère?s?', 'cher',
  '\\p{L}+(?:·|\\.)(?:e|es|ne|trice|euse)(?:·?s)?', '\\p{L}+\\((?:e|ne|trice|euse)\\)s?', '(?:il|elle)/(?:elle|il)', 'iel',
); // prettier-ignore

/** One form of address: "vous". */
const FAMILIAR = words('tu', 'toi', 'te', 'ton', 'ta', 'tes', 'tien(?:ne)?s?');

const VAGUE = /^(ok|valider|suivant|ici|cliquez ici|en savoir plus|soumettre|oui|non)$/iu;

/** Before a colon, a question mark and inside « » stands a space that does not break. */
const spaced = (text: string) =>
  first(text.replace(/https?:|\d:\d/g, ''), /[^\u00A0\s](?=[:?;»])|[ \n](?=[:?;»])|«(?!\u00A0)/u);

export const voiceFr: TranslatedVoice = {
  translation,
  rules: rulesOf({
    blame: find(BLAME),
    hurry: find(HURRY),
    promise: promises,
    lessening: find(LESSENING),
    padding: find(PADDING),
    jargon: find(JARGON),
    labels: find(LABELS_PEOPLE),
    gender: GENDERED,
    address: FAMILIAR,
    vague: VAGUE,
    marks: spaced,
  }),
  bad: {
    blame: 'Ce champ est obligatoire',
    hurry: 'Remplissez ceci au plus vite',
    promise: 'Ce bouton efface votre historique.',
    lessening: 'Ne vous inquiétez pas, cela prend une minute.',
    padding: 'Veuillez écrire votre nom.',
    jargon: 'Parlez-nous de l’incident.',
    labels: 'Des services pour les victimes',
    gender: 'Vous êtes connectée.',
    address: 'Tu peux arrêter à tout moment.',
    vague: 'Suivant',
    marks: 'Puis-je arrêter?',
    shouting: 'C’est reçu\u00A0!',
    capitals: 'QUITTER cette page',
    pictures: 'C’est fait 🎉',
    percentage: 'Vous en êtes à 62 %.',
    length: 'Voici une phrase qui continue et continue plus longtemps que ce que l’on veut lire.',
    holes: 'Partie undefined sur 4',
  },
  weighed: {
    length: ['leaving.armed', 'leaving.plain'],
    vague: ['choice.yes', 'choice.no'],
    // The name of a setting.
    gender: ['saferVisit.devices.3.2'],
  },
  kind: [
    'Certaines questions peuvent être difficiles. Vous pouvez passer chacune d’elles.',
    'Prenez le temps qu’il vous faut. Ici, rien n’est minuté.',
    'Gardé à 14:14 sur cet appareil.',
    'Vous avez choisi de ne pas le dire.',
    'Il n’efface pas l’historique de votre navigateur.',
    'Envoyer à Casa Abierta',
  ],
  told: {
    gender: {
      found: [
        'Vous êtes bien inscrite.',
        'Vous serez guidé.',
        'Si vous êtes prêt, continuez.',
        'Bienvenue',
        'Connecté·e',
        'Connecté(e)',
        'Pour chaque utilisateur',
      ],
      passed: ['Enregistré', 'Rien n’est gardé.', 'Une personne vous appelle.', 'Vous avez choisi.'],
    },
  },
  counted: [
    [1, 'Une réponse à revoir'],
    [2, 'Deux réponses à revoir'],
    [9, 'Neuf réponses à revoir'],
    [10, '10 réponses à revoir'],
  ],
  same: [
    'help.when',
    'help.joint',
    'pause.pause',
    'visit.title',
    'cover.heading',
    'discreet.title',
    'discreet.file',
    'file.kinds.application',
    'date.joint',
    'hours.zoned',
  ],
  dates: {
    '1990-06-04': '4 juin 1990',
    '1990-06': 'juin 1990',
    '199X': 'les années 1990',
    '1990-21': 'Printemps 1990',
    '1990-06~': 'Vers juin 1990',
    'XXXX-06-04': '4 juin',
  },
  written: ['4 juin 1990', 'le 4 juin 1990', '4/6/1990'],
};
