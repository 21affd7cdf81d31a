// @ts-check
import { button, card, exitExplainer, markup } from 'leeway-ui/html.js';
import { offer } from '../../pages/offer.mjs';
import { now, person } from '../../pages/phone.mjs';
import { arches } from './arches.mjs';

/**
 * La primera página: quién está aquí, y cómo empezar.
 * @type {import('../agency.mjs').Agency['home']}
 */
export const home = (frame) => ({
  picture: arches,
  main: markup`
    <h1>Una puerta abierta</h1>
    <p class="lead">Somos una casa con patio. Escuchamos primero. Después vemos, con usted, qué puede ayudar.</p>

    <div class="ways">
      ${card({
        heading: 'Escríbanos',
        content: markup`<p>Puede saltar cualquier pregunta y parar cuando quiera.</p>${button({ label: 'Ver las preguntas', href: '/casa-abierta/intake', variant: 'filled', lang: 'es' })}`,
      })}
      <div id="talk">${card({
        heading: 'Hable con una persona',
        content: markup`${person(frame.agency)}<p>No hace falta dar un nombre.</p>`,
      })}</div>
    </div>
    ${offer(frame)}
    <section>${now(frame.agency)}</section>

    <section aria-labelledby="ofrece">
      <h2 id="ofrece">Qué hay en la casa</h2>
      <ul>
        <li>Alguien con quien hablar, en español.</li>
        <li>Un cuarto por unos días, también con niñas y niños.</li>
        <li>Ayuda con cartas y trámites.</li>
      </ul>
      <p>Todo es gratis. No pedimos papeles.</p>
    </section>

    <section>
      ${exitExplainer({ safer: '/casa-abierta/safer', talk: '#talk', lang: 'es' })}
    </section>`,
});
