// Generated from src/components/fields/name/name.css by `npm run generate`.
export default '@layer leeway.guard{lee-name{--_lee-answer: calc(1lh + var(--lee-space-tight) + var(--_lee-line) + var(--lee-space-near));[slot=part]{flex:1 1 100%!important}}}';
