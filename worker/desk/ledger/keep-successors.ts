import { subjectKey } from '../../../shared/identity/subject.ts';
import { predecessorsIn } from '../../../shared/kinds/registration/succession.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';

/** The agencies on whose record a succession to the one with the code `?` stands, in order. */
export const successors = 'SELECT code FROM successors WHERE predecessor = ? ORDER BY code';

/** Notes whom an entry lets its subject carry on. The note stays even when the entry is retracted. */
export function keepSuccessors(sql: SqlStorage, entry: Entry): void {
  for (const predecessor of predecessorsIn(entry)) {
    sql.exec(
      'INSERT OR IGNORE INTO successors (predecessor, code) VALUES (?, ?)',
      predecessor,
      subjectKey(entry.subject),
    );
  }
}
