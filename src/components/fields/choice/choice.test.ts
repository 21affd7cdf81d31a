import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { closeFrames, frame } from '../../../../test/contracts/frame.js';
import { accessible } from '../../../../test/support/accessible.js';
import { page, settled } from '../../../../test/support/fixture.js';
import '../../../define/choice.js';
import '../../../define/option.js';
import { en } from '../../../words/en.js';
import { choice, type ChoiceMarkup } from './choice.html.js';
import { LeeChoice } from './choice.js';

const reach: ChoiceMarkup = {
  name: 'reach',
  label: 'How may we reach you?',
  options: [
    { value: 'text', label: 'Text message', hint: 'We will not say who we are.' },
    { value: 'call', label: 'Phone call' },
    { value: 'post', label: 'A letter' },
  ],
};

const short = (attributes = '') => `<lee-choice name="reach" label="How may we reach you?" ${attributes}>
  <lee-option value="text" label="Text message" hint="We will not say who we are."></lee-option>
  <lee-option value="call" label="Phone call"></lee-option>
  <lee-option value="post" label="A letter"></lee-option>
</lee-choice>`;

const form = (inside: unknown) =>
  page<HTMLFormElement>(`<form>${String(inside)}<button>Send it</button></form>`);
const choiceIn = (root: ParentNode) => root.querySelector<LeeChoice>('lee-choice')!;
const press = (root: ParentNode, value: string) =>
  root.querySelector<HTMLInputElement>(`input[value=${value}]`)!.click();
const sent = (of: HTMLFormElement) =>
  [...new FormData(of)].map(([name, value]) => `${name}=${value as string}`);

describe('lee-choice', () => {
  it('chooses nothing for anyone', async () => {
    for (const many of [false, true])
      expect(sent(await form(choice({ ...reach, many, decline: true })))).to.deep.equal([]);
  });

  it('makes the same rows from attributes as a server writes', async () => {
    for (const many of [false, true]) {
      const rows = async (written: unknown) => {
        const part = choiceIn(await form(written));
        return part.controls.map(({ type, name, value, labels }) => [
          type,
          name,
          value,
          labels![0].textContent,
        ]);
      };
      const made = await rows(short(many ? 'many decline' : 'decline'));
      expect(made).to.deep.equal(await rows(choice({ ...reach, many, decline: true })));
      expect(made.length).to.equal(4);
    }
  });

  it('takes one answer, and moves between them with the arrow keys', async () => {
    const part = await form(choice(reach));
    choiceIn(part).focus();
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'ArrowDown' });
    expect(sent(part)).to.deep.equal(['reach=call']);
  });

  it('takes many answers', async () => {
    const part = await form(choice({ ...reach, many: true }));
    press(part, 'text');
    press(part, 'post');
    expect(sent(part)).to.deep.equal(['reach=text', 'reach=post']);
    expect(choiceIn(part).values).to.deep.equal(['text', 'post']);
  });

  for (const [how, written] of [
    ['written in full', () => choice(reach)],
    ['written with attributes only', () => short()],
  ] as const) {
    it(`takes an answer back without moving anything, ${how}`, async () => {
      const part = await form(written());
      const clear = part.querySelector<HTMLButtonElement>('button[slot=aside]')!;
      expect(getComputedStyle(clear).visibility).to.equal('hidden');
      const height = part.offsetHeight;
      press(part, 'call');
      expect(getComputedStyle(clear).visibility).to.equal('visible');
      expect(part.offsetHeight).to.equal(height);
      let changes = 0;
      part.addEventListener('change', () => changes++);
      clear.focus();
      await sendKeys({ press: 'Enter' });
      expect(sent(part)).to.deep.equal([]);
      expect(changes).to.equal(1);
      expect(document.activeElement === part.querySelector('input[value=call]')).to.equal(true);
      expect(part.offsetHeight).to.equal(height);
    });
  }

  it('has the value of its row, as a framework reads and writes it', async () => {
    const part = choiceIn(await form(choice(reach)));
    expect(part.value).to.equal('');
    part.value = 'call';
    expect(part.values).to.deep.equal(['call']);
    press(part, 'post');
    expect(part.value).to.equal('post');
    const told: string[] = [];
    part.addEventListener('input', ({ target }) => told.push((target as LeeChoice).value));
    part.querySelector<HTMLElement>('button[slot=aside]')!.click();
    expect(told).to.deep.equal(['']);
  });

  it('takes a value before it has rows, and before it is defined', async () => {
    const part = document.createElement('lee-choice');
    part.innerHTML = '<lee-option value="text" label="Text"></lee-option>';
    part.value = 'text';
    document.querySelector('main')!.append(part);
    Object.assign(part, { name: 'reach', label: 'How?' });
    await settled();
    expect(part.values).to.deep.equal(['text']);

    const early = document.createElement('test-early-choice') as LeeChoice;
    early.innerHTML = String(choice(reach)).replace(/^<lee-choice.*?>|<\/lee-choice>$/g, '');
    early.value = 'call';
    document.querySelector('main')!.append(early);
    customElements.define('test-early-choice', class extends LeeChoice {});
    expect(early.values).to.deep.equal(['call']);
    press(early, 'post');
    expect(early.value).to.equal('post');
  });

  it('takes our words away where a framework gives the answer', async () => {
    const part = choiceIn(await form(choice({ ...reach, required: true })));
    part.checkValidity();
    expect(part.needsALook).to.equal(true);
    part.value = 'text';
    expect(part.needsALook).to.equal(false);
  });

  it('shows the press that clears only where there is script', async () => {
    const { document: other, window } = await frame(String(choice({ ...reach, values: ['text'] })));
    const shown = () => window.getComputedStyle(other.querySelector('lee-choice button')!).display;
    expect(shown()).to.equal('block');
    other.documentElement.removeAttribute('data-lee-script');
    expect(shown()).to.equal('none');
    closeFrames();
  });

  it('sends the decline in place of one answer', async () => {
    const part = await form(choice({ ...reach, decline: true }));
    press(part, 'text');
    press(part, 'asked-declined');
    expect(sent(part)).to.deep.equal(['reach=asked-declined']);
  });

  it('sends the decline in place of many answers, and takes it away when one is given', async () => {
    for (const written of [choice({ ...reach, many: true, decline: true }), short('many decline')]) {
      const part = await form(written);
      press(part, 'text');
      press(part, 'call');
      press(part, 'asked-declined');
      expect(sent(part)).to.deep.equal(['reach.declined=asked-declined']);
      press(part, 'post');
      expect(sent(part)).to.deep.equal(['reach=post']);
    }
  });

  it('gives the decline the size of every other row', async () => {
    const part = await form(choice({ ...reach, options: reach.options!.slice(1), decline: true }));
    const sizes = [...part.querySelectorAll<HTMLElement>('lee-option')].map((row) => {
      const { color, fontWeight, borderTopWidth } = getComputedStyle(row.querySelector('label')!);
      return [row.offsetWidth, row.offsetHeight, color, fontWeight, borderTopWidth].join();
    });
    expect(new Set(sizes).size).to.equal(1);
  });

  it('asks for one of many in our own words, and lets the form go once one is ticked', async () => {
    const part = await form(choice({ ...reach, many: true, required: true }));
    let submitted = 0;
    part.addEventListener('submit', (event) => (event.preventDefault(), submitted++));
    part.querySelector<HTMLElement>(':scope > button')!.click();
    expect(submitted).to.equal(0);
    expect(part.querySelector('[slot=error]')!.textContent).to.equal(en.choice.missing);
    expect(part.querySelector('input')!.getAttribute('aria-invalid')).to.equal('true');
    expect(document.activeElement === part.querySelector('input')).to.equal(true);
    press(part, 'post');
    expect(choiceIn(part).needsALook).to.equal(false);
    part.querySelector<HTMLElement>(':scope > button')!.click();
    expect(submitted).to.equal(1);
  });

  it('asks again after a reset, and not for what a script has ticked', async () => {
    const part = await form(
      choice({ ...reach, many: true, required: true, missing: 'Select a way that is safe.' }),
    );
    let submitted = 0;
    part.addEventListener('submit', (event) => (event.preventDefault(), submitted++));
    part.querySelector<HTMLInputElement>('input[value=call]')!.checked = true;
    part.querySelector<HTMLElement>(':scope > button')!.click();
    expect(submitted).to.equal(1);
    part.reset();
    part.querySelector<HTMLElement>(':scope > button')!.click();
    expect(submitted).to.equal(1);
    expect(part.querySelector('[slot=error]')!.textContent).to.equal('Select a way that is safe.');
  });

  it('says that an answer is needed in words', async () => {
    for (const written of [choice({ ...reach, required: true }), short('required')]) {
      const part = await form(written);
      expect(part.querySelector('legend')!.textContent).to.equal('How may we reach you? (needed)');
      expect((part.querySelector('input') as HTMLInputElement).required).to.equal(true);
    }
  });

  it('names its group, and describes each row by its own hint', async () => {
    const part = await form(choice({ ...reach, hint: 'Select one that feels safe.' }));
    const group = await accessible(part.querySelector('fieldset')!);
    expect([group.role, group.name]).to.deep.equal(['group', 'How may we reach you?']);
    const row = await accessible(part.querySelector('input')!);
    expect([row.role, row.name]).to.deep.equal(['radio', 'Text message']);
    if (row.description !== undefined) expect(row.description).to.contain('We will not say who we are.');
  });

  it('keeps the order of its rows, takes in a new one, and keeps the decline last', async () => {
    const part = choiceIn(await form(short('decline')));
    part.insertAdjacentHTML('beforeend', '<lee-option value="email" label="Email"></lee-option>');
    await settled();
    await new Promise((resolve) => setTimeout(resolve));
    expect(part.controls.map(({ value }) => value)).to.deep.equal([
      'text',
      'call',
      'post',
      'email',
      'asked-declined',
    ]);
    expect(part.querySelector('fieldset')!.lastElementChild!.localName).to.equal('button');
  });

  it('keeps its tick when the page brings its rows again', async () => {
    const part = choiceIn(await form(short()));
    press(part, 'call');
    const again = document.createElement('div');
    again.innerHTML = short();
    part.replaceChildren(...again.firstElementChild!.children);
    await new Promise((resolve) => setTimeout(resolve));
    expect(part.values).to.deep.equal(['call']);
    expect(part.querySelectorAll('input').length).to.equal(3);
  });

  it('keeps a private answer out of restored pages', async () => {
    for (const written of [choice({ ...reach, private: true }), short('private')]) {
      const part = choiceIn(await form(written));
      expect(part.controls.map((control) => control.getAttribute('autocomplete'))).to.deep.equal([
        'off',
        'off',
        'off',
      ]);
    }
  });

  describe('with words of their own', () => {
    const own = { ...reach, own: true, none: true } as const;
    const line = (of: Element) => of.querySelector<HTMLInputElement>('[slot=part] > input')!;

    for (const many of [false, true])
      for (const [how, written] of [
        ['written in full', choice({ ...own, many, decline: true })],
        ['written with attributes only', short(`own none decline ${many ? 'many' : ''}`)],
      ] as const) {
        const which = `${many ? 'among many' : 'as the one'}, ${how}`;

        it(`ticks the row that is written in, ${which}`, async () => {
          const part = await form(written);
          if (!many) press(part, 'call');
          line(part).focus();
          await sendKeys({ type: 'By owl' });
          expect(sent(part)).to.deep.equal(['reach=own', 'reach.own=By owl']);
          expect(document.activeElement === line(part)).to.equal(true);
        });

        it(`keeps the words and does not send them while another row stands, ${which}`, async () => {
          const part = await form(written);
          line(part).focus();
          await sendKeys({ type: 'By owl' });
          for (const value of ['none', 'asked-declined']) {
            press(part, value);
            expect(sent(part).filter((one) => one.includes('own'))).to.deep.equal([]);
            expect(line(part).value).to.equal('By owl');
          }
          press(part, 'own');
          expect(sent(part)).to.deep.equal(['reach=own', 'reach.own=By owl']);
        });
      }

    it('names the line after its row, in a copy too', async () => {
      const part = await form(short('own="Some other way"'));
      const copy = part.cloneNode(true) as HTMLFormElement;
      part.after(copy);
      await settled();
      await new Promise((resolve) => setTimeout(resolve));
      for (const one of [part, copy]) {
        expect((await accessible(line(one))).name).to.equal('Some other way');
        const id = line(one).getAttribute('aria-labelledby')!;
        expect(one.contains(document.getElementById(id)), id).to.equal(true);
      }
    });

    it('takes words in any script, and never as markup', async () => {
      const ownWords = '"><b onclick=alert(1)>\u202Eبالبريد\u200F 👩🏽‍🦽';
      const part = await form(choice({ ...own, values: ['own'], ownWords }));
      expect(new FormData(part).get('reach.own')).to.equal(ownWords);
      expect(part.querySelector('b')).to.equal(null);
    });

    it('keeps them out of form history where the question is private', async () => {
      for (const written of [choice({ ...own, private: true }), short('own private')])
        expect(line(await form(written)).getAttribute('autocomplete')).to.equal('off');
    });
  });

  it('lets none of these stand alone', async () => {
    for (const written of [choice({ ...reach, many: true, none: true }), short('many none')]) {
      const part = await form(written);
      press(part, 'text');
      press(part, 'post');
      press(part, 'none');
      expect(sent(part)).to.deep.equal(['reach=none']);
      press(part, 'post');
      expect(sent(part)).to.deep.equal(['reach=post']);
    }
  });

  it('brings yes, no and not sure, of which none is ticked', async () => {
    const question = { name: 'reach', label: 'Is it safe to call?', preset: 'yes-no' } as const;
    for (const written of [
      choice({ ...question, decline: true }),
      '<lee-choice name="reach" label="Is it safe to call?" preset="yes-no" decline></lee-choice>',
    ]) {
      const part = await form(written);
      expect(sent(part)).to.deep.equal([]);
      expect(
        choiceIn(part).controls.map(({ value, labels }) => [value, labels![0].textContent]),
      ).to.deep.equal([
        ['yes', en.choice.yes],
        ['no', en.choice.no],
        ['unsure', en.choice.unsure],
        ['asked-declined', en.field.absent['asked-declined']],
      ]);
      press(part, 'unsure');
      expect(sent(part)).to.deep.equal(['reach=unsure']);
    }
  });
});
