import type { PublicRecord } from '../../../shared/disclosure/record.ts';
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
 * Ids of the entries that the public export may carry whole: the deciding entry of each reason published today, and the
 * registration in force where its names are published. All others are leaf hashes.
 */
export function publicEntriesOf(
  history: readonly Entry[],
  today: PublicRecord | undefined,
): ReadonlySet<string> {
  if (!today) return new Set();
  const deciding = today.reasons.map(({ entries }) => entries[0]);
  const registration = currentRegistration(history);
  const shown = history.filter(
    (entry) =>
      deciding.includes(entry.id) ||
      (entry.id === registration?.id && isShownWhole(entry) && today.names.length > 0),
  );
  return new Set(shown.filter(namesNoPerson).map(({ id }) => id));
}

function isShownWhole({ body }: Entry): boolean {
  return Object.keys(Object(body)).every((field) => publicRegistrationFields.has(field));
}

function namesNoPerson({ subject, actor, personalHash }: Entry): boolean {
  return subject.kind === 'agency' && personalHash === undefined && actor.speaksFor === undefined;
}
