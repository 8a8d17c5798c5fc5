import { parseUscc } from '../../shared/identity/uscc.ts';
import type { Register } from '../../shared/register/register.ts';
import type { Verdict } from '../../shared/register/verdict.ts';
import { verdictOf } from '../../shared/register/verdict-of.ts';
import type { Instant } from '../../shared/time/instant.ts';
import { type Answer, type Outcome, type Refusal, refuse } from './answer.ts';
import type { Lifetime } from './cache-policy.ts';
import { codeFault } from './code-fault.ts';
import { pruneRecord } from './prune-record.ts';
import type { Reading } from './read-register.ts';

export type Known = Extract<Verdict, { outcome: 'known' }>;

/** What an answer about one agency is made from. */
export type KnownAgency = {
  readonly code: string;
  readonly verdict: Known;
  readonly now: Instant;
  readonly lifetime: Extract<Lifetime, { kind: 'register' }>;
};

/**
 * Answers about the agency of this code, however it is spelled: recalled under `key` while that holds, else made anew.
 * Only `make` speaks of an agency; whatever stands in its way is refused by its own problem, and never remembered.
 */
export function answerKnown(
  reading: Reading,
  spelling: string,
  key: string,
  make: (agency: KnownAgency) => Answer,
): Outcome {
  const parsed = parseUscc(spelling);
  if (parsed.kind === 'invalid') return refuse('malformed-code', { faults: [codeFault(parsed)] });
  const { code } = parsed;
  const { now, register, answers } = reading;
  return answers.recall(`${key} ${code}`, now, () => {
    const verdict = verdictAt(register, code, now);
    if (verdict.outcome !== 'known') {
      return { value: refusalOf(verdict), validUntil: undefined };
    }
    const { asOf, validUntil } = verdict;
    const sequence = register?.signedHead.head.sequence ?? 0;
    const lifetime = { kind: 'register', sequence, asOf, validUntil } as const;
    return { value: make({ code, verdict, now, lifetime }), validUntil };
  });
}

/** The verdict of a valid code, with nothing left in its record that has ended. */
export function verdictAt(register: Register | undefined, code: string, now: Instant): Verdict {
  const verdict = verdictOf(register, code, now);
  if (verdict.outcome !== 'known') return verdict;
  const record = pruneRecord(verdict.record, now);
  return { ...verdict, record, span: record.timeline[0] };
}

/** The problem that stands for a verdict which says nothing of an agency. */
export function refusalOf(verdict: Exclude<Verdict, Known>): Refusal {
  switch (verdict.outcome) {
    case 'not-known':
      return refuse('not-known', { asOf: verdict.asOf, validUntil: verdict.validUntil });
    case 'stale':
      return refuse('register-stale', { lastKnownOn: verdict.lastKnownOn });
    case 'unknown':
      return refuse('register-unavailable');
  }
}
