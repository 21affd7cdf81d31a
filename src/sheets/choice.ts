// Generated from src/components/fields/choice/choice.css by `npm run generate`.
export default '@layer leeway.guard{lee-choice{--_lee-answer: var(--lee-target-size);&:not([many]){margin-block-end:var(--lee-space-near)!important}&[many]{--_lee-answer: 0px}&[hint]:not(:defined):after{margin:0!important}}}';
