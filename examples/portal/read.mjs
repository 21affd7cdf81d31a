// @ts-check
import { existsSync } from 'node:fs';
import { agencies } from './agencies/index.mjs';
import { config } from './config.mjs';
import { openIntakes } from './database.mjs';

/** Lists what is stored, for the people who work at an agency. Words only when they are asked for. */
function list({ withWords = false }) {
  if (!existsSync(config.data)) return console.log('Nothing is stored yet.');
  for (const agency of agencies) {
    const intakes = openIntakes(config.data, agency);
    const all = intakes.all();
    console.log(`${agency.name}: ${all.length} stored in ${config.data}`);
    for (const { id, sentAt, answers } of all) {
      console.log(`${id}  ${sentAt.toISOString()}  ${answers.length} answers`);
      if (!withWords) continue;
      for (const { question, value, absent } of answers)
        console.log(`    ${question}: ${value ?? `(${absent})`}`);
    }
    intakes.close();
  }
}

list({ withWords: process.argv.includes('--words') });
