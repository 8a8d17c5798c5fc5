import { type Subject, subjectKey } from '../../../shared/identity/subject.ts';
import { actsForItself } from '../../../shared/kinds/form/own-matter.ts';
import type { Actor, Entry } from '../../../shared/ledger/entry.ts';
import type { Deadline } from '../../../shared/rating/deadlines/deadline.ts';
import { deadlinesOf } from '../../../shared/rating/deadlines/deadlines-of.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { doorAt } from '../ledger/door-at.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { letterSources } from '../letters/write-letter.ts';
import { type Message, messagesOf } from '../outbox/message.ts';

/** What comes next once entries are recorded. */
export type Follows = {
  /** The clocks that they start, soonest first. */
  readonly clocks: readonly Deadline[];
  /** The letters that are to be written about them, and to whom; told to those alone who work for the public. */
  readonly letters: readonly Pick<Message, 'title' | 'to' | 'isServed'>[];
};

/** What these entries start, of subjects whose files the actor may read. `wasThere` tells what was recorded before. */
export function followsOf(
  files: Pick<Ledger, 'entries' | 'jurisdiction'>,
  entries: readonly Entry[],
  subjects: readonly Subject[],
  actor: Actor,
  now: Instant,
  wasThere: (entry: Entry) => boolean,
): Follows {
  const { historyOf, jurisdiction } = doorAt(files, now);
  const clocks = subjects.flatMap((subject) => {
    const history = historyOf(subject);
    const before = new Set(deadlinesOf(history.filter(wasThere), jurisdiction, now).map(nameOf));
    return deadlinesOf(history, jurisdiction, now).filter((clock) => !before.has(nameOf(clock)));
  });
  if (actsForItself(actor.role)) return { clocks, letters: [] };
  const keys = new Set(subjects.map(subjectKey));
  const sources = letterSources(historyOf, jurisdiction);
  const letters = entries
    .filter(({ subject }) => keys.has(subjectKey(subject)))
    .flatMap((entry) => messagesOf(entry, sources, now))
    .map(({ title, to, isServed }) => ({ title, to, isServed }));
  return { clocks, letters };
}

/** A clock that is put off or back is another one. */
function nameOf({ what, dueOn, entries }: Deadline): string {
  return JSON.stringify([what, dueOn, entries]);
}
