import { onScreen } from './colour.js';
import { nearestName } from './nearest-name.js';
import type { Input } from './theme.js';

/** What is wrong with the value of an input, and the closest value that is right. */
export interface Fault {
  says: string;
  nearest?: string;
}

/** Why a value does not fit its input, if it does not. */
export function faultOf(input: Input, value: unknown): Fault | undefined {
  const { path } = input;
  const wrong = (asked: string, nearest?: string): Fault => ({
    says: `${path} is ${shown(value)}. ${asked}`,
    ...(nearest === undefined ? {} : { nearest }),
  });
  switch (input.kind) {
    case 'text':
      if (typeof value !== 'string') return wrong(`Write text in quotes, like ${shown(input.example)}.`);
      if (count(value) > input.most)
        return {
          says: `${path} has ${count(value)} characters, and ${input.most} at most have room. Make it shorter.`,
        };
      return fits(input.pattern, value) ? undefined : wrong(`Write ${input.legal}.`);
    case 'colour':
      if (typeof value !== 'string' || !fits(input.pattern, value))
        return wrong(`Write a colour like ${input.legal}.`);
      return offScreen(value, wrong);
    case 'fonts':
      if (!Array.isArray(value) || value.length < 1 || value.length > input.most)
        return wrong(`Write 1 to ${input.most} fonts, like ${shown(input.example)}.`);
      if (!value.every((name) => typeof name === 'string' && count(name) <= 60 && fits(input.pattern, name)))
        return wrong('Write names of letters, digits, spaces, dots, hyphens and apostrophes.');
      return undefined;
    case 'number': {
      const { least, most } = input;
      const range = `Write a number from ${least} to ${most}`;
      if (typeof value !== 'number') return wrong(`${range}, without quotes.`);
      if (value >= least && value <= most) return undefined;
      return wrong(`${range}.`, String(value < least ? least : most));
    }
    case 'choice': {
      if (input.values.includes(value as string)) return undefined;
      const nearest = typeof value === 'string' ? nearestName(value, input.values) : undefined;
      return wrong(`Write one of ${input.values.map(shown).join(', ')}.`, nearest);
    }
  }
}

function offScreen(value: string, wrong: (asked: string, nearest: string) => Fault): Fault | undefined {
  const { shows, closest } = onScreen(value);
  return shows ? undefined : wrong(`No screen shows this colour. The closest one is ${closest}.`, closest);
}

const fits = (pattern: string, value: string): boolean => new RegExp(pattern, 'u').test(value);

const count = (text: string): number => [...text].length;

/** A value as the file has it, cut where it is long. */
function shown(value: unknown): string {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return 'an object';
  // JSON has no word for what is beyond every number.
  const text = typeof value === 'number' ? String(value) : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
