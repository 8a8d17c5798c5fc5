import type { EntryOf } from '../../../shared/kinds/form/entry-of.ts';
import { entriesOf } from '../../../shared/kinds/form/entry-of.ts';
import { type Contest, contestsOf, endOfStay } from '../../../shared/kinds/remedy/contests.ts';
import { objectionDecidedForm, objectionForm } from '../../../shared/kinds/remedy/remedy-forms.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';
import type { Day, Instant } from '../../../shared/time/instant.ts';
import { dayOf } from '../../../shared/time/shanghai.ts';

/** Where one objection, challenge or stay of a case stands. */
export type ContestState = {
  readonly entry: string;
  readonly kind: 'objection' | 'challenge' | 'suspension';
  /** The entry that it is about. Absent: an objection to a part of the record. */
  readonly about?: string;
  /** What part of the record. */
  readonly field?: string;
  /** By which way a decision is challenged. */
  readonly form?: 'review' | 'suit';
  /** Before whom it is, or who ordered it; absent for an objection, which the desk itself decides. */
  readonly organ?: string;
  readonly since: Day;
  /** How it ended, by which entry. Absent: it waits. A stay that was lifted on a day has no result. */
  readonly ended?: { readonly on: Day; readonly by?: string; readonly result?: string };
};

/** The objections, challenges and stays among the entries of a case, in ledger order. `facts` are those of the whole history. */
export function contestStates(
  ids: ReadonlySet<string>,
  facts: readonly Entry[],
  now: Instant,
): readonly ContestState[] {
  const contests = [...contestsOf(facts).values()].flatMap((ofOne) =>
    ofOne.flatMap((contest, i) => contestState(contest, ofOne.slice(i + 1), now)),
  );
  const objections = entriesOf(facts, objectionForm).map((one) => objectionState(one, facts));
  const order = new Map(facts.map(({ id, seq }) => [id, seq]));
  return [...objections, ...contests]
    .filter(({ entry }) => ids.has(entry))
    .toSorted((a, b) => (order.get(a.entry) ?? 0) - (order.get(b.entry) ?? 0));
}

function contestState(
  contest: Contest,
  later: readonly Contest[],
  now: Instant,
): readonly ContestState[] {
  if (contest.kind === 'ruling') return [];
  const ruling = later.find((one) => one.kind === 'ruling');
  const { id: entry, kind } = contest;
  const end = ruling && {
    on: dayOf(ruling.effectiveFrom),
    by: ruling.id,
    result: ruling.body.result,
  };
  if (contest.kind === 'challenge') {
    const { of: about, form, body: organ, filedOn: since } = contest.body;
    return [{ entry, kind, about, form, organ, since, ...(end && { ended: end }) }];
  }
  const { of: about, orderedBy: organ } = contest.body;
  const until = endOfStay(contest, ruling);
  const isOver = until !== undefined && until <= now;
  const lifted = until !== ruling?.effectiveFrom;
  const ended = isOver && { ended: lifted || !end ? { on: dayOf(until) } : end };
  return [{ entry, kind, about, organ, since: dayOf(contest.effectiveFrom), ...ended }];
}

function objectionState(
  { id, body: { of, field }, recordedAt }: EntryOf<typeof objectionForm>,
  facts: readonly Entry[],
): ContestState {
  const decided = entriesOf(facts, objectionDecidedForm).find(({ body }) => body.objection === id);
  return {
    entry: id,
    kind: 'objection',
    ...(of !== undefined && { about: of }),
    ...(field !== undefined && { field }),
    since: dayOf(recordedAt),
    ...(decided && {
      ended: { on: dayOf(decided.recordedAt), by: decided.id, result: decided.body.result },
    }),
  };
}
