import type { PublicReason, PublicRecord } from '../../disclosure/record.ts';

/** A decision about one agency that is in force, without any name or word that would outlive it. */
export type Decision = Pick<
  PublicReason,
  'level' | 'from' | 'until' | 'openEnd' | 'scope' | 'marks' | 'inheritedFrom'
> & {
  readonly code: string;
  /** Number of its entry in the ledger. */
  readonly entry: string;
};

/**
 * A decision as the feed tells of it. `key` is random and stands nowhere but in the feed: only those who were told of the
 * decision know what it means when the key is called gone. A later change with the same key takes this one's place.
 */
export type ShownChange = Decision & { readonly n: number; readonly key: string };

/** The decision that was told under this key holds no more. */
export type GoneChange = { readonly n: number; readonly key: string };

/** What the feed tells of a record: the decisions that its level rests on. */
export function decisionsOf({ code, reasons }: PublicRecord): readonly Decision[] {
  return reasons.map(({ entries, ...reason }) => {
    const { level, from, until, openEnd, scope, marks, inheritedFrom } = reason;
    return {
      code,
      entry: entries[0] ?? '',
      level,
      from,
      ...(until && { until }),
      ...(openEnd && { openEnd }),
      ...(scope && { scope }),
      ...(marks && { marks }),
      ...(inheritedFrom && { inheritedFrom }),
    };
  });
}
