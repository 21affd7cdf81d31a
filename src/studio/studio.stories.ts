import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { studio } from './page.html.js';
import './controls.css';
import './pictures.css';
import './studio.css';
import { Studio } from './studio.js';

const meta: Meta = {
  title: 'Themes/Theme Studio',
  parameters: { layout: 'padded' },
};
export default meta;

let open: Studio | undefined;

/** The Studio itself, live. It is made once a time, because what it puts into the page is for the whole page. */
function live(): HTMLElement {
  open?.close();
  const place = document.createElement('div');
  place.innerHTML = String(studio());
  const root = place.querySelector<HTMLElement>('.studio')!;
  open = new Studio(root);
  return root;
}

export const AllStates: StoryObj = { render: live };

/** What is said while something has to change. */
export const HasToChange: StoryObj = {
  render: live,
  play: async ({ canvasElement }) => {
    const brand = canvasElement.querySelector<HTMLInputElement>('#studio-brand')!;
    brand.value = 'sea green';
    brand.dispatchEvent(new Event('input', { bubbles: true }));
    const list = canvasElement.querySelector<HTMLElement>('[data-studio-wrong]')!;
    while (list.hidden) await new Promise((drawn) => requestAnimationFrame(drawn));
  },
};
