// Generated from src/base/focus.css by `npm run generate`.
export default '@layer leeway.guard{:is(lee-button,lee-header,lee-comfort-panel,lee-consent,lee-choice,lee-date,lee-narrative,lee-text-field,lee-intake,lee-step,lee-quick-exit,lee-pause) :focus-visible{outline:var(--lee-focus-width) solid var(--lee-focus-ring)!important;outline-offset:var(--lee-focus-offset)!important}}';
