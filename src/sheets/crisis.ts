// Generated from src/components/help/crisis/crisis.css by `npm run generate`.
export default '@layer leeway.guard{lee-crisis{margin-block-end:var(--lee-space-far)!important;>[slot=way]:first-child>p:first-child{font-weight:var(--lee-text-weight-strong)!important}>details{margin-block-start:var(--lee-space-near)!important}[slot=place]{margin-block-end:var(--lee-space-default)!important}}}';
