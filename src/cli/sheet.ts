/** `leeway.css` in pieces, each with the tags that it is for. The build writes them beside the command line. */
export interface Pieces {
  tokens: string;
  /** The tags of all parts that have rules. */
  tags: readonly string[];
  pieces: readonly Piece[];
}

/** Rules of the guard layer. Where several parts share them, `:--<shared>` stands for the tags. */
interface Piece {
  shared?: string;
  tags: readonly string[];
  css: string;
}

/** Other parts make these themselves, so every page may come to have them. */
const ALWAYS = ['lee-button', 'lee-option'];

/** The sheet for a page that uses these parts. It names them, so that a part which it leaves out brings its own rules. */
export function sheetFor(used: readonly string[], { tokens, tags, pieces }: Pieces): string {
  const wanted = tags.filter((tag) => used.includes(tag) || ALWAYS.includes(tag));
  const named = wanted.map((tag) => `leeway.for.${tag}`).join(',');
  const rules = pieces.map((piece) => rulesFor(wanted, piece)).join('');
  return `${tokens}@layer ${named};@layer leeway.guard{${rules}}\n`;
}

function rulesFor(wanted: readonly string[], { shared, tags, css }: Piece): string {
  const own = tags.filter((tag) => wanted.includes(tag));
  if (own.length === 0) return '';
  return shared ? css.replaceAll(`:--${shared}`, own.length > 1 ? `:is(${own.join(',')})` : own[0]) : css;
}

/** The tags of parts that stand in the text of a page or a template. */
export const tagsIn = (text: string, { tags }: Pieces): string[] =>
  tags.filter((tag) => new RegExp(`<${tag}[\\s/>]`).test(text));
