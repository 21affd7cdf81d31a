/* global htmx */

// htmx makes what it swaps in out of text. The content policy lets this one policy do that: "trusted-types htmx".
const policy = globalThis.trustedTypes?.createPolicy('htmx', { createHTML: (html) => html });
htmx.registerExtension('trusted', { init: ({ initSecurity }) => initSecurity(policy) });

// What is ready to be sent goes by htmx. So it is sent once, people are told that it is on its way, and where it does not arrive
// their words are still there.
addEventListener('lee-submit', (event) => {
  const { form } = event;
  const swap = { source: form, target: '#main', select: '#main', swap: 'outerHTML' };
  const sent = htmx.ajax('POST', form.action, swap).then(() => {
    if (form.isConnected) throw new Error('It did not arrive.');
  });
  event.waitUntil(sent);
});
