// @ts-check
import { randomInt, scrypt } from 'node:crypto';
import { promisify } from 'node:util';

/** Without letters that look or sound like others, and without vowels, so that no word comes of them. */
const LETTERS = '23456789BCDFGHJKMNPQRSTVWXZ';
const GROUPS = 3;
const LONG = 4;

/** A way back that nobody guesses: 12 of 27 letters are 57 bits, and each guess costs the server's own slow sum. */
export const newCode = () =>
  Array.from({ length: GROUPS }, () =>
    Array.from({ length: LONG }, () => LETTERS[randomInt(LETTERS.length)]).join(''),
  ).join('-');

const slowly = promisify(scrypt);

/**
 * A code as it is kept: a copy of the database opens nothing. It can be written small, with spaces, or without the dashes.
 * @param {string} code
 * @param {Buffer} salt
 */
export const hashedCode = async (code, salt) =>
  /** @type {Buffer} */ (await slowly(code.toUpperCase().replace(/[^0-9A-Z]/g, ''), salt, 32));
