// Generated from src/base/scripted.css by `npm run generate`.
export default '@layer leeway.guard{TAG{&:not(:defined,[data-lee-script] *),&:not(:defined)>*+*{display:none!important}}@media print{TAG{display:none!important}}}';
