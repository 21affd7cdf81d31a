import test from 'node:test';
import { noOwnWords } from './rules/sentences.js';
import { assertFinds, assertHolds, sources } from './source.js';

test('takes every sentence that is shown from src/words', () =>
  assertHolds(
    noOwnWords,
    sources('src', /^src\/(base|controllers|components|first|studio|verify)\/.*\.ts$/),
  ));

test('refuses text that is written where it is used', () => {
  assertFinds(
    noOwnWords,
    'src/components/fields/a/a.ts',
    [
      `node.textContent = 'Leave this page';`,
      `node.ariaLabel = open ? 'Open' : words.close;`,
      'node.textContent = `${count} things need a look`;',
      `button.setAttribute('aria-label', label ?? 'Close');`,
      `control.setCustomValidity('Wrong');`,
      `node.append(document.createTextNode('Saved'));`,
      `node.append('Saved');`,
      'const view = html`<button @click=${press}>Pause</button>`;',
      'const view = html`<input aria-label="Your name">`;',
      'const text = markup`<p>${name} is <b>needed</b></p>`;',
    ],
    `node.textContent = words.field.missing;
     node.textContent = '';
     node.setAttribute('aria-live', 'polite');
     node.append(make('span'));
     const view = html\`<!-- a comment --><label class="big" for=\${id}>\${words.name}</label>&nbsp;<slot name="hint"></slot>\`;`,
  );
});
