// Generated from src/components/intake/what-to-expect/what-to-expect.css by `npm run generate`.
export default '@layer leeway.guard{lee-what-to-expect{dl>div{padding-block:var(--lee-space-near)!important;border-block-start:var(--lee-edge-width-quiet) solid var(--lee-edge-quiet)!important}>lee-button{margin-block-start:var(--lee-space-default)!important}}}';
