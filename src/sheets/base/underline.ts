// Generated from src/base/underline.css by `npm run generate`.
export default '@layer leeway.guard{TAG{:is(a,button,summary){text-decoration-thickness:var(--lee-underline-width)!important}[data-lee-underlines=on] & :is(summary,a[slot=name]){text-decoration-line:underline!important}[data-lee-underlines=off] & :is(a,button,summary){text-decoration-line:none!important}}}';
