import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../../define/discreet.js';
import '../../../define/button.js';
import { markup } from '../../../base/markup.js';
import { discreet } from './discreet.html.js';

/** The part itself shows nothing: look at the title, and press the link. */
const page = markup`<p>The title and the icon of this page say nothing.</p><lee-button><a href="data:text/plain,Plan" download="a telling name.txt">Keep a copy</a></lee-button>`;

const meta: Meta = { title: 'Leaving/Discreet', component: 'lee-discreet' };
export default meta;

export const Notes: StoryObj = {
  render: () => `${discreet()}${page}`,
};

export const OwnWords: StoryObj = {
  render: () => `${discreet({ shownTitle: 'Recipes' })}${page}`,
};

export const AllStates: StoryObj = {
  render: () => `${discreet({ shownTitle: 'Recipes' })}${discreet()}${page}`,
};
