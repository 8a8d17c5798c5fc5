import type { Entry } from '../../ledger/entry.ts';
import type { Instant } from '../../time/instant.ts';
import { entriesOf } from '../form/entry-of.ts';
import { registrationFiledForm } from './registration-forms.ts';
import { type RegistrationData, registrationBefore } from './registration-losses.ts';
import { registrationsOf } from './registrations-of.ts';
import { saidNamesOf } from './said-names.ts';

/** What an agency's registration says by now, its changes included. */
export type RegistrationOnRecord = {
  /** The entry that spoke last: of a filing, a change or the withdrawal. */
  readonly entry: string;
  /** Since when the last filing holds. */
  readonly filedFrom: Instant;
  readonly isWithdrawn: boolean;
  readonly data: RegistrationData;
  /** Of its names those that authorities vouch for: filed anew, only these stay so. */
  readonly vouched: Required<Pick<RegistrationData, 'formerNames' | 'aliases'>>;
  readonly declaredName: string | null;
};

/** Of a subject's facts. Undefined: there never was one, or none that wasn't taken back. */
export function registrationOnRecord(all: readonly Entry[]): RegistrationOnRecord | undefined {
  const facts = all.filter(
    ({ kind, effectiveUntil }) => !(effectiveUntil && kind.startsWith('registration-')),
  );
  const filed = entriesOf(facts, registrationFiledForm).at(-1);
  const latest = registrationsOf(facts).at(-1)?.body;
  if (filed === undefined || latest === undefined) return undefined;
  const { data, declaredName = null } = registrationBefore(facts);
  const { former, aliases } = saidNamesOf(facts).vouched;
  const last = facts.findLast(({ kind }) => speaking.has(kind)) ?? filed;
  return {
    entry: last.id,
    filedFrom: filed.effectiveFrom,
    isWithdrawn: last.kind === 'registration-withdrawn',
    data: { name: latest.name, subjectKind: latest.subjectKind, services: [], ...data },
    vouched: { formerNames: [...former], aliases: [...aliases] },
    declaredName,
  };
}

const speaking = new Set(['registration-filed', 'registration-changed', 'registration-withdrawn']);
