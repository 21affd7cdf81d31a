import { pixelsOf } from './picture.mjs';

/**
 * How much moves in pictures that follow one another: the share of pixels that ever changed, by anything at all. That is the
 * area of a motion-energy image: A. Bobick and J. Davis, The recognition of human movement using temporal templates, IEEE
 * Transactions on Pattern Analysis and Machine Intelligence 23(3), 2001, https://doi.org/10.1109/34.910878
 */
export class Motion {
  #last;
  #moved;
  #width;

  see(picture) {
    const pixels = pixelsOf(picture);
    const last = this.#last;
    this.#last = pixels;
    this.#width = picture.width;
    if (!last) return;
    if (last.length !== pixels.length) throw new Error('The pictures are not of one size.');
    this.#moved ??= new Uint8Array(pixels.length);
    for (let at = 0; at < pixels.length; at++) if (pixels[at] !== last[at]) this.#moved[at] = 1;
  }

  /** Goes on from the last picture, as if nothing had moved before it. */
  turn() {
    this.#moved = undefined;
  }

  /** Where that was, in words, so that it can be found; none where nothing moved. */
  get places() {
    if (!this.#moved?.includes(1)) return [];
    const across = { least: Infinity, most: 0 };
    const down = { least: Infinity, most: 0 };
    this.#moved.forEach((moved, at) => {
      if (!moved) return;
      widen(across, at % this.#width);
      widen(down, Math.floor(at / this.#width));
    });
    const [wide, high] = [across, down].map(({ least, most }) => most - least + 1);
    return [`${wide} by ${high} px at ${across.least}, ${down.least}`];
  }

  /** Undefined where there was no picture: nothing was looked at. */
  get energy() {
    if (!this.#last) return undefined;
    return this.#moved ? this.#moved.reduce((sum, one) => sum + one, 0) / this.#moved.length : 0;
  }
}

function widen(span, to) {
  span.least = Math.min(span.least, to);
  span.most = Math.max(span.most, to);
}
