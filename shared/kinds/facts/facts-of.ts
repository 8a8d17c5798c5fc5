import type { Entry } from '../../ledger/entry.ts';
import type { Instant } from '../../time/instant.ts';
import { earlier } from '../../time/order.ts';
import { theBook } from '../book/the-book.ts';
import { freezesOf } from '../engagements/repudiations.ts';
import type { KindBook } from '../form/kind-book.ts';
import { isOwnWord } from '../form/own-matter.ts';
import { type Contest, contestsOf, settleContests } from '../remedy/contests.ts';
import { endingsOf } from './endings.ts';

/**
 * The facts of a subject's entries, in ledger order. An annulled entry is gone, as if it never was (a retraction may
 * itself be annulled); an ended, lifted or repaired one ends. A decision that was stayed, or whose points were
 * frozen, is listed once for each period in which it has effect, each time with its id (domain G4, G10). What a party
 * says for itself has effect from its recording on, never before.
 */
export function factsOf(entries: readonly Entry[], book = theBook): readonly Entry[] {
  const changesOthers = ({ kind }: Entry) => book.names.changesOthers.has(kind);
  const inOrder = entries.toSorted((a, b) => a.seq - b.seq).map(notBackDated);
  // Rating does this for every subject, and most have no such entries.
  if (!inOrder.some(changesOthers)) return inOrder;
  const annulled = annulledIn(inOrder, book);
  const standing = inOrder.filter(({ id }) => !annulled.has(id));
  const endings = endingsOf(standing, book);
  const endingInTime = (entry: Entry) => {
    const end = endings.get(entry.id);
    return end === undefined ? entry : endAt(entry, end);
  };
  const contests = contestsOf(standing.filter(changesOthers).map(endingInTime));
  const freezes = freezesOf(standing);
  return standing.flatMap((entry) => {
    const [contested, freeze] = [contests.get(entry.id) ?? uncontested, freezes.get(entry.id)];
    const isSettled = contested === uncontested && freeze === undefined;
    const settled = isSettled ? [entry] : settleContests(entry, contested, freeze);
    const end = endings.get(entry.id);
    return end === undefined ? settled : endAll(settled, end);
  });
}

function notBackDated(entry: Entry): Entry {
  const { effectiveFrom, recordedAt } = entry;
  if (effectiveFrom >= recordedAt || !isOwnWord(entry)) return entry;
  return { ...entry, effectiveFrom: recordedAt };
}

const uncontested: readonly Contest[] = [];

/** Ids of the entries, in ledger order, that another says never was. An entry names only earlier ones, so the newest decides first. */
export function annulledIn(
  inOrder: readonly Entry[],
  { kindOf }: KindBook = theBook,
): ReadonlySet<string> {
  const annulled = new Set<string>();
  for (const entry of inOrder.toReversed()) {
    if (annulled.has(entry.id)) continue;
    for (const id of kindOf(entry.kind)?.annuls?.(entry, inOrder) ?? []) annulled.add(id);
  }
  return annulled;
}

/** Periods that would begin only after the end are left out, but the decision itself stays on record. */
function endAll([first, ...rest]: readonly Entry[], end: Instant): readonly Entry[] {
  return [first, ...rest.filter(({ effectiveFrom }) => effectiveFrom < end)]
    .filter((entry) => entry !== undefined)
    .map((entry) => endAt(entry, end));
}

function endAt(entry: Entry, end: Instant): Entry {
  return { ...entry, effectiveUntil: earlier(entry.effectiveUntil ?? end, end) };
}
