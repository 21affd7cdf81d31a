/** A page of its own, styled like this one, in which no part is defined until `upgrade` is called. */
export interface Frame {
  readonly document: Document;
  readonly window: Window & typeof globalThis;
  /** Loads all parts, as a portal does, and waits until they have settled. */
  upgrade(): Promise<void>;
}

const loaded = (element: HTMLElement): Promise<unknown> =>
  new Promise((resolve, reject) => {
    element.addEventListener('load', resolve, { once: true });
    element.addEventListener('error', () => reject(new Error(`${element.outerHTML} did not load`)), {
      once: true,
    });
  });

const painted = (window: Window): Promise<unknown> =>
  new Promise((resolve) => window.requestAnimationFrame(() => window.requestAnimationFrame(resolve)));

export async function frame(body: string, width = 720): Promise<Frame> {
  const host = document.createElement('iframe');
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].map(
    ({ href }) => href,
  );
  if (!links.length) throw new Error('The test page links no stylesheet to give to the frame.');
  const sheets = links.map((href) => `<link rel="stylesheet" href="${href}">`).join('');
  // In view: WebKit holds back the frames of a page that is not.
  host.style.cssText = `position:fixed;inset:0 auto auto 0;width:${width}px;height:900px;border:0`;
  host.title = 'A page of its own';
  host.srcdoc = `<!doctype html><html lang="en" data-lee-script><head><title>Page</title>${sheets}</head><body>${body}</body></html>`;
  document.body.append(host);
  await loaded(host);
  const window = host.contentWindow as Window & typeof globalThis;
  await painted(window);
  return {
    document: window.document,
    window,
    async upgrade() {
      const script = window.document.createElement('script');
      script.type = 'module';
      script.src = new URL('/dist/cdn/leeway.js', location.href).href;
      window.document.head.append(script);
      await loaded(script);
      await painted(window);
    },
  };
}

/** Takes every such page away again. */
export function closeFrames(): void {
  for (const host of document.querySelectorAll('iframe')) host.remove();
}
