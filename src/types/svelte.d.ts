import type { HTMLAttributes } from 'svelte/elements';
import type {} from '../all.js';
import type { LeeElements, LeeListeners } from './elements.js';

type InSvelte = {
  [Tag in keyof LeeElements]: LeeElements[Tag] &
    Omit<HTMLAttributes<HTMLElementTagNameMap[Tag]>, keyof LeeElements[Tag]> &
    LeeListeners<'on'> &
    LeeListeners<'on:'>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends InSvelte {}
}
