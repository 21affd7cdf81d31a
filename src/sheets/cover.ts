// Generated from src/components/leaving/cover/cover.css by `npm run generate`.
export default '@layer leeway.guard{@media print{lee-cover:state(covered){display:inline-block!important}}}';
