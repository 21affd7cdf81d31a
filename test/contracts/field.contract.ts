import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { Idiomorph } from 'idiomorph/dist/idiomorph.esm.js';
import { REASONS } from '../../src/base/absent.js';
import type { FieldMarkup } from '../../src/base/field.html.js';
import type { LeeField } from '../../src/base/lee-field.js';
import { attributes, type Markup } from '../../src/base/markup.js';
import { en } from '../../src/words/en.js';
import { accessible } from '../support/accessible.js';
import { page } from '../support/fixture.js';
import { closeFrames, frame } from './frame.js';

/** How a field asks to be tried. */
export interface FieldUnderTest {
  readonly tag: string;
  /** The anatomy as a server writes it: a question "How are you?" that is sent as `q`. */
  full(options?: Partial<FieldMarkup>): Markup;
  /** The same question with attributes only. `attributes` go on the element. */
  short(attributes?: string): string;
  /** Answers as a person would, with the keyboard, and stays in the field. */
  answer(field: LeeField): Promise<void>;
  /** The name that tells whether it was answered, where that is not `q`: one of its parts, such as `q.lines`. */
  readonly name?: string;
  /** What is sent then; of a file, its name. */
  readonly sent: string;
  /** The role that the question has in the accessibility tree. */
  readonly role: 'textbox' | 'combobox' | 'group';
  /** Whether Enter in it sends a form. */
  readonly entersForm: boolean;
  /** A form never waits for its answer. */
  readonly neverNeeded?: boolean;
  /**
   * Where its reasons not to answer are: beside the answer, which stays, or among the rows of one choice. A consent has
   * none: it can be left undecided, and says by itself why it is asked and who sees it.
   */
  readonly declines?: 'beside' | 'among';
  /** Whether a browser may fill it in or restore it. */
  readonly remembered: boolean;
}

const send = '<button id="send">Send it</button>';

const reasons = {
  why: 'To find a room that fits.',
  whoSees: 'Ana, who reads this',
  ifSkipped: 'We ask when we meet',
};

const said = (value: FormDataEntryValue): string => (value instanceof File ? value.name : value);

async function settle(root: ParentNode = document): Promise<void> {
  for (const element of root.querySelectorAll<LeeField>(':defined'))
    if ('updateComplete' in element) await element.updateComplete;
  await new Promise((resolve) => setTimeout(resolve));
}

const fieldIn = (root: ParentNode, tag: string): LeeField => root.querySelector<LeeField>(tag)!;

/** The control that carries a field's name: its own, or the fieldset of a group. */
const frameOf = (field: Element): HTMLElement =>
  field.querySelector<HTMLElement>(':scope > :is(input, textarea, select, fieldset)')!;

/** The promises that every field keeps, whichever it is. */
export function keepsTheFieldContract(it_: FieldUnderTest): void {
  const { tag, name = 'q' } = it_;
  const form = async (inside: string): Promise<HTMLFormElement> => {
    await page(`<form id="form">${inside}${send}</form>`);
    await settle();
    const element = document.querySelector<HTMLFormElement>('#form')!;
    element.addEventListener('submit', (event) => event.preventDefault());
    return element;
  };
  const sent = (element: HTMLFormElement): string[] => new FormData(element).getAll(name).map(said);
  const all = (element: HTMLFormElement): string[] =>
    [...new FormData(element)].map(([name, value]) => `${name}=${said(value)}`);
  const part = (element: HTMLFormElement, slot: string): HTMLElement =>
    fieldIn(element, tag).querySelector<HTMLElement>(`[slot=${slot}]`)!;
  const describes = (element: HTMLFormElement, node: HTMLElement): boolean =>
    frameOf(fieldIn(element, tag)).getAttribute('aria-describedby')!.split(' ').includes(node.id);

  describe(`${tag} keeps the field contract`, () => {
    afterEach(closeFrames);

    for (const [how, written] of [
      ['written in full', () => String(it_.full({ hint: 'Any words are fine.' }))],
      ['written with attributes only', () => it_.short('hint="Any words are fine."')],
    ] as const) {
      it(`submits its answer by its name, ${how}`, async () => {
        const element = await form(written());
        await it_.answer(fieldIn(element, tag));
        expect(sent(element)).to.deep.equal([it_.sent]);
      });

      it(`names and describes its control, ${how}`, async () => {
        const element = await form(written());
        const node = await accessible(frameOf(fieldIn(element, tag)));
        // WebKit's driver computes the role of what a closed list looks like.
        const isList = node.engine === 'webkit' && it_.role === 'combobox';
        expect(node.role).to.equal(isList ? 'button' : it_.role);
        expect(node.name).to.contain('How are you?');
        if (node.description !== undefined) expect(node.description).to.contain('Any words are fine.');
      });

      it(`goes back to empty when its form is reset, ${how}`, async () => {
        const element = await form(written());
        const empty = sent(element);
        await it_.answer(fieldIn(element, tag));
        element.reset();
        expect(sent(element)).to.deep.equal(empty);
      });

      it(`moves to another form with its answer, ${how}`, async () => {
        const element = await form(written());
        await it_.answer(fieldIn(element, tag));
        const other = document.createElement('form');
        element.after(other);
        other.append(fieldIn(element, tag));
        await settle();
        expect(new FormData(other).getAll(name).map(said)).to.deep.equal([it_.sent]);
        expect(other.querySelectorAll('label, legend').length).to.be.greaterThan(0);
        expect(sent(element)).to.deep.equal([]);
      });

      it(`keeps its answer and its description when it is morphed, ${how}`, async () => {
        const element = await form(written());
        await it_.answer(fieldIn(element, tag));
        Idiomorph.morph(element, `${written()}${send}`, { morphStyle: 'innerHTML', ignoreActiveValue: true });
        await settle();
        const field = fieldIn(element, tag);
        expect(
          field.querySelectorAll(':scope > [slot=error], :scope > fieldset > [slot=error]').length,
        ).to.equal(1);
        const control = frameOf(field);
        for (const id of control.getAttribute('aria-describedby')!.split(' '))
          expect(document.getElementById(id), id).to.not.equal(null);
        await it_.answer(field);
        expect(sent(element)).to.deep.equal([it_.sent]);
      });

      it(`is out of use in a disabled fieldset, and in use again after, ${how}`, async () => {
        const element = await form(`<fieldset id="around">${written()}</fieldset>`);
        const around = element.querySelector<HTMLFieldSetElement>('#around')!;
        await it_.answer(fieldIn(element, tag));
        around.disabled = true;
        expect(sent(element)).to.deep.equal([]);
        around.disabled = false;
        expect(sent(element)).to.deep.equal([it_.sent]);
      });

      it(`keeps its own disabled state when the fieldset is enabled again, ${how}`, async () => {
        const element = await form(`<fieldset id="around">${written()}</fieldset>`);
        const around = element.querySelector<HTMLFieldSetElement>('#around')!;
        const field = fieldIn(element, tag) as LeeField & { disabled: boolean };
        await it_.answer(field);
        field.disabled = true;
        await settle();
        around.disabled = true;
        around.disabled = false;
        expect(field.disabled).to.equal(true);
        expect(sent(element)).to.deep.equal([]);
      });

      it(`describes its control again after a framework dropped an id, ${how}`, async () => {
        const element = await form(written());
        const control = frameOf(fieldIn(element, tag));
        const before = control.getAttribute('aria-describedby')!;
        control.setAttribute('aria-describedby', before.split(' ')[0]);
        await settle();
        expect(control.getAttribute('aria-describedby')!.split(' ').sort()).to.deep.equal(
          before.split(' ').sort(),
        );
      });
    }

    for (const [how, written] of it_.declines
      ? ([
          ['written in full', (given: Partial<FieldMarkup>) => String(it_.full(given))],
          ['written with attributes only', (given: Partial<FieldMarkup>) => it_.short(attributesFor(given))],
        ] as const)
      : []) {
      it(`sends a reason in place of its answer, and the answer again once that is cleared, ${how}`, async () => {
        const element = await form(written({ decline: REASONS }));
        const field = fieldIn(element, tag);
        await it_.answer(field);
        const answered = all(element);
        const beside = it_.declines === 'beside';
        for (const reason of REASONS) {
          field.querySelector<HTMLElement>(`input[value=${reason}]`)!.click();
          expect(all(element)).to.deep.equal([`q${beside ? '.declined' : ''}=${reason}`]);
          expect(field.checkValidity()).to.equal(true);
        }
        const clear = [...field.querySelectorAll<HTMLElement>('button[slot=aside]')].at(-1)!;
        expect(getComputedStyle(clear).visibility).to.equal('visible');
        clear.focus();
        await sendKeys({ press: 'Enter' });
        expect(all(element)).to.deep.equal(beside ? answered : []);
      });

      it(`follows a reason that a framework ticked, which raises nothing, ${how}`, async () => {
        const element = await form(written({ decline: ['asked-declined'] }));
        const field = fieldIn(element, tag);
        await it_.answer(field);
        const answered = all(element);
        (document.activeElement as HTMLElement).blur();
        const beside = it_.declines === 'beside';
        const box = field.querySelector<HTMLInputElement>('input[value=asked-declined]')!;
        box.checked = true;
        expect(all(element)).to.deep.equal([`q${beside ? '.declined' : ''}=asked-declined`]);
        box.checked = false;
        field.focus();
        expect(field.controls.some((control) => 'readOnly' in control && control.readOnly)).to.equal(false);
        expect(all(element)).to.deep.equal(beside ? answered : []);
      });

      it(`takes a reason in place of an answer that is needed, ${how}`, async () => {
        const element = await form(written({ decline: REASONS, required: true }));
        let submitted = 0;
        element.addEventListener('submit', () => submitted++);
        const press = () => element.querySelector<HTMLElement>('#send')!.click();
        press();
        expect(submitted).to.equal(0);
        fieldIn(element, tag).querySelector<HTMLElement>('input[value=temp-unknown]')!.click();
        expect(fieldIn(element, tag).needsALook).to.equal(false);
        press();
        expect(submitted).to.equal(1);
      });

      it(`says why it is asked to whoever opens it, with the keyboard, ${how}`, async () => {
        const element = await form(written(reasons));
        const why = part(element, 'why') as HTMLDetailsElement;
        expect(why.open).to.equal(false);
        why.querySelector('summary')!.focus();
        await sendKeys({ press: 'Enter' });
        expect(why.open).to.equal(true);
        expect([...why.querySelectorAll('p')].map(({ textContent }) => textContent)).to.deep.equal([
          reasons.why,
          en.field.whoSees(reasons.whoSees),
          en.field.ifSkipped(reasons.ifSkipped),
        ]);
        expect(describes(element, why), 'opened by choice, not read out with the question').to.equal(false);
      });

      it(`is described by who sees it, where it does not say why, ${how}`, async () => {
        const element = await form(written({ whoSees: reasons.whoSees }));
        const line = part(element, 'who-sees');
        expect(line.textContent).to.equal(en.field.whoSees(reasons.whoSees));
        expect(describes(element, line)).to.equal(true);
      });

      it(`keeps a private answer from being kept, and says that a browser may all the same, ${how}`, async () => {
        const element = await form(written({ private: true }));
        const line = part(element, 'private');
        expect(line.textContent).to.equal(en.field.private);
        expect(describes(element, line)).to.equal(true);
        const { controls } = fieldIn(element, tag);
        expect(new Set(controls.map((control) => control.getAttribute('autocomplete')))).to.deep.equal(
          new Set(['off']),
        );
      });
    }

    it('says nothing while someone is in it, and nothing when it is left empty', async () => {
      const element = await form(
        `${String(it_.full({ required: true }))}<input id="next" aria-label="Next">`,
      );
      const field = fieldIn(element, tag);
      field.focus();
      await sendKeys({ press: 'Tab' });
      element.querySelector<HTMLElement>('#next')!.focus();
      expect(field.needsALook).to.equal(false);
    });

    if (!it_.neverNeeded)
      it('holds the form back without a browser bubble, says what to do, and takes focus there', async () => {
        const element = await form(String(it_.full({ required: true })));
        const field = fieldIn(element, tag);
        let cancelled = 0;
        let submitted = 0;
        element.addEventListener('invalid', (event) => (cancelled += Number(event.defaultPrevented)), true);
        field.addEventListener('invalid', (event) => (cancelled += Number(event.defaultPrevented)), true);
        element.addEventListener('submit', () => submitted++);
        element.querySelector<HTMLElement>('#send')!.click();
        expect(submitted).to.equal(0);
        expect(cancelled).to.be.greaterThan(0);
        expect(field.needsALook).to.equal(true);
        expect(field.contains(document.activeElement)).to.equal(true);
        const error = field.querySelector<HTMLElement>('[slot=error]')!;
        expect(frameOf(field).getAttribute('aria-describedby')!.split(' ')).to.contain(error.id);
        await it_.answer(field);
        expect(field.needsALook, 'the words go once they are not true').to.equal(false);
      });

    it('leaves focus alone when a form library checks validity by itself', async () => {
      const element = await form(
        `${String(it_.full({ required: true }))}<input id="next" aria-label="Next">`,
      );
      element.querySelector<HTMLElement>('#next')!.focus();
      element.checkValidity();
      expect(document.activeElement).to.equal(element.querySelector('#next'));
    });

    if (it_.entersForm)
      it('sends its form on Enter, once', async () => {
        const element = await form(String(it_.full()));
        let submitted = 0;
        element.addEventListener('submit', () => submitted++);
        await it_.answer(fieldIn(element, tag));
        await sendKeys({ press: 'Enter' });
        expect(submitted).to.equal(1);
      });

    it('keeps the ids that an author wrote', async () => {
      const element = await form(String(it_.full({ id: 'mine', hint: 'Any words are fine.' })));
      const before = [...element.querySelectorAll('[id]')].map(({ id }) => id);
      expect(before.some((id) => id.startsWith('mine'))).to.equal(true);
      fieldIn(element, tag).setAttribute('missing', 'Add something here.');
      await settle();
      expect([...element.querySelectorAll('[id]')].map(({ id }) => id)).to.deep.equal(before);
    });

    it('shows the words that a server wrote, and takes them away once the answer can be used', async () => {
      const element = await form(String(it_.full({ error: 'Have another look at this.' })));
      const field = fieldIn(element, tag);
      expect(field.needsALook).to.equal(true);
      expect(field.querySelector('[slot=error]')!.textContent).to.equal('Have another look at this.');
      await it_.answer(field);
      expect(field.needsALook).to.equal(false);
    });

    it(
      it_.remembered ? 'may be filled in and restored by the browser' : 'is never filled in by the browser',
      async () => {
        const element = await form(String(it_.full()));
        const off = [...element.querySelectorAll(`${tag} :is(input, textarea, select)`)].map((control) =>
          control.getAttribute('autocomplete'),
        );
        if (it_.remembered) expect(off).to.not.contain('off');
        else expect(new Set(off)).to.deep.equal(new Set(['off']));
      },
    );

    it('works before it is defined, and moves nothing when it is', async () => {
      const { document: other, upgrade } = await frame(
        `<form>${it_.full({ hint: 'Any words are fine.' })}<p id="below">Below</p></form>`,
      );
      const data = () => new FormData(other.querySelector('form')!).getAll(name).length;
      const rects = () =>
        [...other.querySelectorAll('form, form *')]
          .filter((element) => !element.hasAttribute('data-lee-made') || element.textContent)
          .map((element) => [element.localName, element.id, ...boxOf(element)].join(' '));
      for (const label of other.querySelectorAll('label'))
        expect(label.control, label.textContent).to.not.equal(null);
      const before = { rects: rects(), data: data() };
      await upgrade();
      expect(other.querySelector(`${tag}:not(:defined)`)).to.equal(null);
      expect(rects()).to.deep.equal(before.rects);
      expect(data()).to.equal(before.data);
    });

    it('gives a copy its own ids', async () => {
      const element = await form(it_.short('hint="Any words are fine." decline'));
      const copy = fieldIn(element, tag).cloneNode(true) as LeeField;
      element.after(copy);
      await settle();
      const ids = [...document.querySelectorAll(`${tag} [id]`)].map(({ id }) => id);
      expect(new Set(ids).size).to.equal(ids.length);
      for (const label of copy.querySelectorAll('label')) expect(copy.contains(label.control)).to.equal(true);
      for (const one of copy.querySelectorAll('[aria-describedby]'))
        for (const id of one.getAttribute('aria-describedby')!.split(' '))
          expect(copy.contains(document.getElementById(id)), id).to.equal(true);
    });

    it('keeps its room before it is defined, with attributes only', async () => {
      const { document: other, upgrade } = await frame(
        `${it_.short('hint="Any words are fine."')}<p id="below">Below</p>`,
      );
      const top = () => other.querySelector('#below')!.getBoundingClientRect().top;
      const before = top();
      await upgrade();
      expect(other.querySelector(`${tag} :is(input, textarea, select)`)).to.not.equal(null);
      // Firefox makes a fieldset up to a pixel higher than what is in it.
      expect(Math.abs(top() - before)).to.be.at.most(1);
    });
  });
}

/** The same, as attributes of an element that makes its parts itself. */
const attributesFor = ({ decline, whoSees, ifSkipped, ...given }: Partial<FieldMarkup>): string =>
  String(
    attributes({
      ...(given as Record<string, string | boolean>),
      'who-sees': whoSees,
      'if-skipped': ifSkipped,
      decline: decline instanceof Array && decline.join(' '),
    }),
  );

const boxOf = (element: Element): number[] => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return [x, y, width, height].map(Math.round);
};
