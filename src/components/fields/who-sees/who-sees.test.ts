import { expect } from '@open-wc/testing';
import { page, settled } from '../../../../test/support/fixture.js';
import '../../../define/who-sees.js';
import { en } from '../../../words/en.js';
import { whoSees } from './who-sees.html.js';
import type { LeeWhoSees } from './who-sees.js';

const short = '<lee-who-sees who="Ana" for="room"></lee-who-sees><input id="room" aria-describedby="mine">';
const line = (part: Element) => part.querySelector<HTMLElement>('[slot=who-sees]')!;

describe('lee-who-sees', () => {
  it('says who sees it, from attributes as from a server', async () => {
    for (const written of [short, whoSees({ who: 'Ana', id: 'who' })])
      expect(line(await page(written)).textContent).to.equal(en.field.whoSees('Ana'));
  });

  it('is read out with its control, beside what describes it already', async () => {
    const part = await page<LeeWhoSees>(short);
    const described = document.getElementById('room')!.getAttribute('aria-describedby');
    expect(described).to.equal(`mine ${line(part).id}`);
    part.who = '<b>Ana and Ruth</b>';
    await settled();
    expect(line(part).textContent).to.equal(en.field.whoSees('<b>Ana and Ruth</b>'));
    expect(document.getElementById('room')!.getAttribute('aria-describedby')).to.equal(described);
  });
});
