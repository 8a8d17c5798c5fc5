import type { Entry } from '../ledger/entry.ts';
import type { Day, Instant } from '../time/instant.ts';
import { later } from '../time/order.ts';
import { addDays, dayOf, startOfDay } from '../time/shanghai.ts';
import { type EntryOf, entriesOf } from './entry-of.ts';

/** One step by which a decision is put in question or confirmed (domain G4). */
export type Contest = EntryOf<'challenge'> | EntryOf<'suspension'> | EntryOf<'outcome'>;

/** The decisions that can be challenged, suspended and judged. */
export const contestable = [
  'ban',
  'demerit',
  'inspection',
  'list-entered',
  'listing',
  'measure-imposed',
  'penalty',
  'repair-decided',
];

/** The contests among a subject's facts, by the id of the decision, in ledger order. */
export function contestsOf(facts: readonly Entry[]): ReadonlyMap<string, readonly Contest[]> {
  const contests: readonly Contest[] = [
    ...entriesOf(facts, 'challenge'),
    ...entriesOf(facts, 'suspension'),
    ...entriesOf(facts, 'outcome'),
  ];
  return Map.groupBy(
    contests.toSorted((a, b) => a.seq - b.seq),
    ({ body }) => body.of,
  );
}

/** Whether a challenge or suspension waits for its outcome. */
export function isOpen(contests: readonly Contest[]): boolean {
  const last = contests.at(-1);
  return last !== undefined && last.kind !== 'outcome';
}

/**
 * A decision as its contests leave it: varied as if it had been decided so; final only while no timely challenge is open
 * (domain G1); and once for each time in which it has effect, which a suspension interrupts.
 */
export function settleContests(decision: Entry, contests: readonly Contest[]): readonly Entry[] {
  const settled = contests.reduce(step, decision);
  return periodsOf(settled, pausesOf(contests));
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

/** Never before the outcome itself takes effect, which may be in the middle of a day. */
function finalityOf({ finalOn, effectiveFrom }: EntryOf<'outcome'>): Day {
  const day = dayOf(effectiveFrom);
  const first = startOfDay(day) === effectiveFrom ? day : addDays(day, 1);
  return later(finalOn ?? first, first);
}

type Variation = NonNullable<EntryOf<'outcome'>['body']['varied']>;

function vary(decision: Entry, { effectiveUntil, ...amounts }: Variation): Entry {
  const body = { ...(decision.body as object), ...amounts };
  return { ...decision, body, ...(effectiveUntil !== undefined && { effectiveUntil }) };
}

type Pause = { readonly from: Instant; readonly until: Instant | undefined };

function pausesOf(contests: readonly Contest[]): readonly Pause[] {
  const pauses: Pause[] = [];
  let from: Instant | undefined;
  for (const { kind, effectiveFrom } of contests) {
    if (kind === 'suspension') from ??= effectiveFrom;
    if (kind !== 'outcome' || from === undefined) continue;
    // What takes effect before the stay did leaves nothing of it.
    if (from < effectiveFrom) pauses.push({ from, until: effectiveFrom });
    from = undefined;
  }
  const all = from === undefined ? pauses : [...pauses, { from, until: undefined }];
  return all.sort((a, b) => (a.from < b.from ? -1 : 1));
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
