import type { Entry } from '../../ledger/entry.ts';
import type { Instant } from '../../time/instant.ts';
import { entriesOf } from '../form/entry-of.ts';
import { type RegistrationData, registrationBefore } from './registration-before.ts';
import { registrationFiledForm } from './registration-forms.ts';
import { registrationsOf } from './registrations-of.ts';
import { saidNamesOf } from './said-names.ts';

/** An agency's present registration, with its changes. */
export type RegistrationOnRecord = {
  /** The latest entry about it: a filing, a change or the withdrawal. */
  readonly entry: string;
  /** The beginning of the last filing. */
  readonly filedFrom: Instant;
  readonly isWithdrawn: boolean;
  readonly data: RegistrationData;
  /** The names that authorities vouch for: only these stay vouched for after a new filing. */
  readonly vouched: Required<Pick<RegistrationData, 'formerNames' | 'aliases'>>;
  readonly declaredName: string | null;
};

/** The registration among a subject's facts. Undefined if there never was one, or every one was taken back. */
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

/** The newest entry about the registration in a subject's whole file, taken back or not. */
export function newestOfRegistration(history: readonly Entry[]): Entry | undefined {
  return history.findLast(({ kind }) => speaking.has(kind));
}

const speaking = new Set(['registration-filed', 'registration-changed', 'registration-withdrawn']);
