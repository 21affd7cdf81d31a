import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { accessible } from '../../../../test/support/accessible.js';
import { page, settled, told } from '../../../../test/support/fixture.js';
import '../../../define/help.js';
import { en, hours } from '../../../words/en.js';
import { help, type HelpMarkup } from './help.html.js';
import type { LeeHelp } from './help.js';

const ownZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
const agency: HelpMarkup = {
  timeZone: ownZone,
  ways: [{ by: ['call', 'text'], to: '555 0100', hours: 'Mo-Su 08:00-20:00' }],
  wait: 'Most calls are answered within 10 minutes.',
  languages: ['en', 'es'],
};

const { now: clock } = Date;
const at = (hour: number, minute = 0) => (Date.now = () => new Date(2026, 10, 28, hour, minute).getTime());
const line = (part: Element) => part.querySelector('[slot=now]')!.textContent.replaceAll('\u00a0', ' ');
const shownAgain = () => document.dispatchEvent(new Event('visibilitychange'));
const links = (part: Element) => [...part.querySelectorAll('a')];
const sides = (node: Node, digits: number[]) =>
  digits.map((digit) => {
    const range = document.createRange();
    range.setStart(node, digit);
    range.setEnd(node, digit + 1);
    return range.getBoundingClientRect();
  });

describe('lee-help', () => {
  afterEach(() => {
    Date.now = clock;
  });

  for (const compact of [false, true])
    it(`is a number to press, to read and to copy, ${compact ? 'in one row' : 'in full'}`, async () => {
      const part = await page<LeeHelp>(help({ ...agency, compact }));
      expect(links(part).map(({ href }) => href)).to.deep.equal(['tel:5550100', 'sms:5550100']);
      for (const link of links(part)) {
        expect(link.textContent.replace(/\D/g, '')).to.equal(link.href.replace(/\D/g, ''));
        expect([link.draggable, getComputedStyle(link).userSelect || 'text']).to.deep.equal([false, 'text']);
      }
      getSelection()!.selectAllChildren(links(part)[0].querySelector('bdi')!);
      expect(String(getSelection())).to.equal('555 0100');
    });

  it('is told by what is seen, to those who listen and to those who press by voice', async () => {
    const part = await page<LeeHelp>(help(agency));
    const heard = await Promise.all(links(part).slice(0, 1).map(accessible));
    expect(heard.map(({ role, name }) => [role, name])).to.deep.equal([['link', 'Call 555 0100']]);
    const { role, name } = await accessible(links(part)[1]);
    expect([role, name]).to.deep.equal(['link', 'Text 555 0100']);
  });

  it('says in words how, when, how long, in which languages, and what a call can leave behind', async () => {
    const part = await page<LeeHelp>(help(agency));
    const said = part.innerText.replaceAll('\u00a0', ' ').split(/\n+/).filter(Boolean);
    expect(said.join(' ')).to.match(/^Call 555 0100 Text 555 0100 8 am to 8 pm, every day \(.+?\)\. Open/);
    expect(said.slice(-3)).to.deep.equal([
      'Most calls are answered within 10 minutes.',
      'We speak English and Spanish.',
      'Calls and texts can show in call logs and on bills.',
    ]);
    expect((await page(help({ ...agency, log: false }))).innerText).not.to.contain('bills');
  });

  it('says whether it is open when it is drawn, and again when the page is shown again, and does not tick', async () => {
    at(14);
    const part = await page<LeeHelp>(help(agency));
    expect(line(part)).to.equal('Open now, until 8 pm.');
    at(21);
    await settled();
    expect(line(part)).to.equal('Open now, until 8 pm.');
    shownAgain();
    expect(line(part)).to.equal('Opens tomorrow at 8 am.');
    at(7);
    dispatchEvent(new Event('pageshow'));
    expect(line(part)).to.equal('Opens today at 8 am.');
    const { parentElement } = part;
    part.remove();
    at(9);
    shownAgain();
    expect(line(part)).to.equal('Opens today at 8 am.');
    parentElement!.append(part);
    await settled();
    expect(line(part)).to.equal('Open now, until 8 pm.');
  });

  for (const compact of [false, true])
    it(`says whose time it is with the hours, so that no script has to, ${compact ? 'in one row' : 'in full'}`, () => {
      for (const [timeZone, zone] of [
        ['America/New_York', 'Eastern Time'],
        ['Asia/Tokyo', 'Japan Standard Time'],
      ])
        expect(String(help({ ...agency, timeZone, compact }))).to.contain(`every day (${zone}).`);
    });

  it('leaves the hours alone without JavaScript, with no empty line', async () => {
    const place = await page(`<template>${String(help(agency))}</template>`, { script: false });
    const { content } = place as HTMLTemplateElement;
    const now = content.querySelector<HTMLElement>('[slot=now]')!;
    expect(now.textContent).to.equal('');
    const part = await page<LeeHelp>(help(agency), { script: false });
    part.querySelector('[slot=now]')!.textContent = '';
    expect(part.querySelector<HTMLElement>('[slot=now]')!.offsetHeight).to.equal(0);
    expect(part.innerText).to.contain('every day');
  });

  for (const compact of [false, true])
    for (const width of [18, 60])
      it(`moves nothing when it says so, ${compact ? 'in one row' : 'in full'}, ${width}rem wide`, async () => {
        await setViewport({ width: width * 16 + 32, height: 600 });
        const place = await page(
          `<div style="inline-size: ${width}rem">${String(help({ ...agency, compact }))}</div>`,
        );
        const now = place.querySelector('[slot=now]')!;
        const box = () => [
          place.offsetHeight,
          ...links(place).map((link) => link.getBoundingClientRect().top),
        ];
        const said = ['', hours.until('8 pm'), hours.on('Wednesday', compact ? '10:30 am' : '10 am')];
        const boxes = said.map((words) => {
          now.textContent = words;
          return box();
        });
        for (const one of boxes) expect(one).to.deep.equal(boxes[0]);
      });

  it('shows no line for now where someone is always there', async () => {
    const part = await page<LeeHelp>(help({ ways: [{ by: 'call', to: '988', hours: '24/7' }] }));
    expect(part.querySelector('[slot=now]')).to.equal(null);
    expect(part.innerText).to.match(/Call 988\s+Any hour\./);
  });

  it('says of a chat elsewhere that it leaves, and tells it nothing of the page', async () => {
    const part = await page<LeeHelp>(
      help({ ways: [{ by: 'chat', to: 'https://chat.example.org/', hours: '24/7' }] }),
    );
    const [link] = links(part);
    expect([link.innerText, link.rel]).to.deep.equal(['Chat online (leaves this site)', 'noreferrer']);
    expect(part.innerText).not.to.contain('bills');
    const own = await page(help({ ways: [{ by: 'chat', to: '/chat', hours: '24/7' }] }));
    expect([links(own)[0].innerText, links(own)[0].rel]).to.deep.equal(['Chat online', '']);
  });

  it('fills in the word that has to be texted', async () => {
    const [link] = links(
      await page(help({ ways: [{ by: 'text', to: '555 0170', word: 'talk', hours: '24/7' }] })),
    );
    expect([link.textContent, link.href]).to.deep.equal(['Text "talk" to 555 0170', 'sms:5550170?body=talk']);
  });

  for (const compact of [false, true])
    it(`is large enough for a hand that trembles, ${compact ? 'in one row' : 'in full'}`, async () => {
      const part = await page<LeeHelp>(help({ ...agency, compact }));
      for (const { offsetWidth, offsetHeight } of links(part))
        expect(Math.min(offsetWidth, offsetHeight)).to.be.at.least(48);
      const [one, other] = links(part).map((link) => link.getBoundingClientRect());
      expect(other.left - one.right >= 8 || other.top - one.bottom >= 0).to.equal(true);
    });

  it('keeps the digits of a number together, from left to right, in a page that runs from right to left', async () => {
    const place = await page(
      `<div dir="rtl" lang="ar" style="inline-size: 18rem">${String(help({ ...agency, ways: [{ ...agency.ways[0], to: '+1 555 0100' }] }))}</div>`,
    );
    for (const number of place.querySelectorAll('bdi')) {
      const [first, last] = sides(number.firstChild!, [1, '+1 555 0100'.length - 1]);
      const [plus] = sides(number.firstChild!, [0]);
      expect(first.left).to.be.below(last.left);
      expect(plus.left).to.be.below(first.left);
      expect(plus.top).to.equal(last.top);
    }
  });

  it('tells the developer of hours that cannot be read, and says nothing wrong to anyone', async () => {
    const written = (open: string, zone: string) =>
      `<lee-help><div slot="way"><a href="tel:988">988</a><p slot="now" data-lee-made data-hours="${open}" data-zone="${zone}"></p></div></lee-help>`;
    for (const [open, zone] of [
      ['9 to 5', 'Europe/Paris'],
      ['24/7', 'Nowhere/At_all'],
      ['', ''],
    ]) {
      const [heard] = await told(written(open, zone));
      expect(heard).to.contain(`"${open}" in "${zone}" cannot be read. Write data-hours=`);
      expect(line(document.querySelector('lee-help')!)).to.equal('');
    }
  });

  it('tells the developer of a link that leads nowhere, and of no way at all, and shows no empty box', async () => {
    const [script] = await told(
      `<lee-help><div slot="way"><a href="javascript:void 0">Call us</a></div></lee-help>`,
    );
    expect(script).to.contain('Begin it with tel:, sms: or https:.');
    const [none] = await told('<lee-help></lee-help>');
    expect(none).to.contain('has no way to reach a person');
    expect(document.querySelector<HTMLElement>('lee-help')!.offsetHeight).to.equal(0);
    expect(await told(help(agency))).to.deep.equal([]);
  });

  it('keeps a line that an author wrote', async () => {
    const part = await page<LeeHelp>(
      `<lee-help><div slot="way"><a href="tel:988">988</a><p slot="now">Ana is here.</p></div></lee-help>`,
    );
    expect(line(part)).to.equal('Ana is here.');
  });

  it('asks no network and keeps nothing', async () => {
    const before = [
      performance.getEntriesByType('resource').length,
      localStorage.length,
      sessionStorage.length,
    ];
    const part = await page<LeeHelp>(help(agency));
    links(part)[0].focus();
    shownAgain();
    expect([
      performance.getEntriesByType('resource').length,
      localStorage.length,
      sessionStorage.length,
    ]).to.deep.equal(before);
  });

  it('has nothing that axe finds', async () => {
    await expect(await page(help(agency))).to.be.accessible();
    await expect(await page(help({ ...agency, compact: true }))).to.be.accessible();
  });

  describe('tucked', () => {
    const { documentElement: root } = document;
    const choose = (name: string, value: string) => {
      root.setAttribute(`data-lee-${name}`, value);
      document.dispatchEvent(new Event('lee-comfort-change'));
    };
    const line = () => document.querySelector('lee-help summary')!;

    it('is one line that opens, and a whole row again for whoever wants it shown', async () => {
      const part = await page<LeeHelp>(help({ ...agency, compact: true }));
      const height = part.offsetHeight;
      expect(line().checkVisibility()).to.equal(false);
      choose('help', 'tucked');
      expect(line().textContent).to.equal(en.help.tucked);
      expect((line() as HTMLElement).offsetHeight).to.be.at.least(48);
      expect(links(part).some((link) => link.checkVisibility())).to.equal(false);
      (line() as HTMLElement).click();
      expect(links(part).every((link) => link.checkVisibility())).to.equal(true);
      choose('help', 'shown');
      expect(part.offsetHeight).to.equal(height);
    });

    it('is tucked in the room nook, unless the person wants it shown', async () => {
      const part = await page<LeeHelp>(help({ ...agency, compact: true }));
      choose('room', 'nook');
      expect(links(part).some((link) => link.checkVisibility())).to.equal(false);
      choose('help', 'shown');
      expect(links(part).every((link) => link.checkVisibility())).to.equal(true);
    });

    it('never tucks help in full', async () => {
      choose('help', 'tucked');
      const part = await page<LeeHelp>(help(agency));
      choose('help', 'tucked');
      expect(links(part).every((link) => link.checkVisibility())).to.equal(true);
    });
  });
});
