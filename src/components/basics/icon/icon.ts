import { property } from '@lit/reactive-element/decorators/property.js';
import { drawIcon, makeIcon } from '../../../base/icon.js';
import { icons, type IconName } from '../../../base/icons.js';
import { LeeElement } from '../../../base/lee-element.js';
import { isMade } from '../../../base/made.js';
import { warn } from '../../../base/warn.js';

/**
 * A still drawing beside words, in their colour and size. It says nothing by itself: only where no words stand beside it
 * does it need a `label`.
 *
 * @tag lee-icon
 * @slot - an `<svg>`; made where it is not there
 */
export class LeeIcon extends LeeElement {
  /** Which drawing: `info`, `saved`, `look`, `important`, `leave`, `pause`, `comfort`, `close` or `more`. */
  @property({ reflect: true }) name?: IconName;

  /** What it means, where no words stand beside it. */
  @property() label?: string;

  protected override updated(): void {
    const { name, label } = this;
    if (!name || !(name in icons)) {
      warn(`<lee-icon> has no drawing for the name "${name ?? ''}".`);
      return;
    }
    let drawing = this.querySelector(':scope > svg');
    if (!drawing) this.append((drawing = makeIcon()));
    if (!isMade(drawing)) return;
    drawIcon(drawing, name);
    drawing.ariaHidden = label ? null : 'true';
    drawing.role = label ? 'img' : null;
    drawing.ariaLabel = label ?? null;
  }
}
