import { markup, type Markup } from '../base/markup.js';
import { receipts as words } from '../words/receipts.js';

const file = (id: string, label: string, hint: string): Markup =>
  markup`<lee-text-field><label slot="label" for="${id}">${label}</label><span slot="hint" id="${id}-hint">${hint}</span><span slot="error" id="${id}-error" data-lee-made></span><input slot="control" type="file" id="${id}" accept=".json,application/json" aria-describedby="${id}-hint ${id}-error"></lee-text-field>`;

/** A page of its own that checks a signed copy without whoever signed it. It needs the two files beside it, and nobody. */
export const verifyPage = (): Markup =>
  markup`<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${words.title}</title><link rel="stylesheet" href="verify.css"><script type="module" src="verify.js"></script></head><body class="verify-page"><main data-lee-page><h1>${words.title}</h1><p>${words.lead}</p><p>${words.alone}</p><form>${file(
    'copy',
    words.copy,
    words.copyHint,
  )}${file('key', words.key, words.keyHint)}<lee-button variant="filled"><button>${words.check}</button></lee-button></form><p role="status"></p></main></body></html>`;
