const DIGITS = { kB: 2, ms: 1, px: 0, shift: 3, times: 2, '': 0 };

/** A figure as it is printed; nothing where there is none. */
export const shown = (value, unit) =>
  value === undefined ? '–' : (value + 0).toFixed(DIGITS[unit]).replace(/^-(0(?:\.0+)?)$/, '$1');

/** Rows of cells as Markdown, which is read as it is and can stand in a document. */
export function table([head, ...rows]) {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column].length)));
  const line = (cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)].join(
    '\n',
  );
}

export const median = (values) => {
  const sorted = values.filter((value) => value !== undefined).sort((a, b) => a - b);
  if (!sorted.length) return undefined;
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};
