// Generated from src/components/fields/why/why.css by `npm run generate`.
export default '@layer leeway.guard{lee-why{margin-block-end:var(--lee-space-near)!important}}';
