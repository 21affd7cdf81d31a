/** A task of the main thread over which people can feel that a page waits: https://web.dev/articles/optimize-long-tasks */
const LONG = 50;
/** From 1,000 fields on a field costs the same, within what one run differs from the next. */
const LINEAR = 1.1;

/**
 * What ours is meant to reach, and what the best library beside it had when the goal was set. `times` is a goal in times
 * native HTML; `of` names the contender of ours that it is for, where that is not the one written in full.
 */
export const GOALS = [
  { what: 'eight parts with their sheets, kB', measure: 'size', column: 'set', goal: 18, then: 26.4 },
  { what: 'text field alone, kB', measure: 'size', column: 'text', goal: 8.5, then: 11.8 },
  { what: 'select alone, kB', measure: 'size', column: 'select', goal: 9, then: 12.0 },
  { what: '1,000 fields', measure: 'fields', column: 'fields', times: true, goal: 1.5, then: 2.0 },
  { what: '1,000 check boxes', measure: 'checks', column: 'checks', times: true, goal: 2.5, then: 3.4 },
  { what: 'a form of 20 fields', measure: 'form', column: 'form', times: true, goal: 2.2, then: 3.2 },
  { what: 'errors on and off', measure: 'fields', column: 'errors', times: true, goal: 1.5, then: 1.9 },
  {
    what: 'room switch with 1,000 fields',
    measure: 'fields',
    column: 'room',
    times: true,
    goal: 1.5,
    then: 3.3,
  },
  { what: 'memory of a field, kB', measure: 'heap', column: 'heap', goal: 15, then: 16.7 },
  { what: 'nodes left', measure: 'heap', column: 'nodes', goal: 0 },
  { what: 'listeners left', measure: 'heap', column: 'listeners', goal: 0 },
  { what: 'layout shift', measure: 'load', column: 'shift', goal: 0, then: 0.11 },
  {
    what: 'layout shift, attributes only',
    measure: 'load',
    column: 'shift',
    of: 'ours-attributes',
    goal: 0.02,
    then: 0.11,
  },
  { what: 'growth after first paint, px', measure: 'load', column: 'growth', goal: 0, then: 532 },
  {
    what: 'growth, attributes only, px',
    measure: 'load',
    column: 'growth',
    of: 'ours-attributes',
    goal: 40,
    then: 532,
  },
  { what: 'first paint', measure: 'load', column: 'paint', times: true, goal: 1.1 },
  { what: 'ready', measure: 'load', column: 'ready', times: true, goal: 1.4 },
  {
    what: 'ready, attributes only',
    measure: 'load',
    column: 'ready',
    times: true,
    of: 'ours-attributes',
    goal: 2.1,
  },
  { what: 'a field of 5,000 to one of 1,000, times', measure: 'many', column: 'growth', goal: LINEAR },
  { what: 'a key in the last of 5,000 fields, ms', measure: 'many', column: 'key', goal: LONG },
];
