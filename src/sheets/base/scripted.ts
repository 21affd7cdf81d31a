// Generated from src/base/scripted.css by `npm run generate`.
export default '@layer leeway.guard{@media print{TAG{display:none!important}}}';
