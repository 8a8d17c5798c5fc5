import type { KindBook } from '../../../shared/kinds/form/kind-book.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';
import { belongsToCases, namedEntries } from './named-entries.ts';

/**
 * What a case is called by: its number, or, where none was given, the id of the entry that it began with, as an objection to a
 * field.
 */
export type CaseKey = string;

/**
 * A case among a subject's entries, in ledger order: those that bear its number, and whatever is about one of them. What is about
 * two cases, as one application for the repair of both, is in both.
 */
export function entriesOfCase(
  history: readonly Entry[],
  key: CaseKey,
  book: KindBook,
): readonly Entry[] {
  const ids = new Set<string>();
  const members: Entry[] = [];
  // What is about an entry comes after it, so that one walk finds all.
  for (const entry of history.toSorted((a, b) => a.seq - b.seq)) {
    const isNamed = entry.caseId === key || entry.id === key;
    if (!isNamed && !namedEntries(entry, book).some((id) => ids.has(id))) continue;
    ids.add(entry.id);
    members.push(entry);
  }
  return members;
}

/** The cases of a subject, the latest begun first. */
export function casesIn(history: readonly Entry[], book: KindBook): readonly CaseKey[] {
  const keys = new Set<CaseKey>();
  const ofCases = new Set<string>();
  for (const entry of history.toSorted((a, b) => a.seq - b.seq)) {
    const kind = book.kindOf(entry.kind);
    if (kind === undefined || !(entry.caseId !== undefined || belongsToCases(kind))) continue;
    const isAboutOne = namedEntries(entry, book).some((id) => ofCases.has(id));
    ofCases.add(entry.id);
    if (entry.caseId !== undefined) keys.add(entry.caseId);
    else if (!isAboutOne) keys.add(entry.id);
  }
  return [...keys].toReversed();
}

/** The case that each entry belongs to, by its id, in one walk: by its number, or with the first entry that it is about. */
export function casesByEntry(
  history: readonly Entry[],
  book: KindBook,
): ReadonlyMap<string, CaseKey> {
  const keys = new Map<string, CaseKey>();
  for (const entry of history.toSorted((a, b) => a.seq - b.seq)) {
    const kind = book.kindOf(entry.kind);
    const about = namedEntries(entry, book).find((id) => keys.has(id));
    const begun = kind && belongsToCases(kind) ? entry.id : undefined;
    const key = entry.caseId ?? (about === undefined ? begun : keys.get(about));
    if (key !== undefined) keys.set(entry.id, key);
  }
  return keys;
}

/** The case that an entry belongs to; undefined for an entry of none. */
export function caseOfEntry(
  history: readonly Entry[],
  id: string,
  book: KindBook,
): CaseKey | undefined {
  return casesByEntry(history, book).get(id);
}
