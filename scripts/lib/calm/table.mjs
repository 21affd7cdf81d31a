import { MEASURES, overOf } from './limits.mjs';

const WIDE = 8;

const shown = ({ digits, percent }, figure) => {
  if (figure === undefined) return '-';
  const value = (percent ? 100 : 1) * figure;
  // What is not nothing may not look like it.
  return value > 0 && value < 0.5 * 10 ** -digits ? `>${(0).toFixed(digits)}` : value.toFixed(digits);
};

const limitIn = (measure, where) => `${shown(measure, measure.most(where))}${measure.percent ? ' %' : ''}`;

const inRoom = (room) => ({ room, hasErrors: false });

/** What each column is, where it comes from, and how much is the most. */
export function head() {
  const lines = MEASURES.map((measure) => {
    const usual = limitIn(measure, inRoom('steady'));
    const others = [
      ['nook', inRoom('nook')],
      ['still', inRoom('still')],
      ['with errors shown', { room: 'steady', hasErrors: true }],
    ]
      .map(([name, where]) => [name, limitIn(measure, where)])
      .filter(([, limit]) => limit !== usual)
      .map(([name, limit]) => `, ${name} ${limit}`);
    return `${measure.name.padEnd(WIDE)} at most ${usual}${others.join('')}: ${measure.source}`;
  });
  return lines.join('\n');
}

export const columns = () => `${MEASURES.map(({ name }) => name.padStart(WIDE)).join('')}  room    page`;

/** One page in one room. What is over its limit has a mark. */
export function row(result) {
  const { id, room, failed } = result;
  const where = `${room.padEnd(6)}  ${id}`;
  if (failed) return `${' '.repeat(WIDE * MEASURES.length)}  ${where}: ${failed}`;
  const over = overOf(result);
  const cells = MEASURES.map((measure) => {
    const mark = over.includes(measure) ? '!' : '';
    return `${mark}${shown(measure, result.figures[measure.key])}`.padStart(WIDE);
  });
  return `${cells.join('')}  ${where}${result.hasErrors ? ' (errors shown)' : ''}`;
}

/** The highest of each figure in a room. */
export function highest(room, results) {
  const measured = results.filter((result) => result.room === room && !result.failed);
  const cells = MEASURES.map((measure) => {
    const figures = measured.map(({ figures }) => figures[measure.key]).filter((one) => one !== undefined);
    return shown(measure, figures.length ? Math.max(...figures) : undefined).padStart(WIDE);
  });
  return `${cells.join('')}  ${room.padEnd(6)}  the highest of ${measured.length} pages`;
}

/** On how many pages each figure is over. */
export function howMany(results) {
  const over = results.filter(({ failed }) => !failed).flatMap(overOf);
  const cells = MEASURES.map((measure) =>
    String(over.filter((one) => one === measure).length).padStart(WIDE),
  );
  return `${cells.join('')}  all     how many of ${results.length} pages are over`;
}

/** A page in a room, as the findings name it. */
export const nameOf = ({ id, room }) => `${id} (${room})`;

/** What is over in a page, with what was noted about it. */
export function about(result) {
  const { figures, noted, failed } = result;
  if (failed) return [`${nameOf(result)}: ${failed}`];
  return overOf(result).map((measure) => {
    const { key, name } = measure;
    const from = key === 'shift' ? noted.shifts.flatMap(({ moved }) => moved) : (noted[key] ?? []);
    const why = from.length ? `: ${[...new Set(from)].join('; ')}` : '';
    return `${nameOf(result)}: ${name} ${shown(measure, figures[key])}, at most ${limitIn(measure, result)}${why}`;
  });
}
