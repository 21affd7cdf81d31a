import { LeeElement } from '../../../base/lee-element.js';

/**
 * What is about to be asked, before anything is: how many parts, about how long, what is optional, who sees it, what to
 * have near, and that a person can stop. It stands at the start of an intake.
 *
 * @tag lee-what-to-expect
 * @slot - a `<dl>` with a question and its answer in each `<div>`
 */
export class LeeWhatToExpect extends LeeElement {}
