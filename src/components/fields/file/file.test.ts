import { expect } from '@open-wc/testing';
import { page } from '../../../../test/support/fixture.js';
import { TOLD, jpegTold, joined } from '../../../../test/support/pictures.js';
import '../../../define/file.js';
import '../../../define/option.js';
import { en } from '../../../words/en.js';
import { file } from './file.html.js';
import type { LeeFile } from './file.js';

const proof = { name: 'proof', label: 'Is there anything you would like to show us?' };

const form = (inside: unknown) =>
  page<HTMLFormElement>(`<form>${String(inside)}<button>Send it</button></form>`);
const partIn = (root: ParentNode) => root.querySelector<LeeFile>('lee-file')!;
const control = (root: ParentNode) => root.querySelector<HTMLInputElement>('[type=file]')!;
const sent = (of: HTMLFormElement) => new FormData(of).getAll('proof') as File[];
const names = (of: HTMLFormElement) => sent(of).map(({ name }) => name);
const lines = (root: ParentNode) =>
  [...root.querySelectorAll('[slot=files] > li > span:first-child')].map(({ textContent }) => textContent);
const refused = (root: ParentNode) => root.querySelector('[slot=refused]')!.textContent;
const press = (root: ParentNode, words: string) =>
  [...root.querySelectorAll('button')].find(({ textContent }) => textContent === words)!.click();

function choose(root: ParentNode, ...files: File[]): Promise<void> {
  const chosen = new DataTransfer();
  for (const one of files) chosen.items.add(one);
  control(root).files = chosen.files;
  for (const type of ['input', 'change']) control(root).dispatchEvent(new Event(type, { bubbles: true }));
  return partIn(root).ready;
}

const text = async (one: Blob) => new TextDecoder('latin1').decode(await one.arrayBuffer());

/** A real picture, as a camera would send it: with a place in it. */
async function photo(): Promise<File> {
  const canvas = Object.assign(document.createElement('canvas'), { width: 8, height: 4 });
  const context = canvas.getContext('2d')!;
  context.fillStyle = 'rgb(200 100 50)';
  context.fillRect(0, 0, 8, 4);
  const blob = await new Promise<Blob>((resolve) => canvas.toBlob((one) => resolve(one!), 'image/jpeg', 1));
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const told = joined(bytes.slice(0, 2), jpegTold(6), bytes.slice(2));
  return new File([told], 'IMG_2031 at my place.jpg', { type: 'image/jpeg' });
}

const letter = new File(['Dear'], 'letter to the court.txt', { type: 'text/plain' });

describe('lee-file', () => {
  it('makes the same from attributes as a server writes', async () => {
    const shape = async (written: unknown) => {
      const root = await form(written);
      return [
        ...partIn(root).controls.map(({ name, type, labels }) => [name, type, labels![0].textContent].join()),
        control(root).multiple,
        control(root).accept,
        root.querySelector('[slot=limits]')!.textContent,
        root.querySelector('[slot=here]')!.textContent,
      ];
    };
    for (const maxFiles of [1, 3]) {
      const made = await shape(
        `<lee-file name="proof" label="${proof.label}" accept="image/*" max-files="${maxFiles}" max-size="5000000"></lee-file>`,
      );
      expect(made).to.deep.equal(await shape(file({ ...proof, maxFiles, maxSize: 5e6, accept: 'image/*' })));
      expect(made).to.contain(maxFiles === 1 ? 'Up to 5 MB a file.' : 'Up to 3 files. Up to 5 MB a file.');
    }
  });

  it('takes place and camera out of a real picture, which still shows, and stands as it was held', async () => {
    const root = await form(file(proof));
    const before = await photo();
    expect(await text(before)).to.contain('GPS-PLACE');
    await choose(root, before);
    const [one] = sent(root);
    expect([one.name, one.type]).to.deep.equal(['file-1.jpg', 'image/jpeg']);
    for (const told of TOLD) expect(await text(one)).to.not.contain(told);
    const shown = new Image();
    shown.src = URL.createObjectURL(one);
    await shown.decode();
    URL.revokeObjectURL(shown.src);
    expect([shown.naturalWidth, shown.naturalHeight], 'turned by a quarter').to.deep.equal([4, 8]);
  });

  it('sends the original where the person wants that, and the clean one again after', async () => {
    const root = await form(file(proof));
    const before = await photo();
    await choose(root, before);
    const original = root.querySelector<HTMLInputElement>('[name="proof.original"]')!;
    expect(original.checked).to.equal(false);
    original.click();
    expect(await text(sent(root)[0])).to.equal(await text(before));
    expect(names(root)).to.deep.equal(['file-1.jpg']);
    original.click();
    expect(await text(sent(root)[0])).to.not.contain('GPS-PLACE');
  });

  it('lists files by number, adds to them, and removes each', async () => {
    const root = await form(file(proof));
    await choose(root, letter, await photo());
    await choose(root, new File(['%PDF-1.7'], 'mine.pdf', { type: 'application/pdf' }));
    expect(names(root)).to.deep.equal(['file-1.txt', 'file-2.jpg', 'file-3.pdf']);
    expect(lines(root).map((line) => line.replace(/, \d.*/, ''))).to.deep.equal([
      'File 1, text',
      'File 2, picture',
      'File 3, PDF',
    ]);
    expect(partIn(root).answerInWords).to.deep.equal(lines(root));
    expect(root.textContent).to.not.contain('court');
    const notes = [...root.querySelectorAll('[slot=files] > li')].map((row) =>
      row.textContent.includes(en.file.asItIs),
    );
    expect(notes, 'says which are sent as they are').to.deep.equal([true, false, true]);
    press(root, 'Remove file 2');
    expect(names(root)).to.deep.equal(['file-1.txt', 'file-2.pdf']);
    expect(document.activeElement!.textContent).to.equal('Remove file 2');
    press(root, 'Remove file 2');
    press(root, 'Remove file 1');
    expect(names(root)).to.deep.equal(['']);
    expect(document.activeElement).to.equal(control(root));
  });

  for (const [why, files, words] of [
    ['is too large', [new File(['x'.repeat(2e6)], 'a.txt')], en.file.large('1 MB')],
    [
      'is not the picture its name says',
      [new File(['<script>'], 'a.png', { type: 'image/png' })],
      en.file.unlike,
    ],
    [
      'is a picture and says it is not',
      [new File(['GIF89a...'], 'a.txt', { type: 'text/plain' })],
      en.file.unlike,
    ],
    [
      'is a picture that is cut off',
      [
        new File(
          ['\x89PNG\r\n\x1a\n'].map((one) => joined(one)),
          'a.png',
          { type: 'image/png' },
        ),
      ],
      en.file.broken,
    ],
    ['is one too many', [letter, new File(['a'], 'b'), new File(['a'], 'c')], en.file.many('2')],
  ] as [string, File[], string][])
    it(`says kindly what was not added, and why: it ${why}`, async () => {
      const root = await form(file({ ...proof, maxSize: 1e6, maxFiles: 2 }));
      await choose(root, ...files);
      expect(refused(root)).to.equal(words);
      expect(names(root)).to.deep.equal(files.length > 1 ? ['file-1.txt', 'file-2'] : ['']);
      await choose(root, letter);
      if (files.length === 1) expect(refused(root), 'the words go with the next choice').to.equal('');
    });

  it('sends nothing that was not looked at yet', async () => {
    const root = await form(file(proof));
    let submitted = 0;
    root.addEventListener('submit', (event) => (event.preventDefault(), submitted++));
    const ready = choose(root, await photo());
    root.querySelector<HTMLElement>(':scope > button')!.click();
    expect(submitted).to.equal(0);
    expect(root.querySelector('[slot=error]')!.textContent).to.equal(en.file.reading);
    expect(names(root), 'nor where a page asks for no validity').to.deep.equal([]);
    await ready;
    expect(partIn(root).needsALook).to.equal(false);
    root.querySelector<HTMLElement>(':scope > button')!.click();
    expect(submitted).to.equal(1);
  });

  it('shows a picture when it is asked to, and lets go of it after', async () => {
    const root = await form(file(proof));
    await choose(root, await photo());
    expect(root.querySelector('img')).to.equal(null);
    press(root, 'Show file 1');
    const picture = root.querySelector('img')!;
    expect(picture.alt).to.equal('File 1, picture');
    await picture.decode();
    const address = picture.src;
    press(root, 'Hide file 1');
    expect(root.querySelector('img')).to.equal(null);
    const gone = await fetch(address).then(
      () => false,
      () => true,
    );
    expect(gone).to.equal(true);
  });

  it('forgets the files when its form is reset', async () => {
    const root = await form(file(proof));
    await choose(root, letter);
    root.reset();
    await new Promise((resolve) => setTimeout(resolve));
    expect(lines(root)).to.deep.equal([]);
    expect(partIn(root).answerInWords).to.deep.equal([]);
  });
});
