// Generated from src/base/focus.css by `npm run generate`.
export default '@layer leeway.guard{TAG :focus-visible{outline:var(--lee-focus-width) solid var(--lee-focus-ring)!important;outline-offset:var(--lee-focus-offset)!important}}';
