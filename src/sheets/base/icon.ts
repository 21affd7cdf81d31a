// Generated from src/base/icon.css by `npm run generate`.
export default '@layer leeway.guard{TAG>svg{fill:none!important;stroke:currentcolor!important;stroke-width:2!important;stroke-linecap:round!important;stroke-linejoin:round!important}}';
