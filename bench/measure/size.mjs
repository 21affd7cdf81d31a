import { brotli, scriptOf, sheetOf } from '../lib/bundle.mjs';
import { PARTS } from '../questions.mjs';

async function sheetsOf(contender, parts) {
  const sheets = await contender.sheets(parts, { weighed: true });
  const written = await Promise.all(sheets.map(sheetOf));
  return brotli(Buffer.concat(written.map(({ css }) => css))).length;
}

async function weigh(contender, parts) {
  const script = await scriptOf(contender, parts, { weighed: true });
  return script ? brotli(script).length : 0;
}

/** What a page loads, in bytes: the script of some parts, and the sheets that it links for them. */
export default {
  key: 'size',
  title: 'Sizes in kB, minified and brotli (1 kB is 1,000 bytes)',
  lack: 'sizes',
  noted: ['sizes', 'switch'],
  once: true,
  columns: [
    { key: 'set', label: 'eight parts with their sheets, kB', unit: 'kB' },
    { key: 'script', label: 'their script, kB', unit: 'kB' },
    { key: 'sheets', label: 'their sheets, kB', unit: 'kB' },
    { key: 'text', label: 'script of a text field alone, kB', unit: 'kB' },
    { key: 'select', label: 'script of a select alone, kB', unit: 'kB' },
  ],
  async measure(contender) {
    const parts = PARTS.filter((part) => part in contender.imports);
    const [script, sheets, text, select] = await Promise.all([
      weigh(contender, parts),
      sheetsOf(contender, parts),
      weigh(contender, ['text']),
      weigh(contender, ['select']),
    ]);
    const kB = (bytes) => bytes / 1000;
    return {
      set: kB(script + sheets),
      script: kB(script),
      sheets: kB(sheets),
      text: kB(text),
      select: kB(select),
    };
  },
};
