import { node } from '../../../base/node.js';
import type { ComfortAxis } from '../../../controllers/comfort.js';
import type { comfort } from '../../../words/en.js';

type ComfortWords = typeof comfort;

/** What most people look for stands open. The rest is folded away by what it is about. */
const FIRST: readonly ComfortAxis[] = ['room', 'light', 'text'];
const FOLDED: Readonly<Record<keyof ComfortWords['groups'], readonly ComfortAxis[]>> = {
  shows: ['amount', 'words', 'help'],
  lines: ['spacing', 'edges', 'underlines', 'ring'],
  moves: ['motion', 'sound'],
};

/** Every axis as a set of radios, the first of which leaves it as it is. */
export const drawSets = (words: ComfortWords): HTMLElement[] => [
  ...FIRST.map((axis) => drawSet(axis, words)),
  ...Object.entries(FOLDED).map(([group, axes]) =>
    node(
      'details',
      {},
      node('summary', {}, words.groups[group as keyof typeof FOLDED]),
      ...axes.map((axis) => drawSet(axis, words)),
    ),
  ),
];

const drawSet = (axis: ComfortAxis, { axes, choices }: ComfortWords): HTMLElement =>
  node(
    'fieldset',
    { id: axis },
    node('legend', {}, axes[axis]),
    ...Object.entries<string[]>(choices[axis]).map(([value, [name, line]]) =>
      node(
        'label',
        {},
        node('input', { type: 'radio', name: axis, value }),
        node('span', {}, name),
        axis === 'room' ? node('slot', { name: `room-${value}` }) : undefined,
        line ? node('small', {}, line) : undefined,
      ),
    ),
  );
