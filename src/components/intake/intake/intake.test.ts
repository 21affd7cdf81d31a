import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { closeFrames, frame } from '../../../../test/contracts/frame.js';
import { page, settled } from '../../../../test/support/fixture.js';
import { forget, makeRoom } from '../../../../test/support/history.js';
import { quickly } from '../../../../test/support/quickly.js';
import { markup, type Markup } from '../../../base/markup.js';
import type { LeeSubmitEvent } from '../../../controllers/submit-event.js';
import '../../../define/button.js';
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
import { lookOver, steps } from '../step/step.html.js';
import { intake, type IntakeMarkup } from './intake.html.js';
import type { LeeIntake } from './intake.js';

const PARTS = [
  {
    heading: 'What to expect',
    content: markup`<p>Some questions may be hard. You can skip any of them.</p>`,
  },
  {
    heading: 'How may we reach you?',
    label: 'Reaching you',
    content: markup`${textField({ name: 'name', label: 'What should we call you?', decline: true })}${textField({ name: 'email', label: 'Where may we write to you?', type: 'email', required: true })}${choice(
      {
        name: 'when',
        label: 'When may we reach you?',
        options: [
          { value: 'morning', label: 'In the morning' },
          { value: 'evening', label: 'After 5 pm' },
        ],
      },
    )}`,
  },
  { heading: 'What is happening', content: narrative({ name: 'story', label: 'What is happening?' }) },
  { heading: 'Look over and send', content: lookOver(markup`<p>This is what you wrote.</p>`) },
];

const SHORT = `<lee-intake><form method="post"><lee-step heading="One"></lee-step><lee-step heading="Two">
  <lee-text-field label="What should we call you?" name="name"></lee-text-field></lee-step></form></lee-intake>`;

const written = (more: Partial<IntakeMarkup> = {}): Markup =>
  intake({ action: '/nowhere', steps: steps(PARTS, { send: 'Send to Rivermouth' }), ...more });

/** A press is a second one for 400 ms. */
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 450));

const until = async (holds: () => boolean): Promise<void> => {
  for (const end = Date.now() + 3000; !holds() && Date.now() < end;)
    await new Promise((resolve) => setTimeout(resolve, 10));
};

/** Keeps the test page where it is, once the intake has had its say. */
const stay = (event: Event) => event.preventDefault();

describe('lee-intake', () => {
  let element: LeeIntake;
  let form: HTMLFormElement;

  const one = <T extends HTMLElement = HTMLInputElement>(selector: string): T =>
    element.querySelector<T>(selector)!;
  const shown = () => element.steps.flatMap((step, index) => (step.checkVisibility() ? [index + 1] : []));
  const press = (words: string) =>
    [...element.querySelectorAll('button')]
      .find((button) => button.checkVisibility() && button.textContent === words)!
      .click();
  const summary = () => one<HTMLElement>('[slot=summary]');
  const news = () => one<HTMLElement>('[slot=status]').textContent;
  const send = () => form.requestSubmit(one<HTMLButtonElement>('lee-step:last-of-type button[type=submit]'));

  const open = async (content: Markup | string = written()) => {
    element = await page<LeeIntake>(content);
    form = element.form!;
    window.addEventListener('submit', stay);
  };

  afterEach(() => {
    window.removeEventListener('submit', stay);
    return forget();
  });

  describe('before and without script', () => {
    afterEach(closeFrames);

    const shownIn = (page: Document) =>
      [...page.querySelectorAll('lee-step')].map((step) => step.checkVisibility());
    const places = (page: Document) =>
      [...page.querySelectorAll('lee-intake *')].map((node) => {
        const { x, y, width, height } = node.getBoundingClientRect();
        return [node.localName, x, y, width, height].join(' ');
      });
    const refused = written({
      steps: steps(PARTS.map((part, index) => ({ ...part, current: index === 1 }))),
    });

    for (const [which, content, first] of [
      ['the first part', written(), 0],
      ['the part that a server wants seen', refused, 1],
    ] as const)
      it(`shows ${which} from the beginning, and moves nothing when the script has come`, async () => {
        const { document, upgrade } = await frame(String(content));
        const before = places(document);
        expect(shownIn(document)).to.deep.equal(PARTS.map((_, index) => index === first));
        await upgrade();
        expect(document.querySelector('lee-intake')!.matches(':defined')).to.equal(true);
        expect(shownIn(document)).to.deep.equal(PARTS.map((_, index) => index === first));
        expect(places(document)).to.include.members(before);
      });

    it('is one page with one button where no script comes', async () => {
      const { document } = await frame(String(written()));
      document.documentElement.removeAttribute('data-lee-script');
      expect(shownIn(document)).to.deep.equal(PARTS.map(() => true));
      const buttons = [...document.querySelectorAll('lee-step button:not([slot])')].filter((button) =>
        button.checkVisibility(),
      );
      expect(buttons.map((button) => button.textContent)).to.deep.equal(['Send to Rivermouth']);
      expect(document.querySelector('[slot=look-over]')!.checkVisibility()).to.equal(false);
    });
  });

  describe('history', () => {
    before(makeRoom);

    it('adds one entry, keeps what others keep in it, and says nothing of the parts', async () => {
      history.replaceState({ visit: 'x' }, '');
      const { length } = history;
      const { title } = document;
      const address = location.href;
      await open();
      one('#email').value = 'sam@example.org';
      for (let part = 1; part < 4; part++) press(en.step.next);
      expect(element.current).to.equal(4);
      expect(history.length - length).to.be.at.most(1);
      expect(history.state).to.deep.equal({ visit: 'x', 'ui-part': 4 });
      expect([document.title, location.href]).to.deep.equal([title, address]);
    });

    it('goes one part back with Back, as often as there are parts', async () => {
      await open();
      one('#email').value = 'sam@example.org';
      for (let part = 1; part < 4; part++) press(en.step.next);
      const { length } = history;
      for (const part of [3, 2, 1]) {
        history.back();
        await until(
          () =>
            element.current === part &&
            (part === 1 || (history.state as { 'ui-part': number })['ui-part'] === part),
        );
        expect(shown()).to.deep.equal([part]);
      }
      expect(one('#email').value).to.equal('sam@example.org');
      expect(history.length).to.be.at.most(length);
      history.forward();
      await until(() => element.current === 2);
      expect(shown(), 'Forward').to.deep.equal([2]);
    });

    it('stays in its part when a link within the page is followed', async () => {
      await open();
      press(en.step.next);
      const link = document.createElement('a');
      link.href = '#email';
      document.querySelector('main')!.append(link);
      link.click();
      await until(() => location.hash === '#email');
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(shown()).to.deep.equal([2]);
      history.back();
      await until(() => location.hash === '');
      expect(shown()).to.deep.equal([2]);
    });
  });

  describe('steps', () => {
    it('shows one part at a time', async () => {
      await open();
      expect(shown()).to.deep.equal([1]);
      press(en.step.next);
      expect(shown()).to.deep.equal([2]);
      expect(element.current).to.equal(2);
    });

    it('begins a part at its heading, which tells which part it is', async () => {
      await open();
      press(en.step.next);
      expect(document.activeElement?.textContent).to.equal('How may we reach you?');
      const described = document.activeElement!.getAttribute('aria-describedby')!;
      expect(document.getElementById(described)!.textContent).to.equal(en.step.path(2, 4, 'Reaching you'));
      expect(document.activeElement!.getBoundingClientRect().top).to.be.within(0, innerHeight);
    });

    it('keeps every word on the way on and back', async () => {
      await open();
      element.goTo(2);
      one('#name').value = 'Sam';
      one('#when-evening, [name=when][value=evening]').click();
      one('#email').value = 'sam@example.org';
      press(en.step.next);
      press(en.step.back);
      press(en.step.back);
      expect(shown()).to.deep.equal([1]);
      const sent = new FormData(form);
      expect([sent.get('name'), sent.get('email'), sent.get('when')]).to.deep.equal([
        'Sam',
        'sam@example.org',
        'evening',
      ]);
    });

    it('never checks on the way back', async () => {
      await open();
      element.goTo(2);
      one('#email').value = 'sam at home';
      press(en.step.back);
      expect(shown()).to.deep.equal([1]);
      expect(summary().textContent).to.equal('');
    });

    it('tells which part shows, and no answer', async () => {
      await open();
      const told: unknown[] = [];
      element.addEventListener('lee-step-change', (event) =>
        told.push({ from: event.from, to: event.to, own: Object.keys(event) }),
      );
      press(en.step.next);
      expect(told).to.deep.equal([{ from: 1, to: 2, own: ['isTrusted', 'from', 'to'] }]);
    });

    it('shows first the part that a server wants seen', async () => {
      const parts = PARTS.map((part, index) => ({ ...part, current: index === 1 }));
      await open(written({ steps: steps(parts) }));
      expect(shown()).to.deep.equal([2]);
      press(en.step.back);
      expect(shown()).to.deep.equal([1]);
    });

    it('goes to the nearest part where there is none of a number', async () => {
      await open();
      element.goTo(9);
      expect(element.current).to.equal(4);
      element.goTo(-1);
      expect(element.current).to.equal(1);
    });

    for (const [how, content] of [
      ['a server wrote', written()],
      ['has attributes only', SHORT],
    ] as const)
      it(`does nothing at Enter in a field of a form that ${how}`, async () => {
        await open(content);
        let submits = 0;
        form.addEventListener('submit', () => submits++);
        element.goTo(2);
        const field = one('lee-step:not([hidden]) input');
        field.focus();
        await sendKeys({ type: 'Sam' });
        await sendKeys({ press: 'Enter' });
        expect(submits).to.equal(0);
        expect(shown()).to.deep.equal([2]);
        expect(document.activeElement).to.equal(field);
      });

    it('takes two quick presses for one', async () => {
      await quickly(async () => {
        await open(
          '<lee-intake><form method="post"><lee-step heading="One"></lee-step><lee-step heading="Two"></lee-step><lee-step heading="Three"></lee-step></form></lee-intake>',
        );
        one<HTMLButtonElement>('[data-lee-go=next]').focus();
        await sendKeys({ press: 'Enter' });
        one<HTMLButtonElement>('lee-step:nth-of-type(2) [data-lee-go=next]').focus();
        await sendKeys({ press: 'Enter' });
      });
      expect(shown()).to.deep.equal([2]);
    });

    it('makes path, heading and buttons where the page wrote none, and keeps what it wrote', async () => {
      await open(`<lee-intake send="Send to Rivermouth"><form method="post">
        <lee-step heading="Reaching you"></lee-step>
        <lee-step><p slot="path">The end</p><h2>Send</h2></lee-step></form></lee-intake>`);
      const [first, last] = element.steps;
      expect(first.textContent).to.equal(
        [en.step.path(1, 2, 'Reaching you'), 'Reaching you', en.step.next].join(''),
      );
      expect(last.textContent).to.equal(['The end', 'Send', 'Send to Rivermouth', en.step.back].join(''));
    });

    it('takes in parts that come later', async () => {
      await open('<lee-intake><form method="post"><lee-step heading="One"></lee-step></form></lee-intake>');
      const late = document.createElement('lee-step');
      late.setAttribute('heading', 'Two');
      form.append(late);
      await settled();
      expect(shown()).to.deep.equal([1]);
      expect(late.querySelector('[slot=path]')!.textContent).to.equal(en.step.path(2, 2, 'Two'));
    });

    it('makes nothing twice in a copy', async () => {
      await open();
      const copy = element.cloneNode(true) as LeeIntake;
      element.replaceWith(copy);
      await settled();
      for (const slot of ['path', 'actions'])
        expect(copy.querySelectorAll(`[slot=${slot}]`).length).to.equal(4);
      for (const slot of ['summary', 'status', 'enter'])
        expect(copy.querySelectorAll(`[slot=${slot}]`).length).to.equal(1);
    });
  });

  describe('what needs a look', () => {
    it('stays and says so, with a way to the question', async () => {
      await open();
      element.goTo(2);
      one('#name').value = 'Sam';
      press(en.step.next);
      expect(shown()).to.deep.equal([2]);
      expect(document.activeElement).to.equal(summary());
      expect(summary().role).to.equal('alert');
      expect(summary().querySelector('h2')!.textContent).to.equal('One thing needs a look');
      expect(summary().textContent).to.include('Where may we write to you?').and.include(en.field.missing);
      expect(summary().textContent).not.to.include(en.field.needed);
      summary().querySelector('a')!.click();
      expect(document.activeElement).to.equal(one('#email'));
      expect(location.hash).to.equal('');
      expect(one('#name').value).to.equal('Sam');
    });

    it('asks only what shows', async () => {
      await open();
      press(en.step.next);
      expect(shown()).to.deep.equal([2]);
    });

    it('counts questions, not controls', async () => {
      await open(`<lee-intake><form method="post"><lee-step heading="One">
        <fieldset><legend>When?</legend>
          <label><input type="radio" name="r" value="a" required> A</label>
          <label><input type="radio" name="r" value="b" required> B</label></fieldset>
        <label>Name <input name="n" required></label>
      </lee-step><lee-step heading="Two"></lee-step></form></lee-intake>`);
      press(en.step.next);
      expect(summary().querySelector('h2')!.textContent).to.equal('Two things need a look');
      expect([...summary().querySelectorAll('a')].map((link) => link.textContent)).to.deep.equal([
        'When?',
        'Name',
      ]);
    });

    it('goes quiet once nothing needs a look', async () => {
      await open();
      element.goTo(2);
      press(en.step.next);
      one('#email').value = 'sam@example.org';
      press(en.step.next);
      expect(shown()).to.deep.equal([3]);
      expect(summary().textContent).to.equal('');
      expect(summary().role).to.equal(null);
    });

    it('goes to the first part that needs a look when everything is sent', async () => {
      await open();
      element.goTo(4);
      send();
      expect(shown()).to.deep.equal([2]);
      expect(document.activeElement).to.equal(summary());
    });

    it('leads to a question in another part', async () => {
      const looks = [
        { id: 'email', label: 'Where may we write to you?', error: 'We need one way to reach you.' },
      ];
      await open(written({ looks }));
      expect(summary().querySelector('h2')!.textContent).to.equal('One thing needs a look');
      summary().querySelector('a')!.click();
      expect(shown()).to.deep.equal([2]);
      expect(document.activeElement).to.equal(one('#email'));
    });
  });

  describe('looking over', () => {
    const rows = () =>
      [...element.querySelectorAll('[slot=look-over] dl > div')].map((row) =>
        [...row.querySelectorAll('dt, dd:not([slot])')].map((node) => node.textContent),
      );

    it('shows each question with the words of the person, unedited', async () => {
      await open();
      const story = 'First line\n  <b>& second</b> ';
      one('#name').value = 'سام';
      one('#email').value = 'sam@example.org';
      one('[name=when][value=evening]').checked = true;
      one<HTMLTextAreaElement>('#story').value = story;
      element.goTo(4);
      expect(rows()).to.deep.equal([
        ['What should we call you?', 'سام'],
        ['Where may we write to you?', 'sam@example.org'],
        ['When may we reach you?', 'After 5 pm'],
        ['What is happening?', story],
      ]);
      expect(
        [...element.querySelectorAll('[slot=look-over] h3')].map((node) => node.textContent),
      ).to.deep.equal(['Reaching you', 'What is happening']);
      expect(one<HTMLElement>('[slot=look-over] > p').textContent).to.equal('This is what you wrote.');
    });

    it('says plainly what was declined and what is empty', async () => {
      await open();
      one('#name').value = 'Sam';
      one('#name-declined').click();
      element.goTo(4);
      expect(rows()[0]).to.deep.equal(['What should we call you?', en.intake.declined['asked-declined']]);
      expect(rows()[2]).to.deep.equal(['When may we reach you?', en.intake.empty]);
    });

    it('keeps hidden what is hidden', async () => {
      await open();
      one<HTMLTextAreaElement>('#story').value = 'Secret';
      one<HTMLElement & { covered: boolean }>('lee-narrative').covered = true;
      element.goTo(4);
      expect(rows()[3]).to.deep.equal(['What is happening?', en.intake.hidden]);
    });

    it('reads the form again whenever it shows', async () => {
      await open();
      element.goTo(4);
      element.goTo(2);
      one('#name').value = 'Robin';
      element.goTo(4);
      expect(rows()[0][1]).to.equal('Robin');
      expect(element.querySelectorAll('[slot=look-over] dl').length).to.equal(2);
    });

    it('leads to a question and back to where the person was', async () => {
      await open();
      one('#email').value = 'sam@example.org';
      element.goTo(4);
      const change = () =>
        one<HTMLButtonElement>(`[aria-label="${en.intake.changeThis('What should we call you?')}"]`);
      change().click();
      expect(shown()).to.deep.equal([2]);
      expect(document.activeElement).to.equal(one('#name'));
      one('#name').value = 'Robin';
      press(en.step.next);
      expect(shown()).to.deep.equal([4]);
      expect(document.activeElement).to.equal(change());
      expect(rows()[0][1]).to.equal('Robin');
      change().click();
      press(en.step.back);
      expect(shown(), 'Back').to.deep.equal([4]);
      press(en.step.back);
      expect(shown(), 'Back from looking over').to.deep.equal([3]);
    });

    it('reads plain controls too', async () => {
      await open(`<lee-intake><form method="post"><lee-step heading="One">
        <label for="s">Country</label><select id="s" name="s"><option value="">Select</option><option value="pt" selected>Portugal</option></select>
        <label><input type="checkbox" name="c" checked> Call me</label>
        <label>Code <input type="password" name="p" value="1234"></label>
        <fieldset disabled><legend>Later</legend><label>X <input name="x" value="y"></label></fieldset>
        <input type="hidden" name="token" value="t">
      </lee-step><lee-step heading="Two"><div slot="look-over"></div></lee-step></form></lee-intake>`);
      element.goTo(2);
      expect(rows()).to.deep.equal([
        ['Country', 'Portugal'],
        ['Call me', en.intake.ticked],
        ['Code', en.intake.hidden],
      ]);
    });
  });

  describe('sending', () => {
    const ready = async () => {
      await open();
      one('#email').value = 'sam@example.org';
      element.goTo(4);
    };

    it('leaves it to the browser, once', async () => {
      await ready();
      const byBrowser: boolean[] = [];
      form.addEventListener('submit', (event) =>
        queueMicrotask(() => byBrowser.push(event.defaultPrevented)),
      );
      const asked: LeeSubmitEvent[] = [];
      element.addEventListener('lee-submit', (event) => asked.push(event));
      send();
      send();
      expect(asked.length).to.equal(1);
      expect(asked[0].form).to.equal(form);
      expect(asked[0].submitter!.textContent).to.equal('Send to Rivermouth');
      expect(Object.keys(asked[0])).to.deep.equal(['isTrusted', 'form', 'submitter']);
      expect(news()).to.equal(en.intake.sending);
    });

    it('lets an application send, and keeps the words when that did not work', async () => {
      await ready();
      let fail!: () => void;
      let submits = 0;
      element.addEventListener('lee-submit', (event) => {
        submits++;
        event.waitUntil(new Promise((_, reject) => (fail = () => reject(new Error('offline')))));
      });
      send();
      await aMoment();
      send();
      expect(submits).to.equal(1);
      fail();
      await until(() => news() === en.intake.notSent);
      expect(news()).to.equal(en.intake.notSent);
      expect(one('#email').value).to.equal('sam@example.org');
      await aMoment();
      send();
      expect(submits, 'second press').to.equal(2);
    });

    it('sends nothing when an application cancels', async () => {
      await ready();
      const prevented: boolean[] = [];
      element.addEventListener('lee-submit', (event) => event.preventDefault());
      window.removeEventListener('submit', stay);
      window.addEventListener('submit', (event) => prevented.push(event.defaultPrevented), { once: true });
      window.addEventListener('submit', stay);
      send();
      expect(prevented).to.deep.equal([true]);
      expect(news()).to.equal('');
    });

    it('leaves news to an application that handles submit itself', async () => {
      await ready();
      form.addEventListener('submit', stay);
      send();
      expect(news()).to.equal('');
    });

    it('takes its news back where someone further out sends, as React does at its root', async () => {
      await ready();
      let asked = 0;
      element.addEventListener('lee-submit', () => asked++);
      send();
      await aMoment();
      expect(news()).to.equal('');
      send();
      expect(asked, 'a second press').to.equal(2);
    });

    it('keeps what was written while there is no connection', async () => {
      await ready();
      let asked = 0;
      element.addEventListener('lee-submit', () => asked++);
      Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
      try {
        send();
        expect(news()).to.equal(en.intake.offline);
        expect(asked).to.equal(0);
      } finally {
        Reflect.deleteProperty(navigator, 'onLine');
      }
      await aMoment();
      send();
      expect(asked, 'tried again by the person').to.equal(1);
    });

    it('can be sent again on return from the next page', async () => {
      await ready();
      send();
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      expect(news()).to.equal('');
      let asked = 0;
      element.addEventListener('lee-submit', () => asked++);
      await aMoment();
      send();
      expect(asked).to.equal(1);
    });
  });

  describe('for developers', () => {
    const { warn } = console;
    afterEach(() => {
      console.warn = warn;
    });

    it('says what would let people down: no form, no method, no part, no heading', async () => {
      const said: string[] = [];
      console.warn = (message: string) => said.push(message);
      for (const content of [
        '',
        '<form></form>',
        '<form method="post"></form>',
        '<form method="POST"><lee-step><p>Words</p></lee-step></form>',
      ]) {
        await page(`<lee-intake>${content}</lee-intake>`);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      const about = ['needs a <form>', 'needs method="post"', 'needs a <lee-step>', '1 needs a heading'];
      expect(said.length, said.join('\n')).to.equal(about.length);
      about.forEach((words, index) => expect(said[index]).to.include(words));
    });
  });
});
