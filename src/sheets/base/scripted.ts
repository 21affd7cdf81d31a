// Generated from src/base/scripted.css by `npm run generate`.
export default '@layer leeway.guard{:is(lee-comfort-panel,lee-pause){&:not(:defined,[data-lee-script] *),&:not(:defined)>*+*{display:none!important}}@media print{:is(lee-comfort-panel,lee-pause){display:none!important}}}';
