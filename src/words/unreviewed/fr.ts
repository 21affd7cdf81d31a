import { ended, lineOf, within } from '../line.js';
import { phraseWordsFr } from '../phrase-words-fr.js';
import type { Words } from '../words.js';
import { besideEnglish } from './beside-english.js';

const plural = new Intl.PluralRules('fr');

const characters = (count: number): string =>
  `${count} ${plural.select(count) === 'one' ? 'caractère' : 'caractères'}`;

/**
 * Every sentence a person can meet, in French: "vous" throughout, the words of the law on consent (consentement, retirer), and
 * no form that takes the reader for a man or a woman.
 */
export const translation: Words = {
  field: {
    needed: 'nécessaire',
    missing: 'Ajoutez une réponse ici pour continuer.',
    email: 'Nous n’avons pas pu lire cette adresse e-mail. Essayez-en une comme nom@example.org.',
    numeric: 'Nous n’avons pas pu lire ce nombre. Essayez-en un comme 12.',
    tel: 'Nous n’avons pas pu lire ce numéro. Essayez-en un comme 555 0100.',
    url: 'Nous n’avons pas pu lire cette adresse web. Essayez-en une comme https://example.org.',
    unclear: 'Nous n’avons pas pu utiliser cette réponse. Lisez l’indication, puis réessayez.',
    tooShort: (least) => `Il faut ici ${characters(least)} ou plus.`,
    tooLong: (most) => `Nous pouvons garder ${characters(most)}. Raccourcissez jusque-là.`,
    absent: {
      'asked-declined': 'Je préfère ne pas le dire',
      'asked-unknown': 'Je ne sais pas',
      'temp-unknown': 'Y revenir plus tard',
    },
    instead: 'Ou l’un de ces choix',
    clear: 'Effacer ma réponse',
    ask: 'Pourquoi nous le demandons',
    whoSees: (who) => `Qui le voit\u00A0: ${ended(who)}`,
    ifSkipped: (then) => `Si vous passez cette question\u00A0: ${ended(then)}`,
    private: 'Nous demandons à votre navigateur de ne pas garder ceci. Certains peuvent le garder.',
  },

  choice: {
    missing: 'Choisissez une réponse ou plus pour continuer.',
    own: 'Avec mes propres mots',
    none: 'Aucune de ces réponses',
    yes: 'Oui',
    no: 'Non',
    unsure: 'Je ne sais pas trop',
  },

  narrative: {
    hide: 'Masquer ce que j’ai écrit',
    show: 'Afficher ce que j’ai écrit',
    hidden: 'Ce que vous avez écrit est masqué. C’est toujours là.',
    line: 'Une ligne suffit.',
    prompts: 'Quelques sujets possibles',
  },

  select: {
    empty: 'Choisissez une réponse',
  },

  name: {
    use: 'Le nom à utiliser',
    legal: 'Nom officiel',
    pronouns: 'Pronoms',
  },

  language: {
    label: 'Langue',
  },

  scale: {
    cannotSay: 'Je ne peux pas le dire',
  },

  consent: {
    what: 'Ce qui est partagé',
    who: 'Qui le voit',
    why: 'Pourquoi',
    until: 'Jusqu’à quand',
    otherwise: 'Si vous dites non',
    no: 'Non, ne pas partager ceci',
    yes: 'Oui, partager ceci',
    undecided: 'Pas encore décidé.',
    saidNo: 'Vous avez dit non.',
    saidYes: 'Vous avez dit oui.',
    afterEnd: 'Après ce jour, cela compte comme pas décidé.',
    ended: (day) => `Ceci a pris fin le ${day}. Cela compte comme pas décidé.`,
    endedEarlier: 'Ceci a pris fin. Cela compte comme pas décidé.',
  },

  consentGroup: {
    needed: 'Ce qu’il nous faut dans tous les cas',
    notAsked: 'Ce n’est pas une question. Voici pourquoi il nous le faut.',
    same: 'Vous avez la même aide, quelle que soit votre réponse.',
    all: 'Pour tout ceci à la fois',
    no: 'Non à tout ceci',
    yes: 'Oui à tout ceci',
  },

  limits: {
    heading: 'Avant de nous dire quoi que ce soit',
    lead: 'Nous devons transmettre certaines choses. Les voici toutes.',
    skip: 'Aller à ce que nous n’avons pas à transmettre',
  },

  embedGate: {
    learns: (service) => `Si vous l’affichez, ${service} peut voir que cet appareil l’a ouvert.`,
    shown: 'C’est affiché plus bas. Vous pouvez l’enlever.',
    video: {
      from: (service) => `Cette vidéo vient de ${ended(service)}`,
      show: (service) => `Afficher la vidéo de ${service}`,
      hide: 'Enlever la vidéo',
      open: (service) => `Aller à la vidéo sur ${service}`,
    },
    map: {
      from: (service) => `Cette carte vient de ${ended(service)}`,
      show: (service) => `Afficher la carte de ${service}`,
      hide: 'Enlever la carte',
      open: (service) => `Aller à la carte sur ${service}`,
    },
    chat: {
      from: (service) => `Cette messagerie passe par ${ended(service)}`,
      show: (service) => `Afficher la messagerie de ${service}`,
      hide: 'Enlever la messagerie',
      open: (service) => `Aller à la messagerie sur ${service}`,
    },
    page: {
      from: (service) => `Ceci vient de ${ended(service)}`,
      show: (service) => `Afficher ce qui vient de ${service}`,
      hide: 'L’enlever',
      open: (service) => `Aller le voir sur ${service}`,
    },
  },

  consentLedger: {
    heading: 'Ce que vous avez dit',
    none: 'Rien n’a encore été demandé.',
    tookBack: 'Vous avez retiré votre consentement.',
    holds: (day) => `Il vaut jusqu’au ${day}.`,
    seen: 'Les mots que vous avez vus',
    before: 'Ce que vous aviez dit avant',
    takeBack: 'Retirer mon consentement',
    again: 'Voir comment c’est demandé maintenant',
  },

  consentReceipt: {
    heading: 'Votre copie',
    ask: 'Pouvez-vous garder une copie ici sans risque\u00A0?',
    who: 'Qui peut ouvrir cet appareil peut la trouver.',
    no: 'Non, la laisser ici',
    yes: 'Oui, garder une copie',
    notKept: 'Rien n’a été gardé. Vous pouvez la lire ici.',
    save: 'L’enregistrer dans un fichier',
    print: 'L’imprimer',
    how: 'Vous pouvez l’enregistrer dans un fichier, ou l’imprimer.',
    saved: (name) => `Cherchez ${name} là où vont les téléchargements.`,
    open: 'Oui, obtenir le fichier',
  },

  release: {
    know: 'Ce qu’il faut savoir avant de signer',
    asks: {
      person: 'Votre nom',
      discloser: 'Qui le partage',
      recipient: 'Qui le reçoit',
      information: 'Ce qui est partagé',
      purpose: 'Pour quoi faire',
      expiry: 'Jusqu’à quand',
      signer: 'Qui signe',
      signature: 'Écrivez votre nom pour signer',
      other: 'Le nom de qui signe pour vous',
      authority: 'Pourquoi cette personne peut signer pour vous',
      harm: 'Cette personne vous a-t-elle fait du mal, ou à votre parent\u00A0?',
      date: 'Le jour',
    },
    one: 'Une personne, ou un bureau. Pour un autre, il faut une autre page.',
    oneOrClass: 'Une personne, un bureau, ou une sorte de bureau.',
    little: 'Aussi peu que possible.',
    signers: {
      self: 'Je signe pour moi',
      parent: 'Je signe, et un parent signe avec moi',
      guardian: 'Mon tuteur ou ma tutrice signe pour moi',
      representative: 'Une autre personne peut signer pour moi selon la loi',
    },
    statements: {
      'not-required': 'Vous avez la même aide si vous ne signez pas.',
      revocation: 'Vous pouvez retirer ceci à tout moment. Ce qui a été partagé reste partagé.',
      redisclosure: 'Qui le reçoit peut le transmettre. Il se peut alors que cette loi ne le protège plus.',
      'redisclosure-tpo':
        'Qui le reçoit peut le transmettre selon la loi sur la santé. Personne ne peut s’en servir contre vous en justice.',
      refusal: 'Vous avez la même aide si vous ne signez pas.',
      copy: 'Vous pouvez avoir une copie. Vous pouvez d’abord la lire ici.',
    },
    today: (day) => `Nous sommes le ${ended(day)}`,
    needed: 'Pour signer, remplissez tout ceci. Pour dire non, laissez tel quel.',
    no: 'Non, ne pas signer ceci',
    yes: 'Oui, signer ceci',
    page: 'Il manque quelque chose sur cette page. On ne peut pas encore la signer.',
    lacks: {
      person: 'Ajoutez votre nom.',
      discloser: 'Ajoutez qui le partage.',
      recipient: 'Ajoutez une personne ou un bureau.',
      information: 'Ajoutez ce qui est partagé.',
      purpose: 'Ajoutez pour quoi faire.',
      expiry: 'Choisissez jusqu’à quand, avec un jour à venir.',
      signer: 'Choisissez qui signe.',
      signature: 'Écrivez votre nom pour signer.',
      other: 'Ajoutez le nom de qui signe pour vous.',
      authority: 'Ajoutez pourquoi cette personne peut signer pour vous.',
      harm: 'Une autre personne doit signer pour vous. Vous pouvez d’abord nous parler.',
      date: 'Il manque quelque chose sur cette page. On ne peut pas encore la signer.',
      alone: 'Ceci va à part. Le reste a besoin de sa propre page.',
    },
  },

  step: {
    path: (number, total, name) =>
      `Partie ${number}${total ? ` sur ${total}` : ''}\u00A0: ${ended(name)} Vous pouvez arrêter ici.`,
    next: 'Continuer',
    back: 'Retour',
    send: 'Envoyer',
    end: 'Relire et envoyer',
    skip: 'Passer cette partie',
    later: 'Revenir à cette partie plus tard',
    skipped: {
      'asked-declined': 'Vous avez choisi de passer cette partie.',
      'asked-unknown': 'Vous avez choisi de passer cette partie.',
      'temp-unknown': 'Vous vouliez revenir à cette partie plus tard.',
    },
    titled: (number, total, name) => `Partie ${number} sur ${total}, ${name}`,
  },

  intake: {
    needALook: (count) =>
      plural.select(count) === 'one'
        ? 'Une réponse à revoir'
        : `${['Deux', 'Trois', 'Quatre', 'Cinq', 'Six', 'Sept', 'Huit', 'Neuf'][count - 2] ?? count} réponses à revoir`,
    declined: {
      'asked-declined': 'Vous avez choisi de ne pas le dire.',
      'asked-unknown': 'Vous avez dit que vous ne savez pas.',
      'temp-unknown': 'Vous vouliez y revenir plus tard.',
    },
    remove: 'Enlever',
    removeThis: (question) => `Enlever\u00A0: ${question}`,
    putBack: 'Le remettre',
    putBackThis: (question) => `Le remettre\u00A0: ${question}`,
    folded: 'Afficher ce que j’ai écrit',
    preview: 'Vous regardez les questions. Rien de ce que vous faites ici n’est gardé ni envoyé.',
    begin: 'Commencer à remplir',
    lookAround: 'Regarder d’abord les questions',
    assisted: (helper) => `${helper} remplit ceci avec vous.`,
    change: 'Changer',
    changeThis: (question) => `Changer\u00A0: ${question}`,
    empty: 'Il n’y a rien ici, et c’est très bien.',
    ticked: 'Coché',
    hidden: 'Masqué ici, et gardé comme vous l’avez écrit.',
    sending: 'L’envoi est en cours. Vous n’avez rien à faire.',
    slow: 'Cela prend plus de temps que d’habitude. Vous pouvez attendre, ou renvoyer.',
    offline:
      'Il n’y a pas de connexion en ce moment. Vos mots sont toujours ici. Vous pouvez les envoyer plus tard.',
    notSent: 'Nous n’avons pas pu envoyer ceci. Vos mots sont toujours ici. Vous pouvez réessayer.',
  },

  contentNote: {
    read: 'Continuer',
    skip: 'Passer cette partie',
    later: 'Revenir plus tard',
  },

  expect: {
    parts: 'Combien de parties',
    many: (parts) => (plural.select(parts) === 'one' ? 'Une.' : `${parts}, l’une après l’autre.`),
    long: 'Combien de temps',
    asked: 'De quoi parlent les questions',
    needed: 'À quoi il faut répondre',
    whoSees: 'Qui le voit',
    near: 'Ce que vous voudrez peut-être avoir près de vous',
    stop: 'Puis-je arrêter\u00A0?',
    canStop: 'Oui, à tout moment. Vous pouvez passer chaque question.',
  },

  confirmation: {
    reader: 'Qui le lit, et quand',
    talk: 'Si vous voulez parler avant cela',
    takeBack: 'Si vous voulez le changer ou le retirer',
    copy: 'Votre copie',
  },

  button: {
    busy: 'Un instant.',
  },

  header: {
    main: 'Aller au contenu principal',
    languages: 'Langues',
  },

  notice: {
    info: 'Bon à savoir',
    saved: 'Enregistré',
    look: 'À revoir',
    important: 'À noter',
    dismiss: 'Ranger ce message',
  },

  pause: {
    pause: 'Pause',
    line: 'Prenez le temps qu’il vous faut. Ici, rien n’est minuté.',
    rest: 'Prenez le temps qu’il vous faut.',
    restUntil: (time) =>
      `Prenez le temps qu’il vous faut. Vous pouvez rester ici jusqu’à\u00A0: ${ended(time)}`,
    resume: 'Continuer',
    later: 'Revenir un autre jour',
    talk: 'Parler à quelqu’un',
    unkept: 'Si vous partez, ce que vous avez écrit ici n’est pas gardé.',
  },

  grounding: {
    senses: 'Remarquez ce qui vous entoure',
    lines: [
      'Cinq choses que vous pouvez voir.',
      'Quatre choses que vous pouvez toucher.',
      'Trois choses que vous pouvez entendre.',
      'Deux choses que vous pouvez sentir.',
      'Une chose que vous pouvez goûter.',
    ],
    any: 'Dans n’importe quel ordre. Vous pouvez en laisser, et arrêter à tout moment.',
  },

  visit: {
    title: 'Notes',
    until: (time) => `Vous pouvez rester ici jusqu’à\u00A0: ${ended(time)}`,
    keeps: 'Quand vous écrivez, vous avez plus de temps.',
    more: 'Vers cette heure, vous pouvez demander plus de temps.',
    stays: 'Après, ce que vous avez écrit reste sur cette page.',
    near: (time) => `Votre visite prend fin à cette heure\u00A0: ${ended(time)}`,
    last: (time) => `Votre visite prend bientôt fin\u00A0: ${ended(time)}`,
    longest: 'Elle ne peut pas durer plus. Ce que vous avez écrit reste sur cette page.',
    stay: 'Rester plus longtemps',
    offline: 'Nous n’avons pas pu joindre le serveur. Ce que vous avez écrit est toujours ici.',
    over: 'Cette visite a pris fin',
    kept: 'Ce que vous avez écrit est toujours sur cette page.',
    signIn: 'Ouvrir de nouveau la visite',
    window: '(dans une nouvelle fenêtre)',
    goOn: 'Continuer ici',
    closed: 'La visite n’est pas encore ouverte.',
    other: 'Une autre visite est ouverte, donc cette page reste couverte.',
  },

  phrase: {
    words: phraseWordsFr,
  },

  saveStatus: {
    none: 'Ce que vous écrivez reste sur cette page jusqu’à l’envoi.',
    memory: 'Ce que vous écrivez est gardé jusqu’à la fermeture de cette page.',
    off: 'Ce que vous écrivez n’est pas encore gardé.',
    busy: 'Un instant.',
    keep: 'Garder ce que j’écris',
    openKept: 'Ouvrir ce que j’ai gardé',
    found: (until) => `Des mots sont gardés sur cet appareil, jusqu’au ${until}. Les ouvrir\u00A0?`,
    apart: (until) => `Des mots sont gardés sur cet appareil, jusqu’au ${until}.`,
    open: 'Les ouvrir',
    notNow: 'Pas maintenant',
    erase: 'Effacer ce qui est gardé',
    device: {
      ask: 'Pouvez-vous garder ceci sur cet appareil sans risque\u00A0?',
      facts: (until) => [
        'Partir par «\u00A0Quitter cette page\u00A0» l’efface.',
        `Des mots de retour le ferment. La prochaine visite ici après le ${until} l’efface.`,
        'Qui connaît ces mots peut le lire. Qui vous oblige à les dire aussi.',
        'Qui surveille cet appareil peut voir ce que vous écrivez.',
        'Qui utilise cet appareil peut voir que quelque chose est gardé.',
        'Ni les fichiers ni vos accords de partage ne sont gardés.',
      ],
      yes: 'Oui, le garder sur cet appareil',
      saved: (time, until) => `Gardé à ${time} sur cet appareil, jusqu’au ${until}.`,
    },
    server: {
      ask: 'Voulez-vous que nous le gardions, fermé par des mots\u00A0?',
      facts: (until) => [
        'Des mots de retour le ferment avant qu’il nous arrive.',
        'Sans eux, nous ne pouvons pas le lire. Nous voyons que quelque chose est gardé, rien de plus.',
        'Qui connaît ces mots peut le lire. Qui vous oblige à les dire aussi.',
        'Qui surveille cet appareil peut voir ce que vous écrivez.',
        `«\u00A0Quitter cette page\u00A0» ne l’efface pas. Après le ${until}, il est effacé.`,
        'Ni les fichiers ni vos accords de partage ne sont gardés.',
      ],
      yes: 'Oui, le garder pour moi',
      saved: (time, until) => `Gardé à ${time} chez nous, jusqu’au ${until}.`,
    },
    erased: 'Effacé. Vos mots sont toujours ici.',
    full: 'Il n’y a pas de place pour ceci. Vos mots sont toujours ici.',
    sent: 'Ce qui était gardé est effacé.',
    no: 'Non, ne pas le garder',
    yourWords: 'Vos mots de retour',
    once: 'Ces mots l’ouvrent. Ils s’affichent une fois.',
    lost: 'Sans eux, personne ne peut l’ouvrir.',
    own: 'Utiliser mes propres mots',
    offer: 'Me proposer d’autres mots',
    has: 'Je les ai. Garder ce que j’écris',
    ownHint: 'Quatre mots ou plus, ou 14 caractères.',
    hint: 'Les majuscules et les espaces en trop ne comptent pas.',
    unopened: 'Ces mots ne l’ouvrent pas. Vous pouvez réessayer.',
    unreached: 'Nous n’avons pas pu le faire. Vous pouvez réessayer.',
    which: 'Quels mots voulez-vous\u00A0?',
    kept: 'Les mots qui étaient gardés',
    here: 'Les mots de cette page',
    swap: 'Afficher les autres mots',
    unsaved: 'Pas encore gardé.',
    failed: 'Nous n’avons pas pu garder ceci. Vos mots sont toujours ici.',
    unable: 'Ce navigateur ne peut pas le garder. Vos mots sont toujours ici.',
    gone: 'Rien n’est gardé maintenant. Vos mots sont toujours ici.',
    behind: 'Ceci est ouvert dans un autre onglet, qui a gardé plus tard.',
    keepHere: 'Garder les mots d’ici',
    keepThere: 'Laisser les mots de là-bas',
  },

  leaving: {
    leave: 'Quitter cette page',
    plain:
      'Ce lien vous fait quitter cette page. Il n’efface ni ce que vous avez écrit ni l’historique de votre navigateur.',
    armed:
      'Ce bouton vous fait quitter cette page et efface ce que vous avez écrit ici. ' +
      'Il n’efface pas l’historique de votre navigateur. ' +
      'Qui peut consulter cet appareil, le Wi-Fi ou vos comptes peut encore voir votre passage ici. ' +
      'Si vous pensez que quelqu’un surveille votre appareil, prenez-en un autre si vous le pouvez.',
    safer: 'Aller en ligne avec moins de risques',
    talk: 'Parler à quelqu’un',
  },

  cover: {
    hide: 'Masquer l’écran',
    heading: 'Notes',
    show: 'Ouvrir les notes',
  },

  discreet: {
    title: 'Notes',
    file: 'notes',
  },

  exitExplainer: {
    about: (leave) => `À propos de «\u00A0${leave}\u00A0»`,
    does: 'Ce que cela fait',
    stays: 'Ce qui peut rester',
    behind: [
      'Les pages que vous avez vues, dans l’historique de votre navigateur.',
      'Les autres onglets et applications ouverts.',
      'Les fichiers que vous avez enregistrés d’ici.',
      'Les noms de sites que garde le Wi-Fi ou un travail.',
      'Ce qu’a vu une personne qui surveille cet appareil.',
    ],
    keys: 'Avec le clavier',
    shift: 'Pour partir, appuyez trois fois sur Maj en cinq secondes.',
    press: (keys) => `Pour partir, appuyez sur ${keys} en cinq secondes.`,
    then: ', puis ',
    loaded: 'Cela marche dès que la page est là.',
    help: 'De l’aide pour votre appareil',
    try: 'Voir à quoi ressemble le départ',
    tried: 'Voilà à quoi cela ressemble. Rien n’a été effacé.',
    other: 'Quand vous partez, un autre site s’ouvre ici.',
    back: 'Revenir',
  },

  trailLight: {
    label: 'Laisser moins de pages derrière le bouton Retour',
    hint:
      'Pour cet onglet. À partir d’ici, chaque page prend la place de la précédente. ' +
      'Un envoi ajoute quand même une page. ' +
      'L’historique de votre navigateur garde toujours chaque page.',
    on: 'C’est activé. Retour peut encore montrer les pages d’avant.',
    off: 'Ce n’est plus activé. Retour peut de nouveau montrer chaque nouvelle page.',
    unkept: 'C’est activé pour cette page. Votre navigateur n’a pas pu le garder plus longtemps.',
  },

  erase: {
    what: 'Ceci efface ce que ce site garde dans ce navigateur, brouillons compris. On ne peut pas revenir en arrière.',
    stays: 'L’historique de votre navigateur, vos téléchargements et vos envois restent.',
    label: 'Effacer ce que ce site garde ici',
    cleared: 'Ce que ce site gardait dans ce navigateur est effacé.',
    partly: 'Il peut en rester une partie. Les réglages de votre navigateur peuvent effacer le reste.',
    told: 'Le serveur du site en a été informé aussi.',
    untold: 'Le serveur du site n’a pas répondu. Il peut rester des cookies.',
    alone: 'Il peut rester des cookies du serveur du site.',
    open: 'Les mots de cette page restent jusqu’à ce que vous la quittiez.',
  },

  saferVisit: {
    heading: 'Pouvez-vous utiliser cet appareil sans risque\u00A0?',
    lead: 'Vous savez qui peut utiliser ou voir cet appareil. Ces étapes peuvent aider. Aucune ne cache tout.',
    topics: [
      [
        'Un autre appareil',
        'Si vous pensez qu’on surveille cet appareil, prenez-en un autre.',
        'Une personne de confiance peut en avoir un, ou une bibliothèque.',
        'Un employeur ou une école peut voir ce qu’ouvrent ses appareils.',
        'Sur un appareil surveillé, cette recherche peut se voir aussi.',
      ],
      [
        'Une fenêtre privée',
        'Dans le menu de votre navigateur, choisissez une fenêtre privée ou incognito.',
        'L’historique ne garde pas ses pages. Fermez-la à la fin.',
        'Elle ne cache rien au Wi-Fi, ni à une application qui surveille.',
      ],
      [
        'Un code sur votre téléphone',
        'Un code que personne d’autre ne connaît peut empêcher l’accès.',
        'Un nouveau code peut se remarquer. Vous choisissez quand, ou pas du tout.',
      ],
      [
        'Vos comptes',
        'Qui a votre mot de passe peut lire vos e-mails partout.',
        'Un forfait ou un compte commun peut montrer appels, lieux et photos.',
        'Vous pouvez regarder quels appareils utilisent votre compte.',
        'Un changement peut s’y remarquer aussi.',
      ],
    ],
    where: 'Les étapes pour votre appareil',
    devices: [
      [
        'Sur un iPhone',
        'Fenêtre privée\u00A0: dans Safari, ouvrez la liste des onglets et choisissez Privée.',
        'Code\u00A0: ouvrez Réglages et cherchez Code.',
        'Appareils\u00A0: ouvrez Réglages et touchez votre nom.',
        'Partage\u00A0: ouvrez Réglages, Confidentialité et sécurité, puis Contrôle de sécurité.',
      ],
      [
        'Sur un téléphone Android',
        'Fenêtre privée\u00A0: dans le menu du navigateur, choisissez l’onglet de navigation privée.',
        'Code\u00A0: ouvrez Paramètres et cherchez Verrouillage de l’écran.',
        'Appareils\u00A0: ouvrez votre compte Google, puis Sécurité.',
      ],
      [
        'Sur un ordinateur Windows',
        'Fenêtre privée\u00A0: dans le menu du navigateur, choisissez la fenêtre privée.',
        'Mot de passe\u00A0: ouvrez Paramètres, Comptes, puis Options de connexion.',
        'Qui peut l’utiliser\u00A0: ouvrez Paramètres, puis Comptes.',
      ],
      [
        'Sur un Mac',
        'Fenêtre privée\u00A0: dans Safari, ouvrez Fichier, puis Nouvelle fenêtre privée.',
        'Mot de passe\u00A0: ouvrez Réglages Système, puis Utilisateurs et groupes.',
        'Appareils\u00A0: ouvrez Réglages Système et choisissez votre nom.',
      ],
    ],
  },

  comfort: {
    comfort: 'Confort',
    about: 'Chaque choix se voit tout de suite. Vous pouvez le changer de nouveau.',
    close: 'Fermer',
    device: (asks) => `Votre appareil demande\u00A0: ${ended(asks)}`,
    asks: {
      dark: 'des couleurs sombres',
      contrast: 'un fort contraste',
      soft: 'un contraste doux',
      still: 'moins de mouvement',
      solid: 'des surfaces unies',
      forced: 'ses propres couleurs',
    },
    axes: {
      room: 'Ambiance',
      light: 'Lumière',
      text: 'Taille du texte',
      amount: 'Combien à la fois',
      words: 'Explications',
      help: 'Moyens d’avoir de l’aide',
      spacing: 'Espace entre les choses',
      edges: 'Bords',
      underlines: 'Lignes sous les liens',
      ring: 'Repère de l’endroit où vous êtes',
      motion: 'Mouvement',
      sound: 'Son',
    },
    groups: { shows: 'Ce qui s’affiche', lines: 'Espace et lignes', moves: 'Mouvement et son' },
    choices: {
      room: {
        system: ['Comme mon appareil', 'Clair ou sombre, selon ses réglages.'],
        steady: ['Stable', 'Simple, comme du papier chaud.'],
        open: ['Ouvert', 'Lumineux et large.'],
        nook: ['Recoin', 'Tamisé et chaud.'],
        dusk: ['Crépuscule', 'Sombre, sans éclat.'],
        still: ['Immobile', 'Le moins possible.'],
        clear: ['Net', 'Lignes et contraste marqués.'],
      },
      light: {
        system: ['Comme c’est'],
        dim: ['Faible', 'Pour un endroit sombre.'],
        even: ['Moyenne'],
        bright: ['Vive', 'Pour un endroit lumineux.'],
      },
      text: { system: ['Comme c’est'], large: ['Plus grand'], larger: ['Le plus grand'] },
      amount: {
        system: ['Comme c’est'],
        one: ['Une question à la fois'],
        part: ['Une partie à la fois'],
        everything: ['Tout sur une page'],
      },
      words: { system: ['Comme c’est'], fewer: ['Moins'], usual: ['Comme d’habitude'], more: ['Plus'] },
      help: {
        system: ['Comme c’est'],
        shown: ['Affichés'],
        tucked: ['En une ligne', 'Elle s’ouvre quand vous appuyez.'],
      },
      spacing: {
        system: ['Comme c’est'],
        close: ['Serré'],
        usual: ['Comme d’habitude'],
        roomy: ['Large'],
      },
      edges: { system: ['Comme c’est'], soft: ['Doux'], firm: ['Nets'] },
      underlines: {
        system: ['Comme c’est'],
        off: ['Peu', 'Dans le texte, pas ailleurs.'],
        on: ['Toutes', 'Plus épaisses, et partout.'],
      },
      ring: { system: ['Comme c’est'], usual: ['Comme d’habitude'], strong: ['Marqué'] },
      motion: { system: ['Comme mon appareil'], still: ['Aucun'], usual: ['Comme d’habitude'] },
      sound: {
        system: ['Comme c’est', 'Rien ne sonne de soi-même.'],
        off: ['Coupé'],
        on: ['Activé', 'Un son peut commencer de lui-même.'],
      },
    },
    undo: 'Annuler mes changements',
    reset: 'Suivre les réglages de mon appareil',
    keep: 'Garder ces choix sur cet appareil',
    kept: 'Une petite note reste dans ce navigateur. Elle ne contient rien de ce que vous écrivez.',
    chosen: (axis, choice) => `${axis}\u00A0: ${choice}.`,
    keptForSite:
      'Une petite note reste dans ce navigateur, pour ce site. Elle ne contient rien de ce que vous écrivez.',
    wasUndone: 'Cette page est comme avant.',
    wasReset: 'Cette page suit maintenant votre appareil.',
    isKept: 'Ces choix sont gardés dans ce navigateur.',
    isForgotten: 'Rien n’est gardé dans ce navigateur maintenant.',
    notKept: 'Ce navigateur n’a pas pu les garder. Ils restent sur cette page.',
    offer: 'Vous pouvez changer l’aspect de cette page.',
    accept: 'Voir les choix',
    leave: 'La laisser comme elle est',
    later: 'Les choix sont en haut, sous Confort.',
  },

  dialog: {
    close: 'Fermer',
  },

  loading: {
    text: 'Cela prend un moment.',
    slow: 'Cela prend plus de temps. Vous n’avez rien à faire.',
  },

  link: {
    leaves: '(quitte ce site)',
    window: '(s’ouvre dans une nouvelle fenêtre)',
    both: '(quitte ce site, dans une nouvelle fenêtre)',
  },

  date: {
    day: 'Jour',
    month: 'Mois',
    year: 'Année',
    aboutWhen: 'Vers quand',
    season: 'Saison',
    seasons: ['Printemps', 'Été', 'Automne', 'Hiver'],
    age: 'Votre âge à ce moment, environ',
    event: 'Avant ou après quelque chose',
    roughly: 'C’est une estimation',
    wasAbout: (age) => `Mon âge était d’environ ${ended(age)}`,
    decade: (year) => `les années ${year}`,
    joint: ' ',
    guessed: (date) => `Vers ${date}`,
    unread: (boxes, example) =>
      `Nous n’avons pas pu lire cette date. Essayez ${boxes}, comme ${example}. Une partie suffit.`,
    whichYear: 'Nous ne savons pas quelle année c’est. Écrivez-la avec quatre chiffres, comme 1990.',
  },

  safeContact: {
    channels: { text: 'SMS', call: 'Appel', email: 'E-mail', post: 'Courrier' },
    safe: {
      yes: 'Oui, c’est sans risque',
      no: 'Non, ne me contactez pas ainsi',
      unsure: 'Je ne sais pas trop',
    },
    to: {
      text: 'Numéro',
      call: 'Numéro',
      email: 'Adresse e-mail',
      post: 'Adresse',
      other: 'Numéro ou nom là-bas',
    },
    message: 'Vous pouvez laisser un message',
    times: 'Quand est-ce sans risque\u00A0? À toute heure, si vous ne cochez rien.',
    say: 'Qui pouvons-nous dire que nous sommes\u00A0?',
    shared: 'Qui d’autre l’utilise\u00A0?',
    word: 'Un mot convenu, pour nous reconnaître',
    none: 'Ne me contactez pas',
    right: 'Oui, c’est bien cela',
    sum: {
      text: (to, times) => lineOf('Envoyez-moi un SMS', to && `au ${to}`, within(times)),
      call: (to, times) => lineOf('Appelez-moi', to && `au ${to}`, within(times)),
      email: (to, times) => lineOf('Envoyez-moi un e-mail', to && `à ${to}`, within(times)),
      post: (to, times) => lineOf('Écrivez-moi par courrier', to && `à ${to}`, within(times)),
      other: (channel, to, times) => lineOf(`${channel}\u00A0:`, to, within(times)),
      say: (who) => `Présentez-vous ainsi\u00A0: ${ended(within(who))}`,
      sayNothing: 'Ne dites pas qui vous êtes.',
      message: 'Vous pouvez laisser un message.',
      noMessage: 'Ne laissez pas de message.',
      shared: (who) => `Également utilisé par\u00A0: ${ended(who)}`,
      word: (word) => `Le mot convenu est ${ended(word)}`,
      not: (channels) => `N’utilisez pas\u00A0: ${ended(channels)}`,
      none: 'Ne me contactez pas.',
    },
  },

  file: {
    choose: 'Choisir des fichiers',
    chooseOne: 'Choisir un fichier',
    most: (count) => `Jusqu’à ${count} fichiers.`,
    each: (size) => `Jusqu’à ${size} par fichier.`,
    megabytes: (size) => `${size} Mo`,
    kilobytes: (size) => `${size} ko`,
    here:
      'Le lieu et les données de l’appareil photo sont retirés des images. ' +
      'Cela se fait sur cet appareil, avant tout envoi.',
    there:
      'Le lieu et les données de l’appareil photo sont retirés des images. Nous le faisons à leur arrivée.',
    original: 'Envoyer mes originaux, avec leur date et leur lieu',
    keep: 'Gardez votre original\u00A0: sa date et son lieu peuvent servir de preuve.',
    kinds: { image: 'image', video: 'vidéo', audio: 'son', text: 'texte', application: 'document' },
    line: (number, kind, size) => `Fichier ${number}, ${kind}, ${size}`,
    asItIs: 'Envoyé tel quel. Il peut contenir des noms et des lieux.',
    show: (number) => `Afficher le fichier ${number}`,
    hide: (number) => `Masquer le fichier ${number}`,
    remove: (number) => `Enlever le fichier ${number}`,
    reading: 'Nous regardons vos fichiers. Un instant.',
    large: (size) =>
      `Un fichier dépasse ${size}, donc il n’a pas été ajouté. Une copie plus petite peut aller.`,
    many: (count) => `Le maximum ici est de ${count}. Les autres fichiers n’ont pas été ajoutés.`,
    unlike: 'Un fichier n’est pas du type que dit son nom. Il n’a pas été ajouté.',
    broken: 'Nous n’avons pas pu lire une image. Elle n’a pas été ajoutée. Une autre copie peut aller.',
  },

  address: {
    kinds: {
      lines: 'J’ai une adresse',
      none: 'Je n’ai pas d’adresse fixe',
      protected: 'Un programme de l’État garde mon adresse secrète',
      region: 'Ma région, rien de plus',
    },
    lines: 'Adresse',
    postcode: 'Code postal',
    region: 'Région',
    elsewhere: 'Le courrier va ailleurs',
    post: 'Où le courrier peut aller',
    postTo: (where) => `Le courrier va à\u00A0: ${where}`,
  },

  hours: {
    noon: 'midi',
    midnight: 'minuit',
    open: 'Ouvert maintenant.',
    until: (time) => `Ouvert maintenant, jusqu’à ${ended(time)}`,
    today: (time) => `Ouvre aujourd’hui à ${ended(time)}`,
    tomorrow: (time) => `Ouvre demain à ${ended(time)}`,
    on: (day, time) => `Ouvre ${day} à ${ended(time)}`,
    zoned: (time, zone) => `${time} (${zone})`,
  },

  help: {
    person: 'Parlez à une personne\u00A0:',
    tucked: 'Parlez à une personne',
    by: {
      call: 'Appelez le',
      text: 'Envoyez un SMS au',
      both: 'Appelez ou envoyez un SMS au',
      tty: 'Par ATS, appelez le',
      chat: 'Discuter en ligne',
      visit: 'Venez à\u00A0:',
    },
    textTo: (word) => `Envoyez «\u00A0${word}\u00A0» par SMS au`,
    span: (from, to) => `de ${from} à ${to}`,
    days: (first, last) => `du ${first} au ${last}`,
    when: (times, days) => `${times}, ${days}`,
    joint: ', ',
    everyDay: 'tous les jours',
    always: 'à toute heure',
    languages: (list) => `Nous parlons ${list}.`,
    log: 'Appels et SMS peuvent figurer dans les journaux et les factures.',
  },

  crisis: {
    lead: 'Si vous voulez parler maintenant\u00A0:',
    country: 'Je suis dans un autre pays',
    language: 'Un autre pays ou une autre langue',
  },
};

/** The same, with English beside what is about leaving, help and consent. No named speaker has signed it yet. */
export const fr = besideEnglish(translation);
