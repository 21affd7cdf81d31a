import type { DefineComponent, HTMLAttributes } from 'vue';
import type { LeeElements, LeeListeners } from './elements.js';

/** As templates are checked: `who-sees` is `whoSees`, and `@lee-submit` is `onLeeSubmit`. */
type Camel<Name> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest> & string>}`
  : Name;

type InCamel<Taken> = { [Name in keyof Taken as Camel<Name> & PropertyKey]: Taken[Name] };

type InVue = {
  [Tag in keyof LeeElements]: DefineComponent<
    InCamel<LeeElements[Tag] & LeeListeners<'on-'>> & Omit<HTMLAttributes, keyof LeeElements[Tag]>
  >;
};

declare module 'vue' {
  interface GlobalComponents extends InVue {}
}
