import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import type { Markup } from '../../src/base/markup.js';
import { button } from '../../src/components/basics/button/button.html.js';
import { details } from '../../src/components/basics/details/details.html.js';
import { dialog } from '../../src/components/basics/dialog/dialog.html.js';
import { comfortPanel } from '../../src/components/comfort/comfort-panel/comfort-panel.html.js';
import { consent } from '../../src/components/consent/consent/consent.html.js';
import { embedGate } from '../../src/components/consent/embed-gate/embed-gate.html.js';
import { choice } from '../../src/components/fields/choice/choice.html.js';
import { cover } from '../../src/components/leaving/cover/cover.html.js';
import { trailLight } from '../../src/components/leaving/trail-light/trail-light.html.js';
import { pause } from '../../src/components/pausing/pause/pause.html.js';
import '../../src/all.js';
import { page, settled } from '../support/fixture.js';
import { unhurried } from '../support/quickly.js';

const terms = { what: 'A', who: 'B', why: 'C', until: 'D', otherwise: 'E' };

/** One part of each kind that can be pressed. */
const PRESSED: readonly (Markup | string)[] = [
  `<form>${String(button({ label: 'Send to Rivermouth', type: 'submit' }))}</form>`,
  details({ summary: 'What happens next', content: 'Ana reads it.' }),
  dialog({ label: 'Read more', heading: 'More', content: 'Some words', id: 'more' }),
  comfortPanel(),
  consent({ name: 'share', label: 'Share this with Harbor Clinic?', ...terms, takenBack: 'It is erased.' }),
  embedGate({ src: '/nowhere', label: 'The way to us', service: 'Maps', kind: 'map' }),
  choice({ name: 'reach', label: 'How may we reach you?', options: [{ value: 'text', label: 'Text' }] }),
  cover(),
  trailLight(),
  pause(),
];

type Point = [x: number, y: number];

/** Everything on the page that a press opens, ticks, shows or sends. */
function done(root: ParentNode, sent: number): number {
  const within = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const here = root.querySelectorAll(
    '[open], [aria-expanded=true], :checked, iframe, lee-cover:state(covered)',
  );
  return here.length + within.reduce((sum, shadow) => sum + done(shadow, 0), sent);
}

async function tried(markup: Markup | string, press: (on: Point) => Promise<void>): Promise<number> {
  const part = await page(`<div>${String(markup)}</div>`);
  const pressed = [...part.querySelectorAll<HTMLElement>('button, summary, label')].find((one) =>
    one.checkVisibility({ visibilityProperty: true }),
  )!;
  let sent = 0;
  part.addEventListener('submit', (event) => {
    event.preventDefault();
    sent++;
  });
  pressed.scrollIntoView({ block: 'center' });
  const before = done(part, 0);
  await unhurried();
  const { left, top, width, height } = pressed.getBoundingClientRect();
  await press([Math.round(left + width / 2), Math.round(top + height / 2)]);
  await settled();
  return done(part, sent) - before;
}

const onto = async (position: Point): Promise<void> => {
  await sendMouse({ type: 'move', position });
  await sendMouse({ type: 'down' });
};

describe('a press', () => {
  for (const markup of PRESSED) {
    const [tag] = /lee-[\w-]+/.exec(String(markup))!;

    it(`that slips away before it is let go does nothing: ${tag}`, async () => {
      const slipped = await tried(markup, async (position) => {
        await onto(position);
        await sendMouse({ type: 'move', position: [2, innerHeight - 2] });
        await sendMouse({ type: 'up' });
      });
      expect(slipped).to.equal(0);
    });

    it(`that stays does something: ${tag}`, async () => {
      const stayed = await tried(markup, async (position) => {
        await onto(position);
        await sendMouse({ type: 'up' });
      });
      expect(stayed).to.be.above(0);
    });
  }
});
