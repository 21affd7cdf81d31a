import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveFolder } from './static-server.mjs';

const cache = fileURLToPath(new URL('../../.cache/', import.meta.url));

/**
 * Pages of one's own beside the built library, which they find under `/leeway/`. Their folder is inside the package, so that
 * the package's name leads to what is built, as it does for those who install it.
 */
export async function servePages() {
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'pages-'));
  await symlink(fileURLToPath(new URL('../../dist', import.meta.url)), join(folder, 'leeway'));
  const server = await serveFolder(folder);
  return {
    folder,
    /** Writes a page, and gives its address. */
    async write(name: string, html: string): Promise<string> {
      await writeFile(join(folder, name), html);
      return `${server.address}/${name}`;
    },
    async close(): Promise<void> {
      server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
