// @ts-check

/** @typedef {import('../../intake/questions.mjs').Question} Question */

const LINE = 200;

/** @type {Question[]} */
export const reach = [
  {
    kind: 'text',
    name: 'name',
    label: '¿Cómo quiere que le llamemos?',
    hint: 'Cualquier nombre está bien.',
    decline: true,
    private: true,
    most: LINE,
  },
  {
    kind: 'choice',
    name: 'reach',
    label: '¿De qué manera podemos comunicarnos?',
    hint: 'Elija las que le parezcan seguras. No usamos otras.',
    many: true,
    required: true,
    missing: 'Elija una manera segura, o "Yo les llamo".',
    options: [
      { value: 'text', label: 'Mensaje de texto', hint: 'No decimos quiénes somos.' },
      { value: 'call', label: 'Llamada, sin mensaje de voz' },
      { value: 'self', label: 'Yo les llamo', hint: 'Entonces no nos comunicamos con usted.' },
    ],
  },
  {
    kind: 'text',
    name: 'phone',
    type: 'tel',
    label: 'Número de teléfono',
    when: 'reach=text|call',
    neededFor: 'reach=text|call',
    missing: 'Agregue un número, o elija otra manera.',
    private: true,
    most: LINE,
  },
];

/** @type {Question[]} */
export const family = [
  {
    kind: 'choice',
    name: 'children',
    label: '¿Vienen niñas o niños con usted?',
    preset: 'yes-no',
    decline: true,
  },
  {
    kind: 'narrative',
    name: 'children-needs',
    label: '¿Qué les haría bien?',
    hint: 'Una línea basta.',
    when: 'children=yes',
    decline: true,
    private: true,
    most: 5000,
  },
  {
    kind: 'date',
    name: 'since',
    label: '¿Desde cuándo busca un lugar?',
    hint: 'Una parte de la fecha basta.',
    decline: ['asked-declined', 'asked-unknown'],
    private: true,
  },
];

/** @type {Question[]} */
export const story = [
  {
    kind: 'narrative',
    name: 'story',
    label: '¿Qué está pasando?',
    hint: 'Una línea basta. Empiece por donde quiera.',
    why: 'Para pensar, antes de vernos, qué puede ayudar.',
    whoSees: 'Marisol, y nadie más',
    ifSkipped: 'Lo hablamos en persona, si quiere',
    decline: true,
    sensitive: true,
    private: true,
    most: 20_000,
  },
];

/** @type {Question[]} */
export const sharing = [
  {
    kind: 'consent',
    name: 'share',
    label: '¿Podemos compartir esto con la Clínica Harbor?',
    options: [
      { value: 'no', label: 'No, que quede en la casa' },
      { value: 'yes', label: 'Sí, con la Clínica Harbor' },
    ],
    terms: {
      what: 'Lo que escribió en "¿Qué está pasando?"',
      who: 'Las dos enfermeras de la clínica',
      why: 'Para preparar una primera visita',
      until: 'Un año, o hasta que usted diga basta',
      otherwise: 'Le ayudamos igual.',
    },
    takenBack: 'La clínica ya no lo ve. Lo que leyeron, pueden recordarlo.',
    years: 1,
    shares: ['story'],
  },
];
