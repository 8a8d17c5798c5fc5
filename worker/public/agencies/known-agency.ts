import { inOneSpelling, parseUscc } from '../../../shared/identity/uscc.ts';
import type { Fault } from '../../../shared/ledger/fault.ts';
import type { Register } from '../../../shared/register/register.ts';
import type { Verdict } from '../../../shared/register/verdict.ts';
import { verdictOf } from '../../../shared/register/verdict-of.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { type Outcome, type Refusal, refuse } from '../answering/answer.ts';
import type { RegisterLifetime } from '../answering/cache-policy.ts';
import type { Reading } from '../reading/read-register.ts';
import { codeFault } from './code-fault.ts';
import { pruneRecord } from './prune-record.ts';

export type Known = Extract<Verdict, { outcome: 'known' }>;

/** What an answer about one agency is made from. */
export type KnownAgency = {
  readonly verdict: Known;
  readonly reading: Reading;
  readonly lifetime: RegisterLifetime;
};

/**
 * Answers about the agency of this code, however it is spelled: recalled under `key` and the code's one spelling while that holds, else
 * made anew. Only `make` speaks of an agency; whatever stands in its way is refused by its own problem. No refusal is remembered.
 */
export function answerKnown(
  reading: Reading,
  spelling: string,
  key: string,
  make: (agency: KnownAgency) => Outcome,
): Outcome {
  const code = canonicalCode(spelling);
  return reading.answers.recall(`${key} ${code}`, reading.now, () => {
    const agency = findKnown(reading, code);
    if ('problem' in agency) return { value: agency, validUntil: undefined };
    const value = make(agency);
    return { value, validUntil: 'problem' in value ? undefined : agency.verdict.validUntil };
  });
}

/** The agency of this code, however it is spelled, or the problem that stands in the way of speaking about it. */
export function findKnown(reading: Reading, spelling: string): KnownAgency | Refusal {
  const verdict = lookUp(reading, spelling);
  if (verdict.outcome !== 'known') return refusalOf(verdict);
  const { asOf, validUntil } = verdict;
  const sequence = reading.register?.signedHead.head.sequence ?? 0;
  return { verdict, reading, lifetime: { kind: 'register', sequence, asOf, validUntil } };
}

/** The one spelling of a code; what is none stays as it is, and nothing of it is remembered. */
export function canonicalCode(spelling: string): string {
  return isPlain.test(spelling) ? spelling : inOneSpelling(spelling);
}

const isPlain = /^[0-9A-Z]{18}$/;

/** What a code comes to, however it is spelled; `code` is its canonical spelling where it has one. */
export type LookedUp =
  | Known
  | (Exclude<Verdict, Known> & { readonly code: string })
  | { readonly outcome: 'malformed'; readonly fault: Fault };

/**
 * A code that the register knows needs no judging; any other is judged by how it is spelled. That wrong check digits were never issued is
 * only said where the register could be asked.
 */
export function lookUp({ register, now }: Reading, spelling: string): LookedUp {
  const asSpelled = verdictAt(register, spelling, now);
  if (asSpelled.outcome === 'known') return asSpelled;
  const parsed = parseUscc(spelling);
  if (!('code' in parsed)) return { outcome: 'malformed', fault: codeFault(parsed) };
  const verdict = verdictAt(register, parsed.code, now);
  if (verdict.outcome === 'known') return verdict;
  if (parsed.kind === 'invalid' && verdict.outcome === 'not-known') {
    return { outcome: 'malformed', fault: codeFault(parsed) };
  }
  return { ...verdict, code: parsed.code };
}

/** The verdict of a code as printed, with nothing left in its record that has ended. */
export function verdictAt(register: Register | undefined, code: string, now: Instant): Verdict {
  const verdict = verdictOf(register, code, now);
  if (verdict.outcome !== 'known') return verdict;
  const record = pruneRecord(verdict.record, now);
  return { ...verdict, record, span: record.timeline[0] };
}

/** The problem that stands for what says nothing of an agency. */
export function refusalOf(verdict: Exclude<Verdict, Known> | Exclude<LookedUp, Known>): Refusal {
  switch (verdict.outcome) {
    case 'malformed':
      return refuse('malformed-code', { faults: [verdict.fault] });
    case 'not-known':
      return refuse('not-known', { asOf: verdict.asOf, validUntil: verdict.validUntil });
    case 'stale':
      return refuse('register-stale', { lastKnownOn: verdict.lastKnownOn });
    case 'unknown':
      return refuse('register-unavailable');
  }
}
