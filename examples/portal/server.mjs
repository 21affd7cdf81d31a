// @ts-check
import { createApp } from './app.mjs';
import { config } from './config.mjs';
import { openIntakes } from './database.mjs';

const { host, port, data, exit } = config;

/** @param {string} folder */
function open(folder) {
  try {
    return openIntakes(folder);
  } catch (error) {
    const { message } = /** @type {Error} */ (error);
    console.error(`The portal cannot keep anything in ${folder} (${message}).`);
    console.error('Set LEEWAY_PORTAL_DATA to a folder that it can write to.');
    process.exit(1);
  }
}

const intakes = open(data);
const app = await createApp({ intakes, exit });
console.log(`The portal is at ${await app.listen({ host, port })}/rivermouth/`);

/** Requests that are under way are answered first. */
async function stop() {
  await app.close();
  intakes.close();
}

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop);
