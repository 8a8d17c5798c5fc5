import { theBook } from '../kinds/book/the-book.ts';
import type { Fact } from '../kinds/form/fact.ts';
import type { KindBook } from '../kinds/form/kind-book.ts';
import { bearingOf, byBearing } from '../rating/facts/bearing-of.ts';
import type { Span, Standing } from '../rating/standing.ts';
import type { Instant } from '../time/instant.ts';
import { nextAfter } from '../time/interval.ts';
import { discloseFact } from './disclose-fact.ts';
import { discloseNames } from './disclose-names.ts';
import { discloseReason } from './disclose-reason.ts';
import { restsOnFuture } from './public-grade.ts';
import { publicTimelineOf } from './public-timeline.ts';
import { type PublicityRules, publicityRulesOf } from './publicity-rules.ts';
import type { PublicReason, PublicRecord } from './record.ts';

/**
 * What the public may see of a standing at the time it is made: facts in force that the law lets out (`publicity`),
 * their ends, and nothing that is yet to begin. Undefined for a subject that isn't an agency (Art. 38 rates others
 * internally; for natural persons see `publicPersonOf`), and for an agency that is neither registered nor publicly
 * decided about and didn't withdraw with a poor grade.
 */
export function publicRecordOf(
  standing: Standing,
  book: KindBook = theBook,
): PublicRecord | undefined {
  const rules = publicityRulesOf(book);
  const { subject, code, names, subjectKind, registration, services, declared } = standing;
  if (subject?.kind !== 'agency') return undefined;
  const published = publicReasonsOf(standing.timeline[0], rules);
  const facts = byBearing(publicFactsOf(standing, rules), book);
  const isDecidedAbout = published.length > 0 || facts.some((fact) => isDecision(fact, book));
  const isTold = isDecidedAbout || hidesBehindWithdrawal(standing, standing.timeline[0]);
  const isRegistered = registration.kind === 'filed';
  if (!isRegistered && !isTold) return undefined;
  const isOwnWordPublic = isRegistered && rules.ofRegistrations() === 'own-word';
  return {
    v: 1,
    code,
    names: isSoleTrader(standing) ? [] : discloseNames(names, rules),
    ...(subjectKind && { subjectKind }),
    registration,
    services: isOwnWordPublic ? services : [],
    reasons: published,
    timeline: publicTimelineOf(standing, published, rules),
    facts,
    ...(isOwnWordPublic && declared && { declared }),
    ...(standing.isObjected &&
      rules.ofMark('objected') === 'mark' && { isObjected: true as const }),
  };
}

/** Whether a fact brings even an agency that never registered into the register. */
function isDecision(fact: Fact, book: KindBook): boolean {
  return ['adverse', 'undone'].includes(bearingOf(fact, book));
}

/**
 * When the published record changes without a new entry: a fact begins and has to appear, or one ends and has to
 * vanish from the files. Undefined if never.
 */
export function nextDisclosureChange(
  standing: Standing,
  book: KindBook = theBook,
): Instant | undefined {
  const rules = publicityRulesOf(book);
  const { timeline, at } = standing;
  const [now, ...later] = timeline;
  const published = publishedText(standing, now, rules);
  const change = later.find(
    (span) => publishedText(standing, span, rules) !== published || restsOnFuture(span, at),
  );
  return nextAfter([change?.from, ...endsOf(standing)], at);
}

function publishedText(standing: Standing, span: Span, rules: PublicityRules): string {
  const isHiding = hidesBehindWithdrawal(standing, span);
  return JSON.stringify([publicReasonsOf(span, rules), span.suspended, isHiding]);
}

/**
 * An agency that withdraws its registration keeps its record as long as that says anything bad: a poor grade can't be
 * escaped by withdrawing.
 */
function hidesBehindWithdrawal({ registration }: Standing, { publicGrade }: Span): boolean {
  if (registration.kind !== 'withdrawn' || publicGrade.kind !== 'graded') return false;
  return publicGrade.grade !== 'A' && publicGrade.grade !== 'B';
}

/** The times when a fact beside the level begins or ends, in public too. */
function endsOf({ facts }: Standing): readonly (Instant | undefined)[] {
  return facts.flatMap(({ from, until, publicUntil, expiresAt }) => [
    from,
    until,
    publicUntil,
    expiresAt,
  ]);
}

/**
 * A sole trader's name points to a natural person, so it is found by code only (domain G11). One that never
 * registered didn't say what it is, but its code did: 92 is the prefix of individual businesses (GB 32100).
 */
function isSoleTrader({ subjectKind, code }: Standing): boolean {
  return subjectKind === 'sole-trader' || code.startsWith('92');
}

/** The facts beside the level, each by the rule of its kind. */
function publicFactsOf(
  { timeline, facts, at, registration }: Standing,
  rules: PublicityRules,
): readonly Fact[] {
  const circumstances = { at, isRegistered: registration.kind === 'filed', rules };
  const stayed = (timeline[0].suspended ?? []).flatMap(
    (reason) => discloseReason(reason, rules) ?? [],
  );
  return [
    ...stayed.map((reason) => ({ kind: 'stayed', ...reason })),
    ...facts.flatMap((fact) => discloseFact(fact, circumstances) ?? []),
  ];
}

/** The reasons that the law lets out (domain G7). */
function publicReasonsOf({ reasons }: Span, rules: PublicityRules): readonly PublicReason[] {
  return reasons.flatMap((reason) => discloseReason(reason, rules) ?? []);
}
