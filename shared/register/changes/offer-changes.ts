import type { GoneChange, ShownChange } from './change.ts';
import type { OfferedChanges, OfferedPart } from './changes-answer-guards.ts';
import { type ChangesIndex, numbersInPart } from './changes-index.ts';
import { type Cursor, formatCursor } from './cursor.ts';

/** Reads a file that a signed head leads to, checked against its hash; undefined where it can't be had. */
type ReadText = (hash: string) => Promise<string | undefined>;

/** How many parts one answer has at most, of both sorts together: a few hundred kilobytes. */
const mostParts = 8;

/** `next`: the cursor after these changes. `more`: it isn't the end. */
type Offer = Omit<OfferedChanges, 'head'> & { readonly next: string; readonly more: boolean };

/**
 * The changes after a cursor, from the beginning without one. `forgotten`: the feed can't go on from there. Undefined where a file
 * of the feed can't be read.
 */
export async function offerChanges(
  readText: ReadText,
  indexHash: string,
  since: Cursor | undefined,
): Promise<Offer | 'forgotten' | undefined> {
  const index = await readJson<ChangesIndex>(readText, indexHash);
  if (!index) return undefined;
  const from = since ?? { feed: index.feed, shown: 0, gone: index.gone.next - 1 };
  if (!canGoOn(from, index)) return 'forgotten';
  const shown = await readOn<ShownChange>(readText, index.shown, from.shown, mostParts);
  const room = mostParts - (shown?.parts.length ?? 0);
  const gone = await readOn<GoneChange>(readText, index.gone, from.gone, room);
  if (!shown || !gone) return undefined;
  const next = formatCursor({ feed: index.feed, shown: shown.last, gone: gone.last });
  const more = shown.last < index.shown.next - 1 || gone.last < index.gone.next - 1;
  return { index, shown: shown.parts, gone: gone.parts, next, more };
}

function canGoOn({ feed, shown, gone }: Cursor, index: ChangesIndex): boolean {
  return (
    feed === index.feed &&
    shown < index.shown.next &&
    gone < index.gone.next &&
    gone >= index.gone.first - 1
  );
}

/** At most `most` parts with numbers after `last`, and the number up to which they tell all. */
async function readOn<Change>(
  readText: ReadText,
  { next, parts }: ChangesIndex['shown'],
  last: number,
  most: number,
): Promise<{ readonly parts: readonly OfferedPart<Change>[]; readonly last: number } | undefined> {
  const later =
    last + 1 < next ? parts.filter(({ place }) => (place + 1) * numbersInPart > last + 1) : [];
  const read: OfferedPart<Change>[] = [];
  for (const { place, sha256 } of later.slice(0, most)) {
    const changes = await readJson<readonly Change[]>(readText, sha256);
    if (!changes) return undefined;
    read.push({ place, changes });
  }
  const left = later[most];
  return {
    parts: read,
    last: left ? Math.max(last, left.place * numbersInPart - 1) : next - 1,
  };
}

/** The desk's own text, for the signed head leads to its hash. */
async function readJson<T>(readText: ReadText, hash: string): Promise<T | undefined> {
  const text = await readText(hash);
  return text === undefined ? undefined : JSON.parse(text);
}
