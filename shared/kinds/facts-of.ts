import type { Entry } from '../ledger/entry.ts';
import type { Instant } from '../time/instant.ts';
import { earlier } from '../time/order.ts';
import { entriesOf } from './entry-of.ts';

/**
 * What holds of a subject's entries, in ledger order: annulled ones are gone, as if they never were, and ended ones end. A
 * retraction may itself be annulled.
 */
export function factsOf(entries: readonly Entry[]): readonly Entry[] {
  const inOrder = entries.toSorted((a, b) => a.seq - b.seq);
  const annulled = new Set<string>();
  const endings = new Map<string, Instant>();
  // An entry names only earlier ones, so the newest decides first.
  for (const retraction of entriesOf(inOrder, 'retraction').toReversed()) {
    if (annulled.has(retraction.id)) continue;
    const { entry: id, effect } = retraction.body;
    const end = retraction.effectiveFrom;
    if (effect === 'annulled') annulled.add(id);
    else endings.set(id, earlier(endings.get(id) ?? end, end));
  }
  return inOrder
    .filter((entry) => !annulled.has(entry.id))
    .map((entry) => endEntry(entry, endings.get(entry.id)));
}

function endEntry(entry: Entry, end: Instant | undefined): Entry {
  if (end === undefined) return entry;
  return { ...entry, effectiveUntil: earlier(entry.effectiveUntil ?? end, end) };
}
