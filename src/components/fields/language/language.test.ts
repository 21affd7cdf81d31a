import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { accessible } from '../../../../test/support/accessible.js';
import { page, settled } from '../../../../test/support/fixture.js';
import '../../../define/language.js';
import { en } from '../../../words/en.js';
import { language } from './language.html.js';
import type { LeeLanguage } from './language.js';

const langs = ['en', 'es', 'ar', 'ht'];
const NAMES = ['English', 'Español', 'العربية', 'Kreyòl ayisyen'];
const ways = (part: Element) => [...part.querySelectorAll<HTMLElement>('a, button')];

for (const [how, links, buttons] of [
  ['written in full', String(language({ langs })), String(language({ langs, form: 'q' }))],
  [
    'written with attributes only',
    '<lee-language langs="en es ar ht"></lee-language>',
    '<lee-language langs="en es ar ht" form="q"></lee-language>',
  ],
] as const) {
  describe(`lee-language, ${how}`, () => {
    it('says each language by its own name, in its own language and direction', async () => {
      const part = await page(links);
      expect(ways(part).map(({ textContent }) => textContent)).to.deep.equal(NAMES);
      expect(ways(part).map(({ lang }) => lang)).to.deep.equal(langs);
      expect(ways(part).map((way) => way.matches(':dir(rtl)'))).to.deep.equal([false, false, true, false]);
      expect((await accessible(part)).name).to.equal(en.language.label);
    });

    it('leads to each language, and says which one is here', async () => {
      const part = await page(links);
      expect(ways(part).map((way) => way.getAttribute('href'))).to.deep.equal([
        '?lang=en',
        '?lang=es',
        '?lang=ar',
        '?lang=ht',
      ]);
      expect(ways(part).map((way) => way.getAttribute('aria-current'))).to.deep.equal([
        'true',
        null,
        null,
        null,
      ]);
    });

    it('sends a form with what was answered in it, when it is pressed and not before', async () => {
      const main = await page(
        `<div>${buttons}<form id="q"><input name="name" value="سمر"><input name="needed" required></form></div>`,
      );
      const form = main.querySelector('form')!;
      const sent: string[][] = [];
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        sent.push(
          [...new FormData(form, event.submitter)].map(([name, value]) => `${name}=${value as string}`),
        );
      });
      const [, spanish] = ways(main);
      spanish.focus();
      expect(sent).to.deep.equal([]);
      spanish.click();
      expect(sent).to.deep.equal([['lang=es', 'name=سمر', 'needed=']]);
    });

    it('leaves Enter in a line of text to the button of the form', async () => {
      const main = await page(
        `<div>${buttons}<form id="q"><input name="name"><button name="send" value="yes">Send it</button></form></div>`,
      );
      const form = main.querySelector('form')!;
      const pressed: (string | undefined)[] = [];
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        pressed.push(event.submitter?.textContent ?? undefined);
      });
      form.querySelector('input')!.focus();
      await sendKeys({ press: 'Enter' });
      expect(pressed).to.deep.equal(['Send it']);
      ways(main)[1].focus();
      await sendKeys({ press: 'Enter' });
      expect(pressed).to.deep.equal(['Send it', 'Español']);
    });

    it('is as large as everything that is pressed, and shows no picture', async () => {
      const part = await page(links);
      for (const way of ways(part)) expect(way.getBoundingClientRect().height).to.be.at.least(48);
      expect(part.querySelector('img, svg')).to.equal(null);
    });
  });
}

describe('lee-language', () => {
  it('takes names from the page, as text, and a tag that nobody knows as it is', async () => {
    const part = await page<LeeLanguage>('<lee-language langs="es not_a_tag"></lee-language>');
    part.names = { es: '<b>Castellano</b>' };
    await settled();
    expect(ways(part).map(({ textContent }) => textContent)).to.deep.equal([
      '<b>Castellano</b>',
      'not_a_tag',
    ]);
  });

  it('leaves the links that the page wrote', async () => {
    const part = await page(
      '<lee-language langs="en"><a href="/es/" hreflang="es" lang="es">Español</a></lee-language>',
    );
    expect(ways(part).length).to.equal(1);
    expect(ways(part)[0].textContent).to.equal('Español');
  });
});
