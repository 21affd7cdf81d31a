import { LeeElement } from '../../../base/lee-element.js';

/**
 * What was said, for looking it over: what was asked, the answer word for word, and a way to change it. Lines and spaces of an
 * answer stay as they were written, and words in another direction run in their own.
 *
 * @tag lee-summary
 * @slot - a `<dl>` with a `<div>` for each row: a `<dt>`, a `<dd><bdi>` for each answer, and a `<dd slot="change">` with a
 *   `lee-button`
 * @slot change - in a row: the `<dd>` with the way to change it
 */
export class LeeSummary extends LeeElement {}
