import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { markup } from '../../../base/markup.js';
import { en } from '../../../words/en.js';
import { choice } from '../../fields/choice/choice.html.js';
import { narrative } from '../../fields/narrative/narrative.html.js';
import { textField } from '../../fields/text-field/text-field.html.js';
import { lookOver, steps } from '../step/step.html.js';
import type { LeeSubmitEvent } from '../../../controllers/submit-event.js';
import type { SendingNews } from '../../../controllers/sending.js';
import { intake } from './intake.html.js';
import type { LeeIntake } from './intake.js';

interface Answers {
  name?: string;
  email?: string;
  when?: string;
  story?: string;
  declined?: boolean;
}

const ANSWERS: Answers = {
  name: 'Sam',
  email: 'sam@example.org',
  when: 'evening',
  story: 'It started last year.\nI would like to talk to someone.',
};

const MISSING = 'Add one way to reach you that is safe.';

/** An intake whose ids begin with its own, so that several can stand on one page. */
function example(
  id: string,
  { name, email, when, story, declined }: Answers = {},
  current = 1,
  error?: string,
) {
  const reach = { id: `${id}-email`, name: 'email', label: 'Where may we write to you?' };
  const parts = [
    {
      heading: 'What to expect',
      content: markup`<p>Some questions may be hard. You can skip any of them.</p>`,
    },
    {
      heading: 'How can we reach you safely?',
      label: 'Reaching you safely',
      content: [
        textField({
          id: `${id}-name`,
          name: 'name',
          label: 'What should we call you?',
          value: name,
          decline: true,
          declined,
        }),
        textField({ ...reach, type: 'email', value: email, required: true, missing: MISSING, error }),
        choice({
          id: `${id}-when`,
          name: 'when',
          label: 'When may we reach you?',
          values: when ? [when] : [],
          options: [
            { value: 'morning', label: 'In the morning' },
            { value: 'evening', label: 'After 5 pm' },
          ],
        }),
      ],
    },
    {
      heading: 'What is happening, in your own words',
      label: 'In your own words',
      content: narrative({
        id: `${id}-story`,
        name: 'story',
        label: 'What is happening?',
        hint: 'A line is enough.',
        value: story,
      }),
    },
    {
      heading: 'Look over and send',
      label: 'Look over',
      content: lookOver(markup`<p>This is what you wrote. You can change any of it.</p>`),
    },
  ].map((part, index) => ({ ...part, id: `${id}-part-${index + 1}`, current: index + 1 === current }));
  const looks = error ? [{ id: reach.id, label: reach.label, error }] : undefined;
  return intake({ action: '#sent', steps: steps(parts, { send: 'Send to Rivermouth' }), looks });
}

/** A story has no server to send to: what is sent with a press stays on its way. */
const hold = (event: LeeSubmitEvent) => {
  if (!event.sent) event.waitUntil(new Promise(() => undefined));
};

const meta: Meta = {
  title: 'Intake/Intake',
  component: 'lee-intake',
  decorators: [
    (story) => {
      document.body.addEventListener('lee-submit', hold);
      return story();
    },
  ],
};
export default meta;

const intakeIn = (canvas: HTMLElement): LeeIntake => canvas.querySelector('lee-intake')!;

export const FirstPart: StoryObj = {
  render: () => String(example('first')),
};

export const Questions: StoryObj = {
  render: () => String(example('questions', {}, 2)),
};

export const NeedsALook: StoryObj = {
  render: () => String(example('look', { name: 'Sam' }, 2)),
  play: ({ canvasElement }) => {
    intakeIn(canvasElement).next();
  },
};

export const RefusedByTheServer: StoryObj = {
  render: () => String(example('refused', { name: 'Sam' }, 2, MISSING)),
};

export const LookOver: StoryObj = {
  render: () => String(example('over', ANSWERS, 4)),
};

export const LookOverWithADecline: StoryObj = {
  render: () => String(example('declined', { email: ANSWERS.email!, declined: true }, 4)),
};

/** A sending as it stands at a moment: what is said of it changes after ten seconds, and is here as it is then. */
const said = (id: string, news: NonNullable<SendingNews>) =>
  String(example(id, ANSWERS, 4)).replace('role="status"></p>', `role="status">${en.intake[news]}</p>`);

export const Sending: StoryObj = { render: () => said('sending', 'sending') };

export const SendingTakesLonger: StoryObj = { render: () => said('longer', 'slow') };

export const NoConnection: StoryObj = { render: () => said('offline', 'offline') };

export const NotSent: StoryObj = {
  render: () => String(example('not-sent', ANSWERS, 4)),
  play: ({ canvasElement }) => {
    const element = intakeIn(canvasElement);
    element.addEventListener('lee-submit', (event) =>
      event.waitUntil(Promise.reject(new Error(en.intake.notSent))),
    );
    element.form!.requestSubmit();
  },
};

export const AttributesOnly: StoryObj = {
  args: { send: 'Send to Rivermouth' },
  render: ({ send }) =>
    String(markup`<lee-intake send="${String(send)}"><form method="post" action="#sent">
      <lee-step heading="How can we reach you safely?" label="Reaching you safely">
        <lee-text-field name="name" label="What should we call you?"></lee-text-field>
      </lee-step>
      <lee-step heading="Look over and send" label="Look over"><div slot="look-over"></div></lee-step>
    </form></lee-intake>`),
};

export const PlainControls: StoryObj = {
  render: () =>
    String(markup`<lee-intake><form method="post" action="#sent">
      <lee-step><h2>Reaching you</h2><p><label>Name <input name="name"></label></p></lee-step>
      <lee-step><h2>Look over and send</h2><div slot="look-over"></div></lee-step>
    </form></lee-intake>`),
};

/** With the amount that the person chose, as a portal would write it on `<html>`. */
const withAmount = (amount: string, id: string, answers: Answers, current: number): StoryObj => ({
  render: () => String(markup`<div data-lee-amount="${amount}">${example(id, answers, current)}</div>`),
});

export const OneQuestion = withAmount('one', 'one', { name: 'Sam' }, 2);

export const OnePart = withAmount('part', 'part', { name: 'Sam' }, 2);

export const Everything = withAmount('everything', 'everything', ANSWERS, 1);

export const AllStates: StoryObj = {
  render: () =>
    [
      example('all-first'),
      example('all-questions', ANSWERS, 2),
      example('all-refused', { name: 'Sam' }, 2, MISSING),
      example('all-over', { ...ANSWERS, declined: true }, 4),
      said('all-sending', 'sending'),
    ]
      .map(String)
      .map((text) => text.replace(' autofocus', ''))
      .join('<hr>'),
};
