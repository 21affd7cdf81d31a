// @ts-check
import { cleanImage } from 'leeway-ui/html.js';
import { questionsOf } from '../agencies/agency.mjs';
import { absentAs } from './read.mjs';

/**
 * @typedef {import('./questions.mjs').PostedFile} PostedFile
 * @typedef {import('./questions.mjs').Posted} Posted
 * @typedef {import('../agencies/agency.mjs').Agency} Agency
 * @typedef {{ question: string, name: string, kind: string, bytes: Uint8Array }} KeptFile
 */

const PICTURES = ['image/jpeg', 'image/png', 'image/webp'];

/** @type {(agency: Agency, posted: Posted, files: readonly PostedFile[]) => PostedFile[]} */
const wanted = (agency, posted, files) => {
  const names = questionsOf(agency)
    .filter(({ kind, name }) => kind === 'file' && !absentAs(name, posted))
    .map(({ name }) => name);
  return files.filter(({ field }) => names.includes(field));
};

const keepsOriginal = (/** @type {PostedFile} */ { field }, /** @type {Posted} */ posted) =>
  posted.get(`${field}.original`)?.includes('yes');

/**
 * The names of the questions with a picture that could not be read, so that what is in it cannot be taken out.
 * @type {(agency: Agency, posted: Posted, files: readonly PostedFile[]) => Set<string>}
 */
export const brokenFiles = (agency, posted, files) =>
  new Set(
    wanted(agency, posted, files)
      .filter(
        (file) => PICTURES.includes(file.kind) && !keepsOriginal(file, posted) && !cleanImage(file.bytes),
      )
      .map(({ field }) => field),
  );

/**
 * Files as they are kept: under a number instead of their name, and pictures without place and camera unless the person
 * wanted to send the original. What JavaScript cleaned on the device is cleaned once more, which changes nothing.
 * @type {(agency: Agency, posted: Posted, files: readonly PostedFile[]) => KeptFile[]}
 */
export const filesToKeep = (agency, posted, files) =>
  wanted(agency, posted, files).map((file, index) => {
    const clean = keepsOriginal(file, posted) ? undefined : cleanImage(file.bytes);
    const ending = /\.[a-z\d]{1,5}$/i.exec(file.name)?.[0].toLowerCase() ?? '';
    return {
      question: file.field,
      name: `file-${index + 1}${ending}`,
      kind: clean?.kind ?? file.kind,
      bytes: clean?.bytes ?? file.bytes,
    };
  });
