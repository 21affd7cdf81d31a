// @ts-check
import { agencies } from './agencies/index.mjs';
import { createApp } from './app.mjs';
import { config } from './config.mjs';
import { openIntakes } from './database.mjs';

const { host, port, data, exit, visit } = config;

/** @param {string} folder */
function open(folder) {
  try {
    return new Map(agencies.map(({ slug }) => [slug, openIntakes(folder, slug)]));
  } catch (error) {
    const { message } = /** @type {Error} */ (error);
    console.error(`The portal cannot keep anything in ${folder} (${message}).`);
    console.error('Set LEEWAY_PORTAL_DATA to a folder that it can write to.');
    process.exit(1);
  }
}

const intakes = open(data);
const app = await createApp({ intakes, exit, visit });
const address = await app.listen({ host, port });
for (const { name, slug } of agencies) console.log(`${name}: ${address}/${slug}/`);

/** Requests that are under way are answered first. */
async function stop() {
  await app.close();
  for (const own of intakes.values()) own.close();
}

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop);
