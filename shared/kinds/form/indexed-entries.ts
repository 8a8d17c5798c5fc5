import type { Entry } from '../../ledger/entry.ts';

type Index = Readonly<Record<'kinds' | 'ids', ReadonlyMap<string, readonly Entry[]>>>;

const indexes = new WeakMap<readonly Entry[], Index>();

/**
 * The same entries, of which those of a kind or with an id are found without going through all: for who asks hundreds of times
 * about one list, which can't change any more.
 */
export function indexEntries(entries: readonly Entry[]): readonly Entry[] {
  const frozen = Object.freeze([...entries]);
  indexes.set(frozen, {
    kinds: Map.groupBy(frozen, ({ kind }) => kind),
    ids: Map.groupBy(frozen, ({ id }) => id),
  });
  return frozen;
}

/** All of this kind among these, in their order; all there are where they have no index. */
export function amongKind(entries: readonly Entry[], kind: string): readonly Entry[] {
  const index = indexes.get(entries);
  return index === undefined ? entries : (index.kinds.get(kind) ?? none);
}

/** The same of an id. */
export function amongId(entries: readonly Entry[], id: string | undefined): readonly Entry[] {
  const index = indexes.get(entries);
  return index === undefined ? entries : (index.ids.get(id ?? '') ?? none);
}

const none: readonly Entry[] = [];
