// Generated from src/components/pausing/pause/pause.css by `npm run generate`.
export default '@layer leeway.guard{lee-pause{display:inline-block!important}html:not([data-lee-script]) lee-pause:not(:defined),lee-pause:not(:defined)>[slot=leave]{display:none!important}@media print{lee-pause{display:none!important}}}';
