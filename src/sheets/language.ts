// Generated from src/components/fields/language/language.css by `npm run generate`.
export default '@layer leeway.guard{lee-language{display:inline-flex!important;flex-wrap:wrap!important;gap:var(--lee-target-gap)!important;>[aria-current=true]{border-color:var(--lee-accent-default)!important;background:var(--lee-accent-soft)!important;font-weight:var(--lee-text-weight-strong)!important}}}';
