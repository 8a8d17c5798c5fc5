import { type Subject, subjectKey } from '../../../../shared/identity/subject.ts';
import { theBook } from '../../../../shared/kinds/book/the-book.ts';
import type { EntryKind } from '../../../../shared/kinds/form/kind.ts';
import type { Grant } from '../../accounts/grant.ts';

/** The kinds of entries that this grant records about such a subject; whether one may be recorded now, the write door says. */
export function recordableKinds(
  { role, speaksFor }: Grant,
  subject: Subject,
): readonly EntryKind[] {
  if (role === undefined) return [];
  const isOwn = speaksFor === undefined || subjectKey(speaksFor) === subjectKey(subject);
  return theBook.kinds.filter(
    ({ roles, subjects }) =>
      roles.includes(role) &&
      subjects.includes(subject.kind) &&
      (isOwn || isAboutOthers(subjects, speaksFor.kind)),
  );
}

/** What a party may say of one of its own kind it says of itself alone; of others, what can't be said of itself. */
function isAboutOthers(subjects: EntryKind['subjects'], own: Subject['kind']): boolean {
  return !subjects.includes(own);
}

/** Whether an entry of this kind harms somebody, so that its recorder is asked once more who they are. */
export function isGrave({ contestable }: EntryKind): boolean {
  return contestable === true;
}
