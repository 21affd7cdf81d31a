import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { closeFrames, frame } from '../../../../test/contracts/frame.js';
import { accessible } from '../../../../test/support/accessible.js';
import { page } from '../../../../test/support/fixture.js';
import '../../../define/option.js';
import '../../../define/safe-contact.js';
import { contactInWords, contactRules, safeContact, type ContactRules } from './safe-contact.html.js';
import type { LeeSafeContact } from './safe-contact.js';

const reach = {
  name: 'reach',
  label: 'How may we reach you?',
  channels: [{ value: 'text' }, { value: 'email' }],
  times: ['In the morning', 'After 5 pm'],
  says: ['a friend', 'the dentist'],
};
const short = (attributes = '') => `<lee-safe-contact name="reach" label="How may we reach you?"
  channels="text email" times="In the morning, After 5 pm" says="a friend, the dentist" ${attributes}></lee-safe-contact>`;

const form = (inside: unknown) =>
  page<HTMLFormElement>(`<form>${String(inside)}<button>Send it</button></form>`);
const partIn = (root: ParentNode) => root.querySelector<LeeSafeContact>('lee-safe-contact')!;
const control = (root: ParentNode, ending: string, value?: string) =>
  root.querySelector<HTMLInputElement>(`[name="reach.${ending}"]${value ? `[value="${value}"]` : ''}`)!;
const sentence = (root: ParentNode) => root.querySelector<HTMLElement>('[slot=sentence]')!.textContent;
const shown = (element: Element) => (element as HTMLElement).offsetParent !== null;
const names = (of: HTMLFormElement) =>
  [...new FormData(of)].filter(([, value]) => value).map(([name, value]) => `${name}=${value as string}`);
const rules = (of: HTMLFormElement) => JSON.parse(new FormData(of).get('reach') as string) as ContactRules;

async function tell(root: ParentNode): Promise<void> {
  control(root, 'text.safe', 'yes').click();
  control(root, 'text.to').focus();
  await sendKeys({ type: '555 0100' });
  control(root, 'text.when', 'After 5 pm').click();
  control(root, 'text.say').focus();
  await sendKeys({ type: 'a friend' });
}

describe('lee-safe-contact', () => {
  it('makes the same questions from attributes as a server writes', async () => {
    const questions = async (written: unknown) =>
      partIn(await form(written)).controls.map(({ name, type, value, autocomplete, labels }) =>
        [name, type, value, autocomplete, labels![0].textContent].join(),
      );
    const made = await questions(short());
    expect(made).to.deep.equal(await questions(safeContact(reach)));
    expect(made.length).to.be.greaterThan(10);
    expect(control(document, 'text.say').list!.options.length).to.equal(2);
  });

  for (const [how, written] of [
    ['written in full', () => safeContact(reach)],
    ['written with attributes only', () => short()],
  ] as const) {
    it(`says it all in one sentence, which is confirmed and not beforehand, ${how}`, async () => {
      const part = await form(written());
      const confirm = control(part, 'confirmed');
      expect(shown(confirm)).to.equal(false);
      await tell(part);
      expect(sentence(part)).to.equal(
        'Text 555 0100 after 5 pm. Say you are a friend. Do not leave a message. Do not use: Email.',
      );
      expect([shown(confirm), confirm.checked]).to.deep.equal([true, false]);
      const node = await accessible(confirm);
      if (node.description !== undefined) expect(node.description).to.contain('Text 555 0100');
      confirm.click();
      expect(rules(part).confirmed).to.equal(true);
      expect(partIn(part).answerInWords).to.deep.equal([sentence(part)]);
    });

    it(`takes the confirmation back when an answer changes, ${how}`, async () => {
      const part = await form(written());
      await tell(part);
      for (const change of [
        () => control(part, 'text.message').click(),
        () => control(part, 'email.safe', 'yes').click(),
        () => control(part, 'none').click(),
      ]) {
        control(part, 'confirmed').checked = true;
        change();
        expect(control(part, 'confirmed').checked).to.equal(false);
      }
    });

    it(`asks about a channel once it is safe, ${how}`, async () => {
      const part = await form(written());
      const to = control(part, 'text.to');
      expect(shown(to)).to.equal(false);
      control(part, 'text.safe', 'unsure').click();
      expect(shown(to)).to.equal(false);
      control(part, 'text.safe', 'yes').click();
      expect(shown(to)).to.equal(true);
    });

    it(`keeps what is set aside, and does not send it, ${how}`, async () => {
      const part = await form(written());
      await tell(part);
      control(part, 'text.safe', 'no').click();
      expect(names(part)).to.deep.equal([
        'reach.text.safe=no',
        `reach=${JSON.stringify(partIn(part).rules)}`,
      ]);
      expect(control(part, 'text.to').value).to.equal('555 0100');
      control(part, 'text.safe', 'yes').click();
      expect(names(part)).to.contain('reach.text.to=555 0100');
      control(part, 'none').click();
      expect(names(part).some((one) => one.includes('555'))).to.equal(false);
      expect(rules(part).contact).to.equal(false);
      expect(sentence(part)).to.equal('Do not contact me.');
    });
  }

  it('chooses nothing for anyone, and takes nothing for safe that was not said to be', async () => {
    const part = await form(safeContact(reach));
    expect(names(part)).to.deep.equal([]);
    control(part, 'text.safe', 'unsure').click();
    expect(rules(part)).to.deep.equal({
      contact: false,
      confirmed: false,
      codeWord: null,
      channels: [
        { channel: 'text', use: false, because: 'unsure' },
        { channel: 'email', use: false, because: 'unanswered' },
      ],
    });
  });

  it('posts without JavaScript what reads as the same rules', async () => {
    const part = await form(safeContact(reach));
    await tell(part);
    const posted = names(part).filter((one) => !one.startsWith('reach='));
    const plain = posted.map((one) => one.split('=') as [string, string]);
    expect(contactRules(plain, 'reach', ['text', 'email'])).to.deep.equal(rules(part));
    const again = await form(safeContact({ ...reach, posted: [...plain, ['reach.confirmed', 'yes']] }));
    expect(sentence(again)).to.equal(contactInWords(rules(again)));
    expect(rules(again).confirmed, 'what a server wrote back stays confirmed').to.equal(true);
  });

  it('writes what someone wrote as text', async () => {
    const part = await form(safeContact(reach));
    const hostile = '<img src=x onerror=alert(1)> \u202e👍';
    control(part, 'text.safe', 'yes').click();
    control(part, 'text.to').value = hostile;
    control(part, 'text.to').dispatchEvent(new Event('input', { bubbles: true }));
    expect(sentence(part)).to.contain(hostile);
    expect(part.querySelector('img')).to.equal(null);
  });

  it('asks to confirm only where there is script to write the sentence', async () => {
    const written = safeContact({ ...reach, posted: [['reach.text.safe', 'yes']] });
    const { document: other, window } = await frame(String(written));
    const display = () => window.getComputedStyle(other.querySelector('[slot=sum]')!).display;
    expect(display()).to.equal('block');
    other.documentElement.removeAttribute('data-lee-script');
    expect(display()).to.equal('none');
    closeFrames();
  });
});
