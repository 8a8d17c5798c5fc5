import type { PublicReason } from '../disclosure/record.ts';
import { isInArea } from '../jurisdiction/is-in-area.ts';
import type { BanScope } from '../rating/standing.ts';
import type { Verdict } from '../register/reader/verdict.ts';
import type { Day, Instant } from '../time/instant.ts';
import { holdsAt } from '../time/interval.ts';
import { dayOf } from '../time/shanghai.ts';
import type { NoticeScope } from './notice-scope.ts';

/** How far a decision covers what a notice says about one dimension. */
export const coverages = ['covered', 'partly', 'not-said', 'not-covered'] as const;
export type Coverage = (typeof coverages)[number];

/** A decision compared with a notice, dimension by dimension. */
export type ScopeComparison = Readonly<Record<ScopeDimension, Coverage>>;

export const scopeDimensions = ['field', 'services', 'areas', 'dates'] as const;
export type ScopeDimension = (typeof scopeDimensions)[number];

const scopeEffects = ['applies', 'may-apply', 'cant-tell', 'no-effect'] as const;
export type ScopeEffect = (typeof scopeEffects)[number];

/**
 * Whether a decision has effect for a notice (domain G13). It has none only where the notice is certainly for
 * something else. Where the notice states neither service nor area, the effect can't be told.
 */
export function effectOf(comparison: ScopeComparison): ScopeEffect {
  const { services, areas } = comparison;
  const all = scopeDimensions.map((dimension) => comparison[dimension]);
  if (all.includes('not-covered')) return 'no-effect';
  if (all.every((coverage) => coverage === 'covered')) return 'applies';
  return services === 'not-said' && areas === 'not-said' ? 'cant-tell' : 'may-apply';
}

/**
 * Compares a decision with a notice. A decision without a scope of its own (a listing, rectification, supervision) is
 * for all nine services in the register's own city (Arts. 2, 35). A notice older than the decision is partly covered,
 * because what it announces may still be going on. So is a notice dated after the decision's end, because a day on a
 * page may be another day. A decision until lifted or for life covers every day after its start.
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
  return holdsAt({ from: dayOf(from), until: until && dayOf(until) }, day);
}

export type DecisionEffect = {
  readonly effect: ScopeEffect;
  readonly comparison: ScopeComparison;
};

/**
 * The effect of each decision behind a verdict, in their order; empty without a notice. A verdict that says whose it is
 * is compared for that city.
 */
export function effectsOf(
  verdict: Verdict & { readonly jurisdiction?: string },
  asked: NoticeScope | undefined,
): readonly DecisionEffect[] {
  if (verdict.outcome !== 'known' || asked === undefined) return [];
  const { record, span, jurisdiction = asked.jurisdiction } = verdict;
  const notice = { ...asked, jurisdiction };
  return span.reasons.flatMap((place) => {
    const reason = record.reasons[place];
    if (reason === undefined) return [];
    const comparison = compareScope(reason, notice);
    return [{ comparison, effect: effectOf(comparison) }];
  });
}

/** A level is without effect only if all of its decisions are. */
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

/** A procurement ban on all services covers every kind of procurement. */
function inServices(
  field: BanScope['field'],
  banned: BanScope['services'],
  { services }: NoticeScope,
): Coverage {
  if (banned.length === 0 && field === 'government-procurement') return 'covered';
  if (services.length === 0) return 'not-said';
  return banned.length === 0 ? 'covered' : share(services.map((one) => banned.includes(one)));
}

/** A ban in one of its counties partly covers a notice for the whole city. */
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
