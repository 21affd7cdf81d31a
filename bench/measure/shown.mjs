/* global window */
import { Problem } from '../../scripts/lib/command.mjs';

/** Fails where the first or last of some parts does not show words, or shows them though it should not. */
export async function shows({ page }, contender, selector, words, wanted = true) {
  const shown = await page.evaluate((selector) => {
    const parts = window.bench.every(selector);
    return [parts.length, window.bench.text(parts[0]), window.bench.text(parts.at(-1))];
  }, selector);
  for (const text of shown.slice(1))
    if (text.includes(words) !== wanted)
      throw new Problem(
        `${contender.name}: ${selector} ${wanted ? 'does not show' : 'still shows'} "${words}"; it shows "${text.replace(/\s+/g, ' ').slice(0, 300)}".`,
      );
  return shown[0];
}

/** Fails where not as many parts are there as were asked for, each with its native control. */
export async function holds({ page }, contender, selector, count) {
  const found = await page.evaluate(
    (selector) => window.bench.every(selector).filter((part) => window.bench.control(part)).length,
    selector,
  );
  if (found !== count)
    throw new Problem(`${contender.name}: ${found} of ${count} ${selector} have a control.`);
}
