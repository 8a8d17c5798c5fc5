import type { Subject } from '../../identity/subject.ts';
import type { RatingParty } from '../../jurisdiction/policy.ts';
import { closedOn, type Engagement, engagementsOf } from '../../kinds/engagements/engagements.ts';
import {
  engagementConfirmedForm,
  evaluationForm,
} from '../../kinds/engagements/engagements-forms.ts';
import { type EntryOf, entriesOf } from '../../kinds/form/entry-of.ts';
import { expertRating } from '../../kinds/people/expert-rating.ts';
import type { Entry } from '../../ledger/entry.ts';
import type { Day, Instant } from '../../time/instant.ts';
import { earlier, later } from '../../time/order.ts';
import { dayOf } from '../../time/shanghai.ts';
import type { IsRelated } from '../kin/related-parties.ts';

/** One rating by one party, as it counts from `from` on (Art. 32). */
export type Rating = {
  readonly entry: string;
  readonly from: Instant;
  readonly party: RatingParty;
  /** Who rated. One rater is one voice, however often it rates (domain G14). */
  readonly rater: string;
  readonly quality?: number;
  readonly timeliness?: number;
  readonly fees?: number;
  /** How many days after the end of the engagement it was rated. */
  readonly afterDays: number;
};

/** What a grade is based on besides points. */
export type TrackRecord = {
  /**
   * For each unrelated client, when its first engagement was completed, recorded as completed and confirmed by the
   * client; undefined for subjects without engagements of their own.
   */
  readonly completions: readonly Instant[] | undefined;
  readonly ratings: readonly Rating[];
};

const noEngagements: TrackRecord = { completions: undefined, ratings: [] };

/**
 * A subject's track record: agencies and experts are rated by what they did; others have none of their own (Art. 38).
 */
export function recordOf(
  facts: readonly Entry[],
  subject: Subject | undefined,
  isRelated: IsRelated,
): TrackRecord {
  if (subject?.kind === 'agency') return trackRecordOf(facts, isRelated);
  return subject?.kind === 'expert' ? expertRecordOf(facts) : noEngagements;
}

const empty: TrackRecord = { completions: [], ratings: [] };

/**
 * An agency's completed engagements with unrelated clients, and the ratings by unrelated raters (domain G8, G14).
 * Only what a client confirmed by its own act counts, and only from then on; one client, or one person who speaks for
 * several, is one voice.
 */
function trackRecordOf(facts: readonly Entry[], isRelated: IsRelated): TrackRecord {
  if (!facts.some(({ kind }) => kind === 'engagement-closed')) return empty;
  const voices = voicesAmong(facts, isRelated);
  const completed = completedEngagements(facts, voices);
  const byVoice = new Map<string, Instant>();
  for (const { voice, at } of completed.values()) {
    byVoice.set(voice, earlier(byVoice.get(voice) ?? at, at));
  }
  const ratings = entriesOf(facts, evaluationForm).flatMap((entry) => {
    const done = completed.get(entry.body.engagement);
    const voice = voices(entry);
    return done === undefined || voice === undefined ? [] : ratingOf(entry, done, voice);
  });
  return { completions: [...byVoice.values()], ratings };
}

type Completed = { readonly engagement: Engagement; readonly at: Instant; readonly voice: string };

function completedEngagements(
  facts: readonly Entry[],
  voices: VoiceOf,
): ReadonlyMap<string, Completed> {
  const acts = Map.groupBy(clientActs(facts), ({ body }) => body.engagement);
  const completed = new Map<string, Completed>();
  for (const engagement of engagementsOf(facts)) {
    const { opened, closed } = engagement;
    const act = acts
      .get(opened.body.engagement)
      ?.filter(({ actor }) => actor.speaksFor?.code === opened.body.client)
      .find((one) => voices(one) !== undefined);
    const voice = act && voices(act);
    if (act === undefined || voice === undefined || closed === undefined) continue;
    const at = later(later(opened.recordedAt, closed.recordedAt), act.recordedAt);
    completed.set(opened.body.engagement, { engagement, at, voice });
  }
  return completed;
}

/** Acts by which a client says that it was served: it confirms the engagement, or rates it. */
function clientActs(facts: readonly Entry[]) {
  return [...entriesOf(facts, engagementConfirmedForm), ...entriesOf(facts, evaluationForm)]
    .filter(({ actor }) => actor.role === 'client')
    .toSorted((a, b) => a.seq - b.seq);
}

/**
 * Whose voice an entry is; undefined for an organisation of the agency's own house, or a person who also speaks for
 * the agency.
 */
type VoiceOf = (entry: Entry) => string | undefined;

function voicesAmong(facts: readonly Entry[], isRelated: IsRelated): VoiceOf {
  const agents = new Set(
    facts.filter(({ actor }) => actor.role === 'agency').map(({ actor }) => actor.person),
  );
  const byPerson = new Map<string, string>();
  return ({ actor, recordedAt }) => {
    const { person, role, speaksFor, authority } = actor;
    if (speaksFor === undefined) return `${role}:${authority}`;
    if (agents.has(person) || isRelated(speaksFor.code, recordedAt)) return undefined;
    const voice = byPerson.get(person) ?? `${role}:${speaksFor.code}`;
    byPerson.set(person, voice);
    return voice;
  };
}

/** An expert's work is rated for each draw, by the authority (Arts. 23, 38). */
function expertRecordOf(facts: readonly Entry[]): TrackRecord {
  const rated = entriesOf(facts, expertRating);
  return {
    completions: rated.map(({ effectiveFrom }) => effectiveFrom),
    ratings: rated.map(({ id, effectiveFrom, body }) => ({
      entry: id,
      from: effectiveFrom,
      party: 'regulator',
      // Each draw is another panel's work, although the rating authority is always the same.
      rater: body.draw,
      quality: body.score,
      afterDays: 0,
    })),
  };
}

function ratingOf(
  { id, effectiveFrom, body }: EntryOf<typeof evaluationForm>,
  { engagement, at }: Completed,
  rater: string,
): Rating {
  const { party, quality, timeliness, fees } = body;
  const from = later(effectiveFrom, at);
  return {
    entry: id,
    from,
    party,
    rater,
    ...(quality !== undefined && { quality }),
    ...(timeliness !== undefined && { timeliness }),
    ...(fees !== undefined && { fees }),
    afterDays: daysBetween(closedOn(engagement) ?? dayOf(from), dayOf(effectiveFrom)),
  };
}

function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
