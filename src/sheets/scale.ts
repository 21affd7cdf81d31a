// Generated from src/components/fields/scale/scale.css by `npm run generate`.
export default '@layer leeway.guard{lee-scale{--_lee-answer: calc(var(--lee-target-size) + var(--lee-target-gap) + var(--_lee-line));margin-block-end:var(--lee-space-near)!important}}';
