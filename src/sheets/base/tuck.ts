// Generated from src/base/tuck.css by `npm run generate`.
export default '@layer leeway.guard{TAG:is([tuck],[compact])>details:not([data-lee-tucked]){&::details-content{padding:0!important}>summary{display:none!important}}}';
