import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Comfort } from '../../../controllers/comfort.js';
import { forgetKept } from '../../../controllers/forget.js';
import '../../../define/comfort-panel.js';
import '../../../define/comfort.js';
import { comfort } from '../comfort/comfort.html.js';
import { comfortPanel } from './comfort-panel.html.js';
import type { LeeComfortPanel } from './comfort-panel.js';

const meta: Meta = { title: 'Comfort/Comfort panel', component: 'lee-comfort-panel' };
export default meta;

/** For a part of the page, so that a story changes nothing but itself. */
const inPart = (chosen: Comfort = {}) => String(comfort(chosen, comfortPanel()));

/** Opens the last panel of the story. */
const open = async (canvas: HTMLElement): Promise<LeeComfortPanel> => {
  const part = [...canvas.querySelectorAll<LeeComfortPanel>('lee-comfort-panel')].at(-1)!;
  await part.updateComplete;
  part.show();
  return part;
};

const opened: StoryObj['play'] = async ({ canvasElement }) => void (await open(canvasElement));

export const AtRest: StoryObj = {
  render: () => inPart(),
};

export const Open: StoryObj = {
  render: () => String(comfortPanel()),
  play: opened,
};

/** With all that is folded away. */
export const Unfolded: StoryObj = {
  render: () => inPart(),
  play: async ({ canvasElement }) => {
    const part = await open(canvasElement);
    for (const details of part.shadowRoot!.querySelectorAll('details')) details.open = true;
  },
};

export const Chosen: StoryObj = {
  render: () => inPart({ light: 'dim', text: 'large', spacing: 'roomy', motion: 'still' }),
  play: opened,
};

export const ForAPart: StoryObj = {
  render: () => inPart(),
  play: opened,
};

/** The next page arrives from the server with what is kept. */
export const KeptForTheServer: StoryObj = {
  render: () => String(comfortPanel({ keep: 'cookie' })),
  play: opened,
};

export const Offer: StoryObj = {
  render: () => String(comfortPanel({ offer: true })),
};

/** Where the choices are, for later. What it keeps of the answer is taken away again, for the stories after it. */
export const OfferAnswered: StoryObj = {
  render: () => String(comfort({}, comfortPanel({ offer: true }))),
  play: async ({ canvasElement }) => {
    const part = canvasElement.querySelector<LeeComfortPanel>('lee-comfort-panel')!;
    await part.updateComplete;
    part.querySelector<HTMLButtonElement>('[slot=no]')!.click();
    forgetKept();
  },
};

export const AllStates: StoryObj = {
  render: () => inPart() + String(comfortPanel({ offer: true })) + String(comfortPanel()),
  play: opened,
};
