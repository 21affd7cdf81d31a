// Generated from src/components/leaving/discreet/discreet.css by `npm run generate`.
export default '@layer leeway.guard{lee-discreet{display:none!important}}';
