// @ts-check
import { erase, exitExplainer, markup, saferVisit, trailLight } from 'leeway-ui/html.js';
import { words } from '../words.mjs';
import { layout } from './layout.mjs';

/**
 * What leaving does and what it does not, and what can make a visit be seen less.
 * @param {{ agency: import('../agencies/agency.mjs').Agency, exit: string }} page
 */
export function safer({ agency, exit }) {
  const { slug, lang } = agency;
  const said = words[lang].safer;
  return layout({
    agency,
    exit,
    offersTrail: true,
    main: markup`
      <h1>${said.heading}</h1>
      ${exitExplainer({ lang, open: true, level: 2, talk: `/${slug}/#talk` })}
      ${saferVisit({ lang })}
      <section aria-labelledby="traces">
        <h2 id="traces">${said.traces}</h2>
        ${trailLight({ lang })}
        ${erase({ lang, action: `/${slug}/erase` })}
      </section>`,
  });
}
