import { attributes, markup, type Markup } from '../base/markup.js';
import type { RoomName } from '../themes/room.js';
import { button, choice, consent, textField } from '../html.js';
import { samplePortal as words } from '../words/designers.js';

/** What a picture leaves out at a glance. There it shows the name, what needs a look, and the filled button. */
export const MORE =
  '.more, [slot=hint], [slot=control], lee-header button, .portal-buttons > :not(:first-child) > button';

/**
 * A small portal in one room: a header, a part of an intake with a question that needs a look, consent, and buttons. It is a
 * picture, so nothing in it takes focus or is read out, and no part in it leaves the page.
 */
export function portal(room: RoomName, agency: string): Markup {
  const id = (name: string) => `${room}-${name}`;
  return markup`<div class="portal" inert${attributes({ 'data-lee-room': room })}><lee-header><span slot="name" data-studio-name>${agency}</span>${[
    words.comfort,
    words.pause,
    words.leave,
  ].map((label) =>
    button({ label }),
  )}</lee-header><div class="portal-page" data-lee-page><p class="more">${words.path}</p><h4>${words.heading}</h4><p class="more">${words.lead}</p>${[
    textField({
      id: id('phone'),
      name: id('phone'),
      label: words.phone,
      hint: words.phoneHint,
      value: '555 01',
      error: words.phoneError,
    }),
    markup`<div class="more">${choice({
      id: id('when'),
      name: id('when'),
      label: words.when,
      values: ['evening'],
      options: [
        { value: 'morning', label: words.morning },
        { value: 'evening', label: words.evening },
      ],
    })}${consent({
      id: id('share'),
      name: id('share'),
      label: words.share,
      what: words.what,
      who: words.who,
      why: words.why,
      until: words.until,
      otherwise: words.otherwise,
    })}</div>`,
  ]}<div class="portal-buttons">${[
    button({ label: words.next, variant: 'filled' }),
    button({ label: words.skip }),
    button({ label: words.back, variant: 'quiet' }),
  ]}</div></div></div>`;
}
