import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { page, settled } from '../../../test/support/fixture.js';
import '../../all.js';
import { choice } from '../../components/fields/choice/choice.html.js';
import { consent } from '../../components/consent/consent/consent.html.js';
import { date } from '../../components/fields/date/date.html.js';
import { name } from '../../components/fields/name/name.html.js';
import { narrative } from '../../components/fields/narrative/narrative.html.js';
import { select } from '../../components/fields/select/select.html.js';
import { textField } from '../../components/fields/text-field/text-field.html.js';
import { intake } from '../../components/intake/intake/intake.html.js';
import { steps } from '../../components/intake/step/step.html.js';
import type { LeeIntake } from '../../components/intake/intake/intake.js';
import { answersIn, isBegun, keptControls, putAnswers, writesOver, type Answers } from './answers.js';

const options = [
  { value: 'text', label: 'Text message' },
  { value: 'call', label: 'Phone call' },
];

const written = () =>
  intake({
    action: '/sent',
    steps: steps([
      {
        heading: 'You',
        content: [
          textField({ name: 'called', label: 'What may we call you?', decline: true }),
          name({ name: 'name', label: 'Your name', pronouns: true, decline: true }),
          date({ name: 'born', label: 'When were you born?', decline: ['asked-declined', 'temp-unknown'] }),
        ],
      },
      {
        heading: 'Reaching you',
        content: [
          choice({ name: 'reach', label: 'How?', options, many: true, own: true, none: true, decline: true }),
          textField({ name: 'number', label: 'Which number?', when: 'reach=text' }),
          select({ name: 'language', label: 'Which language?', options, decline: true }),
        ],
      },
      {
        heading: 'Your story',
        name: 'words',
        skippable: true,
        content: [narrative({ name: 'story', label: 'What is happening?', decline: true })],
      },
      {
        heading: 'Sharing',
        content: [
          choice({ name: 'before', label: 'Before?', preset: 'yes-no' }),
          consent({
            name: 'share',
            label: 'Share this?',
            what: 'Notes',
            who: 'Sam',
            why: 'Help',
            until: 'June',
            otherwise: 'Nothing',
          }),
        ],
      },
    ]),
    content:
      '<input type="hidden" name="token" value="secret"><input type="password" name="pass" aria-label="P"><input type="file" name="file" aria-label="F"><fieldset disabled><input name="closed" aria-label="C"></fieldset><select multiple name="many" aria-label="M"><option>a</option><option>b</option></select>' as never,
  });

/** As the markup helpers give it, with the plain controls unescaped. */
const form = async () => {
  const text = String(written()).replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"');
  return (await page<LeeIntake>(text)).form!;
};

const states = (answers: Answers) => JSON.stringify(answers.answers);

/** Answers as a person gives them: one control after the other, in any order, some twice. */
function answer(form: HTMLFormElement, deeds: readonly (readonly [number, string])[]): void {
  const controls = keptControls(form).filter((control) => !control.matches(':disabled'));
  for (const [place, words] of deeds) {
    const control = controls[place % controls.length];
    if (control.type === 'radio' || control.type === 'checkbox') control.click();
    else if (control instanceof HTMLSelectElement)
      control.selectedIndex = words.length % control.options.length;
    else if (!control.readOnly) control.value = words;
    for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
  }
}

const deeds = fc.array(fc.tuple(fc.nat(200), fc.string({ unit: 'grapheme', maxLength: 12 })), {
  maxLength: 25,
});

describe('the answers of a draft', () => {
  it('come back to an empty form as they were, whatever was answered, declined and skipped', async function () {
    this.timeout(60_000);
    await fc.assert(
      fc.asyncProperty(deeds, async (given) => {
        const before = await form();
        answer(before, given);
        const kept = answersIn(before);
        const after = await form();
        putAnswers(after, JSON.parse(JSON.stringify(kept)) as Answers);
        await settled();
        expect(states(answersIn(after))).to.equal(states(kept));
      }),
      { numRuns: 40 },
    );
  });

  it('come back over other answers too, so that these can be swapped', async function () {
    this.timeout(60_000);
    await fc.assert(
      fc.asyncProperty(deeds, deeds, async (first, second) => {
        const one = await form();
        answer(one, first);
        const kept = answersIn(one);
        const other = await form();
        answer(other, second);
        putAnswers(other, kept);
        expect(states(answersIn(other))).to.equal(states(kept));
      }),
      { numRuns: 40 },
    );
  });

  it('bring with them what depends on them, and the part in which the person was', async () => {
    const before = await form();
    const [intake, there] = [before.closest<LeeIntake>('lee-intake')!, before];
    intake.goTo(2);
    there.querySelector<HTMLInputElement>('[name=reach][value=text]')!.click();
    there.querySelector<HTMLInputElement>('[name=number]')!.value = '555 0100';
    const kept = answersIn(before);
    const after = await form();
    expect(after.querySelector<HTMLElement>('lee-text-field[when]')!.hidden).to.equal(true);
    putAnswers(after, kept);
    expect(after.closest<LeeIntake>('lee-intake')!.current).to.equal(2);
    expect(after.querySelector<HTMLElement>('lee-text-field[when]')!.hidden).to.equal(false);
    expect(after.querySelector<HTMLInputElement>('[name=number]')!.value).to.equal('555 0100');
  });

  it('hold what is not asked now and cannot be used now', async () => {
    const there = await form();
    there.querySelector<HTMLInputElement>('[name=number]')!.value = '555 0100';
    there.querySelector<HTMLInputElement>('[name=closed]')!.value = 'closed words';
    expect(states(answersIn(there)))
      .to.contain('555 0100')
      .and.to.contain('closed words');
  });

  it('never hold a consent, a file, a password, or what the page hid in its form', async () => {
    const there = await form();
    there.querySelector<HTMLInputElement>('[name=share]')!.click();
    there.querySelector<HTMLInputElement>('[name=pass]')!.value = 'a password';
    const names = answersIn(there).answers.map(([name]) => name);
    for (const name of ['share', 'token', 'pass', 'file']) expect(names).not.to.include(name);
    expect(isBegun(there)).to.equal(false);
  });

  it('leave a consent as it is', async () => {
    const there = await form();
    const kept = answersIn(there);
    const yes = there.querySelectorAll<HTMLInputElement>('[name=share]')[1];
    yes.click();
    putAnswers(there, kept);
    expect(yes.checked).to.equal(true);
  });

  it('say where they would write over another answer', async () => {
    const there = await form();
    const story = there.querySelector('textarea')!;
    story.value = 'one';
    const kept = answersIn(there);
    expect(writesOver(there, kept)).to.equal(false);
    story.value = '';
    expect(writesOver(there, kept)).to.equal(false);
    story.value = 'two';
    expect(writesOver(there, kept)).to.equal(true);
  });

  it('lose nothing of a list whose row is gone', async () => {
    const list = (rows: string) =>
      `<form><select name="a" aria-label="A"><option value=""></option>${rows}</select></form>`;
    const before = await page<HTMLFormElement>(list('<option>x</option><option>y</option>'));
    before.querySelector('select')!.value = 'y';
    const kept = answersIn(before);
    const after = await page<HTMLFormElement>(list('<option>x</option>'));
    after.querySelector('select')!.value = 'x';
    putAnswers(after, kept);
    expect(after.querySelector('select')!.value).to.equal('x');
  });
});
