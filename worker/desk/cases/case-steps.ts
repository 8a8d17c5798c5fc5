import type { KindBook } from '../../../shared/kinds/form/kind-book.ts';
import { actsForItself } from '../../../shared/kinds/form/own-matter.ts';
import type { Actor, Basis, Entry } from '../../../shared/ledger/entry.ts';
import type { Instant } from '../../../shared/time/instant.ts';

/** One entry of a case, as its reader may see it. */
export type CaseStep = {
  readonly entry: string;
  readonly kind: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly recordedAt: Instant;
  readonly basis: Basis;
  /** Who recorded it; the person only for readers who work for the public. */
  readonly by: Omit<Actor, 'person'> & { readonly person?: string };
  /** Taken back as if it never was. */
  readonly isAnnulled: boolean;
};

/** The steps of a case in the order in which they were recorded. `facts` are those of the whole history of its subject. */
export function stepsDone(
  entries: readonly Entry[],
  facts: readonly Entry[],
  { kindOf }: KindBook,
  reader: Actor,
): readonly CaseStep[] {
  const standing = new Set(facts.map(({ id }) => id));
  return entries.map(({ id, kind, recordedAt, basis, actor }) => {
    const { person, ...office } = actor;
    return {
      entry: id,
      kind,
      title: kindOf(kind)?.title ?? { zh: kind, en: kind },
      recordedAt,
      basis,
      by: actsForItself(reader.role) ? office : { ...office, person },
      isAnnulled: !standing.has(id),
    };
  });
}
