import { LeeElement } from '../../../base/lee-element.js';

/**
 * Says that something arrived: who reads it and by when, how to change it or take it back, where a person's own copy is,
 * and whom to talk to before that. It celebrates nothing, asks nothing, and stays as it is.
 *
 * @tag lee-confirmation
 * @slot - a heading, a line, and a `<dl>` with a question and its answer in each `<div>`
 */
export class LeeConfirmation extends LeeElement {}
