import { attributes, markup, type Markup } from '../../../base/markup.js';
import { wordsIn } from '../../../words/words.js';
import type { EmbedKind } from './embed-gate.js';

/** What {@link embedGate} writes. */
export interface EmbedGateMarkup {
  /** Its address, which is asked for after the press. It begins with `https://`, or is on this site. */
  src: string;
  /** What it shows, in a few words. */
  label: string;
  /** Whose it is, as people know it, such as "YouTube". */
  service: string;
  /** What it is; a page where nothing is said. */
  kind?: EmbedKind;
  /** Where its own page is, for whoever has no JavaScript; `src` where nothing is said. */
  href?: string;
  /** What else the service learns or keeps, in a line of your own. */
  learns?: string;
  /** Why the service has to know which site shows it. Where this is not set, it is not told. */
  unsafeReferrer?: string;
  /** The language of the default words; English where nothing is said. */
  lang?: string;
}

/** Writes a whole `lee-embed-gate`, which works before and without JavaScript. Throws where an address is no page. */
export function embedGate(given: EmbedGateMarkup): Markup {
  const { src, label, service, kind = 'page', href = src, learns, unsafeReferrer, lang = 'en' } = given;
  for (const address of [src, href])
    if (!/^(?:https:\/\/[^\s/]|\/(?!\/)|http:\/\/(?:localhost|127\.0\.0\.1)[:/])/.test(address))
      throw new Error(
        `Leeway: embedGate(), ${service}: "${address}" is no page to show. Begin it with https://.`,
      );
  const words = wordsIn(lang).embedGate;
  const { from, show, open } = words[kind];
  return markup`<lee-embed-gate${attributes({ src, label, service, kind, 'unsafe-referrer': unsafeReferrer })}><p>${label}</p><p>${from(service)} ${words.learns(service)}</p>${
    learns !== undefined && markup`<p>${learns}</p>`
  }<lee-button slot="show"><button type="button" data-lee-made>${show(service)}</button></lee-button><lee-button slot="open"><a${attributes(
    { href, rel: 'noreferrer' },
  )}>${open(service)}</a></lee-button><p slot="status" role="status"></p></lee-embed-gate>`;
}
