/** Text without what is not seen, such as right-to-left marks, and with the digits of any script as 0 to 9. */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Nd}/gu, digit)
    .trim()
    .replace(/\s+/g, ' ');

/** Unicode keeps the digits of a script in a row, from nought to nine. */
function digit(character: string): string {
  const code = character.codePointAt(0)!;
  let nought = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(nought - 1))) nought--;
  return String((code - nought) % 10);
}
