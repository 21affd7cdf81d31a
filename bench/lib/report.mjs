import { GOALS } from '../goals.mjs';
import { median, shown, table } from './table.mjs';

/** The medians of one measure by contender. `runs` has the figures of each round by contender. */
export const mediansOf = ({ columns }, runs) =>
  new Map(
    [...runs].map(([contender, rounds]) => [
      contender,
      Object.fromEntries(columns.map(({ key }) => [key, median(rounds.map((round) => round[key]))])),
    ]),
  );

const find = (figures, key) => [...figures].find(([contender]) => contender.key === key)?.[1];

const ratio = (value, native) => (value !== undefined && native > 0 ? value / native : undefined);

/** The table of one measure, with times native HTML where that says something, and what some contenders do not have. */
export function tableOf({ columns, noted = [] }, figures, contenders) {
  const native = find(figures, 'native');
  const head = columns.flatMap(({ label, times }) => (times ? [label, 'times'] : [label]));
  const rows = [...figures].map(([{ name }, row]) => [
    name,
    ...columns.flatMap(({ key, unit, times }) => [
      shown(row[key], unit),
      ...(times ? [shown(ratio(row[key], native?.[key]), 'times')] : []),
    ]),
  ]);
  const notes = contenders.flatMap(({ name, lacks }) =>
    noted.filter((key) => lacks[key]).map((key) => `\n- ${name}, ${key}: ${lacks[key]}.`),
  );
  return table([['', ...head], ...rows]) + (notes.length ? `\n${notes.join('')}` : '');
}

/** Ours beside what it is meant to reach and beside the best of the others, for all that was measured. */
export function goalsOf(measures, results) {
  const rows = GOALS.filter(({ measure }) => results.has(measure)).map((goal) =>
    rowOf(
      goal,
      results.get(goal.measure),
      measures.find(({ key }) => key === goal.measure),
    ),
  );
  const head = ['what', 'ours', 'goal', 'best of the others now', 'and when the goal was set', 'reached'];
  return {
    text: table([head, ...rows.map(({ cells }) => cells)]),
    short: rows.filter(({ isShort }) => isShort).map(({ cells }) => cells[0]),
  };
}

function rowOf({ what, column, times, goal, of = 'ours', then }, figures, { columns }) {
  const unit = times ? 'times' : columns.find(({ key }) => key === column).unit;
  const native = find(figures, 'native')?.[column];
  const figure = (row) => (times ? ratio(row?.[column], native) : row?.[column]);
  const own = figure(find(figures, of));
  const [best] = [...figures]
    .filter(([{ peer }, row]) => peer && figure(row) !== undefined)
    .map(([{ name }, row]) => ({ name, value: figure(row) }))
    .sort((one, other) => one.value - other.value);
  // As it is printed: what cannot be told apart from the goal has reached it.
  const isShort = own !== undefined && Number(shown(own, unit)) > goal;
  const reached = own === undefined ? '–' : isShort ? 'NO' : 'yes';
  const beside = best ? `${shown(best.value, unit)} ${best.name}` : '–';
  return { isShort, cells: [what, shown(own, unit), String(goal), beside, String(then ?? '–'), reached] };
}
