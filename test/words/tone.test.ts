import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { en } from '../../src/words/en.js';
import { es } from '../../src/words/es.js';
import type { Words } from '../../src/words/words.js';
import { toneRulesEs } from './tone-es.js';
import { sentencesOf, toneRules, type ToneRule } from './tone.js';

interface Voice {
  readonly words: Words;
  readonly rules: readonly ToneRule[];
  /** A sentence that breaks each rule. */
  readonly bad: Readonly<Record<string, string>>;
  /** Words that were weighed one by one: they say what a shorter sentence could not, or are the answer to a question. */
  readonly weighed: Readonly<Record<string, readonly string[]>>;
  /** Sentences that every rule lets pass. */
  readonly kind: readonly string[];
}

const voices: Record<string, Voice> = {
  English: {
    words: en,
    rules: toneRules,
    bad: {
      blame: 'This field is required',
      hurry: 'Act now, this offer ends',
      promise: 'Your answers are completely private.',
      lessening: "Don't worry, it takes a minute.",
      padding: 'Please enter your name.',
      jargon: 'Tell us about the incident.',
      labels: 'Services for a victim of crime',
      vague: 'Submit',
      shouting: 'We have it!',
      capitals: 'LEAVE this page',
      pictures: 'Well done 🎉',
      percentage: 'You are 62 % there.',
      length: 'This is a sentence that goes on for longer than anyone wants to read today.',
      holes: 'Part undefined of 4',
    },
    weighed: {
      length: ['leaving.armed'],
      vague: ['choice.yes', 'choice.no'],
    },
    kind: [
      'Some questions may be hard. You can skip any of them.',
      'We could not read this date. Try day, month, year, like 4 6 1990. Part of it is fine.',
      'Take the time you need. Nothing here is timed.',
      'You chose not to say.',
      'Send to Harbor House',
    ],
  },
  Spanish: {
    words: es,
    rules: toneRulesEs,
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
  },
};

for (const [language, { words, rules, bad, weighed, kind }] of Object.entries(voices))
  describe(`the words that everyone meets in ${language}`, () => {
    const said = [...sentencesOf(words)];

    for (const rule of rules) {
      test(`keep the rule about ${rule.name}: ${rule.why}`, () => {
        const broken = said.flatMap(([path, text]) => {
          const found = weighed[rule.name]?.includes(path) ? undefined : rule.find(text);
          return found === undefined ? [] : [`${path}: "${text}" has "${found}"`];
        });
        assert.deepEqual(broken, [], rule.why);
      });

      test(`are told apart from words that break the rule about ${rule.name}`, () => {
        assert.notEqual(rule.find(bad[rule.name]), undefined);
      });
    }

    test('let the kind sentences of the house pass every rule', () => {
      for (const text of kind)
        for (const rule of rules) assert.equal(rule.find(text), undefined, `${rule.name}: ${text}`);
    });

    test('are weighed only where there is a rule to break', () => {
      for (const [name, paths] of Object.entries(weighed))
        for (const path of paths) {
          const [, text] = said.find(([one]) => one === path)!;
          assert.notEqual(
            rules.find((rule) => rule.name === name)!.find(text),
            undefined,
            `${name}: ${path}`,
          );
        }
    });
  });

test('finds forms that take a Spanish reader for a man or a woman, and none that speak of a thing', () => {
  const { find } = toneRulesEs.find(({ name }) => name === 'gender')!;
  for (const text of [
    'Aquí está segura.',
    'Si no está muy cansado, siga.',
    'Bienvenida a Casa Abierta',
    'Usted no está obligado a nada.',
    'Lo llamaremos mañana.',
    'Estimado/a',
    'Bienvenid@s',
    'Para el usuario',
  ])
    assert.notEqual(find(text), undefined, text);
  for (const text of [
    'Guardado',
    'La respuesta queda guardada.',
    'Una persona le llama.',
    'Ajustes del dispositivo',
  ])
    assert.equal(find(text), undefined, text);
});
