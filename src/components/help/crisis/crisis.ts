import { LeeElement } from '../../../base/lee-element.js';
import { Ways } from '../../../controllers/ways.js';

/**
 * Whom someone can talk to right now, in their country and language: the choice and the hours, in the agency's own numbers. It
 * stands in the page like any other words; it does not open by itself, and reads nothing that someone wrote.
 *
 * @tag lee-crisis
 * @slot - a `<div slot="way">` for each way to reach a person, and a `<details>` with those of other countries
 * @slot way - a `<div>` for one way to reach a person
 * @slot go - in a way: its links, each with the number that it leads to
 * @slot now - in a way: a `<p data-lee-made>` with `data-hours` (such as `Mo-Fr 08:00-17:00`) and `data-zone` (the line's
 *   IANA time zone); whether it is open now is said there, when it is drawn and when the page is shown again
 * @slot place - in the `<details>`: a `<div lang>` with the ways of one country and language
 */
export class LeeCrisis extends LeeElement {
  constructor() {
    super();
    new Ways(this);
  }
}
