import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { attributes, markup } from '../../../base/markup.js';
import '../../../define/name.js';
import '../../../define/option.js';
import { name } from './name.html.js';

const asked = { name: 'name', label: 'What should we call you?', hint: 'Any name is fine.' };
const legal = 'The housing office asks for it on the form.';

const meta: Meta = { title: 'Fields/Name', component: 'lee-name' };
export default meta;

export const Empty: StoryObj = {
  render: () => String(name(asked)),
};

export const WithALegalName: StoryObj = {
  render: () => String(name({ ...asked, legal, pronouns: true, decline: true })),
};

export const AttributesOnly: StoryObj = {
  args: { name: 'name', label: asked.label, hint: asked.hint, legal, pronouns: true },
  render: (args) => String(markup`<lee-name${attributes(args)}></lee-name>`),
};

export const AllStates: StoryObj = {
  render: () =>
    [
      name({ ...asked, id: 'empty' }),
      name({ ...asked, id: 'answered', value: 'سمر', legal, legalValue: 'Samar Haddad', pronouns: true }),
      name({ ...asked, id: 'look', required: true, error: 'Add a name to use with you.' }),
      name({ ...asked, id: 'declined', value: 'Sam', decline: true, declined: true }),
      markup`<fieldset disabled><legend>We fill this in together</legend>${name({ ...asked, id: 'unused' })}</fieldset>`,
    ].join(''),
};
