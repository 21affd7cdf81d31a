import ours, { oursShort } from './ours.mjs';
import carbon from './carbon.mjs';
import lit from './lit.mjs';
import material from './material.mjs';
import native from './native.mjs';
import nord from './nord.mjs';
import shoelace from './shoelace.mjs';
import va from './va.mjs';
import vanilla from './vanilla.mjs';
import webAwesome from './webawesome.mjs';

/**
 * Each contender says the same things:
 *
 * - `key`, `name`, `packages`: what it is called, and what is installed of it;
 * - `peer`: whether it is a library that a portal could take in place of ours, and not a yardstick;
 * - `imports`: for each part, the code that a portal's bundler is given;
 * - `lacks`: what it cannot do or be measured for, with why;
 * - `sheets(parts, { weighed })`: what it links for some parts (to be weighed: for one theme), as `{ css, from, id, media }`:
 *   text, and the folder that its addresses are relative to;
 * - `scripts()`: classic scripts that stand in the head, where it asks for some;
 * - `markup`: of each kind of question, as its documentation writes it;
 * - `page`: functions that run in the page: the native control in a field, its error (empty takes it away), the room
 *   (a dark theme) on or off.
 */
export const contenders = [
  native,
  vanilla,
  lit,
  ours,
  oursShort,
  nord,
  va,
  webAwesome,
  shoelace,
  carbon,
  material,
];
