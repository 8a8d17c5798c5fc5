import type { Subject } from '../../../shared/identity/subject.ts';
import { subjectKey } from '../../../shared/identity/subject.ts';
import type { EntryKind } from '../../../shared/kinds/form/kind.ts';
import { actsForItself } from '../../../shared/kinds/form/own-matter.ts';
import type { Actor, Entry } from '../../../shared/ledger/entry.ts';

/** Somebody of an office or party who has recorded nothing in this case, so that no rule keeps this person out by name. */
const somebody = '\u0000';

/**
 * Who else might record an entry of this kind: for each role that may, somebody else of the actor's own office, of the offices that
 * acted in the case, or of the party itself.
 */
export function standInsFor(
  kind: EntryKind,
  subject: Subject,
  entries: readonly Entry[],
  actor: Actor,
): readonly Actor[] {
  return kind.roles.flatMap((role) => {
    const known = [actor, ...entries.map((entry) => entry.actor)].filter(
      (one) => one.role === role,
    );
    const ofSubject = { authority: '', role, speaksFor: subject };
    const offices = [...known, ...(subject.kind === role ? [ofSubject] : [])];
    const unnamed = actsForItself(role) ? [] : [{ authority: '', role }];
    const some = offices.length > 0 ? offices : unnamed;
    return [...new Map(some.map((one) => [officeKey(one), asSomebody(one)])).values()];
  });
}

type Office = Omit<Actor, 'person'>;

function asSomebody({ authority, role, speaksFor }: Office): Actor {
  return { person: somebody, authority, role, ...(speaksFor && { speaksFor }) };
}

function officeKey({ authority, speaksFor }: Office): string {
  return speaksFor ? subjectKey(speaksFor) : authority;
}
