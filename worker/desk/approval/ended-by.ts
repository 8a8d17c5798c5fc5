import type { RegisterRecord } from '../../../shared/disclosure/register-record.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';
import { compareTexts } from '../../../shared/text/compare-texts.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import type { RecordChange } from '../projecting/pending-records.ts';
import { projectSubject } from '../projecting/project-subject.ts';
import type { RecordSources } from '../projecting/record-sources.ts';
import { endsSomething } from './ends-something.ts';
import { takesAway } from './level-changes.ts';

type Ended = RecordChange & {
  /** `subjectKey`. */
  readonly code: string;
  /** What is on record of it and its kin since the last publication that held nothing back. */
  readonly news: readonly Entry[];
  /** Which entries `after` was made from. */
  readonly isKnown: (entry: Entry) => boolean;
};

/**
 * Who ended what a change takes away of a published level: each person without whose entries it would still be there, and each
 * whose entries alone would have taken it. An entry that could have ended something, and ended nothing here, doesn't count.
 * Where the subject can't be projected this can't be told: then each person counts whose entries could have ended something.
 */
export function endedBy(
  sources: RecordSources,
  now: Instant,
  { code, before, after, news, isKnown }: Ended,
): readonly string[] {
  const endings = new Set(news.filter((entry) => isKnown(entry) && endsSomething(entry)));
  const persons = personsOf([...endings]);
  if (persons.length === 0) return persons;
  const ids = new Set([...endings].map(({ id }) => id));
  const recordOf = (isCounted: (entry: Entry) => boolean) =>
    projectSubject(
      sources,
      code,
      now,
      (entry) => isKnown(entry) && (!ids.has(entry.id) || isCounted(entry)),
    ).record;
  const isLost = (without: RegisterRecord | undefined, withIt: RegisterRecord | undefined) =>
    takesAway({ before, without, after: withIt }, now);
  try {
    const untouched = recordOf(() => false);
    if (persons.length === 1) return isLost(untouched, after) ? persons : [];
    return persons.filter((person) => {
      const isTheirs = ({ actor }: Entry) => actor.person === person;
      const without = recordOf((entry) => !isTheirs(entry));
      return isLost(without, after) || isLost(untouched, recordOf(isTheirs));
    });
  } catch {
    return persons;
  }
}

/** Who recorded these entries, in order, each person once. */
export function personsOf(entries: readonly Entry[]): readonly string[] {
  return [...new Set(entries.map(({ actor }) => actor.person))].toSorted(compareTexts);
}
