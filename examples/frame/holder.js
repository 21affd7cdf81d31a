// The frame says that someone leaves, and nothing more. Where its sandbox keeps it from taking this page along, this page goes.
const frame = document.querySelector('iframe');
addEventListener('message', ({ data, source }) => {
  if (data === 'lee-exit' && source === frame.contentWindow)
    document.querySelector('lee-quick-exit a').click();
});
