import { subjectKey } from '../../../shared/identity/subject.ts';
import { inOneSpelling } from '../../../shared/identity/uscc.ts';
import { bearersOf } from '../../../shared/kinds/door/vouched-for-another.ts';
import { factsOf } from '../../../shared/kinds/facts/facts-of.ts';
import { decidedNames } from '../../../shared/kinds/listing/decided-names.ts';
import {
  newestOfRegistration,
  type RegistrationOnRecord,
  registrationOnRecord,
} from '../../../shared/kinds/registration/registration-on-record.ts';
import type { Fault } from '../../../shared/ledger/fault.ts';
import { foldText } from '../../../shared/text/fold.ts';
import type { EntryStore } from '../ledger/entry-store.ts';
import { judgeCode } from './judge-code.ts';

type AgencyOnRecord = {
  readonly code: string;
  readonly registration: RegistrationOnRecord | null;
  readonly newestEntry: string | null;
  readonly decidedName: string | null;
  readonly fault: Fault | undefined;
};

/** What a table's row about an agency is held against before it is sent; `code` as it was asked. */
export function agencyOnRecord(entries: EntryStore, code: string): AgencyOnRecord {
  const history = entries.historyOf(inOneSpelling(code));
  const facts = factsOf(history);
  return {
    code,
    fault: judgeCode(entries, 'code', inOneSpelling(code)),
    registration: registrationOnRecord(facts) ?? null,
    newestEntry: newestOfRegistration(history)?.id ?? null,
    decidedName: decidedNames(facts)[0]?.name ?? null,
  };
}

/** The codes of the agencies that authorities registered, confirmed or decided about by this name. */
export function bearersOnRecord(entries: EntryStore, name: string): readonly string[] {
  const folded = foldText(name);
  const codes = new Set([...entries.holdersOfName(folded), ...entries.namedInDecisions(folded)]);
  return bearersOf(folded, [...codes], (subject) =>
    factsOf(entries.historyOf(subjectKey(subject))),
  );
}
