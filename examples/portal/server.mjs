// @ts-check
import { agencies } from './agencies/index.mjs';
import { createApp } from './app.mjs';
import { config } from './config.mjs';
import { openSigning } from './consents/signing.mjs';
import { staffWords } from './consents/staff-words.mjs';
import { openIntakes } from './database.mjs';

const { host, port, data, exit, visit, staff } = config;

/** @param {string} folder */
function open(folder) {
  try {
    return new Map(agencies.map((agency) => [agency.slug, openIntakes(folder, agency)]));
  } catch (error) {
    const { message } = /** @type {Error} */ (error);
    console.error(`The portal cannot keep anything in ${folder} (${message}).`);
    console.error('Set LEEWAY_PORTAL_DATA to a folder that it can write to.');
    process.exit(1);
  }
}

const intakes = open(data);
const signing = await openSigning(data);
const app = await createApp({ intakes, exit, visit, signing, staff: staff ?? staffWords(data) });
const address = await app.listen({ host, port });
for (const { name, slug } of agencies) console.log(`${name}: ${address}/${slug}/`);

/** Requests that are under way are answered first. */
async function stop() {
  await app.close();
  for (const own of intakes.values()) own.close();
}

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop);
