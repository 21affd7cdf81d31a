// Generated from src/components/intake/path/path.css by `npm run generate`.
export default '@layer leeway.guard{lee-path>p{color:var(--lee-text-quiet)!important}}';
