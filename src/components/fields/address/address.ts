import { LeeCompound, makeBox, makePart, makeRow } from '../../../base/lee-compound.js';
import { make, rewrite } from '../../../base/made.js';
import { address, field } from '../../../words/en.js';
import { wordsFor, type Spoken } from '../../../words/words.js';
import { ASIDE, KINDS, inLines, readAddress } from './read-address.js';

/**
 * Where someone lives, as far as they want to say: an address in lines of their own, no fixed address, one that a state
 * programme keeps private, or a region alone, all of equal weight. Post may go somewhere else. Nothing is looked up.
 *
 * The page writes the `<fieldset>` itself, or gives attributes and the element makes it.
 *
 * @tag lee-address
 * @slot - the `<fieldset>` with its rows and boxes
 * @slot elsewhere - a `<details>` with a box for where post goes, if that is another place
 */
export class LeeAddress extends LeeCompound {
  protected override get words(): Spoken<'address' | 'field'> {
    return wordsFor(this, { address, field });
  }

  override get answerInWords(): readonly string[] {
    return inLines(readAddress(this.entries, this.name), this.words.address);
  }

  protected override makeParts(): readonly Node[] {
    const fill = (autocomplete: string): Record<string, string> => (this.private ? {} : { autocomplete });
    const elsewhere = make('details');
    elsewhere.slot = 'elsewhere';
    elsewhere.append(make('summary'), makePart('.post', 'textarea', { rows: '3' }));
    return [
      ...KINDS.map((kind) => makeRow('.kind', 'radio', kind)),
      makeBox(
        'parts',
        makePart('.lines', 'textarea', { rows: '3', ...fill('street-address') }),
        makePart('.postcode', 'input', fill('postal-code')),
        makePart('.region', 'input', fill('address-level1')),
      ),
      elsewhere,
    ];
  }

  protected override dressed(frame: HTMLFieldSetElement): void {
    const words = this.words.address;
    this.nameParts((ending, value) =>
      ending === '.kind' ? words.kinds[value as 'none'] : words[ending.slice(1) as 'lines'],
    );
    rewrite(frame.querySelector('[slot=elsewhere] > summary'), words.elsewhere);
    super.dressed(frame);
  }

  protected override compose(data: FormData): void {
    const { kind } = readAddress(this.entries, this.name);
    for (const part of ASIDE[kind] ?? []) data.delete(`${this.name}.${part}`);
  }
}
