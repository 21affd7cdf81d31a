import { property } from '@lit/reactive-element/decorators/property.js';
import { LeeElement } from '../../../base/lee-element.js';
import { fold } from '../../../controllers/folds.js';
import { Ways } from '../../../controllers/ways.js';

/**
 * A person to talk to: by phone, text, chat or at their place, with hours, an honest wait, and languages. It says whether
 * someone is there now, or when they open next, in the agency's own time. Without JavaScript the hours stand alone.
 *
 * @tag lee-help
 * @slot - a `<div slot="way">` for each way to reach a person, and `<p>` for the wait and the languages
 * @slot way - a `<div>` for one way to reach a person
 * @slot lead - in `compact`: what the row is about, in a few words. There everything stands in a `<details open>`, whose
 *   `<summary>` says it too; it folds into that line where a person wants help tucked, or is in the room nook
 * @slot go - in a way: its links, each with the number that it leads to
 * @slot now - in a way: a `<p data-lee-made>` with `data-hours` (such as `Mo-Fr 08:00-17:00`) and `data-zone` (the agency's
 *   IANA time zone); whether it is open now is said there, when it is drawn and when the page is shown again
 */
export class LeeHelp extends LeeElement {
  /** Whether it is one row, for the header or the foot of every page. */
  @property({ type: Boolean, reflect: true }) compact = false;

  constructor() {
    super();
    new Ways(this);
  }

  protected override updated(): void {
    fold(this);
  }
}
