import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Runs `work` while no other process holds the same lock file. A lock whose process has ended counts for nothing. */
export async function alone(path, work, { waiting = '' } = {}) {
  mkdirSync(dirname(path), { recursive: true });
  for (let said = false; !take(path); await wait(250)) {
    if (isHeld(path)) {
      if (waiting && !said) console.log(waiting);
      said = true;
    } else {
      rmSync(path, { force: true });
    }
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

function take(path) {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function isHeld(path) {
  let owner;
  try {
    owner = readFileSync(path, 'utf8');
  } catch {
    return false;
  }
  // Between making the file and writing its owner there is a moment in which it is empty.
  if (!owner) return true;
  try {
    return process.kill(Number(owner), 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
