/** As it stands in the middle of a line. */
export const within = (text: string): string =>
  String(text).replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (letter) => letter.toLowerCase());

/** What there is of a line, with one mark at its end. */
export const lineOf = (...parts: string[]): string => ended(parts.filter(Boolean).join(' '));

/** A line with one mark at its end. */
export const ended = (line: string): string => (/[.?؟]$/.test(line) ? line : `${line}.`);

/** A line with one mark at its end, which in Chinese is a Chinese one. */
export const endedByScript = (line: string): string =>
  /[。？]$/.test(line) ? line : /\p{Script=Han}/u.test(line) ? `${line}。` : ended(line);
