// Generated from tokens/ by `npm run generate`.

/** The steady room: what a part falls back to on a page without `leeway.css`. */
export const fallbacks = {
  'surface-page': '#faf8f4',
  'surface-raised': '#fefdfb',
  'surface-sunken': '#f2f0e9',
  'text-default': '#212d33',
  'text-quiet': '#414e55',
  'edge-quiet': '#d6d4cc',
  'edge-strong': '#637178',
  'accent-default': '#28535d',
  'accent-text': '#fcfcf9',
  'accent-soft': '#deeff1',
  'care-default': '#644124',
  'care-soft': '#f6edde',
  'focus-ring': '#28535d',
  'focus-width': '3px',
  'focus-offset': '2px',
  'duration-press': '160ms',
  'radius-default': '10px',
  'edge-width-default': '1.5px',
  'edge-width-quiet': '1px',
  'measure-default': 'max(38rem,608px)',
  'layout-width': 'max(46rem,736px)',
  'space-tight': 'max(.25rem,4px)',
  'space-near': 'max(.5rem,8px)',
  'space-default': 'max(1rem,16px)',
  'space-far': 'max(1.5rem,24px)',
  'space-apart': 'max(2.5rem,40px)',
  'target-size': 'max(3rem,48px)',
  'target-gap': 'max(.5rem,8px)',
  'font-text': 'system-ui,sans-serif',
  'text-size-default': 'max(1.125rem,18px)',
  'text-size-large': 'max(1.25rem,20px)',
  'text-size-heading': 'max(1.75rem,28px)',
  'text-weight-default': '400',
  'text-weight-strong': '600',
  'line-height-default': '1.6',
} as const;

/** A token, as in `--lee-<name>`. */
export type TokenName = keyof typeof fallbacks;
