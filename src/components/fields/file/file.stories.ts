import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { attributes, markup } from '../../../base/markup.js';
import '../../../define/file.js';
import '../../../define/option.js';
import { file } from './file.html.js';
import type { LeeFile } from './file.js';

const proof = {
  name: 'proof',
  label: 'Is there anything to show us?',
  hint: 'A photo of a letter is fine.',
  maxFiles: 3,
  maxSize: 5_000_000,
};

/** As if the person had chosen two files. */
async function choose({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> {
  for (const field of canvasElement.querySelectorAll<LeeFile>('lee-file:has(:enabled)')) {
    const chosen = new DataTransfer();
    chosen.items.add(new File(['GIF89a'], 'a.gif', { type: 'image/gif' }));
    chosen.items.add(new File(['%PDF-'], 'b.png', { type: 'image/png' }));
    const control = field.querySelector<HTMLInputElement>('[type=file]')!;
    control.files = chosen.files;
    control.dispatchEvent(new Event('input', { bubbles: true }));
    await field.ready;
  }
}

const meta: Meta = { title: 'Fields/File', component: 'lee-file' };
export default meta;

export const Empty: StoryObj = {
  render: () => String(file({ ...proof, decline: true })),
};

export const Chosen: StoryObj = {
  render: () => String(file(proof)),
  play: choose,
};

export const AttributesOnly: StoryObj = {
  args: {
    name: 'proof',
    label: 'A letter you were sent',
    'max-files': 1,
    'max-size': 5_000_000,
    accept: 'image/*,.pdf',
  },
  render: (args) => String(markup`<lee-file${attributes(args)}></lee-file>`),
};

export const AllStates: StoryObj = {
  render: () =>
    [
      file({
        ...proof,
        id: 'empty',
        name: 'empty',
        required: true,
        error: 'Add a file here, or say you would rather not.',
      }),
      markup`<fieldset disabled><legend>We look at this together</legend>${file({ ...proof, id: 'unused', name: 'unused' })}</fieldset>`,
    ].join(''),
  play: choose,
};
