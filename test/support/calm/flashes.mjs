/**
 * Flashes, as WCAG 2.2 defines them for 2.3.1: https://www.w3.org/TR/WCAG22/#dfn-general-flash-and-red-flash-thresholds.
 * A general flash is a pair of opposing changes in relative luminance of 10 % of the most there is, where the darker one is
 * below 0.80. A red flash is a pair of opposing changes from or to a saturated red (R / (R + G + B) of 0.8) that are more than
 * 0.2 apart in the CIE 1976 UCS diagram. Stricter than WCAG, it counts however small the place is, from 8 by 8 px on.
 */
const CELL = 8;
const LEAST_CHANGE = 0.1;
const DARK = 0.8;
const SATURATED_RED = 0.8;
const LEAST_TURN = 0.2;
const SECOND = 1000;

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
const LINEAR = Float32Array.from({ length: 256 }, (_, part) => {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
});

/** Watches pictures that follow one another for flashes. */
export class Flashes {
  #times = [];
  #frames = [];

  /** @param {number} at - when the picture was seen, in milliseconds */
  see(at, picture) {
    this.#times.push(at);
    this.#frames.push(cellsOf(picture));
  }

  /** The most flashes that any place showed within one second. */
  get most() {
    const cells = (this.#frames[0]?.length ?? 0) / 3;
    const most = { general: 0, red: 0 };
    for (let cell = 0; this.#frames.length > 2 && cell < cells; cell++) {
      const colours = this.#frames.map((frame) => frame.subarray(cell * 3, cell * 3 + 3));
      most.general = Math.max(most.general, inASecond(generalChanges(colours.map(luminance)), this.#times));
      most.red = Math.max(most.red, inASecond(redChanges(colours), this.#times));
    }
    return most;
  }
}

/** Linear red, green and blue of each cell, in the mean. */
function cellsOf({ width, height, data }) {
  const [across, down] = [Math.ceil(width / CELL), Math.ceil(height / CELL)];
  const sums = new Float32Array(across * down * 3);
  const counts = new Uint8Array(across * down);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const cell = Math.floor(y / CELL) * across + Math.floor(x / CELL);
      const pixel = (y * width + x) * 4;
      counts[cell]++;
      for (let part = 0; part < 3; part++) sums[cell * 3 + part] += LINEAR[data[pixel + part]];
    }
  return sums.map((sum, at) => sum / counts[Math.floor(at / 3)]);
}

const luminance = ([red, green, blue]) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** Which values end a change of luminance that counts, each opposed to the one before it. */
export function generalChanges(values) {
  const turns = turningPoints(values);
  return turns.slice(1).filter((at, before) => Math.min(values[at], values[turns[before]]) < DARK);
}

/** Where values turn, where they have gone far enough since; small steps in one direction add up. */
function turningPoints(values) {
  let [low, high, direction] = [0, 0, 0];
  const turns = [];
  values.forEach((value, at) => {
    if (value > values[high]) high = at;
    if (value < values[low]) low = at;
    if (direction <= 0 && value - values[low] >= LEAST_CHANGE) [direction, high] = [1, (turns.push(low), at)];
    else if (direction >= 0 && values[high] - value >= LEAST_CHANGE)
      [direction, low] = [-1, (turns.push(high), at)];
  });
  if (direction) turns.push(direction > 0 ? high : low);
  return turns;
}

/** Which colours end a change from or to a saturated red. */
export function redChanges(colours) {
  const changes = [];
  let before = 0;
  colours.forEach((colour, at) => {
    const counts = isRed(colour) || isRed(colours[before]);
    if (!counts || distance(colour, colours[before]) <= LEAST_TURN) return;
    changes.push(at);
    before = at;
  });
  return changes;
}

const isRed = ([red, green, blue]) => red > 0 && red / (red + green + blue) >= SATURATED_RED;

const distance = (one, other) => {
  const [[u, v], [otherU, otherV]] = [chromaticity(one), chromaticity(other)];
  return Math.hypot(u - otherU, v - otherV);
};

/** CIE 1976 u′ and v′ of linear sRGB (IEC 61966-2-1). Black has none; as 0 it is far from every colour. */
function chromaticity([red, green, blue]) {
  const x = 0.4124 * red + 0.3576 * green + 0.1805 * blue;
  const y = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  const z = 0.0193 * red + 0.1192 * green + 0.9505 * blue;
  const sum = x + 15 * y + 3 * z;
  return sum ? [(4 * x) / sum, (9 * y) / sum] : [0, 0];
}

/** Two changes are one flash. */
function inASecond(changes, times) {
  let most = 0;
  for (let from = 0, to = 0; to < changes.length; to++) {
    while (times[changes[to]] - times[changes[from]] > SECOND) from++;
    most = Math.max(most, to - from + 1);
  }
  return Math.floor(most / 2);
}
