// Generated from src/components/comfort/comfort/comfort.css by `npm run generate`.
export default '@layer leeway.guard{lee-comfort{display:block!important;max-inline-size:none!important;background:var(--lee-surface-page)!important;color:var(--lee-text-default)!important;font-size:var(--lee-text-size-default)!important}lee-comfort:not(:has(>*)){display:none!important}}';
