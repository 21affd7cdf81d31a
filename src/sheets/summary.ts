// Generated from src/components/basics/summary/summary.css by `npm run generate`.
export default '@layer leeway.guard{lee-summary{display:block!important;max-inline-size:var(--lee-measure-default)!important;margin-block-end:var(--lee-space-far)!important}}';
