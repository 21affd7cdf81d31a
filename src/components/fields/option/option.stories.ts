import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { attributes, markup, type Markup } from '../../../base/markup.js';
import '../../../define/choice.js';
import '../../../define/option.js';
import { option } from './option.html.js';

const row = { type: 'checkbox', id: 'text', name: 'reach', value: 'text', label: 'Text message' } as const;
const hint = 'We will not say who we are.';

const inChoice = (rows: Markup | readonly Markup[], disabled = false): string =>
  String(
    markup`<lee-choice><fieldset${attributes({ disabled })}><legend>How may we reach you?</legend>${rows}</fieldset></lee-choice>`,
  );

const meta: Meta = { title: 'Fields/Option', component: 'lee-option' };
export default meta;

export const CheckBox: StoryObj = {
  render: () => inChoice(option(row)),
};

export const Radio: StoryObj = {
  render: () => inChoice(option({ ...row, type: 'radio' })),
};

export const Ticked: StoryObj = {
  render: () => inChoice(option({ ...row, checked: true })),
};

export const WithAHint: StoryObj = {
  render: () => inChoice(option({ ...row, hint })),
};

export const OutOfUse: StoryObj = {
  render: () => inChoice(option({ ...row, hint: 'Texting is back on Monday.' }), true),
};

export const AttributesOnly: StoryObj = {
  args: { value: 'text', label: 'Text message', hint },
  render: (args) =>
    String(
      markup`<lee-choice many name="reach" label="How may we reach you?"><lee-option${attributes(args)}></lee-option></lee-choice>`,
    ),
};

export const AllStates: StoryObj = {
  render: () =>
    inChoice([
      option(row),
      option({ ...row, id: 'ticked', checked: true }),
      option({ ...row, id: 'hinted', hint }),
      option({ ...row, id: 'both', hint, checked: true }),
      option({ ...row, id: 'radio', name: 'one', type: 'radio' }),
      option({ ...row, id: 'chosen', name: 'one', type: 'radio', checked: true }),
    ]),
};
