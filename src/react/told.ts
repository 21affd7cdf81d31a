import type { ChangeEvent, SyntheticEvent } from 'react';
import type { AbsentReason } from '../base/absent.js';
import type { Props } from './elements.js';
import type { Branch } from './tree.js';

/** Hears of a reason not to answer, and with nothing that it was taken back. */
export type Declined = (reason: AbsentReason | undefined) => void;

type Listener = ((event: SyntheticEvent<HTMLElement>) => void) | undefined;

/** React hears nothing of a radio that goes out, so what is cleared is told by the question itself. */
export const ofItself = ({ onChange, onInput }: Props, onDecline?: Declined): Props => ({
  onInput: fromItself(onInput as Listener),
  onChange: fromItself((event) => {
    (onChange as Listener)?.(event);
    onDecline?.(event.currentTarget.querySelector<Reason>('[name$=".declined"]:checked')?.value);
  }),
});

type Reason = HTMLInputElement & { value: AbsentReason };

const fromItself = (listener: Listener): Listener =>
  listener && ((event) => event.target === event.currentTarget && listener(event));

/** A row that says why there is no answer, and that is React's. */
export const declining = ({ given }: Branch, onDecline: Declined): Props => ({
  defaultChecked: undefined,
  checked: given.checked === true,
  onChange: ({ currentTarget: { checked, value } }: ChangeEvent<Reason>) =>
    onDecline(checked ? value : undefined),
});
