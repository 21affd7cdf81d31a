// Generated from src/base/parts.css by `npm run generate`.
export default '@layer leeway.guard{TAG{[slot=parts]{display:flex!important;flex-wrap:wrap!important;gap:var(--lee-space-near) var(--lee-space-default)!important;margin-block-end:var(--lee-space-near)!important}[slot=part]>label{display:block!important;margin-block-end:var(--lee-space-tight)!important;&:after{content:none!important}}}}';
