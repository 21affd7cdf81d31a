import { wordsIn } from '../../../words/words.js';

/**
 * A file name that says nothing, such as `notes.pdf`: for what a portal lets people download, on the page and in the
 * `Content-Disposition` of a server.
 *
 * @param extension - what the name ends with, with or without its dot
 * @param lang - the language of the name; English where nothing is said
 */
export function neutralFileName(extension = '', lang = 'en'): string {
  const end = extension.replace(/^\./, '');
  return wordsIn(lang).discreet.file + (end && `.${end}`);
}
