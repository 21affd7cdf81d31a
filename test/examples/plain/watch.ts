import type { Page } from 'puppeteer-core';

/**
 * Watches a page from its beginning: what it and the browser say, which rules of the content policy it breaks, what could not
 * be loaded, and what it asks of other sites than those that are named.
 */
export async function watch(page: Page, ...own: string[]) {
  const said: string[] = [];
  const asked: string[] = [];
  const elsewhere: string[] = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('response', (response) => {
    if (response.status() >= 400) said.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const { protocol, origin, pathname } = new URL(request.url());
    asked.push(pathname);
    if (protocol !== 'data:' && !own.includes(origin)) elsewhere.push(request.url());
  });
  await page.evaluateOnNewDocument(() =>
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`policy: ${violatedDirective} ${blockedURI}`),
    ),
  );
  return { said, asked, elsewhere };
}

export type Watched = Awaited<ReturnType<typeof watch>>;
