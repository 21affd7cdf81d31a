import type { ReactElement, ReactNode } from 'react';
import { Markup, markup } from '../base/markup.js';
import { elementOf, isTicked, spelled, type Props } from './elements.js';
import { declining, ofItself, type Declined } from './told.js';
import { treeOf, type Branch } from './tree.js';

/** What a component has to know of the helper that writes its markup. Names have a space between them. */
interface Shape {
  /** The options of the helper. */
  options: string;
  /** Those of them that take markup. */
  nodes?: string;
  /** The one that takes what stands inside. */
  inside?: string;
  /** The one that says what is known already. */
  known?: string;
}

/** What stays on the element itself, and does not go to the control in it. */
const OF_THE_ELEMENT = /^(?:onlee-|data-)|^(?:className|style|hidden|slot|dir)$/;

/** Stands in the markup where React nodes go. No text can bring it in: text is escaped. */
const PLACE = 'lee-node';

/**
 * Makes the component of a part. What is an option goes to the helper, and React nodes stand where the helper would put
 * markup. The rest goes to the native controls that are sent under `name`, or to the element where there is none.
 */
export function part<Given>(write: (given: Given) => Markup, shape: Shape): (props: object) => ReactElement {
  const taking = shape.nodes?.split(' ') ?? [];
  const optionOf = new Map(shape.options.split(' ').map((option) => [propOf(option, shape), option]));
  return ({ onDecline, ...props }: { onDecline?: Declined }) => {
    const placed: ReactNode[] = [];
    const given: Props = {};
    const own: Props = {};
    const rest: Props = {};
    for (const [prop, value] of Object.entries(props)) {
      const option = optionOf.get(prop);
      if (option !== undefined) given[option] = taking.includes(option) ? place(value, placed) : value;
      else if (OF_THE_ELEMENT.test(prop)) own[prop] = value;
      else rest[prop] = value;
    }
    const [host] = treeOf(String(write(given as Given))) as [Branch];
    const controls = given.name === undefined ? [] : controlsIn(host, given.name);
    return elementOf(host, {
      nodeFor: ({ tag, given: { at } }) => (tag === PLACE ? placed[Number(at)] : undefined),
      moreFor(branch) {
        if (branch === host) return { ...own, ...(controls.length ? ofItself(rest, onDecline) : rest) };
        if (onDecline && branch.given.name === `${String(given.name)}.declined`)
          return declining(branch, onDecline);
        return controls.includes(branch) ? held(branch, rest) : undefined;
      },
    });
  };
}

function propOf(option: string, { inside, known }: Shape): string {
  if (option === inside) return 'children';
  if (option === known) return option === 'checked' ? 'defaultChecked' : 'defaultValue';
  return spelled(option);
}

/** Text and markup go to the helper as they are, which may write a paragraph around text. */
function place(value: unknown, placed: ReactNode[]): string | Markup | readonly Markup[] | undefined {
  if (value === undefined || value === null || typeof value === 'boolean') return undefined;
  if (typeof value === 'string' || value instanceof Markup) return value;
  if (Array.isArray(value) && value.every((one) => one instanceof Markup)) return value;
  return markup`<${PLACE} at="${placed.push(value as ReactNode) - 1}"></${PLACE}>`;
}

const CONTROL = /^(?:input|select|textarea)$/;

/** The controls that the answer itself is sent by. */
function controlsIn(branch: Branch, name: unknown): Branch[] {
  if (CONTROL.test(branch.tag)) return branch.given.name === name ? [branch] : [];
  return branch.inside.flatMap((one) => (typeof one === 'string' ? [] : controlsIn(one, name)));
}

/** With a `value` the answer is React's: of what is ticked it says which, one or a list. */
function held({ given }: Branch, rest: Props): Props {
  if (rest.value === undefined || !isTicked(given)) return rest;
  const { value, ...more } = rest;
  return { ...more, checked: [value].flat().includes(given.value) };
}
