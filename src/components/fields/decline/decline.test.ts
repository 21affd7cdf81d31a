import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { page } from '../../../../test/support/fixture.js';
import '../../../define/decline.js';
import '../../../define/option.js';
import { REASONS } from '../../../base/absent.js';
import { en } from '../../../words/en.js';
import { decline } from './decline.html.js';

const sent = (of: HTMLFormElement) =>
  [...new FormData(of)].map(([name, value]) => `${name}=${value as string}`);
const press = (root: ParentNode, value: string) =>
  root.querySelector<HTMLInputElement>(`input[value=${value}]`)!.click();

const text =
  '<label for="room" id="room-label">Where?</label><input id="room" name="room" value="At home" required>';
const list = `<label for="room" id="room-label">Where?</label>
  <select id="room" name="room"><option>North</option><option>South</option></select>`;
const group = `<fieldset id="room"><legend id="room-label">Where?</legend>
  <label><input type="radio" name="room" value="north" checked>North</label>
  <label><input type="radio" name="room" value="south">South</label></fieldset>`;

const full = (reasons?: typeof REASONS) => String(decline({ for: 'room', name: 'room', reasons }));
const short = (reasons = '') => `<lee-decline for="room" reasons="${reasons}"></lee-decline>`;

for (const [how, one, three] of [
  ['written in full', full(), full(REASONS)],
  ['written with attributes only', short(), short(REASONS.join(' '))],
] as const) {
  describe(`lee-decline, ${how}`, () => {
    const form = (inside: string) => page<HTMLFormElement>(`<form>${inside}</form>`);

    it('sends the decline in place of a text, and the text again after', async () => {
      const element = await form(text + one);
      press(element, 'asked-declined');
      expect(sent(element)).to.deep.equal(['room.declined=asked-declined']);
      const control = element.querySelector<HTMLInputElement>('#room')!;
      control.value = '';
      expect(element.checkValidity(), 'not asked for meanwhile').to.equal(true);
      control.value = 'At home';
      press(element, 'asked-declined');
      expect(sent(element)).to.deep.equal(['room=At home']);
    });

    it('takes the decline back when someone selects an answer after all', async () => {
      const element = await form(list + three);
      press(element, 'temp-unknown');
      expect(sent(element)).to.deep.equal(['room.declined=temp-unknown']);
      const control = element.querySelector<HTMLSelectElement>('#room')!;
      // WebKit has lost what was typed, once, perhaps because its window was not in front yet.
      await waitUntil(() => document.hasFocus());
      control.focus();
      await sendKeys({ type: 'South' });
      await waitUntil(() => control.value === 'South');
      // Engines tell of a change by keyboard at different times, all of them when the list is left.
      control.blur();
      expect(sent(element)).to.deep.equal(['room=South']);
    });

    it('declines a whole fieldset', async () => {
      const element = await form(group + three);
      press(element, 'asked-unknown');
      expect(sent(element)).to.deep.equal(['room.declined=asked-unknown']);
      press(element, 'south');
      expect(sent(element)).to.deep.equal(['room=south']);
    });

    it('says which question it belongs to', async () => {
      const element = await form(text + one);
      const row = element.querySelector<HTMLInputElement>('[type=checkbox]')!;
      expect(row.labels![0].textContent).to.equal(en.field.absent['asked-declined']);
      expect(row.getAttribute('aria-describedby')).to.equal('room-label');
    });
  });
}
