import type { HTMLAttributes, JSX, ReactElement, ReactNode, RefAttributes } from 'react';
import type { AbsentReason } from '../base/absent.js';
import type { Markup } from '../base/markup.js';
import type { LeeListeners } from '../types/elements.js';

/** A component: its props, and one element. */
export type Part<Given> = (props: Given) => ReactElement;

/** How React spells the options of the helpers that are attributes. */
interface Spelling {
  autocomplete: 'autoComplete';
  enctype: 'encType';
  for: 'htmlFor';
  inputmode: 'inputMode';
  maxlength: 'maxLength';
}

type PropOf<Option, Inside, Known> = Option extends Inside
  ? 'children'
  : Option extends Known
    ? Option extends 'checked'
      ? 'defaultChecked'
      : 'defaultValue'
    : Option extends keyof Spelling
      ? Spelling[Option]
      : Option;

/** What takes markup takes what React can show. */
type Taken<Value> = Extract<Value, Markup> extends never ? Value : ReactNode | Markup;

type Options<Given, Inside, Known> = {
  [Option in keyof Given as PropOf<Option, Inside, Known> & PropertyKey]: Taken<Given[Option]>;
};

/** Hears of a reason not to answer, and with nothing that it was taken back. What was chosen is the `declined` of the next render. */
type Declines<Given> = 'decline' extends keyof Given
  ? { onDecline?: (reason: AbsentReason | undefined) => void }
  : unknown;

type DataAttributes = { [name: `data-${string}`]: string | number | boolean | undefined };

type With<Taking, Rest> = Taking &
  Omit<Rest, keyof Taking | 'children'> &
  LeeListeners<'on'> &
  DataAttributes;

/** The props of a part that is its element: the options of its helper, and what every element takes. */
export type ElementProps<Given, Element, Known = never, Inside = never> = Given extends unknown
  ? With<Options<Given, Inside, Known> & Declines<Given>, HTMLAttributes<Element> & RefAttributes<Element>>
  : never;

/** The props of a question that native controls answer: the options of its helper, and what those controls take. */
export type ControlProps<
  Given,
  Tag extends 'input' | 'select' | 'textarea',
  Known,
  Inside = never,
> = Given extends unknown
  ? With<Options<Given, Inside, Known> & Declines<Given>, JSX.IntrinsicElements[Tag]>
  : never;
