// Generated from src/components/basics/icon/icon.css by `npm run generate`.
export default '@layer leeway.guard{lee-icon{display:inline-block!important;inline-size:.75lh!important;block-size:.75lh!important;vertical-align:text-bottom!important;>svg{display:block!important;inline-size:100%!important;block-size:100%!important}&[name=leave]:dir(rtl)>svg{transform:scaleX(-1)!important}}}';
