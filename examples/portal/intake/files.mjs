// @ts-check
import { cleanImage } from 'leeway-ui/html.js';
import { wordsIn } from 'leeway-ui/words.js';
import { questionsOf } from '../agencies/agency.mjs';
import { words } from '../words.mjs';
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

/** @type {(file: PostedFile) => 'broken' | 'unlike' | undefined} */
function refusalOf({ kind, bytes }) {
  if (PICTURES.includes(kind) && !cleanImage(bytes)) return 'broken';
  const isPdf = Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-';
  return kind === 'application/pdf' && !isPdf ? 'unlike' : undefined;
}

/**
 * Words for the questions with files that cannot be kept: a picture that could not be read, so that what is in it cannot be
 * taken out, or a file that is not what it says.
 * @type {(agency: Agency, posted: Posted, files: readonly PostedFile[]) => Map<string, string>}
 */
export const checkFiles = (agency, posted, files) =>
  new Map(
    wanted(agency, posted, files).flatMap((file) => {
      const refusal = refusalOf(file);
      return refusal ? [[file.field, wordsIn(agency.lang).file[refusal]]] : [];
    }),
  );

/**
 * Words for the questions whose files have to be chosen again: browsers give no page the files that were sent from it.
 * @type {(agency: Agency, posted: Posted, files: readonly PostedFile[]) => Map<string, string>}
 */
export const filesToChooseAgain = (agency, posted, files) =>
  new Map(wanted(agency, posted, files).map(({ field }) => [field, words[agency.lang].filesAgain]));

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
