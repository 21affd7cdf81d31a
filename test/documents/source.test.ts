import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asMarkup } from '../../.storybook/source.js';
import { textField } from '../../src/components/fields/text-field/text-field.html.js';

/** As Storybook hands it on: what is escaped in the markup already is escaped once more. */
const escaped = (markup: string): string =>
  markup.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

test('shows the markup of a story as it is written, a line for each element', async () => {
  const markup = String(textField({ name: 'q', label: 'Yours & "ours"', hint: 'Any.' }));
  const shown = await asMarkup(escaped(markup));
  assert.match(shown, /^<lee-text-field>\n {2}<label slot="label" for="q">Yours &amp; /);
  assert.equal(shown.replaceAll(/\n\s*/g, '').replaceAll(' />', '>'), markup);
  assert.equal(await asMarkup(shown), shown);
  assert.equal(await asMarkup(markup, { viewMode: 'story' }), markup);
});
