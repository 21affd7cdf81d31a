import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { markup } from '../../../base/markup.js';
import '../../../define/button.js';
import '../../../define/content-note.js';
import '../../../define/intake.js';
import '../../../define/narrative.js';
import '../../../define/option.js';
import '../../../define/step.js';
import { narrative } from '../../fields/narrative/narrative.html.js';
import { intake } from '../intake/intake.html.js';
import { steps } from '../step/step.html.js';
import { contentNote } from './content-note.html.js';

const part = (id: string, read: boolean) =>
  intake({
    action: '#sent',
    steps: steps([
      {
        id,
        heading: 'What happened',
        skippable: true,
        content: [
          contentNote({ text: 'Next: questions about harm in a relationship. About 3 minutes.', read }),
          narrative({ id: `${id}-story`, name: 'story', label: 'What happened?', hint: 'A line is enough.' }),
        ],
      },
      { id: `${id}-end`, heading: 'Look over', content: markup`<p>This is what you wrote.</p>` },
    ]),
  });

const meta: Meta = { title: 'Intake/Content note', component: 'lee-content-note' };
export default meta;

export const BeforeAPart: StoryObj = { render: () => String(part('before', false)) };

export const Read: StoryObj = { render: () => String(part('read', true)) };

export const AllStates: StoryObj = {
  render: () => [part('all-before', false), part('all-read', true)].join('<hr>'),
};
