import type { Words } from '../../../words/words.js';
import { cleanImage, kindOf } from './clean-image.js';

/** A file that the person chose. */
export interface Chosen {
  readonly original: File;
  /** What it is: by its first bytes, else by what the device says. */
  readonly kind: string;
  /** The picture without place and camera, where it could be taken out. */
  readonly clean?: Uint8Array<ArrayBuffer>;
  /** What is sent, under a name that says nothing. */
  readonly sent?: File;
}

/** Why a file was not added. */
export type Refusal = 'large' | 'unlike' | 'broken';

/** Kinds that are told by their first bytes. */
const KNOWN = ['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'application/pdf'];

/** Kinds that are cleaned. */
const CLEANED = KNOWN.slice(0, 3);

/** The longest beginning that tells a kind. */
const HEAD = 12;

/** Looks at a file that the person has chosen, and takes out of a picture what it tells beside what it shows. */
export async function look(original: File, maxSize: number): Promise<Chosen | Refusal> {
  if (original.size > maxSize) return 'large';
  try {
    const is = kindOf(new Uint8Array(await original.slice(0, HEAD).arrayBuffer()));
    const says = original.type.toLowerCase().replace(/^image\/p?jpe?g$/, 'image/jpeg');
    const saysNothing = says === '' || says === 'application/octet-stream';
    if (is !== says && (KNOWN.includes(says) || (is && !saysNothing))) return 'unlike';
    const kind = is ?? says;
    if (!CLEANED.includes(kind)) return { original, kind };
    const clean = cleanImage(new Uint8Array(await original.arrayBuffer()));
    return clean ? { original, kind, clean: clean.bytes } : 'broken';
  } catch {
    // The device could not read it: it was moved, say, after it was chosen.
    return 'broken';
  }
}

/** The file as it is sent: its name is a number, so that neither its own name nor its date goes along. */
export function named({ original, kind, clean }: Chosen, number: number, asItIs: boolean): File {
  const own = /\.[a-z0-9]{1,5}$/i.exec(original.name)?.[0].toLowerCase() ?? '';
  const ending = KNOWN.includes(kind) ? `.${kind.split('/')[1].replace('jpeg', 'jpg')}` : own;
  return new File([asItIs || !clean ? original : clean], `file-${number}${ending}`, {
    type: kind,
    lastModified: 0,
  });
}

export const isPicture = ({ kind }: Chosen): boolean => kind.startsWith('image/') && KNOWN.includes(kind);

/** How large, as a person reads it. */
export function sizeOf(bytes: number, words: Words['file']): string {
  return bytes < 1e6
    ? words.kilobytes(String(Math.ceil(bytes / 1e3)))
    : words.megabytes(String(Math.round(bytes / 1e5) / 10));
}

/** What is said beforehand of how many and how large. */
export const limitsOf = (maxFiles: number, maxSize: number, words: Words['file']): string =>
  [
    maxFiles > 1 && Number.isFinite(maxFiles) && words.most(String(maxFiles)),
    Number.isFinite(maxSize) && words.each(sizeOf(maxSize, words)),
  ]
    .filter(Boolean)
    .join(' ');

/** A file as it is listed: its number, its kind, its size. */
export function lineFor(one: Chosen, number: number, words: Words['file']): string {
  const [group, sort] = one.kind.split('/');
  const kind = sort === 'pdf' ? 'PDF' : (words.kinds[group as 'image'] ?? words.kinds.application);
  return words.line(String(number), kind, sizeOf((one.sent ?? one.original).size, words));
}
