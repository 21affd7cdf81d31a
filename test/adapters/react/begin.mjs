// The first script of every page here: what is said in the console, thrown or blocked is kept.
window.heard = [];
for (const level of ['error', 'warn', 'info', 'log'])
  console[level] = (...said) => {
    // React's own advertisement, once a page.
    if (!String(said[0]).includes('React DevTools')) window.heard.push(`${level}: ${said.join(' ')}`);
  };
addEventListener('error', ({ message }) => window.heard.push(`thrown: ${message}`));
addEventListener('unhandledrejection', ({ reason }) => window.heard.push(`thrown: ${reason}`));
addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
  window.heard.push(`blocked: ${violatedDirective} ${blockedURI}`),
);
