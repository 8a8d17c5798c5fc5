import type { PublicReason } from '../disclosure/record.ts';
import { isInArea } from '../jurisdiction/is-in-area.ts';
import type { BanScope } from '../rating/standing.ts';
import type { Verdict } from '../register/reader/verdict.ts';
import type { Day, Instant } from '../time/instant.ts';
import { dayOf } from '../time/shanghai.ts';
import type { NoticeScope } from './notice-scope.ts';

/** How far a decision covers what a notice says of one thing. */
export const coverages = ['covered', 'partly', 'not-said', 'not-covered'] as const;
export type Coverage = (typeof coverages)[number];

/** A decision held against a notice, thing by thing. */
export type ScopeComparison = Readonly<Record<ScopeDimension, Coverage>>;

export const scopeDimensions = ['field', 'services', 'areas', 'dates'] as const;
export type ScopeDimension = (typeof scopeDimensions)[number];

const scopeEffects = ['applies', 'may-apply', 'cant-tell', 'no-effect'] as const;
export type ScopeEffect = (typeof scopeEffects)[number];

/**
 * Whether a decision has effect for a notice (domain G13). It has none only where the notice surely is for something else;
 * where it says neither for which service nor for which area it is, nobody can tell.
 */
export function effectOf(comparison: ScopeComparison): ScopeEffect {
  const { services, areas } = comparison;
  const all = scopeDimensions.map((dimension) => comparison[dimension]);
  if (all.includes('not-covered')) return 'no-effect';
  if (all.every((coverage) => coverage === 'covered')) return 'applies';
  return services === 'not-said' && areas === 'not-said' ? 'cant-tell' : 'may-apply';
}

/**
 * Holds a decision against a notice. One without a scope of its own (a listing, rectification, supervision) is for all nine
 * services in the register's own city (Arts. 2, 35). A notice older than the decision is partly covered: what it
 * announces may still be going on; so is one of a day after its end, for a day on a page may be another. What lasts until it is lifted, or
 * for life, covers whatever comes after its start.
 */
export function compareScope(
  { scope, from, until }: Pick<PublicReason, 'scope' | 'from' | 'until' | 'openEnd'>,
  notice: NoticeScope,
): ScopeComparison {
  const { field, services, areas } = scope ?? ownScope(notice.jurisdiction);
  return {
    field: field === 'government-procurement' ? inProcurement(notice) : 'covered',
    services: inServices(field, services, notice),
    areas: inAreas(areas, notice),
    dates: isWithin(notice.day, from, until) ? 'covered' : 'partly',
  };
}

function isWithin(day: Day | undefined, from: Instant, until: Instant | undefined): boolean {
  if (day === undefined) return true;
  return dayOf(from) <= day && (until === undefined || day < dayOf(until));
}

export type DecisionEffect = {
  readonly effect: ScopeEffect;
  readonly comparison: ScopeComparison;
};

/** What comes of each decision behind a verdict, in their order; nothing without a notice. */
export function effectsOf(
  verdict: Verdict,
  notice: NoticeScope | undefined,
): readonly DecisionEffect[] {
  if (verdict.outcome !== 'known' || notice === undefined) return [];
  const { record, span } = verdict;
  return span.reasons.flatMap((place) => {
    const reason = record.reasons[place];
    if (reason === undefined) return [];
    const comparison = compareScope(reason, notice);
    return [{ comparison, effect: effectOf(comparison) }];
  });
}

/** A level has no effect only if none of its decisions has any. */
export function isWithoutEffect(effects: readonly DecisionEffect[]): boolean {
  return effects.length > 0 && effects.every(({ effect }) => effect === 'no-effect');
}

function ownScope(jurisdiction: string): BanScope {
  return { field: 'environmental-services', services: [], areas: [jurisdiction] };
}

function inProcurement({ isPublicProcurement }: NoticeScope): Coverage {
  if (isPublicProcurement === undefined) return 'not-said';
  return isPublicProcurement ? 'covered' : 'not-covered';
}

/** A procurement ban on all services is one on whatever is procured. */
function inServices(
  field: BanScope['field'],
  banned: BanScope['services'],
  { services }: NoticeScope,
): Coverage {
  if (banned.length === 0 && field === 'government-procurement') return 'covered';
  if (services.length === 0) return 'not-said';
  return banned.length === 0 ? 'covered' : share(services.map((one) => banned.includes(one)));
}

/** A notice for the whole city is partly covered by a ban in one of its counties. */
function inAreas(banned: BanScope['areas'], { areas }: NoticeScope): Coverage {
  if (banned.length === 0) return 'covered';
  if (areas.length === 0) return 'not-said';
  const inside = areas.map(({ code }) => banned.some((outer) => isInArea(code, outer)));
  const isWider = areas.some(({ code }) => banned.some((inner) => isInArea(inner, code)));
  const covered = share(inside);
  return covered === 'not-covered' && isWider ? 'partly' : covered;
}

function share(covered: readonly boolean[]): Coverage {
  if (covered.every((one) => one)) return 'covered';
  return covered.some((one) => one) ? 'partly' : 'not-covered';
}
