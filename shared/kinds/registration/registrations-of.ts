import type { Entry } from '../../ledger/entry.ts';
import type { Instant } from '../../time/instant.ts';
import { entriesOf } from '../form/entry-of.ts';
import type { RegistrationFiledBody } from './registration-forms.ts';
import { registrationChangedForm, registrationFiledForm } from './registration-forms.ts';

/** A subject's registration as it stood from `effectiveFrom` on (Arts. 8, 19). */
export type RegistrationState = {
  readonly effectiveFrom: Instant;
  readonly seq: number;
  readonly body: RegistrationFiledBody;
};

/**
 * A subject's registrations and their changes by the time they took effect; of several at the same time, the last
 * recorded counts.
 */
export function registrationsOf(facts: readonly Entry[]): readonly RegistrationState[] {
  const filed = entriesOf(facts, registrationFiledForm);
  const changed = entriesOf(facts, registrationChangedForm);
  if (changed.length === 0) return filed.length > 1 ? filed.toSorted(byEffect) : filed;
  const states: RegistrationState[] = [];
  for (const { effectiveFrom, seq, ...step } of [...filed, ...changed].toSorted(byEffect)) {
    const before = states.at(-1)?.body;
    const body =
      step.kind === 'registration-filed'
        ? dataOf(step.body)
        : before && { ...before, ...step.body.changes };
    if (body !== undefined) states.push({ effectiveFrom, seq, body });
  }
  return states;
}

function dataOf(body: RegistrationFiledBody): RegistrationFiledBody {
  if (body.replaces === undefined && body.namesakes === undefined) return body;
  const { replaces: _, namesakes: __, ...data } = body;
  return data;
}

type Ordered = { readonly effectiveFrom: Instant; readonly seq: number };

export function byEffect(a: Ordered, b: Ordered): number {
  if (a.effectiveFrom === b.effectiveFrom) return a.seq - b.seq;
  return a.effectiveFrom < b.effectiveFrom ? -1 : 1;
}
