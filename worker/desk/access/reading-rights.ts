import { type Subject, subjectKey } from '../../../shared/identity/subject.ts';
import { actsForItself, notOwnMatter } from '../../../shared/kinds/form/own-matter.ts';
import { type Actor, type Entry, type Role, roles } from '../../../shared/ledger/entry.ts';
import type { Fault } from '../../../shared/ledger/fault.ts';
import type { Deadline } from '../../../shared/rating/deadlines/deadline.ts';

/** What a subject doesn't learn of its own file: who complained, and what has gone to justice (Arts. 24, 25). */
const keptFromSubjects: readonly string[] = ['complaint', 'justice-transfer'];

/** Authorities read every file; who acts for themselves reads their own. The fault says why not. */
export function notReadable(subject: Subject, actor: Actor): Fault | undefined {
  const fault = notOwnMatter({ subject }, actor);
  return fault && { ...fault, field: 'code' };
}

/** The entries of a file that this actor may read. */
export function readableEntries(entries: readonly Entry[], { role }: Actor): readonly Entry[] {
  if (!actsForItself(role)) return entries;
  return entries.filter(({ kind }) => !keptFromSubjects.includes(kind));
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
