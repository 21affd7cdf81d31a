import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import fc from 'fast-check';
import { closeFrames, frame } from '../../../../test/contracts/frame.js';
import { page } from '../../../../test/support/fixture.js';
import { forget, makeRoom } from '../../../../test/support/history.js';
import { markup, type Markup } from '../../../base/markup.js';
import '../../../define/button.js';
import '../../../define/check-answers.js';
import '../../../define/choice.js';
import '../../../define/intake.js';
import '../../../define/narrative.js';
import '../../../define/option.js';
import '../../../define/step.js';
import '../../../define/text-field.js';
import { en } from '../../../words/en.js';
import { choice } from '../../fields/choice/choice.html.js';
import { narrative } from '../../fields/narrative/narrative.html.js';
import { textField } from '../../fields/text-field/text-field.html.js';
import { lookOver, steps, type StepMarkup } from '../step/step.html.js';
import { intake, type IntakeMarkup } from './intake.html.js';
import type { LeeIntake } from './intake.js';

type Part = Omit<StepMarkup, 'number' | 'total'>;

const yesNo = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];

const PARTS: readonly Part[] = [
  {
    heading: 'Reaching you',
    content: markup`<p>You can skip anything here.</p>${textField({ name: 'name', label: 'What should we call you?', decline: true })}
      ${choice({ name: 'reach', label: 'May we text you?', options: yesNo })}<p>Any number that is yours.</p>${textField(
        { name: 'phone', label: 'Which number?', required: true, when: 'reach=yes' },
      )}${textField({ name: 'times', label: 'When is a good time?' })}<p>After these comes your story.</p>`,
  },
  {
    heading: 'What is happening',
    skippable: true,
    name: 'happening',
    content: [
      narrative({ name: 'story', label: 'What is happening?' }),
      textField({ name: 'since', label: 'Since when?' }),
    ],
  },
  { heading: 'Look over and send', content: lookOver() },
];

const QUESTIONS = ['name', 'reach', 'phone', 'times', 'story', 'since'] as const;

const written = (more: Partial<IntakeMarkup> = {}): Markup =>
  intake({ action: '/nowhere', steps: steps(PARTS), ...more });

const { documentElement: root } = document;

const choose = (amount: string | null, name = 'data-lee-amount') => {
  if (amount === null) root.removeAttribute(name);
  else root.setAttribute(name, amount);
  document.dispatchEvent(new Event('lee-comfort-change'));
};

const until = async (holds: () => boolean): Promise<void> => {
  for (const end = Date.now() + 3000; !holds() && Date.now() < end;)
    await new Promise((resolve) => setTimeout(resolve, 10));
};

/** The names of the questions that can be seen. */
const seenIn = (document: Document) =>
  QUESTIONS.filter((name) =>
    [...document.querySelectorAll(`lee-intake [name="${name}"]`)].some((one) => one.checkVisibility()),
  );

describe('lee-intake, one question at a time', () => {
  let element: LeeIntake;

  const one = <T extends HTMLElement = HTMLInputElement>(selector: string): T =>
    element.querySelector<T>(selector)!;
  const sees = (words: string) =>
    [...element.querySelectorAll('button')].some((one) => one.checkVisibility() && one.textContent === words);
  const press = (words: string) =>
    [...element.querySelectorAll('button')]
      .find((button) => button.checkVisibility() && button.textContent === words)!
      .click();
  const seen = () => seenIn(document);
  const open = async (content: Markup | string = written(), amount: string | null = 'one') => {
    if (amount !== null) root.setAttribute('data-lee-amount', amount);
    element = await page<LeeIntake>(content);
  };

  afterEach(async () => {
    await forget();
    scrollTo(0, 0);
  });

  describe('history', () => {
    before(makeRoom);

    it('adds one entry, and goes one question back with Back, to the first', async () => {
      const { length } = history;
      await open();
      press(en.step.next);
      press(en.step.next);
      press(en.step.next);
      expect(history.length - length).to.be.at.most(1);
      for (const name of ['times', 'reach', 'name']) {
        history.back();
        await until(
          () =>
            seen()[0] === name &&
            (name === 'name' || Boolean((history.state as { 'ui-part'?: number })['ui-part'])),
        );
        expect(seen()).to.deep.equal([name]);
      }
      expect(history.length - length).to.be.at.most(1);
    });

    it('is at the same question when the page is loaded again', async () => {
      await open();
      press(en.step.next);
      press(en.step.next);
      const again = element.cloneNode(true) as LeeIntake;
      element.replaceWith(again);
      await again.updateComplete;
      element = again;
      expect(seen()).to.deep.equal(['times']);
    });
  });

  describe('on and back', () => {
    it('shows one question with the words that lead up to it, and goes on and back between them', async () => {
      await open();
      expect(seen()).to.deep.equal(['name']);
      expect(one('lee-step > p:not([slot])').checkVisibility(), 'the words before it').to.equal(true);
      expect(sees(en.step.back), 'there is nothing to go back to').to.equal(false);
      press(en.step.next);
      expect(seen()).to.deep.equal(['reach']);
      expect(one('lee-step > p:not([slot])').checkVisibility()).to.equal(false);
      press(en.step.next);
      expect(seen(), 'a question that is not asked is passed over').to.deep.equal(['times']);
      press(en.step.next);
      expect(seen()).to.deep.equal(['story']);
      press(en.step.back);
      expect(seen(), 'back to the last question of the part before').to.deep.equal(['times']);
      press(en.step.back);
      press(en.step.back);
      expect(seen()).to.deep.equal(['name']);
    });

    it('begins a part at its heading, and a further question at its own words', async () => {
      await open();
      press(en.step.next);
      expect(document.activeElement!.textContent).to.equal('May we text you?');
      press(en.step.next);
      press(en.step.next);
      expect(document.activeElement!.textContent).to.equal('What is happening');
      press(en.step.back);
      expect(document.activeElement!.textContent).to.equal('Any number that is yours.');
    });

    it('asks what an answer calls for next, and checks only the question that shows', async () => {
      await open();
      press(en.step.next);
      one('#reach-1').click();
      press(en.step.next);
      expect(seen()).to.deep.equal(['phone']);
      press(en.step.next);
      expect(seen(), 'a number is needed').to.deep.equal(['phone']);
      expect(document.activeElement).to.equal(one('[slot=summary]'));
      one('#phone').value = '555 0100';
      press(en.step.next);
      expect(seen()).to.deep.equal(['times']);
      expect(one('[slot=summary]').textContent).to.equal('');
    });

    it('looks at the whole part before it is left, and leads to the question', async () => {
      await open();
      one('#reach-1').click();
      choose('part');
      one('#times').focus();
      choose('one');
      expect(seen()).to.deep.equal(['times']);
      press(en.step.next);
      expect(seen()).to.deep.equal(['phone']);
    });

    it('skips a whole part', async () => {
      await open();
      element.goTo(2);
      one('#story').value = 'Words';
      press(en.step.skip);
      expect(element.current).to.equal(3);
      expect(new FormData(element.form!).get('happening.skipped')).to.equal('asked-declined');
    });

    it('leads from looking over to a question and back', async () => {
      await open();
      element.goTo(3);
      const change = one<HTMLButtonElement>(`[aria-label="${en.intake.changeThis('When is a good time?')}"]`);
      change.click();
      expect(seen()).to.deep.equal(['times']);
      expect(document.activeElement).to.equal(one('#times'));
      press(en.step.next);
      expect(element.current).to.equal(3);
    });

    it('shows first the question that a server wants seen', async () => {
      const refused = PARTS.map((part, index) => ({
        ...part,
        current: index === 1,
        content:
          index === 1
            ? [
                narrative({ name: 'story', label: 'What is happening?' }),
                textField({ name: 'since', label: 'Since when?', error: 'Try one like 2019.' }),
              ]
            : part.content,
      }));
      await open(written({ steps: steps(refused) }));
      expect(seen()).to.deep.equal(['since']);
    });

    it('does nothing at Enter, in a form of one part too, and offers to send at its end', async () => {
      await open(`<lee-intake><form method="post"><lee-step heading="One">
        <label for="a">First</label><input id="a" name="a"><label for="b">Second</label><input id="b" name="b">
        </lee-step></form></lee-intake>`);
      let submits = 0;
      element.form!.addEventListener('submit', (event) => (event.preventDefault(), submits++));
      one('#a').focus();
      await sendKeys({ press: 'Enter' });
      expect([submits, sees(en.step.send), one('#b').checkVisibility()]).to.deep.equal([0, false, false]);
      press(en.step.next);
      expect([sees(en.step.send), sees(en.step.next)]).to.deep.equal([true, false]);
      expect([one('#a').checkVisibility(), one('[for=b]').checkVisibility()]).to.deep.equal([false, true]);
      choose('part');
      expect([sees(en.step.back), one('#a').checkVisibility()]).to.deep.equal([false, true]);
    });

    it('keeps together what is one question: rows of the page, and a way to decline', async () => {
      await open(`<lee-intake><form method="post"><lee-step heading="One"><div>
        <label><input type="radio" name="a" value="1"> One</label><label><input type="radio" name="a" value="2"> Two</label>
        <label id="no"><input type="checkbox" name="a.declined" value="asked-declined"> Rather not</label>
        <label>Next <input name="b"></label></div></lee-step></form></lee-intake>`);
      const shown = () =>
        [...element.querySelectorAll('label')].filter((one) => one.checkVisibility()).length;
      expect(shown()).to.equal(3);
      press(en.step.next);
      expect(shown()).to.equal(1);
    });
  });

  describe('who says how much', () => {
    for (const [room, all] of [
      ['nook', ['name']],
      ['open', ['name', 'reach', 'times', 'story', 'since']],
      ['steady', ['name', 'reach', 'times']],
      ['still', ['name', 'reach', 'times']],
    ] as const)
      it(`is the room ${room}, until the person says it`, async () => {
        root.setAttribute('data-lee-room', room);
        await open(written(), null);
        expect(seen()).to.deep.equal(all);
        choose('part');
        expect(seen()).to.deep.equal(['name', 'reach', 'times']);
        choose('one');
        expect(seen()).to.deep.equal(['name']);
        choose('everything');
        expect(seen()).to.deep.equal(['name', 'reach', 'times', 'story', 'since']);
      });

    it('is the nearest room of several', async () => {
      root.setAttribute('data-lee-room', 'open');
      await open(markup`<div data-lee-room="nook">${written()}</div>`, null);
      expect(seen()).to.deep.equal(['name']);
    });

    it('is the page, where neither room nor person says it', async () => {
      await open(written({ onePage: true }), null);
      expect(seen().length).to.equal(5);
      choose('nook', 'data-lee-room');
      expect(seen()).to.deep.equal(['name']);
    });
  });

  describe('before and without script', () => {
    afterEach(closeFrames);

    const cases = [
      ['data-lee-amount', 'one', ['name']],
      ['data-lee-amount', 'part', ['name', 'reach', 'times']],
      ['data-lee-amount', 'everything', ['name', 'reach', 'times', 'story', 'since']],
      ['data-lee-room', 'nook', ['name']],
      ['data-lee-room', 'open', ['name', 'reach', 'times', 'story', 'since']],
    ] as const;

    for (const [name, value, all] of cases)
      it(`shows from the beginning what ${value} shows, and moves nothing when the script has come`, async () => {
        const { document, upgrade } = await frame(String(written()));
        document.documentElement.setAttribute(name, value);
        const places = () =>
          [...document.querySelectorAll('lee-intake *')]
            .filter((node) => node.checkVisibility())
            .map((node) => {
              const { x, y, width, height } = node.getBoundingClientRect();
              return [node.localName, node.id, x, y, width, height].join(' ');
            });
        const before = places();
        expect(seenIn(document)).to.deep.equal(all);
        await upgrade();
        expect(seenIn(document)).to.deep.equal(all);
        expect(places()).to.include.members(before);
      });

    it('shows first the question that needs a look', async () => {
      const { document, upgrade } = await frame(
        String(
          written({
            steps: steps([
              {
                heading: 'One',
                content: [
                  textField({ name: 'name', label: 'Name' }),
                  textField({ name: 'times', label: 'When?', error: 'Try 5 pm.' }),
                  textField({ name: 'since', label: 'Since?' }),
                ],
              },
              { heading: 'Two', content: lookOver() },
            ]),
          }),
        ),
      );
      document.documentElement.setAttribute('data-lee-amount', 'one');
      expect(seenIn(document)).to.deep.equal(['times']);
      await upgrade();
      expect(seenIn(document)).to.deep.equal(['times']);
    });

    it('is one page where no script comes, whatever is chosen', async () => {
      for (const [name, value] of [cases[0], cases[4]]) {
        const { document } = await frame(String(written()));
        document.documentElement.setAttribute(name, value);
        document.documentElement.removeAttribute('data-lee-script');
        expect(seenIn(document).length, value).to.equal(6);
      }
    });
  });

  describe('a change in the middle', () => {
    const pairs = ['one', 'part', 'everything'].flatMap((from) =>
      ['one', 'part', 'everything'].filter((to) => to !== from).map((to) => [from, to] as const),
    );

    for (const [from, to] of pairs)
      it(`keeps words, focus and place from ${from} to ${to}, and moves the control by 0 px`, async () => {
        await open(written(), from);
        element.goTo(2);
        if (from === 'one') press(en.step.next);
        const control = one('#since');
        control.focus();
        control.scrollIntoView({ block: 'center' });
        await sendKeys({ type: 'June' });
        const { top } = control.getBoundingClientRect();
        choose(to);
        expect(document.activeElement).to.equal(control);
        expect(control.value).to.equal('June');
        expect(control.getBoundingClientRect().top - top).to.be.closeTo(0, 0.01);
        expect(element.current).to.equal(2);
      });

    it('leaves the focus in the place of a button that goes', async () => {
      await open(written(), 'part');
      press(en.step.next);
      const next = one<HTMLElement>('lee-step:nth-of-type(2) [data-lee-go=next]');
      next.focus();
      choose('everything');
      expect(document.activeElement).not.to.equal(document.body);
      expect((document.activeElement as HTMLElement).checkVisibility()).to.equal(true);
    });

    it('gives back the room that it took, once the person goes on', async () => {
      await open(written(), 'everything');
      one('#since').focus();
      one('#since').scrollIntoView({ block: 'end' });
      choose('one');
      press(en.step.back);
      expect(element.style.paddingBlockStart + element.style.paddingBlockEnd).to.equal('');
    });
  });

  it('never loses a word or the place and never gets stuck, whatever is chosen, written and pressed', async () => {
    const act = fc.oneof(
      fc.constantFrom('one', 'part', 'everything', null).map((amount) => ({ amount })),
      fc.constantFrom('nook', 'open', 'steady', null).map((room) => ({ room })),
      fc.record({ write: fc.nat(5), words: fc.string({ minLength: 1, maxLength: 8 }) }),
      fc.constantFrom(en.step.next, en.step.back, en.step.skip).map((press) => ({ press })),
      fc.boolean().map((reach) => ({ reach })),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 16 }), async (acts) => {
        await open(written(), null);
        const kept = new Map<string, string>();
        for (const one of acts) {
          if ('amount' in one) {
            const active = document.activeElement!;
            const { top } = active.getBoundingClientRect();
            choose(one.amount);
            if (!active.matches('lee-intake :is(input, textarea)')) continue;
            expect(document.activeElement).to.equal(active);
            expect(active.getBoundingClientRect().top).to.be.closeTo(top, 0.01);
          }
          if ('room' in one) choose(one.room, 'data-lee-room');
          else if ('reach' in one) element.querySelector<HTMLElement>(`#reach-${one.reach ? 1 : 2}`)!.click();
          else if ('press' in one) {
            if (sees(one.press)) press(one.press);
          } else if ('write' in one) {
            const shown = seen().filter((name) => name !== 'reach');
            const name = shown[one.write % (shown.length || 1)];
            const control = name && element.querySelector<HTMLInputElement>(`#${name}`);
            if (!control) continue;
            // WebKit scrolls to what has the focus only when it draws next, and nobody is quicker than that.
            control.focus({ preventScroll: true });
            control.scrollIntoView({ block: 'nearest' });
            control.value = one.words;
            control.dispatchEvent(new Event('input', { bubbles: true }));
            kept.set(name, control.value);
          }
        }
        for (const [name, words] of kept)
          expect(element.querySelector<HTMLInputElement>(`#${name}`)!.value, name).to.equal(words);
        // Whatever came before, going on leads to the end.
        element.querySelector<HTMLInputElement>('#phone')!.value ||= '555 0100';
        choose('one');
        for (let presses = 0; element.current < 3 && presses < 8; presses++) press(en.step.next);
        expect(element.current).to.equal(3);
        for (const name of ['data-lee-amount', 'data-lee-room']) root.removeAttribute(name);
        await forget();
      }),
      { numRuns: 15 },
    );
  }).timeout(60_000);
});
