import { subjectKey } from '../../../shared/identity/subject.ts';
import { kinds, theBook } from '../../../shared/kinds/book/the-book.ts';
import type { OwnCounts } from '../../../shared/kinds/door/bound-fault.ts';
import { checkDrafts } from '../../../shared/kinds/door/check-drafts.ts';
import type { Bounds } from '../../../shared/kinds/form/bounds.ts';
import type { Entry, Role } from '../../../shared/ledger/entry.ts';
import { shanghai } from '../../fixtures/books/desk-book.ts';
import { basis } from '../../fixtures/drafts/basis.ts';
import { samples } from '../../fixtures/samples/samples.ts';
import { actorAs } from '../../fixtures/town/actors.ts';
import { code } from '../../fixtures/town/subjects.ts';

/** Each kind with each role that may record it. */
export const cells = kinds.flatMap((kind) => kind.roles.map((role) => ({ kind: kind.name, role })));

export function boundsOf(kind: string): Bounds {
  return theBook.kindOf(kind)?.bounds ?? {};
}

/**
 * The rules that refuse a kind's sample from a role with these counts of own entries, after `more` is on the
 * subject's record.
 */
export function rulesFor(
  kind: string,
  role: Role,
  ownCounts: OwnCounts = () => ({ today: 0, inAll: 0 }),
  more: (draft: Entry) => readonly Entry[] = () => [],
): readonly string[] {
  const sample = samples[kind];
  if (!sample) throw new Error(kind);
  const book = sample.book();
  const draft = { subject: { kind: 'agency', code }, basis, ...sample.draft(role) };
  const now = shanghai(sample.time);
  const actor = actorAs(role);
  const seq = book.entries.length;
  const recorded = { v: 1, seq, id: 'x-1', jurisdiction: '330300', recordedAt: now } as const;
  const entry = { effectiveFrom: now, ...draft, ...recorded, actor } as unknown as Entry;
  const entries = [...book.entries, ...more(entry)];
  const result = checkDrafts([draft], {
    actor,
    now,
    jurisdiction: book.jurisdiction,
    historyOf: (wanted) =>
      entries.filter(({ subject }) => subjectKey(subject) === subjectKey(wanted)),
    holdersOfName: () => [],
    namedInDecisions: () => [],
    ownCounts,
  });
  return result.kind === 'valid' ? [] : result.faults.map(({ rule }) => rule);
}
