// Generated from src/components/fields/select/select.css by `npm run generate`.
export default '@layer leeway.guard{lee-select{>:is(option,optgroup){display:none!important}>select{padding-block:0!important;appearance:auto!important}}}';
