import type { Subject } from '../identity/subject.ts';
import type { RatingParty } from '../jurisdiction/policy.ts';
import { closedOn, type Engagement } from '../kinds/engagements.ts';
import { type EntryOf, entriesOf } from '../kinds/entry-of.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Day, Instant } from '../time/instant.ts';
import { later } from '../time/order.ts';
import { dayOf } from '../time/shanghai.ts';
import type { Succession } from './standing.ts';

/** One rating by one party, as it counts from `from` on (Art. 32). */
export type Rating = {
  readonly entry: string;
  readonly from: Instant;
  readonly party: RatingParty;
  /** Who rated; one rater is one voice, however often it rates (domain G14). */
  readonly rater: string;
  readonly quality?: number;
  readonly timeliness?: number;
  readonly fees?: number;
  /** Rated so many days after the engagement was closed. */
  readonly afterDays: number;
};

/** What a grade has to go by besides points. */
export type TrackRecord = {
  /** When each engagement with an unrelated client was completed; undefined for those who have no engagements of their own. */
  readonly completions: readonly Instant[] | undefined;
  readonly ratings: readonly Rating[];
};

const noEngagements: TrackRecord = { completions: undefined, ratings: [] };

/** The record of whoever it is: agencies and experts are rated by what they did, others have none of their own (Art. 38). */
export function recordOf(
  facts: readonly Entry[],
  subject: Subject | undefined,
  successions: readonly Succession[],
): TrackRecord {
  if (subject?.kind === 'agency') return trackRecordOf(facts, subject.code, successions);
  return subject?.kind === 'expert' ? expertRecordOf(facts) : noEngagements;
}

const empty: TrackRecord = { completions: [], ratings: [] };

/** An agency's completed engagements with unrelated clients, and what unrelated raters said of them (domain G8, G14). */
function trackRecordOf(
  facts: readonly Entry[],
  code: string,
  successions: readonly Succession[],
): TrackRecord {
  if (!facts.some(({ kind }) => kind === 'engagement-closed')) return empty;
  const kin = new Set([code, ...successions.flatMap(({ codes }) => codes)]);
  const closings = new Map<string, Engagement['closed']>();
  for (const closing of entriesOf(facts, 'engagement-closed')) {
    const { engagement } = closing.body;
    if (!closings.has(engagement)) closings.set(engagement, closing);
  }
  const completed = new Map<string, Engagement>();
  for (const opened of entriesOf(facts, 'engagement-opened')) {
    const { engagement, client } = opened.body;
    const closed = closings.get(engagement);
    if (closed !== undefined && !kin.has(client)) completed.set(engagement, { opened, closed });
  }
  const ratings = entriesOf(facts, 'evaluation').flatMap((entry) => {
    const engagement = completed.get(entry.body.engagement);
    const isKin = kin.has(entry.actor.speaksFor?.code ?? '');
    return engagement !== undefined && !isKin ? ratingOf(entry, engagement) : [];
  });
  const completions = [...completed.values()].map(({ closed, opened }) =>
    later(opened.effectiveFrom, closed?.effectiveFrom ?? opened.effectiveFrom),
  );
  return { completions, ratings };
}

/** An expert's work is rated draw by draw, by the authority (Arts. 23, 38). */
function expertRecordOf(facts: readonly Entry[]): TrackRecord {
  const rated = entriesOf(facts, 'expert-rating');
  return {
    completions: rated.map(({ effectiveFrom }) => effectiveFrom),
    ratings: rated.map(({ id, effectiveFrom, body }) => ({
      entry: id,
      from: effectiveFrom,
      party: 'regulator',
      // Each draw is another panel's work; the authority that rates is always the same.
      rater: body.draw,
      quality: body.score,
      afterDays: 0,
    })),
  };
}

function ratingOf(
  { id, effectiveFrom, actor, body }: EntryOf<'evaluation'>,
  engagement: Engagement,
): Rating {
  const { party, quality, timeliness, fees } = body;
  const from = later(effectiveFrom, engagement.closed?.effectiveFrom ?? effectiveFrom);
  return {
    entry: id,
    from,
    party,
    rater: `${party}:${actor.speaksFor?.code ?? actor.authority}`,
    ...(quality !== undefined && { quality }),
    ...(timeliness !== undefined && { timeliness }),
    ...(fees !== undefined && { fees }),
    afterDays: daysBetween(closedOn(engagement) ?? dayOf(from), dayOf(effectiveFrom)),
  };
}

function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
