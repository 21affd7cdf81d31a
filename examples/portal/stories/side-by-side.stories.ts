import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { addWords } from '../../../src/words/words.js';
import { es } from '../../../src/words/unreviewed/es.js';
import { pageParameters } from './body.js';
import { fronts } from './fronts.js';

addWords('es', es);

const meta: Meta = {
  title: 'Pages/Side by side',
  globals: { agency: 'none' },
  parameters: pageParameters,
};
export default meta;

/** Each in the room that it begins with. */
export const ThreeAgencies: StoryObj = {
  render: () => fronts(['rivermouth', 'steady'], ['northfield', 'steady'], ['casa-abierta', 'nook']),
};

export const OneAgencyInSixRooms: StoryObj = {
  render: () =>
    fronts(
      ...(['steady', 'open', 'nook', 'dusk', 'still', 'clear'] as const).map(
        (room) => ['northfield', room] as const,
      ),
    ),
};
