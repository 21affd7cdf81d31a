import type { HTMLAttributes, RefAttributes } from 'react';
import type {} from '../all.js';
import type { LeeElements, LeeListeners } from './elements.js';

type InReact = {
  [Tag in keyof LeeElements]: LeeElements[Tag] &
    Omit<HTMLAttributes<HTMLElementTagNameMap[Tag]>, keyof LeeElements[Tag]> &
    RefAttributes<HTMLElementTagNameMap[Tag]> &
    LeeListeners<'on'>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends InReact {}
  }
}
