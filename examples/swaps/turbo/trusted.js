// Turbo makes pages out of text and knows no policy of its own, so it needs the default one: "trusted-types default". It lets
// markup through and refuses scripts, so each page that Turbo goes to has the same scripts in its head as this one.
globalThis.trustedTypes?.createPolicy('default', { createHTML: (html) => html });
