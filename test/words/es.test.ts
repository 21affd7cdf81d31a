import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contactInWords, dateInWords, readDate } from '../../src/html.js';
import { en } from '../../src/words/en.js';
import { es } from '../../src/words/es.js';
import { addWords, wordsIn } from '../../src/words/words.js';

addWords('es', es);

type Sentence = string | ((...given: unknown[]) => unknown);

/** Every sentence of two languages side by side, a function as it is. */
function* beside(
  one: object,
  other: object,
  path = '',
): Generator<[path: string, one: Sentence, other: Sentence]> {
  assert.deepEqual(Object.keys(other).sort(), Object.keys(one).sort(), path);
  for (const key of Object.keys(one)) {
    const [a, b] = [one, other].map((words) => (words as Record<string, Sentence | object>)[key]);
    const here = path ? `${path}.${key}` : key;
    if (typeof a === 'object') yield* beside(a, b as object, here);
    else yield [here, a, b as Sentence];
  }
}

const pairs = [...beside(en, es)];

const GIVEN = ['alpha', 'beta', 'gamma'];

test('leaves nothing out that an English sentence takes in', () => {
  let tried = 0;
  for (const [path, one, other] of pairs) {
    if (typeof one !== 'function') continue;
    assert.equal(typeof other, 'function', path);
    const given = GIVEN.slice(0, one.length);
    const heldBy = (sentence: Sentence) => {
      const text = String((sentence as (...all: unknown[]) => unknown)(...given));
      return given.filter((word) => text.includes(word));
    };
    assert.deepEqual(heldBy(other), heldBy(one), path);
    tried++;
  }
  assert.ok(tried > 30);
});

/** The same in both languages: names of units, and what only joins. */
const SAME = [
  'choice.no',
  'file.megabytes',
  'file.kilobytes',
  'file.kinds.video',
  'comfort.chosen',
  'safeContact.sum.other',
];

test('has no English left in it', () => {
  const left = pairs
    .map(([path, one, other]) => [
      path,
      ...[one, other].map((said) => (typeof said === 'string' ? said : String(said(...GIVEN)))),
    ])
    .filter(([, one, other]) => one === other)
    .map(([path]) => path);
  assert.deepEqual(left.sort(), [...SAME].sort());
});

test('counts as Spanish does', () => {
  const { intake, expect } = es;
  assert.deepEqual([1, 2, 9, 10].map(intake.needALook), [
    'Hay una respuesta por revisar',
    'Hay dos respuestas por revisar',
    'Hay nueve respuestas por revisar',
    'Hay 10 respuestas por revisar',
  ]);
  assert.deepEqual([1, 4].map(expect.many), ['Una.', '4, una tras otra.']);
});

test('says of leaving what is true and no more', () => {
  const { armed, plain } = es.leaving;
  for (const said of [
    'se borra lo que escribió aquí',
    'No borra el historial',
    'todavía podría ver',
    'use otro si puede',
  ])
    assert.ok(armed.includes(said), said);
  assert.match(plain, /No borra lo que escribió ni el historial/);
  assert.equal(armed.split('. ').length, en.leaving.armed.split('. ').length);
});

test('is spoken for a region, and by nobody who did not ask for it', () => {
  assert.equal(wordsIn('es-419'), es);
  assert.equal(wordsIn('ES-us'), es);
  assert.equal(wordsIn('est'), en);
});

for (const [edtf, words] of [
  ['1990-06-04', '4 de junio de 1990'],
  ['1990-06', 'junio de 1990'],
  ['199X', 'la década de 1990'],
  ['1990-21', 'Primavera de 1990'],
  ['1990-06~', 'junio de 1990, más o menos'],
  ['XXXX-06-04', '4 de junio'],
])
  test(`says ${edtf} as ${words}`, () => assert.equal(dateInWords(edtf, 'es'), words));

for (const written of ['4 de junio de 1990', '4 de junio del 1990', '4 junio 1990', '4/6/1990'])
  test(`reads ${written} from one box`, () =>
    assert.equal(readDate([['when.day', written]], 'when', 'es').edtf, '1990-06-04'));

test('reads a month and a year from one box', () =>
  assert.equal(readDate([['when.month', 'Junio de 1990']], 'when', 'es').edtf, '1990-06'));

test('says who may be reached how, as the person says it to the agency', () => {
  const rules = {
    contact: true,
    confirmed: false,
    codeWord: 'limón',
    channels: [
      {
        channel: 'call',
        use: true,
        to: '555 0100',
        times: ['Después de las 5'],
        leaveMessage: false,
        sayYouAre: 'Una amistad',
        alsoUsedBy: '',
      },
      { channel: 'email', use: false, because: 'no' },
    ],
  } as const;
  assert.equal(
    contactInWords(rules, 'es'),
    'Llámenme al 555 0100 después de las 5. Preséntense así: una amistad. No dejen mensajes. ' +
      'La palabra clave es limón. No usen: Correo electrónico.',
  );
});
