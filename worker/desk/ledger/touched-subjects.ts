import { subjectKey } from '../../../shared/identity/subject.ts';
import { predecessorsIn } from '../../../shared/kinds/succession.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';

/** The keys of those whose record may differ once these entries are there: their subjects, and whom a succession carries on. */
export function touchedSubjects(entries: readonly Entry[]): ReadonlySet<string> {
  return new Set(
    entries.flatMap((entry) => [
      subjectKey(entry.subject),
      ...predecessorsIn(entry).map((code) => subjectKey({ kind: 'agency', code })),
    ]),
  );
}
