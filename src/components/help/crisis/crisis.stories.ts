import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../../define/crisis.js';
import { crisis, type CrisisLine } from './crisis.html.js';

/** Examples. An agency writes its own, and looks them over. */
const lines: CrisisLine[] = [
  {
    country: 'US',
    lang: 'en',
    ways: [
      { by: ['call', 'text'], to: '988', hours: '24/7' },
      { by: 'chat', to: 'https://988lifeline.org/chat/', hours: '24/7' },
      { by: 'tty', to: '711', then: 'then 988', hours: '24/7' },
    ],
  },
  { country: 'CA', lang: 'en', ways: [{ by: ['call', 'text'], to: '988', hours: '24/7' }] },
  { country: 'ES', lang: 'es', ways: [{ by: 'call', to: '024', hours: '24/7' }] },
  { country: 'MX', lang: 'es', ways: [{ by: 'call', to: '800 911 2000', hours: '24/7' }] },
];

const meta: Meta = { title: 'Help/Crisis', component: 'lee-crisis' };
export default meta;

export const AtRest: StoryObj = {
  render: () => String(crisis({ lines, country: 'US' })),
};

export const OneCountry: StoryObj = {
  render: () => String(crisis({ lines: lines.slice(1, 2), country: 'CA' })),
};

export const WithHours: StoryObj = {
  render: () =>
    String(
      crisis({
        country: 'CA',
        lines: [
          {
            country: 'CA',
            lang: 'en',
            timeZone: 'America/Vancouver',
            ways: [{ by: 'text', to: '555 0170', word: 'talk', hours: 'Mo-Su 16:00-24:00' }],
          },
        ],
      }),
    ),
};

export const OtherCountries: StoryObj = {
  render: () => String(crisis({ lines, country: 'CA' })),
  play: ({ canvasElement }) => canvasElement.querySelector('summary')!.click(),
};

export const AllStates: StoryObj = {
  render: () => String(crisis({ lines, country: 'US' })),
  play: ({ canvasElement }) => canvasElement.querySelector('summary')!.click(),
};
