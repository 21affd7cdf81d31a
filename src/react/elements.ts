import { createElement, Fragment, type ReactElement, type ReactNode } from 'react';
import { MADE } from '../base/made.js';
import type { Markup } from '../base/markup.js';
import { EMPTY, treeOf, type Branch } from './tree.js';

export type Props = Record<string, unknown>;

/** How React spells the attributes that our markup has. */
const SPELLED: Record<string, string> = {
  autocapitalize: 'autoCapitalize',
  autocomplete: 'autoComplete',
  autocorrect: 'autoCorrect',
  autofocus: 'autoFocus',
  datetime: 'dateTime',
  enctype: 'encType',
  for: 'htmlFor',
  formnovalidate: 'formNoValidate',
  hreflang: 'hrefLang',
  inputmode: 'inputMode',
  maxlength: 'maxLength',
  novalidate: 'noValidate',
  spellcheck: 'spellCheck',
  tabindex: 'tabIndex',
};

export const spelled = (name: string): string => SPELLED[name] ?? name;

/** How a tree becomes React's. */
export interface Making {
  /** What stands for an element in place of an element: React nodes that a page gave. */
  nodeFor?: (branch: Branch) => ReactNode;
  /** What an element is given beside what its markup says. */
  moreFor?: (branch: Branch) => Props | undefined;
}

/** Elements of React for what a helper wrote, so that React owns every node of it. */
export const elements = (markup: Markup): ReactElement =>
  createElement(Fragment, null, ...treeOf(String(markup)).map((one) => nodeOf(one, {})));

export function elementOf(branch: Branch, making: Making): ReactElement {
  const props = { ...propsOf(branch), ...making.moreFor?.(branch) };
  return createElement(branch.tag, props, ...childrenOf(branch).map((one) => nodeOf(one, making)));
}

/**
 * React looks for no nodes in what holds text alone, be it none: so an element may have filled what stands empty in the
 * markup, such as the place for words about an answer, before React comes. What it puts other nodes into is written by a
 * server, and is the element's alone in a browser.
 */
function childrenOf({ tag, given, inside }: Branch): Branch['inside'] {
  if (EMPTY.has(tag) || tag === 'textarea') return [];
  const isItsOwn = given[MADE] === 'inside' && typeof document !== 'undefined';
  return inside.length && !isItsOwn ? inside : [''];
}

function nodeOf(one: Branch | string, making: Making): ReactNode {
  if (typeof one === 'string') return one;
  return making.nodeFor?.(one) ?? elementOf(one, making);
}

function propsOf({ tag, given, inside }: Branch): Props {
  // What an element does to its own attributes as it begins is no fault, whether that is before React comes or after.
  const props: Props = { suppressHydrationWarning: true };
  const isOurs = tag.includes('-');
  for (const name in given) {
    const value = given[name];
    props[isOurs ? name : spelled(name)] = value === true && !isOurs && name.startsWith('data-') ? '' : value;
  }
  // Where an element may have written the nodes anew, React takes the whole away, and not one node that is gone.
  const isRewritten = MADE in given || given.slot === 'summary' || tag === 'lee-error-summary';
  if (isRewritten && inside.some((one) => typeof one !== 'string')) props.key = JSON.stringify(inside);
  if (!isOurs) begin(tag, props, inside);
  return props;
}

/** What a control holds when the page arrives. From then on it is the control's own, as always with React's `default…`. */
function begin(tag: string, props: Props, inside: Branch['inside']): void {
  if (tag === 'textarea') {
    const [text = ''] = inside as string[];
    props.defaultValue = text.replace(/^\n/, '') || undefined;
  } else if (tag === 'select') props.defaultValue = selectedIn(inside);
  else if (tag === 'option') delete props.selected;
  else if (tag === 'input' && props.type !== 'hidden') {
    const [now, first] = isTicked(props) ? ['checked', 'defaultChecked'] : ['value', 'defaultValue'];
    props[first] = props[now];
    delete props[now];
  }
}

export const isTicked = ({ type }: Props): boolean => type === 'radio' || type === 'checkbox';

function selectedIn(inside: Branch['inside']): string | undefined {
  for (const one of inside) {
    if (typeof one === 'string') continue;
    if (one.given.selected) return String(one.given.value);
    const found = selectedIn(one.inside);
    if (found !== undefined) return found;
  }
  return undefined;
}
