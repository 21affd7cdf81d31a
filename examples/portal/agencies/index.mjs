// @ts-check
import { casaAbierta } from './casa-abierta/agency.mjs';
import { northfield } from './northfield/agency.mjs';
import { rivermouth } from './rivermouth/agency.mjs';

/** Every agency that this server serves, each at an address, in a database and in a theme of its own. */
export const agencies = [rivermouth, northfield, casaAbierta];
