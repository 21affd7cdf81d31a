// @ts-check
import { button, exitExplainer, markup } from 'leeway-ui/html.js';
import { offer } from '../../pages/offer.mjs';
import { now, person } from '../../pages/phone.mjs';
import { river } from './river.mjs';

const OFFERS = [
  ['Someone to talk to', 'Ana or Joel sits down with you, here or on the phone.'],
  ['A place to stay', 'We look for a room that fits you and who comes along.'],
  ['Papers and money', 'We read the letters with you, and fill in the forms.'],
  ['Your children', 'There is a room to play in, and someone who listens.'],
];

/**
 * The first page: who is here, what they can do, and two ways to begin.
 * @type {import('../agency.mjs').Agency['home']}
 */
export const home = (frame) => ({
  picture: river,
  main: markup`
      <h1>Help for families, at your pace</h1>
      <p class="lead">We are five people in an old house by the river. We listen first. Then we look at what could help, together with you.</p>

      <div class="ways">
        <section aria-labelledby="write">
          <h2 id="write">Write to us</h2>
          <p>There are five short parts. You can skip any question, and stop at any point.</p>
          ${button({ label: 'Look at the questions', href: '/rivermouth/intake', variant: 'filled' })}
        </section>
        <section id="talk" aria-labelledby="call">
          <h2 id="call">Talk to a person</h2>
          ${person(frame.agency)}
          <p>You do not need to give a name.</p>
        </section>
      </div>
      ${offer(frame)}
      <section>${now(frame.agency)}</section>

      <section aria-labelledby="offers">
        <h2 id="offers">What we can do</h2>
        <dl class="offers">
          ${OFFERS.map(([what, how]) => markup`<div><dt>${what}</dt><dd>${how}</dd></div>`)}
        </dl>
        <p>All of it is free. You do not need papers or an appointment.</p>
      </section>

      <section>
        ${exitExplainer({ safer: '/rivermouth/safer', talk: '#talk' })}
        <p>To call, a friend's or a library's phone may be better.</p>
      </section>`,
});
