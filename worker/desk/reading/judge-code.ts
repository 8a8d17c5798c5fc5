import { subjectKey } from '../../../shared/identity/subject.ts';
import { factsOf } from '../../../shared/kinds/facts/facts-of.ts';
import { unverifiedCode } from '../../../shared/kinds/registration/code-verified.ts';
import type { Fault } from '../../../shared/ledger/fault.ts';
import type { EntryStore } from '../ledger/entry-store.ts';

/** Refuses, at `field`, what is no organisation's code, and one with wrong check digits that the city has not verified. */
export function judgeCode(entries: EntryStore, field: string, code: string): Fault | undefined {
  return unverifiedCode(field, code, (one) => factsOf(entries.historyOf(subjectKey(one))));
}
