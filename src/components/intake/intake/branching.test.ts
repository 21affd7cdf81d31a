import { expect } from '@open-wc/testing';
import { page } from '../../../../test/support/fixture.js';
import { forget } from '../../../../test/support/history.js';
import { markup } from '../../../base/markup.js';
import '../../../define/button.js';
import '../../../define/check-answers.js';
import '../../../define/choice.js';
import '../../../define/content-note.js';
import '../../../define/intake.js';
import '../../../define/narrative.js';
import '../../../define/option.js';
import '../../../define/step.js';
import '../../../define/text-field.js';
import { en } from '../../../words/en.js';
import { choice } from '../../fields/choice/choice.html.js';
import { narrative } from '../../fields/narrative/narrative.html.js';
import { textField } from '../../fields/text-field/text-field.html.js';
import { contentNote } from '../content-note/content-note.html.js';
import type { LeeContentNote } from '../content-note/content-note.js';
import { lookOver, steps } from '../step/step.html.js';
import { intake, type IntakeMarkup } from './intake.html.js';
import type { LeeIntake } from './intake.js';

const yesNo = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];

const PARTS = [
  {
    heading: 'Reaching you',
    content: [
      choice({ name: 'reach', label: 'May we text you?', options: yesNo }),
      textField({ name: 'phone', label: 'Which number?', required: true, when: 'reach=yes' }),
    ],
  },
  {
    heading: 'Your children',
    when: 'reach=yes',
    content: textField({ name: 'children', label: 'Who comes along?' }),
  },
  {
    heading: 'What happened',
    kind: 'sensitive',
    skippable: true,
    name: 'happened',
    content: [
      contentNote({ text: 'Next: questions about harm. About 3 minutes.' }),
      narrative({ name: 'story', label: 'What happened?', sensitive: true, decline: true, why: 'To help.' }),
    ],
  },
  {
    heading: 'Look over and send',
    content: [lookOver(), textField({ name: 'more', label: 'Anything else?' })],
  },
] as const;

describe('lee-intake', () => {
  let element: LeeIntake;

  const one = <T extends HTMLElement = HTMLInputElement>(selector: string): T =>
    element.querySelector<T>(selector)!;
  const open = async (more: Partial<IntakeMarkup> = {}, canEnd = false) => {
    element = await page<LeeIntake>(intake({ action: '/nowhere', steps: steps(PARTS, { canEnd }), ...more }));
  };
  const heading = () => element.steps[element.current - 1].querySelector('h2')!.textContent;
  const press = (words: string) =>
    [...element.querySelectorAll('button')]
      .find((button) => button.checkVisibility() && button.textContent === words)!
      .click();
  const sees = (words: string) =>
    [...element.querySelectorAll('button')].some(
      (button) => button.checkVisibility() && button.textContent === words,
    );
  const sent = () => [...new FormData(element.form!)].map(([name, value]) => `${name}=${value as string}`);
  const rows = () =>
    [...element.querySelectorAll('[slot=look-over] dl > div')].map((row) =>
      [...row.querySelectorAll('dt, dd:not([slot])')].map((node) => node.textContent),
    );

  afterEach(forget);

  describe('asking only what is called for', () => {
    it('shows a question by an answer, and waits for it only then', async () => {
      await open();
      expect(one('#phone').checkVisibility()).to.equal(false);
      expect(element.next()).to.equal(true);
      element.back();
      one('#reach-1').click();
      expect(one('#phone').checkVisibility()).to.equal(true);
      expect(element.next(), 'the number is needed now').to.equal(false);
    });

    it('passes over a part that is not asked, on and back, and counts without it', async () => {
      await open();
      expect(one('[slot=path]').textContent).to.equal(en.step.path(1, 3, 'Reaching you'));
      press(en.step.next);
      expect(heading()).to.equal('What happened');
      press(en.step.back);
      expect(heading()).to.equal('Reaching you');
      one('#reach-1').click();
      one('#phone').value = '555 0100';
      expect(one('[slot=path]').textContent).to.equal(en.step.path(1, 4, 'Reaching you'));
      press(en.step.next);
      expect(heading()).to.equal('Your children');
    });

    it('keeps what is not asked any more, never sends it, and has it again when it is asked again', async () => {
      await open();
      one('#reach-1').click();
      one('#phone').value = '555 0100';
      one('#children').value = 'Two';
      expect(sent()).to.include.members(['phone=555 0100', 'children=Two']);
      one('#reach-2').click();
      expect(sent().filter((line) => /phone|children/.test(line))).to.deep.equal([]);
      element.goTo(4);
      expect(rows().map(([question]) => question)).to.not.include('Which number?');
      one('#reach-1').click();
      expect(sent()).to.include.members(['phone=555 0100', 'children=Two']);
    });

    it('sends an answer that is asked elsewhere under the same name', async () => {
      element = await page<LeeIntake>(`<lee-intake><form method="post"><lee-step><h2>One</h2>
        <input name="way" value="phone"><p when="way=letter"><input name="note" value="hidden"></p>
        <p><input name="note" value="seen"></p></lee-step></form></lee-intake>`);
      expect(sent()).to.deep.equal(['way=phone', 'note=seen']);
    });
  });

  describe('skipping a part', () => {
    it('is as near as going on, and is recorded as chosen', async () => {
      await open();
      element.goTo(3);
      one<LeeContentNote>('lee-content-note').read = true;
      await element.updateComplete;
      one<HTMLTextAreaElement>('#story').value = 'Words';
      const [next, skip] = [...one('lee-step:nth-of-type(3) > [slot=actions]').children];
      expect(next.getAttribute('variant')).to.equal(skip.getAttribute('variant'));
      press(en.step.skip);
      expect(heading()).to.equal('Look over and send');
      expect(sent()).to.include('happened.skipped=asked-declined');
      expect(sent().some((line) => line.startsWith('story'))).to.equal(false);
      expect(rows()).to.deep.include(['What happened', en.step.skipped['asked-declined']]);
    });

    it('is taken back by going on from the part, with every word', async () => {
      await open();
      element.goTo(3);
      one<HTMLTextAreaElement>('#story').value = 'Words';
      press(en.contentNote.later);
      expect(sent()).to.include('happened.skipped=temp-unknown');
      press(en.intake.change);
      element.goTo(3);
      press(en.contentNote.read);
      press(en.step.next);
      expect(sent()).to.include('story=Words');
      expect(sent().some((line) => line.startsWith('happened'))).to.equal(false);
    });
  });

  describe('a note about what comes next', () => {
    it('stands alone until someone chose, and then gives way to the questions', async () => {
      await open();
      element.goTo(3);
      expect(one('#story').checkVisibility()).to.equal(false);
      expect([sees(en.contentNote.read), sees(en.contentNote.later), sees(en.step.next)]).to.deep.equal([
        true,
        true,
        false,
      ]);
      press(en.contentNote.read);
      expect(one('#story').checkVisibility()).to.equal(true);
      expect(document.activeElement).to.equal(one('lee-content-note > p'));
      expect([sees(en.contentNote.read), sees(en.step.next)]).to.deep.equal([false, true]);
    });

    it('steps aside for whoever is led to a question behind it', async () => {
      await open();
      one<HTMLTextAreaElement>('#story').value = 'Words';
      element.goTo(4);
      const [, change] = [...element.querySelectorAll<HTMLElement>('[data-lee-go=change]')];
      change.click();
      await element.updateComplete;
      expect(document.activeElement).to.equal(one('#story'));
    });
  });

  describe('all on one page', () => {
    const shown = () => element.steps.filter((step) => step.checkVisibility()).length;

    afterEach(() => document.documentElement.removeAttribute('data-lee-amount'));

    it('shows every part that is asked, with one button, by attribute', async () => {
      await open({ onePage: true });
      expect(shown()).to.equal(3);
      expect(sees(en.step.next)).to.equal(false);
      expect(one('#story').checkVisibility(), 'no note stands before it').to.equal(true);
      expect(sees(en.step.send)).to.equal(true);
    });

    it("follows the person's own choice, whichever the page asks for", async () => {
      document.documentElement.setAttribute('data-lee-amount', 'part');
      await open({ onePage: true });
      expect(shown()).to.equal(1);
      document.documentElement.setAttribute('data-lee-amount', 'everything');
      document.dispatchEvent(new Event('lee-comfort-change'));
      expect(shown()).to.equal(3);
    });

    it('keeps in its place what was in view, and every word', async () => {
      await open();
      element.goTo(3);
      press(en.contentNote.read);
      one<HTMLTextAreaElement>('#story').value = 'Words';
      const top = () => Math.round(element.steps[2].getBoundingClientRect().top);
      const before = top();
      document.documentElement.setAttribute('data-lee-amount', 'everything');
      document.dispatchEvent(new Event('lee-comfort-change'));
      expect(Math.abs(top() - before)).to.be.at.most(1);
      expect(sent()).to.include('story=Words');
      document.documentElement.removeAttribute('data-lee-amount');
      document.dispatchEvent(new Event('lee-comfort-change'));
      expect(heading()).to.equal('What happened');
    });
  });

  describe('a minimum', () => {
    it('waits for what it names, and for nothing else', async () => {
      await open({ minimum: ['reach'] }, true);
      one('#reach-1').click();
      expect(element.next(), 'the number is waived').to.equal(true);
      press(en.step.end);
      expect(heading()).to.equal('Look over and send');
    });

    it('still says what could not be read', async () => {
      element = await page<LeeIntake>(`<lee-intake minimum="name"><form method="post"><lee-step><h2>One</h2>
        <label>Name <input name="name" required></label>
        <label>Email <input name="email" type="email" required></label>
        </lee-step></form></lee-intake>`);
      one('[name=name]').value = 'Sam';
      expect(element.next()).to.equal(true);
      one('[name=email]').value = 'sam at home';
      expect(element.next()).to.equal(false);
      one('[name=email]').value = '';
      one('[name=name]').value = '';
      expect(element.next()).to.equal(false);
    });
  });

  describe('looking around', () => {
    it('checks nothing, sends nothing, and leaves what was there as it was', async () => {
      await open();
      one('#reach-1').click();
      one('#phone').value = '555';
      element.preview = true;
      await element.updateComplete;
      expect(one('[slot=preview]').textContent).to.include(en.intake.preview);
      one('#phone').value = '';
      for (let part = 1; part < 4; part++) expect(element.next()).to.equal(true);
      let asked = 0;
      element.addEventListener('lee-submit', () => asked++);
      element.form!.requestSubmit();
      expect(asked).to.equal(0);
      press(en.intake.begin);
      await element.updateComplete;
      expect(element.querySelector('[slot=preview]')).to.equal(null);
      expect([heading(), one('#phone').value]).to.deep.equal(['Reaching you', '555']);
    });
  });

  it('says in every part who is helping, and sends it', async () => {
    await open();
    element.assisted = 'Ana Reyes';
    await element.updateComplete;
    element.goTo(3);
    expect(one('[slot=assisted]').checkVisibility()).to.equal(true);
    expect(one('[slot=assisted]').textContent).to.equal(en.intake.assisted('Ana Reyes'));
    expect(sent()).to.include('assisted=Ana Reyes');
  });

  it('says in the title which part shows, and never what is asked in it', async () => {
    const { title } = document;
    try {
      await open({ titled: 'Rivermouth' });
      element.goTo(3);
      expect(document.title).to.equal('Part 2 of 3, Rivermouth');
    } finally {
      document.title = title;
    }
  });

  describe('looking over', () => {
    it('takes an answer out, and puts it back until the list is read again', async () => {
      await open();
      one('#reach-1').click();
      one('#phone').value = '555 0100';
      element.goTo(4);
      const press = () => one(`[aria-label="${en.intake.removeThis('Which number?')}"]`).click();
      press();
      expect(one('#phone').value).to.equal('');
      expect(rows()).to.deep.include(['Which number?', en.intake.empty]);
      one(`[aria-label="${en.intake.putBackThis('Which number?')}"]`).click();
      expect(one('#phone').value).to.equal('555 0100');
      expect(rows()).to.deep.include(['Which number?', '555 0100']);
    });

    it("shows one's own words with the row they belong to, and not while it is not ticked", async () => {
      element = await page<LeeIntake>(
        intake({
          action: '/nowhere',
          steps: steps([
            {
              heading: 'Company',
              content: choice({
                name: 'company',
                label: 'What would be good?',
                options: yesNo,
                own: true,
                ownWords: 'Tea',
              }),
            },
            { heading: 'Look over and send', content: lookOver() },
          ]),
        }),
      );
      element.goTo(2);
      expect(rows()).to.deep.equal([['What would be good?', en.intake.empty]]);
      element.goTo(1);
      one('[value=own]').click();
      element.goTo(2);
      expect(rows()).to.deep.equal([['What would be good?', 'Tea']]);
    });

    it('lets a button that asks for no check carry the answers elsewhere', async () => {
      element = await page<LeeIntake>(`<lee-intake><form method="post"><lee-step><h2>One</h2>
        <label>Name <input name="name" required></label>
        <button name="lang" value="es" formnovalidate>Español</button></lee-step></form></lee-intake>`);
      let asked = 0;
      let carried = 0;
      element.addEventListener('lee-submit', () => asked++);
      element.addEventListener('submit', (event) => (event.preventDefault(), carried++));
      one<HTMLButtonElement>('[name=lang]').click();
      expect([carried, asked]).to.deep.equal([1, 0]);
    });

    it('keeps the answer to a hard question folded', async () => {
      await open();
      one<HTMLTextAreaElement>('#story').value = 'Words';
      element.goTo(4);
      const fold = one<HTMLDetailsElement>('[slot=look-over] details');
      expect([fold.open, fold.textContent]).to.deep.equal([false, `${en.intake.folded}Words`]);
    });
  });

  describe('for developers', () => {
    const { warn } = console;
    afterEach(() => {
      console.warn = warn;
    });

    it('warns once, and by name, about what harms', async () => {
      const said: string[] = [];
      console.warn = (message: string) => said.push(message);
      const hard = (heading: string, name: string) =>
        markup`<lee-step kind="sensitive"><h2>${heading}</h2>${textField({ name, label: heading, sensitive: true, required: true })}</lee-step>`;
      for (let times = 0; times < 2; times++) {
        await page(
          markup`<lee-intake><form method="post">${hard('Harm A', 'a')}${hard('Harm B', 'b')}<p when="c=1"></p></form></lee-intake>`,
        );
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      const about = [
        '"Harm A" is sensitive and is asked first',
        '"Harm B" is sensitive and is asked last',
        '"Harm A" and "Harm B" are sensitive and follow each other',
        'question "a" needs a "why"',
        'question "a" needs a "decline"',
        'question "a" is required',
        'question "b" needs a "why"',
        'question "b" needs a "decline"',
        'question "b" is required',
        'asks for "c", which is not in the form',
      ];
      expect(said.length, said.join('\n')).to.equal(about.length);
      for (const words of about) expect(said.join('\n')).to.include(words);
    });
  });
});
