import type { Meta } from '@storybook/web-components-vite';
import sheet from '../portal.css?inline';

/** A page as a document. */
export const parse = (page: string): Document => new DOMParser().parseFromString(page, 'text/html');

/** What is in a page's body, in the portal's own stylesheet and its language; the questions open at one of their parts. */
export function body(page: string, part?: number): HTMLElement {
  const { documentElement, body } = parse(page);
  if (part)
    for (const [at, step] of body.querySelectorAll('lee-step').entries())
      step.toggleAttribute('current', at + 1 === part);
  const style = document.createElement('style');
  style.textContent = sheet;
  const content = document.createElement('div');
  content.lang = documentElement.lang;
  content.append(style, ...body.childNodes);
  return content;
}

export const pageParameters: Meta['parameters'] = {
  layout: 'fullscreen',
  controls: { disable: true },
  docs: { story: { inline: false, height: '44rem' } },
};
