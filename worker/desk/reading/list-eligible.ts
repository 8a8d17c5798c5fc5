import type { Service } from '../../../shared/identity/services.ts';
import { isAgencyKey } from '../../../shared/identity/subject.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';
import {
  eligibleInspectors,
  type Inspector,
} from '../../../shared/rating/inspectors/eligible-inspectors.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import type { EntryStore } from '../ledger/entry-store.ts';
import type { Ledger } from '../ledger/ledger.ts';

/** Whom an authority may entrust with an inspection, and whom not and why (Art. 29). */
export type Eligible = {
  readonly at: Instant;
  readonly service: Service;
  readonly inspected: string;
  readonly eligible: readonly Inspector[];
  readonly excluded: readonly Inspector[];
};

/**
 * An `Eligible` as JSON, piece by piece: a large ledger's doesn't fit into memory, so it is gone through once for each of the
 * lists. What is appended meanwhile isn't in it.
 */
export function* eligibleText(
  { entries, jurisdiction }: Pick<Ledger, 'entries' | 'jurisdiction'>,
  service: Service,
  inspected: string,
  at: Instant,
): Generator<string> {
  const { size } = entries.head();
  const isIn = ({ seq }: Entry) => seq < size;
  const codes = { [Symbol.iterator]: () => agencyCodes(entries) };
  const inspectors = () =>
    eligibleInspectors(codes, { service, inspected, at }, jurisdiction, (agency) =>
      entries.historyOfAgency(agency).filter(isIn),
    );
  yield `${JSON.stringify({ at, service, inspected }).slice(0, -1)},"eligible":[`;
  yield* listText(inspectors(), ({ bars }) => bars.length === 0);
  yield '],"excluded":[';
  yield* listText(inspectors(), ({ bars }) => bars.length > 0);
  yield ']}';
}

function* agencyCodes(entries: EntryStore): Generator<string> {
  for (const key of entries.subjectKeys()) if (isAgencyKey(key)) yield key;
}

function* listText(
  inspectors: Iterable<Inspector>,
  isListed: (inspector: Inspector) => boolean,
): Generator<string> {
  let comma = '';
  for (const inspector of inspectors) {
    if (!isListed(inspector)) continue;
    yield comma + JSON.stringify(inspector);
    comma = ',';
  }
}
