import type { comfort } from '../../../words/en.js';
import { listIn } from '../../../words/words.js';

/** What a device can ask of every page. */
const ASKS = {
  dark: '(prefers-color-scheme: dark)',
  contrast: '(prefers-contrast: more)',
  soft: '(prefers-contrast: less)',
  still: '(prefers-reduced-motion: reduce)',
  solid: '(prefers-reduced-transparency: reduce)',
  forced: '(forced-colors: active)',
} as const;

/** Says what the device asks for now; nothing where it asks for nothing. */
export function deviceInWords({ asks, device }: typeof comfort, lang: string): string {
  const now = (Object.keys(ASKS) as (keyof typeof ASKS)[]).filter((one) => matchMedia(ASKS[one]).matches);
  return now.length
    ? device(
        listIn(
          now.map((one) => asks[one]),
          lang,
        ),
      )
    : '';
}
