import { LeeElement } from '../../../base/lee-element.js';

/**
 * Words that someone can open if they want them, and that stay closed until then. It dresses a native `<details>`, works
 * without JavaScript, and is open on paper.
 *
 * @tag lee-details
 * @slot - a `<details>` with its `<summary>`
 */
export class LeeDetails extends LeeElement {}
