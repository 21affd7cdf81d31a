// Generated from src/components/basics/details/details.css by `npm run generate`.
export default '@layer leeway.guard{lee-details{display:block!important;max-inline-size:var(--lee-measure-default)!important;margin-block-end:var(--lee-space-default)!important}}';
