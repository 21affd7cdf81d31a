import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { markup } from '../../../base/markup.js';
import '../../../define/button.js';
import '../../../define/error-summary.js';
import '../../../define/text-field.js';
import { button } from '../../basics/button/button.html.js';
import { textField } from '../../fields/text-field/text-field.html.js';
import { errorSummary } from './error-summary.html.js';

const error = 'We could not read this email address. Try one like name@example.org.';

const form = (id: string, refused: boolean) => {
  const email = { id: `${id}-email`, name: 'email', label: 'Where may we write to you?' };
  return markup`<form method="post" action="#sent">${errorSummary({
    looks: refused ? [{ id: email.id, label: email.label, error }] : [],
  })}${textField({ ...email, type: 'email', value: 'sam at home', error: refused ? error : undefined })}${textField(
    { id: `${id}-name`, name: 'name', label: 'What should we call you?', required: true },
  )}${button({ label: 'Send to Rivermouth', type: 'submit' })}</form>`;
};

const meta: Meta = { title: 'Intake/Error summary', component: 'lee-error-summary' };
export default meta;

export const Quiet: StoryObj = { render: () => String(form('quiet', false)) };

export const NeedsALook: StoryObj = {
  render: () => String(form('look', false)),
  play: ({ canvasElement }) => canvasElement.querySelector('form')!.requestSubmit(),
};

export const AllStates: StoryObj = {
  render: () => String(form('all', true)).replace(' autofocus', ''),
};
