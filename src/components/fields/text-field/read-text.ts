import { plain } from '../../../base/plain.js';

/**
 * Reads a number, such as `1 234,5`, `1,234.5` or `١٢`, and gives it as `1234.5`; nothing where it cannot be read. One mark
 * before three digits, as in `1,234`, is read as people write it in `lang`.
 */
export function readNumber(text: string, lang = 'en'): string | undefined {
  const written = plain(text)
    .replace(/[\s'’٬]/g, '')
    .replace('−', '-');
  const [, sign, body] = /^([+-]?)(\d*(?:[.,٫]\d+)*)$/.exec(written) ?? [];
  if (!body) return undefined;
  const at = decimalAt(body, lang);
  const groups = body.slice(0, at).split(/[.,]/);
  if (!groups.every((group, index) => index === 0 || /^\d{2,3}$/.test(group))) return undefined;
  const whole = groups.join('').replace(/^0+(?=\d)/, '') || '0';
  return (sign === '-' ? sign : '') + whole + body.slice(at).replace(/^[,٫]/, '.');
}

/** Where the part after the decimal mark begins, that mark included. */
function decimalAt(body: string, lang: string): number {
  const marks = body.match(/[.,٫]/g) ?? [];
  const last = marks.at(-1);
  if (last === undefined || (marks.length > 1 && marks.every((mark) => mark === last))) return body.length;
  const at = body.lastIndexOf(last);
  const looksGrouped = marks.length === 1 && /^[1-9]\d{0,2}[.,]\d{3}$/.test(body);
  return looksGrouped && last !== decimalMark(lang) ? body.length : at;
}

function decimalMark(lang: string): string | undefined {
  try {
    const parts = new Intl.NumberFormat(lang).formatToParts(0.5);
    return parts.find(({ type }) => type === 'decimal')?.value;
  } catch {
    return '.';
  }
}

/** Reads an email address, with spaces and full-width characters or without; nothing where it cannot be read. */
export function readEmail(text: string): string | undefined {
  const written = plain(text)
    .replace(/^mailto:|^<|>$/gi, '')
    .replace(/\s*@\s*/, '@')
    .replace(/[。.]+$/, '')
    .replaceAll('。', '.');
  return /^[^\s@<>()[\],:;"\\]+@[\p{L}\p{M}\p{N}-]+(\.[\p{L}\p{M}\p{N}-]+)+$/u.test(written)
    ? written
    : undefined;
}

/** Reads a phone number, however it is parted, and gives `+15550100` or `5550100;ext=12`; nothing where it cannot be read. */
export function readPhone(text: string): string | undefined {
  const written = plain(text).replace(/^tel:/i, '');
  const [, number, extension] =
    /^(\+?[\d\s()./\p{Pd}]+?)(?:\s*;?\s*(?:ext|x|#)[.=:]?\s*(\d+))?$/iu.exec(written) ?? [];
  const digits = number?.replace(/^(\+.*)\(0\)/, '$1').replace(/[^\d+]/g, '');
  if (!digits || digits.length < 3) return undefined;
  return digits + (extension ? `;ext=${extension}` : '');
}
