import type { PublicRecord } from '../../../shared/disclosure/record.ts';
import { isAgencyRecord, type RegisterRecord } from '../../../shared/disclosure/register-record.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';
import { currentRegistration } from '../ledger/current-registration.ts';

/** What the record shows of a registration. An entry that says more is withheld: an entry can't be shown in part. */
const publicRegistrationFields: ReadonlySet<string> = new Set([
  'name',
  'formerNames',
  'aliases',
  'subjectKind',
  'services',
]);

/**
 * Places (`seq`) of the entries that the public export may carry whole: the deciding entry of each reason that the record
 * shows, and the registration in force where its names are shown. All others are leaf hashes.
 */
export function publicEntriesOf(
  history: readonly Entry[],
  record: RegisterRecord | undefined,
): readonly number[] {
  // Only an agency's entries are shown: a person's or an authority's say more than is public.
  if (!record || !isAgencyRecord(record)) return [];
  const deciding = record.reasons.map(({ entries }) => entries[0]);
  const registration = currentRegistration(history);
  const shown = history.filter(
    (entry) =>
      (deciding.includes(entry.id) && !namesTheNameless(entry, record)) ||
      (entry.id === registration?.id && isShownWhole(entry) && record.names.length > 0),
  );
  return shown.filter(namesNoPerson).map(({ seq }) => seq);
}

function isShownWhole({ body }: Entry): boolean {
  return Object.keys(Object(body)).every((field) => publicRegistrationFields.has(field));
}

/** A sole trader's name isn't published (domain G11), and a decision about one that never registered holds it. */
function namesTheNameless({ body }: Entry, { names }: PublicRecord): boolean {
  return names.length === 0 && 'name' in Object(body);
}

function namesNoPerson({ subject, actor, personalHash }: Entry): boolean {
  return subject.kind === 'agency' && personalHash === undefined && actor.speaksFor === undefined;
}
