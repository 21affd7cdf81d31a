/** A sentence with its English beside it. The marks around the English keep its direction, and tell where it is. */
export const beside = (own: string, english: string): string => `${own} · \u2066${english}\u2069`;

/** A text in pieces, in turn as it is and English that stands beside it. */
export const piecesOf = (text: string): string[] => text.split(/(?<= · )(\u2066[^\u2069]*\u2069)/);

/** A sentence and the English beside it, each by itself. */
export const halvesOf = (text: string): [own: string, english?: string] =>
  text.split(/ · \u2066|\u2069/, 2) as [string, string?];
