import { type Subject, subjectKey } from '../../../shared/identity/subject.ts';
import { theBook } from '../../../shared/kinds/book/the-book.ts';
import { actsForItself, notOwnMatter } from '../../../shared/kinds/form/own-matter.ts';
import { type Actor, type Entry, type Role, roles } from '../../../shared/ledger/entry.ts';
import type { Fault } from '../../../shared/ledger/fault.ts';
import type { Deadline } from '../../../shared/rating/deadlines/deadline.ts';

/** Authorities read every file; who acts for themselves reads their own. The fault says why not. */
export function notReadable(subject: Subject, actor: Actor): Fault | undefined {
  const fault = notOwnMatter({ subject }, actor);
  return fault && { ...fault, field: 'code' };
}

/**
 * The entries of a file that this actor may read. A subject doesn’t learn who complained, and what has gone to justice (Arts. 24,
 * 25).
 */
export function readableEntries(
  entries: readonly Entry[],
  { role }: Actor,
  { names } = theBook,
): readonly Entry[] {
  if (!actsForItself(role)) return entries;
  return entries.filter(({ kind }) => !names.keptFromSubject.has(kind));
}

/** Auditors, operators and the city regulator see every clock, other authorities their own, a subject those of its own file. */
export function readableDeadlines(
  deadlines: readonly Deadline[],
  { role, speaksFor }: Actor,
): readonly Deadline[] {
  if (seesAllClocks.includes(role)) return deadlines;
  if (!actsForItself(role)) return deadlines.filter(({ whose }) => whose === role);
  const own = speaksFor && subjectKey(speaksFor);
  return deadlines.filter(({ subject }) => subjectKey(subject) === own);
}

const seesAllClocks: readonly Role[] = ['city-regulator', 'auditor', 'operator'];

/** The roles that work for the public, and so see more than their own file. */
export const seeAllFiles: readonly Role[] = roles.filter((role) => !actsForItself(role));

/** The roles that see what isn't published yet: subjects in trouble, and changes that wait for approval. */
export const seeUnpublished: readonly Role[] = ['city-regulator', 'operator'];
