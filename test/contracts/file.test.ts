import type { LeeFile } from '../../src/components/fields/file/file.js';
import { file } from '../../src/components/fields/file/file.html.js';
import '../../src/define/file.js';
import '../../src/define/option.js';
import { keepsTheFieldContract } from './field.contract.js';

const letter = new File(['Dear'], 'letter to the court.txt', { type: 'text/plain', lastModified: 1 });

keepsTheFieldContract({
  tag: 'lee-file',
  full: (options) => file({ name: 'q', label: 'How are you?', ...options }),
  short: (attributes = '') => `<lee-file name="q" label="How are you?" ${attributes}></lee-file>`,
  /** A page cannot press its way through the chooser of a device: the file comes as the chooser would give it. */
  async answer(field) {
    const control = field.controls[0] as HTMLInputElement;
    const chosen = new DataTransfer();
    chosen.items.add(letter);
    control.focus();
    control.files = chosen.files;
    for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
    await (field as LeeFile).ready;
  },
  sent: 'file-1.txt',
  role: 'group',
  entersForm: false,
  remembered: true,
  declines: 'beside',
});
