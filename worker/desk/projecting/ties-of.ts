import { subjectKey } from '../../../shared/identity/subject.ts';
import { factsOf } from '../../../shared/kinds/facts/facts-of.ts';
import { registrationsOf } from '../../../shared/kinds/registration/registrations-of.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';
import { kinOf, type Relative } from '../../../shared/rating/kin/kin-of.ts';
import type { EntryStore } from '../ledger/entry-store.ts';

type Ties = {
  /** Those whose decisions reach the agency. */
  readonly relatives: readonly Relative[];
  /** Keys of all on whom its record depends: these, and the agencies that carry it on. */
  readonly keys: readonly string[];
};

/** Branch and succession ties of an agency by the entries that `isKnown`, worked out from nothing else. */
export function tiesOf(
  { entries }: { readonly entries: Pick<EntryStore, 'historyOf' | 'successorsOf'> },
  code: string,
  isKnown: (entry: Entry) => boolean,
): Ties {
  const asked = new Set(entries.successorsOf(code).map(keyOf));
  const facts = factsOf(entries.historyOf(code).filter(isKnown));
  const historyOf = (agency: string) => {
    asked.add(keyOf(agency));
    return entries.historyOf(keyOf(agency)).filter(isKnown);
  };
  const relatives = kinOf(facts, registrationsOf(facts), historyOf, [code]);
  return { relatives, keys: [...asked] };
}

function keyOf(code: string): string {
  return subjectKey({ kind: 'agency', code });
}
