// @ts-check
import { erase, exitExplainer, markup, saferVisit, trailLight } from 'leeway-ui/html.js';
import { words } from '../words.mjs';
import { layout } from './layout.mjs';

/**
 * What leaving does and what it does not, and what can make a visit be seen less.
 * @param {import('./layout.mjs').Frame} frame
 */
export function safer(frame) {
  const { slug, lang } = frame.agency;
  const said = words[lang].safer;
  // With English beside each sentence all of it at once would be too much.
  const open = lang === 'en';
  return layout({
    ...frame,
    offersTrail: true,
    main: markup`
      <h1>${said.heading}</h1>
      ${exitExplainer({ lang, open, level: 2, talk: `/${slug}/#talk` })}
      ${saferVisit({ lang })}
      <section aria-labelledby="traces">
        <h2 id="traces">${said.traces}</h2>
        ${trailLight({ lang })}
        ${erase({ lang, action: `/${slug}/erase` })}
      </section>`,
  });
}
