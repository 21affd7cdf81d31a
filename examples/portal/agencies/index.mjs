// @ts-check
import { rivermouth } from './rivermouth/agency.mjs';

/** Every agency that this server serves, each at an address, in a database and in a theme of its own. */
export const agencies = [rivermouth];
