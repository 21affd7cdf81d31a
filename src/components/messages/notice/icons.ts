/** What each kind is told by first: its shape. Drawn with lines in a square of 24. */
export const icons = {
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 11v6M12 7v.5',
  saved: 'M4 12.5 9.5 18 20 6.5',
  look: 'M2 12s3.5-6 10-6 10 6 10 6-3.5 6-10 6-10-6-10-6m10-2.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5',
  important: 'M6 21V4h13l-3.5 4.5L19 13H6',
} as const;

export type NoticeKind = keyof typeof icons;
