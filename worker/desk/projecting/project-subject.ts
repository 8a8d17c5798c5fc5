import { nextDrawChange } from '../../../shared/disclosure/public-draws.ts';
import { nextEndOf, type PersonalOf } from '../../../shared/disclosure/public-person.ts';
import { nextDisclosureChange } from '../../../shared/disclosure/public-record.ts';
import { isPersonRecord } from '../../../shared/disclosure/register-record.ts';
import { registerRecordOf } from '../../../shared/disclosure/register-record-of.ts';
import { subjectKey } from '../../../shared/identity/subject.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';
import { standingOf } from '../../../shared/rating/standing-of.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { earliest } from '../../../shared/time/interval.ts';
import type { Projection } from './projection.ts';
import { publicEntriesOf } from './public-entries.ts';
import type { RecordSources } from './record-sources.ts';

/** What the ledger means for the public about one subject at `now`; as if nothing but the entries that `isKnown` were there. */
export function projectSubject(
  { entries, jurisdiction, personal, settings, told }: RecordSources,
  code: string,
  now: Instant,
  isKnown: (entry: Entry) => boolean = () => true,
): Projection {
  const kin = new Set<string>();
  const history = entries.historyOf(code).filter(isKnown);
  const historyOf = (agency: string) => {
    kin.add(subjectKey({ kind: 'agency', code: agency }));
    return entries.historyOfAgency(agency).filter(isKnown);
  };
  const successorsOf = (agency: string) => entries.successorsOf(agency);
  const meant = standingOf(history, jurisdiction, now, historyOf, successorsOf);
  const facts = meant.facts.filter(
    ({ kind, entries }) => kind !== 'correction' || entries.some((id) => told.has(id)),
  );
  const standing = { ...meant, facts };
  // Without a name nothing is published of a person.
  const personalOf: PersonalOf = ({ seq }) =>
    settings.publishesPersons ? personal.kept(seq)?.fields : undefined;
  const record = registerRecordOf(standing, history, personalOf);
  const shown = publicEntriesOf(history, record);
  // What orders a person's publication may end before the decision does.
  const personEnd = record && isPersonRecord(record) ? nextEndOf(record, now) : undefined;
  const nextChangeAt = earliest([
    nextDisclosureChange(standing),
    personEnd,
    nextDrawChange(history, now, jurisdiction),
  ]);
  const saysLess = facts.length < meant.facts.length;
  return { record, shown, nextChangeAt, kin: [...kin], saysLess };
}
