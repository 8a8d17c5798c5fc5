import type { Entry } from '../../ledger/entry.ts';
import type { Day, Instant } from '../../time/instant.ts';
import { earliest, isEmpty } from '../../time/interval.ts';
import { later } from '../../time/order.ts';
import { addDays, dayOf, startOfDay } from '../../time/shanghai.ts';
import { type EntryOf, entriesOf } from '../form/entry-of.ts';
import { factsNamed } from '../form/fact-named.ts';
import type { KindContext } from '../form/kind.ts';
import { challengeForm, rulingForm, suspensionForm } from './remedy-forms.ts';

/** One step by which a decision is put in question or confirmed (domain G4). */
export type Contest =
  | EntryOf<typeof challengeForm>
  | EntryOf<typeof suspensionForm>
  | EntryOf<typeof rulingForm>;

/** The contests among a subject's facts, by the id of the decision, in ledger order. */
export function contestsOf(facts: readonly Entry[]): ReadonlyMap<string, readonly Contest[]> {
  const contests: readonly Contest[] = [
    ...entriesOf(facts, challengeForm),
    ...entriesOf(facts, suspensionForm),
    ...entriesOf(facts, rulingForm),
  ];
  return Map.groupBy(
    contests.toSorted((a, b) => a.seq - b.seq),
    ({ body }) => body.of,
  );
}

/**
 * The entries that the recorder of a stay or ruling may not have recorded: the decision and its challenges; without a
 * challenge not the stay either.
 */
export function questioned(
  { facts, book }: Pick<KindContext, 'facts' | 'book'>,
  id: string,
): readonly Entry[] {
  const contests = contestsOf(facts).get(id) ?? [];
  const challenges = contests.filter(({ kind }) => kind === 'challenge');
  return [
    ...factsNamed(facts, id, book.names.contestable),
    ...(challenges.length > 0 ? challenges : contests),
  ];
}

/** Whether a challenge or suspension waits for its ruling. */
export function isOpen(contests: readonly Contest[]): boolean {
  return (
    contests.some(({ kind }, i) => kind === 'challenge' && !isDecided(contests, i)) ||
    isStayed(contests)
  );
}

/** Whether a suspension waits for its ruling, or for the organ that ordered it to lift it. */
export function isStayed(contests: readonly Contest[]): boolean {
  return contests.some(
    ({ kind, effectiveUntil }, i) =>
      kind === 'suspension' && effectiveUntil === undefined && !isDecided(contests, i),
  );
}

function isDecided(contests: readonly Contest[], place: number): boolean {
  return contests.slice(place + 1).some(({ kind }) => kind === 'ruling');
}

/**
 * A decision after its contests: as varied; final only while no timely challenge is open (domain G1); and once for
 * each period in which it has effect, which a suspension or a `freeze` (domain G10) interrupts.
 */
export function settleContests(
  decision: Entry,
  contests: readonly Contest[],
  freeze: Pause | undefined,
): readonly Entry[] {
  const settled = contests.reduce(step, decision);
  const pauses = [...pausesOf(contests), ...(freeze ? [freeze] : [])];
  return periodsOf(
    settled,
    pauses.toSorted((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from))),
  );
}

function step(decision: Entry, contest: Contest): Entry {
  if (contest.kind === 'suspension') return decision;
  const { finalOn, ...open } = decision;
  if (contest.kind === 'challenge') {
    const isTimely = finalOn === undefined || contest.body.filedOn < finalOn;
    return isTimely ? open : decision;
  }
  const { result, varied } = contest.body;
  if (result !== 'upheld' && result !== 'varied') return decision;
  const final = { ...decision, finalOn: finalOn ?? finalityOf(contest) };
  return varied === undefined ? final : vary(final, varied);
}

/** Not before the ruling itself takes effect, which may be in the middle of a day. */
function finalityOf({ finalOn, effectiveFrom }: EntryOf<typeof rulingForm>): Day {
  const day = dayOf(effectiveFrom);
  const first = startOfDay(day) === effectiveFrom ? day : addDays(day, 1);
  return later(finalOn ?? first, first);
}

type Variation = NonNullable<EntryOf<typeof rulingForm>['body']['varied']>;

function vary(decision: Entry, { effectiveUntil, ...amounts }: Variation): Entry {
  const body = { ...(decision.body as object), ...amounts };
  return { ...decision, body, ...(effectiveUntil !== undefined && { effectiveUntil }) };
}

/** A period in which a decision has no effect; `until` is undefined while it has no end. */
export type Pause = { readonly from: Instant; readonly until: Instant | undefined };

/** A stay ends by its ruling, or earlier if the organ that ordered it lifts it. */
function pausesOf(contests: readonly Contest[]): readonly Pause[] {
  return contests.flatMap((stay, i) => {
    if (stay.kind !== 'suspension') return [];
    const ruling = contests.slice(i + 1).find(({ kind }) => kind === 'ruling');
    const pause = { from: stay.effectiveFrom, until: endOfStay(stay, ruling) };
    // A stay that ends before it began leaves nothing.
    return isEmpty(pause) ? [] : [pause];
  });
}

/** When a stay ends; undefined while it lasts. */
export function endOfStay(stay: Entry, ruling: Entry | undefined): Instant | undefined {
  return earliest([stay.effectiveUntil, ruling?.effectiveFrom]);
}

/** The first period is there even when it is empty: the decision stays on record. */
function periodsOf(decision: Entry, [pause, ...rest]: readonly Pause[]): readonly Entry[] {
  const { effectiveFrom: from, effectiveUntil: until } = decision;
  if (pause === undefined || (until !== undefined && until <= pause.from)) return [decision];
  const before = { ...decision, effectiveUntil: later(from, pause.from) };
  const resumes = pause.until && later(from, pause.until);
  if (resumes === undefined || (until !== undefined && until <= resumes)) return [before];
  return [before, ...periodsOf({ ...decision, effectiveFrom: resumes }, rest)];
}
