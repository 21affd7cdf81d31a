import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { markup } from '../../../base/markup.js';
import '../../../define/quick-exit.js';
import '../../../define/session-keeper.js';
import '../../../define/text-field.js';
import { textField } from '../../fields/text-field/text-field.html.js';
import { quickExit } from '../../leaving/quick-exit/quick-exit.html.js';
import { sessionKeeper, type SessionKeeperMarkup } from './session-keeper.html.js';

const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000);

/** A page around it, so that there is something to cover. */
const page = (id: string, minutes: number, more: Partial<SessionKeeperMarkup> = {}) =>
  String(
    markup`${quickExit({ href: 'https://example.org/' })} ${sessionKeeper({
      ...{ until: inMinutes(minutes), extend: `/visit/${id}`, signIn: '/sign-in' },
      ...more,
    })} ${textField({ name: id, label: 'What should we call you?' })}`,
  );

const meta: Meta = { title: 'Pausing/Session keeper', component: 'lee-session-keeper' };
export default meta;

export const BeforeTheStart: StoryObj = { render: () => page('start', 60) };

export const KeptWhileWriting: StoryObj = { render: () => page('keep', 60, { keep: true }) };

export const NearTheEnd: StoryObj = { render: () => page('near', 4) };

export const LastMinutes: StoryObj = { render: () => page('last', 1.5) };

export const NotLonger: StoryObj = { render: () => page('most', 4, { most: inMinutes(4) }) };

/** The visit ends while someone is there. */
const end: StoryObj['play'] = async ({ canvasElement }) => {
  const part = canvasElement.querySelector('lee-session-keeper')!;
  part.until = inMinutes(-1).toISOString();
  await part.updateComplete;
};

export const Covered: StoryObj = { render: () => page('covered', 60), play: end };

/** The cover, over a page on which the end was told of. */
export const AllStates: StoryObj = { render: () => page('all', 60), play: end };
