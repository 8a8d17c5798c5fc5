/** How far somebody has followed a feed: the last number of each sort that they have. */
export type Cursor = { readonly feed: string; readonly shown: number; readonly gone: number };

const cursorPattern = /^([\w-]{22})\.(\d{1,12})\.(\d{1,12})$/;

/** The cursor in the one spelling that `since` takes. */
export function formatCursor({ feed, shown, gone }: Cursor): string {
  return `${feed}.${shown}.${gone}`;
}

/** Undefined for what no feed has given out. */
export function parseCursor(text: string): Cursor | undefined {
  const [, feed, shown, gone] = cursorPattern.exec(text) ?? [];
  return feed === undefined ? undefined : { feed, shown: Number(shown), gone: Number(gone) };
}
