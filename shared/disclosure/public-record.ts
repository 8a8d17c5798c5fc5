import type { JointLiability, Penalty, Reason, Span, Standing } from '../rating/standing.ts';
import type { Instant } from '../time/instant.ts';
import { nextAfter } from '../time/interval.ts';
import { restsOnFuture } from './public-grade.ts';
import { publicParticularsOf } from './public-particulars.ts';
import { publicTimelineOf } from './public-timeline.ts';
import type { PublicJointLiability, PublicPenalty, PublicReason, PublicRecord } from './record.ts';

/**
 * What the public may see of a standing at the time it is made: facts in force that the law lets out (`publicity`), their ends,
 * and nothing that is yet to begin. Undefined for whoever isn't an agency (Art. 38 rates others internally; of natural persons
 * `publicPersonOf` says what may be published), and for an agency that is neither registered nor publicly decided about, nor
 * withdrew with a poor grade.
 */
export function publicRecordOf(standing: Standing): PublicRecord | undefined {
  const { subject, code, names, subjectKind, registration, services } = standing;
  if (subject?.kind !== 'agency') return undefined;
  const published = publicReasonsOf(standing.timeline[0]);
  const others = otherFactsOf(standing);
  const isDecidedAbout = published.length > 0 || Object.keys(others).length > 0;
  const isTold = isDecidedAbout || hidesBehindWithdrawal(standing, standing.timeline[0]);
  if (registration.kind !== 'filed' && !isTold) return undefined;
  return {
    v: 1,
    code,
    names: isSoleTrader(standing) ? [] : names,
    ...(subjectKind && { subjectKind }),
    registration,
    services,
    reasons: published.map(withoutMark),
    timeline: publicTimelineOf(standing, published),
    ...others,
    ...publicParticularsOf(standing),
    ...(standing.successions.length > 0 && { successions: standing.successions }),
    ...(standing.isObjected && { isObjected: true as const }),
  };
}

/**
 * When what may be published changes without a new entry: a fact begins, and has to appear; or one ends, and has to vanish
 * from the files. Undefined if never.
 */
export function nextDisclosureChange(standing: Standing): Instant | undefined {
  const { timeline, at } = standing;
  const [now, ...later] = timeline;
  const published = publishedText(standing, now);
  const change = later.find(
    (span) => publishedText(standing, span) !== published || restsOnFuture(span, at),
  );
  return nextAfter([change?.from, ...endsOf(standing)], at);
}

function publishedText(standing: Standing, span: Span): string {
  const isHiding = hidesBehindWithdrawal(standing, span);
  return JSON.stringify([publicReasonsOf(span), span.suspended, isHiding]);
}

/** Whoever withdraws its registration keeps its record for as long as that says anything bad: nobody unsays a poor grade. */
function hidesBehindWithdrawal({ registration }: Standing, { publicGrade }: Span): boolean {
  if (registration.kind !== 'withdrawn' || publicGrade.kind !== 'graded') return false;
  return publicGrade.grade !== 'A' && publicGrade.grade !== 'B';
}

function endsOf({
  penalties,
  jointLiabilities,
  measures,
  corrections,
  particulars,
  legalPerson,
}: Standing): readonly (Instant | undefined)[] {
  return [
    ...[...penalties, ...jointLiabilities]
      .filter(({ publicUntil }) => publicUntil !== undefined)
      .flatMap(({ from, publicUntil }) => [from, publicUntil]),
    ...measures.flatMap(({ from, until }) => [from, until]),
    ...corrections.map(({ until }) => until),
    ...(particulars.licences ?? []).flatMap(({ from, expiresAt }) => [from, expiresAt]),
    ...(particulars.provincialGrades ?? []).map(({ until }) => until),
    ...(legalPerson?.listings ?? []).flatMap(({ from, until }) => [from, until]),
  ];
}

/**
 * A sole trader's name points to a natural person: found by code only (domain G11). One that never registered told nobody what
 * it is, but its code did: 92 is the individual businesses' (GB 32100).
 */
function isSoleTrader({ subjectKind, code }: Standing): boolean {
  return subjectKind === 'sole-trader' || code.startsWith('92');
}

/** What stands beside the level, without those parts that are empty. */
function otherFactsOf(standing: Standing) {
  const { timeline, at, measures, penalties, jointLiabilities, lists } = standing;
  const { corrections, legalPerson } = standing;
  const [now] = timeline;
  const suspended = (now.suspended ?? []).filter(({ isPublic }) => isPublic).map(withoutMark);
  const begun = measures.filter(({ from }) => from <= at);
  const listings = legalPerson?.listings.filter(({ from }) => from <= at) ?? [];
  const shown = penalties.flatMap((penalty) => publicPenaltyOf(penalty, at));
  const liabilities = jointLiabilities.flatMap((one) => publicLiabilityOf(one, at));
  return {
    ...(suspended.length > 0 && { suspended }),
    ...(begun.length > 0 && { measures: begun }),
    ...(shown.length > 0 && { penalties: shown }),
    ...(liabilities.length > 0 && { jointLiabilities: liabilities }),
    ...(lists.length > 0 && { lists }),
    ...(corrections.length > 0 && { corrections }),
    ...(legalPerson && listings.length > 0 && { legalPerson: { ...legalPerson, listings } }),
  };
}

function publicPenaltyOf(
  { publicUntil, isSimple: _, severity: __, until: ___, ...penalty }: Penalty,
  at: Instant,
): readonly PublicPenalty[] {
  if (publicUntil === undefined || penalty.from > at || publicUntil <= at) return [];
  return [{ ...penalty, until: publicUntil }];
}

function publicLiabilityOf(
  { publicUntil, ...liability }: JointLiability,
  at: Instant,
): readonly PublicJointLiability[] {
  if (publicUntil === undefined || liability.from > at || publicUntil <= at) return [];
  return [{ ...liability, until: publicUntil }];
}

/** The reasons that the law lets out (domain G7). */
function publicReasonsOf(span: Span): readonly Reason[] {
  return span.reasons.filter(({ isPublic }) => isPublic);
}

function withoutMark({ isPublic: _, ...reason }: Reason): PublicReason {
  return reason;
}
