import type { PublicRecord } from '../../../../shared/disclosure/record.ts';
import type { Jurisdiction } from '../../../../shared/jurisdiction/policy.ts';
import type { KindBook } from '../../../../shared/kinds/form/kind-book.ts';
import type { Publicity } from '../../../../shared/kinds/form/publicity.ts';
import type { Entry } from '../../../../shared/ledger/entry.ts';

/** One entry that stands, whether the public sees it, and by which rule it doesn't. */
export type Compared = {
  readonly entry: Entry;
  readonly isShown: boolean;
  /** Absent: the kind has none. */
  readonly rule?: Publicity['rule'];
  /** The norm that says so. */
  readonly source?: string;
};

/** Each entry that stands against what was last published of its subject. */
export function comparePublic(
  facts: readonly Entry[],
  published: PublicRecord | undefined,
  book: KindBook,
  at: Jurisdiction,
): readonly Compared[] {
  const shown = new Set(
    [...(published?.reasons ?? []), ...(published?.facts ?? [])].flatMap(({ entries }) => entries),
  );
  // What a registration says stands in the record itself, by which entry isn't told.
  const isRegistered = published?.registration.kind === 'filed';
  return facts.map((entry) => {
    const publicity = book.kindOf(entry.kind)?.publicity;
    const isRegistration = publicity?.rule === 'own-word' && isRegistered;
    return {
      entry,
      isShown: isRegistration || shown.has(entry.id),
      ...(publicity && { rule: publicity.rule, source: publicity.source(at) }),
    };
  });
}
