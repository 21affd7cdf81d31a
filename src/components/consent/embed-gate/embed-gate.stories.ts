import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../../define/button.js';
import '../../../define/embed-gate.js';
import { embedGate } from './embed-gate.html.js';

const house = {
  src: '/portal/logos/casa-abierta.svg',
  service: 'Harbor Films',
  label: 'A walk through the house',
};

const meta: Meta = { title: 'Consent/Embed gate', component: 'lee-embed-gate' };
export default meta;

export const AtRest: StoryObj = {
  render: () => String(embedGate({ ...house, kind: 'video' })),
};

export const Shown: StoryObj = {
  render: () => String(embedGate({ ...house, kind: 'video' })),
  play: ({ canvasElement }) => canvasElement.querySelector('button')!.click(),
};

export const AllStates: StoryObj = {
  render: () =>
    (['video', 'map', 'chat', 'page'] as const)
      .map((kind) =>
        String(
          embedGate({
            ...house,
            kind,
            learns: kind === 'chat' ? 'It keeps what is written for 30 days.' : undefined,
          }),
        ),
      )
      .join(''),
};
