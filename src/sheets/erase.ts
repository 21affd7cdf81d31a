// Generated from src/components/leaving/erase/erase.css by `npm run generate`.
export default '@layer leeway.guard{lee-erase{margin-block-end:var(--lee-space-far)!important;lee-button{margin-block:var(--lee-space-default) var(--lee-space-near)!important}>[slot=status]{min-block-size:4lh!important}}}';
