import { chroma } from './chroma.mjs';
import { colourfulness } from './colourfulness.mjs';
import { Flashes } from './flashes.mjs';
import { Motion } from './motion.mjs';
import { coloursOf, decode, pixelsOf } from './picture.mjs';
import { red, saturated } from './vivid.mjs';

/** All that the pictures of a page tell, as they come: while it loads, then in silence. */
export class Seen {
  #motion = new Motion();
  #flashes = new Flashes();
  #waits;
  #load;
  #loadPlaces;
  #last;

  /** @param {{ waits?: boolean }} [options] `waits`: whether the page is still to come: until then all is of one colour */
  constructor({ waits = false } = {}) {
    this.#waits = waits;
  }

  /** @param {string} data - a PNG file in base64 */
  see(at, data) {
    if (data === this.#last?.data) return;
    const picture = decode(Buffer.from(data, 'base64'));
    if (this.#waits && isBlank(picture)) return;
    this.#waits = false;
    this.#last = { data, picture };
    this.#motion.see(picture);
    this.#flashes.see(at, picture);
  }

  /** From here on it is silent. */
  turn() {
    this.#load = this.#motion.energy;
    this.#loadPlaces = this.#motion.places;
    this.#motion.turn();
  }

  /** Where it moved, while loading and in silence. */
  get places() {
    return { loadMotion: this.#loadPlaces, idleMotion: this.#motion.places };
  }

  get figures() {
    if (!this.#last) throw new Error('Nothing of the page was seen.');
    const colours = coloursOf(this.#last.picture);
    const { mean, most95 } = chroma(colours);
    const { general, red: redFlashes } = this.#flashes.most;
    return {
      colourfulness: colourfulness(colours),
      chroma: mean,
      chroma95: most95,
      saturated: saturated(colours),
      red: red(colours),
      loadMotion: this.#load,
      idleMotion: this.#motion.energy,
      flashes: general,
      redFlashes,
    };
  }
}

function isBlank(picture) {
  const pixels = pixelsOf(picture);
  return pixels.every((pixel) => pixel === pixels[0]);
}
