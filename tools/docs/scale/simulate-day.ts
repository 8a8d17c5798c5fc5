import {
  afterTry,
  beginTry,
  nextTry,
  type SyncRecord,
} from '../../../extension/background/sync-plan.ts';
import { addSeconds, toEpochMs } from '../../../shared/time/shanghai.ts';

/** One day of many readers of one register; seconds count from its midnight. */
export type DayModel = {
  readonly readers: number;
  /** When a browser with the extension is started, and when it is closed. */
  readonly opensAt: (random: () => number) => number;
  readonly closesAt: (random: () => number) => number;
  readonly minWaitSeconds: number;
  /** When a head with other records is published, rising. */
  readonly changes: readonly number[];
  /** When the head is signed anew for time alone, and when the base is written anew. */
  readonly renewals: readonly number[];
  readonly rebases: readonly number[];
  /** While nothing can be reached. */
  readonly outage?: { readonly from: number; readonly until: number };
};

export type DayTotals = {
  readonly tries: number;
  readonly failedTries: number;
  /** Each try asks for the next key set, which is absent, and for the head. */
  readonly headsChanged: number;
  readonly overlays: number;
  /** Changes since the base in all overlays fetched: what their bytes grow with. */
  readonly overlayChanges: number;
  readonly bases: number;
  /** Tries in each second of the day. */
  readonly perSecond: Uint32Array;
};

const daySeconds = 86_400;
/** Any midnight will do. */
const midnight = '2026-11-23T16:00:00.000Z';

/** Lets every reader's plan run through the day, as the extension's own code makes it. */
export function simulateDay(model: DayModel, random: () => number): DayTotals {
  const totals = {
    ...{ tries: 0, failedTries: 0, headsChanged: 0, overlays: 0, overlayChanges: 0, bases: 0 },
    perSecond: new Uint32Array(daySeconds),
  };
  for (let reader = 0; reader < model.readers; reader++) {
    for (const { at, isFailed, since } of triesOf(model, random)) {
      totals.tries += 1;
      totals.perSecond[at] = (totals.perSecond[at] ?? 0) + 1;
      if (isFailed) totals.failedTries += 1;
      else countNews(totals, model, since, at);
    }
  }
  return totals;
}

type Try = { readonly at: number; readonly isFailed: boolean; readonly since: number };

/** `since`: when the reader last got an answer; before this day's midnight at first. */
function* triesOf(model: DayModel, random: () => number): Generator<Try> {
  const { minWaitSeconds, outage } = model;
  const closesAt = Math.min(model.closesAt(random), daySeconds);
  let at = Math.floor(model.opensAt(random));
  let since = -1;
  let record: SyncRecord = { lastTry: addSeconds(midnight, -daySeconds / 2), failures: 0 };
  while (at < closesAt) {
    const now = addSeconds(midnight, at);
    const isFailed = outage !== undefined && outage.from <= at && at < outage.until;
    yield { at, isFailed, since };
    if (!isFailed) since = at;
    const begun = beginTry(record, now, random());
    record = afterTry(record, now, begun.place ?? 0, isFailed ? 'unreachable' : undefined);
    at = Math.ceil((toEpochMs(nextTry(record, minWaitSeconds, now)) - toEpochMs(midnight)) / 1000);
  }
}

function countNews(
  totals: { -readonly [K in keyof DayTotals]: DayTotals[K] },
  { changes, renewals, rebases }: DayModel,
  since: number,
  at: number,
): void {
  const isNew = (moment: number) => since < moment && moment <= at;
  const hasNewBase = rebases.some(isNew);
  if (hasNewBase || [...changes, ...renewals].some(isNew)) totals.headsChanged += 1;
  if (hasNewBase) totals.bases += 1;
  const lastRebase = Math.max(0, ...rebases.filter((moment) => moment <= at));
  const sinceBase = changes.filter((moment) => lastRebase <= moment && moment <= at).length;
  if (sinceBase > 0 && (hasNewBase || changes.some(isNew))) {
    totals.overlays += 1;
    totals.overlayChanges += sinceBase;
  }
}
