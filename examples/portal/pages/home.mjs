// @ts-check
import { button, markup } from 'leeway-ui/html.js';
import { agency } from '../agency.mjs';
import { layout } from './layout.mjs';
import { phone } from './phone.mjs';

const OFFERS = [
  ['Someone to talk to', 'Ana or Joel sits down with you, here or on the phone.'],
  ['A place to stay', 'We look for a room that fits you and who comes with you.'],
  ['Papers and money', 'We read the letters with you and fill in the forms.'],
  ['Your children', 'There is a room to play in, and someone they can talk to.'],
];

/**
 * The first page: who is here, what they can do, and two ways in.
 * @param {{ exit: string }} options
 */
export function home({ exit }) {
  return layout({
    exit,
    main: markup`
      <h1>Help for families, at your pace</h1>
      <p class="lead">We are a small team in an old house by the river. We listen first. Then we look at what could help, together.</p>

      <section aria-labelledby="ways">
        <h2 id="ways">Two ways to begin</h2>
        <div class="ways">
          <div class="way">
            <h3>Write to us</h3>
            <p>There are five short parts. You can skip any question, and stop at any point.</p>
            ${button({ label: 'Look at the questions', href: '/rivermouth/intake', variant: 'filled' })}
          </div>
          <div class="way">
            <h3>Talk to a person</h3>
            <p>Call or text ${phone()}, ${agency.hours}. You do not need to give a name.</p>
            <p class="quiet">A call or a text can show up on a phone bill.</p>
          </div>
        </div>
      </section>

      <section aria-labelledby="offers">
        <h2 id="offers">What we can do</h2>
        <dl class="offers">
          ${OFFERS.map(([what, how]) => markup`<div><dt>${what}</dt><dd>${how}</dd></div>`)}
        </dl>
        <p>All of this is free. You do not need papers or an appointment.</p>
      </section>

      <section aria-labelledby="night">
        <h2 id="night">When we are closed</h2>
        <p>If you want to talk now: call or text <a href="tel:988">988</a>, any hour.</p>
      </section>`,
  });
}
