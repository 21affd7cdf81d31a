// Generated from src/components/comfort/comfort-panel/comfort-panel.css by `npm run generate`.
export default '@layer leeway.guard{lee-comfort-panel{display:inline-block!important}html:not([data-lee-script]) lee-comfort-panel:not(:defined),lee-comfort-panel:not(:defined)>[data-lee-room]{display:none!important}@media print{lee-comfort-panel{display:none!important}}}';
