// @ts-check

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
];

/** What every answer carries: nothing from elsewhere, nothing kept, nothing told to the next site. */
export const headers = {
  'content-security-policy': POLICY.join('; '),
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** The same for a page with files on it: a picture that someone attached is shown to them, when they ask, from their device. */
export const headersWithPictures = {
  ...headers,
  'content-security-policy': headers['content-security-policy'].replace(
    "img-src 'self'",
    "img-src 'self' blob:",
  ),
};
