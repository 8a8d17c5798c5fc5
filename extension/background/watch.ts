import { nextEnd } from '../../shared/disclosure/without-ended.ts';
import { canonicalJson } from '../../shared/ledger/canonical.ts';
import { spanAt } from '../../shared/rating/span-at.ts';
import { conditionOf } from '../../shared/register/reader/condition-of.ts';
import type { HeldRegister } from '../../shared/register/reader/held-register.ts';
import type { Instant } from '../../shared/time/instant.ts';
import { earliest } from '../../shared/time/interval.ts';
import { toEpochMs } from '../../shared/time/shanghai.ts';
import { type Heard, lookAgain } from '../watching/look-again.ts';
import { isWatchState, type WatchState, watchKey, watchStateOf } from '../watching/watch-state.ts';
import type { WatchStore } from '../watching/watch-store.ts';
import type { WatchedAgency } from '../watching/watched-agency.ts';
import type { SettingsStore } from './settings.ts';
import type { Alarms } from './sync.ts';

export type WatchOptions = {
  readonly registers: () => Promise<readonly HeldRegister[]>;
  readonly list: WatchStore;
  readonly store: SettingsStore;
  readonly alarms: Alarms;
  readonly now: () => Instant;
  /** Shows these changes, noticed in one look, once: what bears this id already is not shown again. */
  readonly tell: (id: string, changed: readonly WatchedAgency[]) => Promise<void>;
};

/** Wakes the worker when time alone changes what is said of a watched agency. */
export const watchAlarm = 'watch';

/**
 * Looks at what each register says of the agencies on the watch list, and tells what has changed. A change is on the list before it is told, and told before it
 * is noted as told: a worker that is stopped in between loses none, and the id keeps the next one from telling it twice.
 */
export class Watch {
  readonly #options: WatchOptions;
  #looking: Promise<void> = Promise.resolve();
  #isStopped = false;

  constructor(options: WatchOptions) {
    this.#options = options;
  }

  /**
   * For every start of the worker, every register that has come, every alarm, and every change of the list. What the device refuses to read or write (quota) is
   * looked at again next time.
   */
  look(because?: 'list'): Promise<void> {
    const look = () => this.#look(because === 'list');
    this.#looking = this.#looking.then(look).catch(() => undefined);
    return this.#looking;
  }

  /** Nothing is looked at any more as long as the worker lives; over once what is being looked at has been written. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    await this.#looking;
  }

  async #look(isOtherList: boolean): Promise<void> {
    const { registers, list, store, now } = this.#options;
    const state = (await store.get(null))[watchKey];
    if (this.#isStopped || !isWatchState(state) || state.watched === 0) return;
    const [held, at] = [await registers(), now()];
    const fresh = held.filter(({ register }) => conditionOf(register, at) === 'fresh');
    if (fresh.length === 0) return;
    const sequences = sequencesOf(held, fresh, state.looked);
    if (isOtherList || isNews(state.looked, sequences, at)) {
      const all = await list.change((kept) => ({
        put: kept.flatMap((one) => lookAgain(one, heardOf(one.code, held, fresh), at) ?? []),
      }));
      await this.#tell(all);
      const until = earliest(all.map((one) => nextTurn(one, at)));
      const looked = { sequences, ...(until !== undefined && { until }) };
      await store.set({ [watchKey]: watchStateOf(all, looked) });
      await this.#plan(until);
    } else await this.#plan(state.looked?.until);
  }

  async #tell(all: readonly WatchedAgency[]): Promise<void> {
    const { list, tell } = this.#options;
    const untold = all.filter(({ change }) => change?.isTold === false);
    if (untold.length === 0) return;
    for (const [noticedAt, changed] of Map.groupBy(untold, noticedAtOf)) {
      await tell(`${watchAlarm} ${noticedAt}`, changed);
    }
    const told = new Set(untold.map(keyOf));
    await list.change((kept) => ({
      put: kept.filter((one) => told.has(keyOf(one))).map(asTold),
    }));
  }

  async #plan(until: Instant | undefined): Promise<void> {
    if (until === undefined) return;
    await this.#options.alarms.create(watchAlarm, { when: toEpochMs(until) });
  }
}

type Looked = NonNullable<WatchState['looked']>;

/** Of those that can be asked as they are now, of the others as they were when they were asked last. */
function sequencesOf(
  held: readonly HeldRegister[],
  fresh: readonly HeldRegister[],
  looked: Looked | undefined,
): Looked['sequences'] {
  const known = held.flatMap((one) => {
    const now = fresh.includes(one) ? one.register?.signedHead.head.sequence : undefined;
    const sequence = now ?? looked?.sequences[one.jurisdiction];
    return sequence === undefined ? [] : [[one.jurisdiction, sequence] as const];
  });
  return Object.fromEntries(known);
}

function isNews(looked: Looked | undefined, sequences: Looked['sequences'], at: Instant): boolean {
  if (looked === undefined) return true;
  // One that an organisation has put out of use, or into use again, too.
  if (canonicalJson(looked.sequences) !== canonicalJson(sequences)) return true;
  return looked.until !== undefined && looked.until <= at;
}

/** What each of those held says of a code; one that isn't fresh says nothing. */
function heardOf(
  code: string,
  held: readonly HeldRegister[],
  fresh: readonly HeldRegister[],
): readonly Heard[] {
  return held.map((one) => ({
    jurisdiction: one.jurisdiction,
    record: fresh.includes(one) ? (one.register?.record(code) ?? null) : undefined,
  }));
}

function nextTurn({ said = [] }: WatchedAgency, at: Instant): Instant | undefined {
  return earliest(
    said.flatMap(({ record }) =>
      record === null ? [] : [spanAt(record.timeline, at).until, nextEnd(record, at)],
    ),
  );
}

function noticedAtOf({ change }: WatchedAgency): Instant | undefined {
  return change?.noticedAt;
}

function keyOf(one: WatchedAgency): string {
  return `${one.code} ${noticedAtOf(one)}`;
}

function asTold(one: WatchedAgency): WatchedAgency {
  return one.change === undefined ? one : { ...one, change: { ...one.change, isTold: true } };
}
