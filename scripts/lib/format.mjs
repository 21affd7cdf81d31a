import { format, resolveConfig } from 'prettier';
import { at } from './paths.mjs';

/** A file's text in the project's own style. */
export async function formatted(path, text) {
  return format(text, { ...(await resolveConfig(at(path))), filepath: path });
}
