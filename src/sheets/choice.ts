// Generated from src/components/fields/choice/choice.css by `npm run generate`.
export default '@layer leeway.guard{lee-choice{--_lee-answer: var(--lee-target-size);&:not([many]){margin-block-end:var(--lee-space-near)!important}&[many]{--_lee-answer: 0px}[slot=part]{position:relative!important;inline-size:100%!important;margin-block:var(--lee-space-near) var(--lee-space-tight)!important}}}';
