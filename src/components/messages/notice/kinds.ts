/** What each kind is told by first: the shape and the word of its name. */
export const kinds = ['info', 'saved', 'look', 'important'] as const;

export type NoticeKind = (typeof kinds)[number];
