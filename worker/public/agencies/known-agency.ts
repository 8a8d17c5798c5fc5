import { inOneSpelling, parseUscc } from '../../../shared/identity/uscc.ts';
import type { Fault } from '../../../shared/ledger/fault.ts';
import type { Register } from '../../../shared/register/layers/register.ts';
import type { Verdict } from '../../../shared/register/reader/verdict.ts';
import { verdictIn } from '../../../shared/register/reader/verdict-of.ts';
import { type Refusal, type RouteResult, refuse } from '../answering/answer.ts';
import type { RegisterLifetime } from '../answering/cache-policy.ts';
import { clipLifetime, type Fresh, freshOf } from '../reading/fresh-register.ts';
import type { RequestContext } from '../reading/read-register.ts';
import { codeFault } from './code-fault.ts';
import { pruneRecord } from './prune-record.ts';

export type Known = Extract<Verdict, { outcome: 'known' }>;
type NotKnown = Extract<Verdict, { outcome: 'not-known' }>;

/** What an answer about one agency is made from. */
export type KnownAgency = {
  readonly verdict: Known;
  readonly lifetime: RegisterLifetime;
  readonly register: Register;
  readonly context: RequestContext;
};

/**
 * Answers about the agency of this code, however the code is spelled. The answer is recalled under `key` and the code's one
 * spelling while it holds, else made anew. Only `make` speaks of an agency; each obstacle is refused by its own problem, and no
 * refusal is remembered.
 */
export function answerKnown(
  context: RequestContext,
  spelling: string,
  key: string,
  make: (agency: KnownAgency) => RouteResult,
): RouteResult {
  const code = canonicalCode(spelling);
  return context.answers.recall(`${key} ${code}`, context.now, () => {
    const agency = findKnown(context, code);
    if ('problem' in agency) return { value: agency, validUntil: undefined };
    const value = make(agency);
    return { value, validUntil: 'problem' in value ? undefined : agency.verdict.validUntil };
  });
}

/** The agency of this code, however it is spelled, or the problem that stands in the way of speaking about it. */
export function findKnown(context: RequestContext, spelling: string): KnownAgency | Refusal {
  const fresh = freshOf(context);
  if ('problem' in fresh) return malformedRefusal(spelling) ?? fresh;
  const verdict = lookUp(fresh, spelling);
  switch (verdict.outcome) {
    case 'malformed':
      return refuse('malformed-code', { faults: [verdict.fault] });
    case 'not-known':
      return refuse('not-known', { asOf: verdict.asOf, validUntil: verdict.validUntil });
    case 'known': {
      const lifetime = clipLifetime(fresh.lifetime, [verdict.validUntil]);
      return { verdict, lifetime, register: fresh.register, context };
    }
  }
}

/** The one spelling of a code that may have been issued, whether or not the register knows it. */
export function lookUpCode(
  context: RequestContext,
  spelling: string,
): { readonly code: string; readonly fresh: Fresh } | Refusal {
  const fresh = freshOf(context);
  if ('problem' in fresh) return malformedRefusal(spelling) ?? fresh;
  const found = lookUp(fresh, spelling);
  if (found.outcome === 'malformed') return refuse('malformed-code', { faults: [found.fault] });
  return { code: found.outcome === 'known' ? found.record.code : found.code, fresh };
}

/** That a text is no code at all needs no register; that a code with wrong check digits was never issued only the register can tell. */
function malformedRefusal(spelling: string): Refusal | undefined {
  const parsed = parseUscc(spelling);
  return 'code' in parsed ? undefined : refuse('malformed-code', { faults: [codeFault(parsed)] });
}

/** The one spelling of a code. A text that is no code stays as it is, and no answer about it is remembered. */
export function canonicalCode(spelling: string): string {
  return isPlain.test(spelling) ? spelling : inOneSpelling(spelling);
}

const isPlain = /^[0-9A-Z]{18}$/;

/** What a code comes to, however it is spelled; `code` is its canonical spelling where it has one. */
export type LookedUp =
  | Known
  | (NotKnown & { readonly code: string })
  | { readonly outcome: 'malformed'; readonly fault: Fault };

/** A code that the register knows needs no judging; any other is judged by how it is spelled. */
export function lookUp(fresh: Fresh, spelling: string): LookedUp {
  const asSpelled = verdictAt(fresh, spelling);
  if (asSpelled.outcome === 'known') return asSpelled;
  const parsed = parseUscc(spelling);
  if (!('code' in parsed)) return { outcome: 'malformed', fault: codeFault(parsed) };
  const verdict = verdictAt(fresh, parsed.code);
  if (verdict.outcome === 'known') return verdict;
  if (parsed.kind === 'invalid') return { outcome: 'malformed', fault: codeFault(parsed) };
  return { ...verdict, code: parsed.code };
}

/** The verdict of a code as printed, with nothing left in its record that has ended. */
export function verdictAt({ register, now, lifetime }: Fresh, code: string): Known | NotKnown {
  const { asOf, validUntil } = lifetime;
  const verdict = verdictIn({ register, asOf, validUntil }, code, now);
  if (verdict.outcome !== 'known') return verdict;
  const record = pruneRecord(verdict.record, now);
  return { ...verdict, record, span: record.timeline[0] };
}
