import { ended, lineOf, within } from '../line.js';
import { phraseWords } from '../phrase-words.js';
import type { Words } from '../words.js';
import { besideEnglish } from './beside-english.js';
import { intl } from './intl-ht.js';

/**
 * Every sentence a person can meet, in Haitian Creole: "ou" throughout, short and plain, as it is spoken. The language has no
 * forms for men or women, and its nouns do not change with a number. Browsers and telephones do not speak it, so the names
 * of what they show are given in English and French.
 */
export const translation: Words = {
  field: {
    needed: 'nesesè',
    missing: 'Mete yon repons isit la pou kontinye.',
    email: 'Nou pa t ka li adrès imel sa a. Eseye youn tankou non@example.org.',
    numeric: 'Nou pa t ka li chif sa a. Eseye youn tankou 12.',
    tel: 'Nou pa t ka li nimewo sa a. Eseye youn tankou 555 0100.',
    url: 'Nou pa t ka li adrès wèb sa a. Eseye youn tankou https://example.org.',
    unclear: 'Nou pa t ka sèvi ak repons sa a. Gade endikasyon an, epi eseye ankò.',
    tooShort: (least) => `Isit la nou bezwen ${least} karaktè oswa plis.`,
    tooLong: (most) => `Nou ka kenbe ${most} karaktè. Fè l pi kout.`,
    absent: {
      'asked-declined': 'Mwen pito pa di sa',
      'asked-unknown': 'Mwen pa konnen',
      'temp-unknown': 'Tounen sou sa pita',
    },
    instead: 'Oswa youn nan sa yo',
    clear: 'Efase repons mwen',
    ask: 'Poukisa nou mande sa',
    whoSees: (who) => `Moun ki wè l: ${ended(who)}`,
    ifSkipped: (then) => `Si w sote l: ${ended(then)}`,
    private: 'Nou mande navigatè w la pa kenbe sa. Gen navigatè ki ka kenbe l.',
  },

  choice: {
    missing: 'Chwazi youn oswa plis pou kontinye.',
    own: 'Ak pwòp mo pa m',
    none: 'Okenn nan sa yo',
    yes: 'Wi',
    no: 'Non',
    unsure: 'Mwen pa fin konnen',
  },

  narrative: {
    hide: 'Kache sa m ekri a',
    show: 'Montre sa m ekri a',
    hidden: 'Sa w ekri a kache. Li toujou la.',
    line: 'Yon liy ase.',
    prompts: 'Kèk bagay ou ka ekri sou yo',
  },

  select: {
    empty: 'Chwazi youn',
  },

  name: {
    use: 'Non pou nou rele w',
    legal: 'Non sou papye ofisyèl',
    pronouns: 'Pwonon',
  },

  language: {
    label: 'Lang',
  },

  scale: {
    cannotSay: 'Mwen pa ka di',
  },

  consent: {
    what: 'Sa ki pataje',
    who: 'Moun ki wè l',
    why: 'Poukisa',
    until: 'Jiska kilè',
    otherwise: 'Si w di non',
    no: 'Non, pa pataje sa',
    yes: 'Wi, pataje sa',
    undecided: 'Poko deside.',
    saidNo: 'Ou te di non.',
    saidYes: 'Ou te di wi.',
    afterEnd: 'Apre jou sa a, li konte kòm poko deside.',
    ended: (day) => `Sa te fini ${day}. Li konte kòm poko deside.`,
    endedEarlier: 'Sa fini deja. Li konte kòm poko deside.',
  },

  consentGroup: {
    needed: 'Sa nou bezwen kanmenm',
    notAsked: 'Sa a se pa yon kesyon. Men poukisa nou bezwen l.',
    same: 'W ap jwenn menm èd la, kèlkeswa repons ou.',
    all: 'Pou tout sa yo ansanm',
    no: 'Non pou tout sa yo',
    yes: 'Wi pou tout sa yo',
  },

  limits: {
    heading: 'Anvan ou di nou nenpòt bagay',
    lead: 'Gen bagay nou gen pou pase bay lòt moun. Men tout yo.',
    skip: 'Ale nan sa nou pa gen pou pase bay lòt moun',
  },

  embedGate: {
    learns: (service) => `Si w montre l, ${service} ka wè aparèy sa a louvri l.`,
    shown: 'Li parèt anba a. Ou ka retire l ankò.',
    video: {
      from: (service) => `Videyo sa a soti nan ${ended(service)}`,
      show: (service) => `Montre videyo ki soti nan ${service}`,
      hide: 'Retire videyo a',
      open: (service) => `Ale wè videyo a sou ${service}`,
    },
    map: {
      from: (service) => `Kat sa a soti nan ${ended(service)}`,
      show: (service) => `Montre kat ki soti nan ${service}`,
      hide: 'Retire kat la',
      open: (service) => `Ale wè kat la sou ${service}`,
    },
    chat: {
      from: (service) => `Tchat sa a pase sou ${ended(service)}`,
      show: (service) => `Montre tchat ki soti nan ${service}`,
      hide: 'Retire tchat la',
      open: (service) => `Ale nan tchat la sou ${service}`,
    },
    page: {
      from: (service) => `Sa a soti nan ${ended(service)}`,
      show: (service) => `Montre sa ki soti nan ${service}`,
      hide: 'Retire l',
      open: (service) => `Ale wè l sou ${service}`,
    },
  },

  consentLedger: {
    heading: 'Sa ou te di',
    none: 'Nou poko mande anyen.',
    tookBack: 'Ou te retire wi ou a.',
    holds: (day) => `Li bon jiska ${ended(day)}`,
    seen: 'Mo ou te wè yo',
    before: 'Sa ou te di anvan',
    takeBack: 'Retire wi mwen an',
    again: 'Gade kijan yo mande l kounye a',
  },

  consentReceipt: {
    heading: 'Kopi ou',
    ask: 'Èske w ka kenbe yon kopi isit la san risk?',
    who: 'Moun ki ka louvri aparèy sa a ka jwenn li.',
    no: 'Non, kite l isit la',
    yes: 'Wi, kenbe yon kopi',
    notKept: 'Anyen pa rete. Ou ka li l isit la.',
    save: 'Mete l nan yon fichye',
    print: 'Enprime l',
    how: 'Ou ka mete l nan yon fichye, oswa enprime l.',
    saved: (name) => `Chèche ${name} kote telechajman yo ale.`,
    open: 'Wi, pran fichye a',
  },

  release: {
    know: 'Sa pou w konnen anvan ou siyen',
    asks: {
      person: 'Non ou',
      discloser: 'Moun ki pataje l',
      recipient: 'Moun ki resevwa l',
      information: 'Sa ki pataje',
      purpose: 'Pou ki sa',
      expiry: 'Jiska kilè',
      signer: 'Moun ki siyen',
      signature: 'Ekri non ou pou w siyen',
      other: 'Non moun ki siyen pou ou',
      authority: 'Poukisa moun sa a ka siyen pou ou',
      harm: 'Èske moun ki siyen an te fè w mal, oswa paran w?',
      date: 'Jou a',
    },
    one: 'Yon moun, oswa yon biwo. Yon lòt bezwen pwòp paj pa l.',
    oneOrClass: 'Yon moun, yon biwo, oswa yon kalite biwo.',
    little: 'Pi piti sa nou bezwen.',
    signers: {
      self: 'Mwen siyen pou tèt mwen',
      parent: 'Mwen siyen, epi yon paran siyen avè m',
      guardian: 'Moun ki responsab mwen siyen pou mwen',
      representative: 'Lalwa pèmèt yon lòt moun siyen pou mwen',
    },
    statements: {
      'not-required': 'W ap jwenn menm èd la si w pa siyen.',
      revocation: 'Ou ka retire sa nenpòt lè. Sa ki te deja pataje rete pataje.',
      redisclosure: 'Moun ki resevwa l ka pase l. Lè sa a, lwa sa a ka pa pwoteje l.',
      'redisclosure-tpo':
        'Moun ki resevwa l ka pase l jan lwa sou sante pèmèt. Yo pa ka sèvi avè l kont ou nan tribinal.',
      refusal: 'W ap jwenn menm èd la si w pa siyen.',
      copy: 'Ou ka gen yon kopi. Ou ka li l isit la anvan.',
    },
    today: (day) => `Jodi a se ${ended(day)}`,
    needed: 'Pou w siyen, ranpli tout sa a. Pou w di non, kite l konsa.',
    no: 'Non, pa siyen sa',
    yes: 'Wi, siyen sa',
    page: 'Gen yon bagay ki manke sou paj sa a. Li poko ka siyen.',
    lacks: {
      person: 'Mete non ou.',
      discloser: 'Mete ki moun ki pataje l.',
      recipient: 'Mete yon moun oswa yon biwo.',
      information: 'Mete sa ki pataje.',
      purpose: 'Mete pou ki sa li ye.',
      expiry: 'Chwazi jiska kilè, ak yon jou ki poko rive.',
      signer: 'Chwazi ki moun ki siyen.',
      signature: 'Ekri non ou pou w siyen.',
      other: 'Mete non moun ki siyen pou ou.',
      authority: 'Mete poukisa moun sa a ka siyen pou ou.',
      harm: 'Se yon lòt moun ki pou siyen. Ou ka pale ak nou anvan.',
      date: 'Gen yon bagay ki manke sou paj sa a. Li poko ka siyen.',
      alone: 'Sa a pou kont li. Rès la bezwen pwòp paj pa l.',
    },
  },

  step: {
    path: (number, total, name) =>
      `Pati ${number}${total ? ` sou ${total}` : ''}: ${ended(name)} Ou ka kanpe isit la.`,
    next: 'Kontinye',
    back: 'Tounen',
    send: 'Voye',
    end: 'Gade l ankò, epi voye l',
    skip: 'Sote pati sa a',
    later: 'Tounen nan pati sa a pita',
    skipped: {
      'asked-declined': 'Ou te chwazi sote pati sa a.',
      'asked-unknown': 'Ou te chwazi sote pati sa a.',
      'temp-unknown': 'Ou te vle tounen nan pati sa a pita.',
    },
    titled: (number, total, name) => `Pati ${number} sou ${total}, ${name}`,
  },

  intake: {
    needALook: (count) =>
      `Gen ${['yon', 'de', 'twa', 'kat', 'senk', 'sis', 'sèt', 'uit', 'nèf'][count - 1] ?? count} repons pou gade ankò`,
    declined: {
      'asked-declined': 'Ou te chwazi pa di sa.',
      'asked-unknown': 'Ou te di ou pa konnen.',
      'temp-unknown': 'Ou te vle tounen sou sa pita.',
    },
    remove: 'Retire',
    removeThis: (question) => `Retire: ${question}`,
    putBack: 'Remete l',
    putBackThis: (question) => `Remete l: ${question}`,
    folded: 'Montre sa m ekri a',
    preview: 'W ap gade kesyon yo. Anyen ou fè la pa rete, ni li pa ale.',
    begin: 'Kòmanse ranpli l',
    lookAround: 'Gade kesyon yo anvan',
    assisted: (helper) => `${helper} ap ranpli sa avè w.`,
    change: 'Chanje',
    changeThis: (question) => `Chanje: ${question}`,
    empty: 'Pa gen anyen la, e sa bon konsa.',
    ticked: 'Make',
    hidden: 'Li kache isit la, epi li rete jan ou te ekri l.',
    sending: 'L ap ale. Ou pa bezwen fè anyen.',
    slow: 'Sa pran plis tan pase dabitid. Ou ka tann, oswa voye l ankò.',
    offline: 'Pa gen koneksyon kounye a. Mo ou yo toujou la. Ou ka voye yo pita.',
    notSent: 'Nou pa t ka voye sa. Mo ou yo toujou la. Ou ka eseye ankò.',
  },

  contentNote: {
    read: 'Kontinye',
    skip: 'Sote pati sa a',
    later: 'Tounen pita',
  },

  expect: {
    parts: 'Konbyen pati',
    many: (parts) => (parts === 1 ? 'Youn.' : `${parts}, youn apre lòt.`),
    long: 'Konbyen tan',
    asked: 'Sou ki sa nou mande',
    needed: 'Sa pou w reponn',
    whoSees: 'Moun ki wè l',
    near: 'Sa ou ka vle gen toupre w',
    stop: 'Èske m ka kanpe?',
    canStop: 'Wi, nenpòt lè. Ou ka sote nenpòt kesyon.',
  },

  confirmation: {
    reader: 'Ki moun ki li l, ak kilè',
    talk: 'Si w vle pale anvan sa',
    takeBack: 'Si w vle chanje l oswa retire l',
    copy: 'Kopi ou',
  },

  button: {
    busy: 'Yon ti moman.',
  },

  header: {
    main: 'Ale nan sa ki sou paj la',
    languages: 'Lang yo',
  },

  notice: {
    info: 'Bon pou konnen',
    saved: 'Li rete',
    look: 'Pou gade ankò',
    important: 'Enpòtan',
    dismiss: 'Retire mesaj sa a',
  },

  pause: {
    pause: 'Poz',
    line: 'Pran tan ou bezwen. Isit la pa gen limit tan.',
    rest: 'Pran tan ou bezwen.',
    restUntil: (time) => `Pran tan ou bezwen. Ou ka rete la jiska ${ended(time)}`,
    resume: 'Kontinye',
    later: 'Tounen yon lòt jou',
    talk: 'Pale ak yon moun',
    unkept: 'Si w ale, sa w ekri la pa rete.',
  },

  grounding: {
    senses: 'Gade sa ki bò kote w',
    lines: [
      'Senk bagay ou ka wè.',
      'Kat bagay ou ka touche.',
      'Twa bagay ou ka tande.',
      'De bagay ou ka pran sant yo.',
      'Yon bagay ou ka goute.',
    ],
    any: 'Nan nenpòt lòd. Ou ka kite ladan yo, epi kanpe nenpòt lè.',
  },

  visit: {
    title: 'Nòt',
    until: (time) => `Ou ka rete la jiska ${ended(time)}`,
    keeps: 'Pandan w ap ekri, ou gen plis tan.',
    more: 'Lè lè a pwòch, ou ka mande plis tan.',
    stays: 'Apre sa, sa w ekri a rete sou paj sa a.',
    near: (time) => `Vizit ou a ap fini lè sa a: ${ended(time)}`,
    last: (time) => `Vizit ou a prèt pou fini: ${ended(time)}`,
    longest: 'Li pa ka dire plis. Sa w ekri a rete sou paj sa a.',
    stay: 'Rete plis tan',
    offline: 'Nou pa t ka jwenn sèvè a. Sa w ekri a toujou la.',
    over: 'Vizit sa a fini',
    kept: 'Sa w ekri a toujou sou paj sa a.',
    signIn: 'Louvri vizit la ankò',
    window: '(nan yon lòt fennèt)',
    goOn: 'Kontinye isit la',
    closed: 'Vizit la poko louvri.',
    other: 'Gen yon lòt vizit ki louvri, kidonk paj sa a rete kouvri.',
  },

  phrase: {
    words: phraseWords,
  },

  saveStatus: {
    none: 'Sa w ekri rete sou paj sa a jiskaske ou voye l.',
    memory: 'Sa w ekri rete jiskaske ou fèmen paj sa a.',
    off: 'Sa w ekri poko sere.',
    busy: 'Yon ti moman.',
    keep: 'Sere sa m ekri',
    openKept: 'Louvri sa m te sere a',
    found: (until) => `Gen mo ki sere sou aparèy sa a, jiska ${until}. Louvri yo?`,
    apart: (until) => `Gen mo ki sere sou aparèy sa a, jiska ${ended(until)}`,
    open: 'Louvri yo',
    notNow: 'Pa kounye a',
    erase: 'Efase sa ki sere a',
    device: {
      ask: 'Èske w ka sere sa sou aparèy sa a san risk?',
      facts: (until) => [
        'Lè w peze «Kite paj sa a», li efase.',
        `Mo pou tounen fèmen l. Pwochen vizit la apre ${until} efase l.`,
        'Moun ki konnen mo sa yo ka li l. Moun ki fòse w di yo tou.',
        'Moun k ap siveye aparèy sa a ka wè sa w ekri.',
        'Moun ki sèvi ak aparèy sa a ka wè gen bagay ki sere.',
        'Fichye yo, ak sa ou dakò pataje, pa sere.',
      ],
      yes: 'Wi, sere l sou aparèy sa a',
      saved: (time, until) => `Li sere a ${time} sou aparèy sa a, jiska ${ended(until)}`,
    },
    server: {
      ask: 'Èske nou ka sere sa pou ou, fèmen ak mo?',
      facts: (until) => [
        'Mo pou tounen fèmen l anvan li rive jwenn nou.',
        'San mo yo nou pa ka li l. Nou wè gen bagay ki sere, se tout.',
        'Moun ki konnen mo sa yo ka li l. Moun ki fòse w di yo tou.',
        'Moun k ap siveye aparèy sa a ka wè sa w ekri.',
        `«Kite paj sa a» pa efase l. Apre ${until} li efase.`,
        'Fichye yo, ak sa ou dakò pataje, pa sere.',
      ],
      yes: 'Wi, sere l pou mwen',
      saved: (time, until) => `Li sere a ${time} lakay nou, jiska ${ended(until)}`,
    },
    erased: 'Li efase. Mo ou yo toujou la.',
    full: 'Pa gen plas pou sa. Mo ou yo toujou la.',
    sent: 'Sa ki te sere a efase.',
    no: 'Non, pa sere l',
    yourWords: 'Mo pou w tounen',
    once: 'Mo sa yo louvri l. Yo an angle. Yo parèt yon fwa.',
    lost: 'San yo, pèsonn pa ka louvri l.',
    own: 'Sèvi ak pwòp mo pa m',
    offer: 'Ban m lòt mo',
    has: 'Mwen genyen yo. Sere sa m ekri',
    ownHint: 'Kat mo oswa plis, oswa 14 karaktè.',
    hint: 'Majiskil ak espas anplis pa chanje anyen.',
    unopened: 'Mo sa yo pa louvri l. Ou ka eseye ankò.',
    unreached: 'Nou pa t ka fè sa. Ou ka eseye ankò.',
    which: 'Ki mo ou vle?',
    kept: 'Mo ki te sere yo',
    here: 'Mo ki sou paj sa a',
    swap: 'Montre lòt mo yo',
    unsaved: 'Li poko sere.',
    failed: 'Nou pa t ka sere sa. Mo ou yo toujou la.',
    unable: 'Navigatè sa a pa ka sere l. Mo ou yo toujou la.',
    gone: 'Pa gen anyen ki sere kounye a. Mo ou yo toujou la.',
    behind: 'Sa a louvri nan yon lòt onglè, ki te sere pita.',
    keepHere: 'Kenbe mo ki isit la',
    keepThere: 'Kite mo ki lòt kote a',
  },

  leaving: {
    leave: 'Kite paj sa a',
    plain: 'Lyen sa a fè w kite paj sa a. Li pa efase sa w ekri ni istorik navigatè w la.',
    armed:
      'Bouton sa a fè w kite paj sa a epi li efase sa w ekri isit la. ' +
      'Li pa efase istorik navigatè w la. ' +
      'Moun ki ka gade aparèy sa a, Wi-Fi a oswa kont ou yo ka toujou wè ou te la. ' +
      'Si w panse yon moun ap siveye aparèy ou a, sèvi ak yon lòt si w kapab.',
    safer: 'Kijan pou gen mwens risk sou entènèt',
    talk: 'Pale ak yon moun',
  },

  cover: {
    hide: 'Kache ekran an',
    heading: 'Nòt',
    show: 'Louvri nòt yo',
  },

  discreet: {
    title: 'Nòt',
    file: 'not',
  },

  exitExplainer: {
    about: (leave) => `Sou «${leave}»`,
    does: 'Sa li fè',
    stays: 'Sa ki ka rete dèyè',
    behind: [
      'Paj ou te wè yo, nan istorik navigatè w la.',
      'Lòt onglè ak aplikasyon ki louvri.',
      'Fichye ou te pran isit la.',
      'Non sit yo, Wi-Fi a oswa travay la ka kenbe yo.',
      'Sa yon moun wè si l ap siveye aparèy sa a.',
    ],
    keys: 'Ak klavye a',
    shift: 'Pou w ale, peze Shift twa fwa nan senk segonn.',
    press: (keys) => `Pou w ale, peze ${keys} nan senk segonn.`,
    then: ', epi ',
    loaded: 'Li mache lè paj la fin pare.',
    help: 'Èd ak aparèy ou a',
    try: 'Gade kijan sa parèt lè w ale',
    tried: 'Men kijan sa parèt. Anyen pa efase.',
    other: 'Lè w ale, yon lòt sit louvri isit la.',
    back: 'Tounen',
  },

  trailLight: {
    label: 'Kite mwens paj dèyè bouton Tounen an',
    hint:
      'Pou onglè sa a. Depi la, chak nouvo paj pran plas paj anvan an. ' +
      'Lè w voye repons, sa ajoute yon paj toujou. ' +
      'Istorik navigatè w la kenbe tout paj yo toujou.',
    on: 'Li limen. Tounen ka montre toujou paj anvan yo.',
    off: 'Li etenn. Tounen ka montre chak nouvo paj ankò.',
    unkept: 'Li limen pou paj sa a. Navigatè w la pa t ka kenbe l plis.',
  },

  erase: {
    what: 'Sa efase sa sit sa a sere nan navigatè sa a, bouyon yo tou. Ou pa ka remete yo.',
    stays: 'Istorik navigatè w la, telechajman ou yo ak sa w te voye rete.',
    label: 'Efase sa sit sa a sere isit la',
    cleared: 'Sa sit sa a te sere nan navigatè sa a efase.',
    partly: 'Gen ladan l ki ka rete. Paramèt navigatè w la ka efase rès la.',
    told: 'Nou di sèvè sit la tou.',
    untold: 'Nou pa t jwenn sèvè sit la. Kèk cookie ka rete.',
    alone: 'Cookie sèvè sit la ka rete.',
    open: 'Mo ki sou paj sa a rete jiskaske ou kite l.',
  },

  saferVisit: {
    heading: 'Èske w ka sèvi ak aparèy sa a san risk?',
    lead: 'Se ou ki konnen ki moun ki ka wè aparèy sa a. Etap sa yo ka ede. Okenn pa kache tout bagay.',
    topics: [
      [
        'Yon lòt aparèy',
        'Si w panse yon moun ap siveye aparèy sa a, pran yon lòt.',
        'Yon moun ou fè konfyans ka genyen youn, oswa yon bibliyotèk.',
        'Yon travay oswa yon lekòl ka wè sa aparèy li yo louvri.',
        'Sou yon aparèy y ap siveye, rechèch sa a ka parèt tou.',
      ],
      [
        'Yon fennèt prive',
        'Nan meni navigatè w la, chwazi fennèt prive oswa incognito.',
        'Istorik la pa kenbe paj li yo. Fèmen l lè w fini.',
        'Li pa kache anyen pou Wi-Fi a, ni pou aplikasyon k ap siveye.',
      ],
      [
        'Yon kòd sou telefòn ou',
        'Yon kòd se ou menm ki konnen l ka anpeche moun antre.',
        'Yo ka remake yon nouvo kòd. Se ou ki chwazi kilè.',
      ],
      [
        'Kont ou yo',
        'Moun ki gen modpas ou ka li imel ou nenpòt kote.',
        'Yon kont nou pataje ka montre apèl, kote ak foto.',
        'Ou ka gade ki aparèy ki sou kont ou.',
        'Yo ka remake yon chanjman la tou.',
      ],
    ],
    where: 'Etap pou aparèy ou a',
    devices: [
      [
        'Sou yon iPhone',
        'Fennèt prive: nan Safari, louvri lis onglè yo, chwazi Private (Privée).',
        'Kòd: louvri Settings (Réglages), chèche Passcode (Code).',
        'Aparèy: louvri Settings (Réglages), peze sou non ou.',
        'Sa w pataje: Settings (Réglages), epi Privacy & Security (Confidentialité), epi Safety Check.',
      ],
      [
        'Sou yon telefòn Android',
        'Fennèt prive: nan meni navigatè a, chwazi Incognito (Navigation privée).',
        'Kòd: louvri Settings (Paramètres), chèche Screen lock (Verrouillage).',
        'Aparèy: louvri kont Google ou, epi Security (Sécurité).',
      ],
      [
        'Sou yon òdinatè Windows',
        'Fennèt prive: nan meni navigatè a, chwazi fennèt prive a.',
        'Modpas: Settings (Paramètres), Accounts (Comptes), epi Sign-in options.',
        'Moun ki ka sèvi avè l: Settings (Paramètres), epi Accounts (Comptes).',
      ],
      [
        'Sou yon Mac',
        'Fennèt prive: nan Safari, File (Fichier), epi New Private Window.',
        'Modpas: System Settings (Réglages Système), epi Users & Groups.',
        'Aparèy: louvri System Settings (Réglages Système), chwazi non ou.',
      ],
    ],
  },

  comfort: {
    comfort: 'Konfò',
    about: 'Chak chwa parèt touswit. Ou ka chanje l ankò.',
    close: 'Fèmen',
    device: (asks) => `Aparèy ou a mande ${ended(asks)}`,
    asks: {
      dark: 'koulè fonse',
      contrast: 'gwo kontras',
      soft: 'ti kontras',
      still: 'mwens mouvman',
      solid: 'sifas ini',
      forced: 'pwòp koulè pa l',
    },
    axes: {
      room: 'Anbyans',
      light: 'Limyè',
      text: 'Gwosè tèks la',
      amount: 'Konbyen yon sèl kou',
      words: 'Esplikasyon',
      help: 'Fason pou jwenn èd',
      spacing: 'Espas ant bagay yo',
      edges: 'Bò yo',
      underlines: 'Liy anba lyen yo',
      ring: 'Mak kote ou ye a',
      motion: 'Mouvman',
      sound: 'Son',
    },
    groups: { shows: 'Konbyen ki parèt', lines: 'Espas ak liy', moves: 'Mouvman ak son' },
    choices: {
      room: {
        system: ['Jan aparèy mwen ye', 'Klè oswa fonse, jan li regle.'],
        steady: ['Estab', 'Senp, tankou papye cho.'],
        open: ['Louvri', 'Klè epi laj.'],
        nook: ['Ti kwen', 'Dous epi cho.'],
        dusk: ['Bren', 'Fonse, san ekla.'],
        still: ['Trankil', 'Pi piti ki ka genyen.'],
        clear: ['Nèt', 'Liy ak kontras ki fò.'],
      },
      light: {
        system: ['Jan li ye'],
        dim: ['Ti limyè', 'Pou yon kote ki fè nwa.'],
        even: ['Mwayen'],
        bright: ['Gwo limyè', 'Pou yon kote ki klere.'],
      },
      text: { system: ['Jan li ye'], large: ['Pi gwo'], larger: ['Pi gwo nèt'] },
      amount: {
        system: ['Jan li ye'],
        one: ['Yon kesyon alafwa'],
        part: ['Yon pati alafwa'],
        everything: ['Tout sou yon paj'],
      },
      words: { system: ['Jan li ye'], fewer: ['Mwens'], usual: ['Dabitid'], more: ['Plis'] },
      help: {
        system: ['Jan li ye'],
        shown: ['Yo parèt'],
        tucked: ['Nan yon liy', 'Li louvri lè w peze l.'],
      },
      spacing: { system: ['Jan li ye'], close: ['Sere'], usual: ['Dabitid'], roomy: ['Laj'] },
      edges: { system: ['Jan li ye'], soft: ['Won'], firm: ['Dwat'] },
      underlines: {
        system: ['Jan li ye'],
        off: ['Kèk', 'Nan tèks la, pa lòt kote.'],
        on: ['Tout', 'Pi epè, epi toupatou.'],
      },
      ring: { system: ['Jan li ye'], usual: ['Dabitid'], strong: ['Fò'] },
      motion: { system: ['Jan aparèy mwen ye'], still: ['Okenn'], usual: ['Dabitid'] },
      sound: {
        system: ['Jan li ye', 'Anyen pa sonnen pou kont li.'],
        off: ['Etenn'],
        on: ['Limen', 'Son ka kòmanse pou kont li.'],
      },
    },
    undo: 'Defè chanjman mwen yo',
    reset: 'Swiv paramèt aparèy mwen',
    keep: 'Kenbe chwa sa yo sou aparèy sa a',
    kept: 'Yon ti nòt rete nan navigatè sa a. Anyen ou ekri pa ladan l.',
    chosen: (axis, choice) => `${axis}: ${choice}.`,
    keptForSite: 'Yon ti nòt rete nan navigatè sa a, pou sit sa a. Anyen ou ekri pa ladan l.',
    wasUndone: 'Paj sa a tounen jan li te ye.',
    wasReset: 'Kounye a paj sa a swiv aparèy ou a.',
    isKept: 'Chwa sa yo rete nan navigatè sa a.',
    isForgotten: 'Anyen pa rete nan navigatè sa a kounye a.',
    notKept: 'Navigatè sa a pa t ka kenbe yo. Yo rete sou paj sa a.',
    offer: 'Ou ka chanje jan paj sa a parèt.',
    accept: 'Gade chwa yo',
    leave: 'Kite l jan li ye',
    later: 'Chwa yo anwo a, anba Konfò.',
  },

  dialog: {
    close: 'Fèmen',
  },

  loading: {
    text: 'Sa pran yon ti moman.',
    slow: 'Sa pran plis tan. Ou pa bezwen fè anyen.',
  },

  link: {
    leaves: '(kite sit sa a)',
    window: '(louvri nan yon lòt fennèt)',
    both: '(kite sit sa a, nan yon lòt fennèt)',
  },

  date: {
    day: 'Jou',
    month: 'Mwa',
    year: 'Ane',
    aboutWhen: 'Apeprè kilè',
    season: 'Sezon',
    seasons: ['Prentan', 'Ete', 'Otòn', 'Ivè'],
    age: 'Ki laj ou te genyen, apeprè',
    event: 'Anvan oswa apre yon bagay',
    roughly: 'Se apeprè',
    wasAbout: (age) => `Mwen te gen apeprè ${age} an.`,
    decade: (year) => `ane ${year} yo`,
    joint: ' ',
    guessed: (date) => `Apeprè ${date}`,
    unread: (boxes, example) => `Nou pa t ka li dat sa a. Eseye ${boxes}, tankou ${example}. Yon pati ase.`,
    whichYear: 'Nou pa konnen ki ane. Ekri l ak kat chif, tankou 1990.',
  },

  safeContact: {
    channels: { text: 'Mesaj tèks', call: 'Apèl', email: 'Imel', post: 'Lapòs' },
    safe: {
      yes: 'Wi, pa gen risk',
      no: 'Non, pa kontakte m konsa',
      unsure: 'Mwen pa fin konnen',
    },
    to: {
      text: 'Nimewo',
      call: 'Nimewo',
      email: 'Adrès imel',
      post: 'Adrès',
      other: 'Nimewo oswa non la',
    },
    message: 'Ou ka kite yon mesaj',
    times: 'Kilè pa gen risk? Nenpòt lè, si w pa make anyen.',
    say: 'Ki moun nou ka di nou ye?',
    shared: 'Ki lòt moun ki sèvi avè l?',
    word: 'Yon mo kòd, pou w konnen se nou',
    none: 'Pa kontakte m',
    right: 'Wi, se sa',
    sum: {
      text: (to, times) => lineOf('Voye mesaj tèks ban mwen', to && `nan ${to}`, within(times)),
      call: (to, times) => lineOf('Rele m', to && `nan ${to}`, within(times)),
      email: (to, times) => lineOf('Voye imel ban mwen', to && `nan ${to}`, within(times)),
      post: (to, times) => lineOf('Ekri m pa lapòs', to && `nan ${to}`, within(times)),
      other: (channel, to, times) => lineOf(`${channel}:`, to, within(times)),
      say: (who) => `Di se ${ended(within(who))}`,
      sayNothing: 'Pa di ki moun nou ye.',
      message: 'Nou ka kite yon mesaj.',
      noMessage: 'Pa kite mesaj.',
      shared: (who) => `Moun ki sèvi avè l tou: ${ended(who)}`,
      word: (word) => `Mo kòd la se ${ended(word)}`,
      not: (channels) => `Pa sèvi ak: ${ended(channels)}`,
      none: 'Pa kontakte m.',
    },
  },

  file: {
    choose: 'Chwazi fichye',
    chooseOne: 'Chwazi yon fichye',
    most: (count) => `Jiska ${count} fichye.`,
    each: (size) => `Jiska ${size} pou yon fichye.`,
    megabytes: (size) => `${size} MB`,
    kilobytes: (size) => `${size} kB`,
    here: 'Nou retire kote ak done kamera nan imaj yo. Sa fèt sou aparèy sa a, anvan anyen ale.',
    there: 'Nou retire kote ak done kamera nan imaj yo. Nou fè sa lè yo rive.',
    original: 'Voye orijinal mwen yo, ak dat yo ak kote yo',
    keep: 'Kenbe orijinal ou a: dat li ak kote li ka sèvi kòm prèv.',
    kinds: { image: 'imaj', video: 'videyo', audio: 'son', text: 'tèks', application: 'dokiman' },
    line: (number, kind, size) => `Fichye ${number}, ${kind}, ${size}`,
    asItIs: 'Li ale jan li ye. Li ka gen non ak kote ladan l.',
    show: (number) => `Montre fichye ${number}`,
    hide: (number) => `Kache fichye ${number}`,
    remove: (number) => `Retire fichye ${number}`,
    reading: 'N ap gade fichye ou yo. Yon ti moman.',
    large: (size) => `Yon fichye depase ${size}, kidonk li pa antre. Yon kopi pi piti ka mache.`,
    many: (count) => `Isit la gen plas pou ${count}. Lòt fichye yo pa antre.`,
    unlike: 'Yon fichye pa kalite non li di a. Li pa antre.',
    broken: 'Nou pa t ka li yon imaj, kidonk li pa antre. Yon lòt kopi ka mache.',
  },

  address: {
    kinds: {
      lines: 'Mwen gen yon adrès',
      none: 'Mwen pa gen adrès fiks',
      protected: 'Yon pwogram Leta kenbe adrès mwen an sekrè',
      region: 'Rejyon mwen, epi se tout',
    },
    lines: 'Adrès',
    postcode: 'Kòd postal',
    region: 'Rejyon',
    elsewhere: 'Lèt yo ale yon lòt kote',
    post: 'Ki kote lèt yo ka ale',
    postTo: (where) => `Lèt yo ale nan: ${where}`,
  },

  hours: {
    noon: 'midi',
    midnight: 'minwi',
    open: 'Louvri kounye a.',
    until: (time) => `Louvri kounye a, jiska ${ended(time)}`,
    today: (time) => `Louvri jodi a a ${ended(time)}`,
    tomorrow: (time) => `Louvri demen a ${ended(time)}`,
    on: (day, time) => `Louvri ${day} a ${ended(time)}`,
    zoned: (time, zone) => `${time} (${zone})`,
  },

  help: {
    person: 'Pale ak yon moun:',
    tucked: 'Pale ak yon moun',
    by: {
      call: 'Rele',
      text: 'Voye tèks nan',
      both: 'Rele oswa voye tèks nan',
      tty: 'Pou TTY, rele',
      chat: 'Pale sou entènèt',
      visit: 'Vin nan:',
    },
    textTo: (word) => `Voye tèks «${word}» nan`,
    span: (from, to) => `${from} rive ${to}`,
    days: (first, last) => `${first} rive ${last}`,
    when: (times, days) => `${times}, ${days}`,
    joint: ', ',
    everyDay: 'chak jou',
    always: 'nenpòt lè',
    languages: (list) => `Nou pale ${ended(list)}`,
    log: 'Apèl ak tèks ka parèt nan lis apèl ak sou fakti.',
  },

  crisis: {
    lead: 'Si w vle pale kounye a:',
    country: 'Mwen nan yon lòt peyi',
    language: 'Yon lòt peyi oswa yon lòt lang',
  },

  intl,
};

/** The same, with English beside what is about leaving, help and consent. No named speaker has signed it yet. */
export const ht = besideEnglish(translation);
