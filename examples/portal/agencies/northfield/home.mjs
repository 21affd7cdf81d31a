// @ts-check
import { button, card, exitExplainer, markup } from 'leeway-ui/html.js';
import { offer } from '../../pages/offer.mjs';
import { now, person } from '../../pages/phone.mjs';
import { fields } from './fields.mjs';

/**
 * The first page: who is here, and ways to begin.
 * @type {import('../agency.mjs').Agency['home']}
 */
export const home = (frame) => ({
  picture: fields,
  main: markup`
    <h1>People who have been there</h1>
    <p class="lead">We have all used services like these ourselves. We do not diagnose and we do not report on you. We keep company.</p>

    <div class="ways">
      ${card({
        heading: 'Tell us a little',
        content: markup`<p>Every question can be skipped. Send as much as you like, or nothing.</p>${button({ label: 'Look at the questions', href: '/northfield/intake', variant: 'filled' })}`,
      })}
      <div id="talk">${card({
        heading: 'Talk to a peer',
        content: person(frame.agency),
      })}</div>
    </div>
    ${offer(frame)}
    <section>${now(frame.agency)}</section>

    <section aria-labelledby="how">
      <h2 id="how">How it goes</h2>
      <ul>
        <li>We meet where you like: here, outside, or on the phone.</li>
        <li>You say what we talk about. Silence is fine too.</li>
        <li>You can stop coming, and come back.</li>
      </ul>
    </section>

    <section>
      ${exitExplainer({ safer: '/northfield/safer', talk: '#talk' })}
    </section>`,
});
