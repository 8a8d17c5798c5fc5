import { nextEnd } from '../../shared/disclosure/without-ended.ts';
import { spanAt } from '../../shared/rating/span-at.ts';
import { conditionOf } from '../../shared/register/reader/condition-of.ts';
import type { HeldRegister } from '../../shared/register/reader/held-register.ts';
import type { Instant } from '../../shared/time/instant.ts';
import { earliest } from '../../shared/time/interval.ts';
import { toEpochMs } from '../../shared/time/shanghai.ts';
import { isWatchState, type WatchState, watchKey, watchStateOf } from '../watching/watch-state.ts';
import type { WatchStore } from '../watching/watch-store.ts';
import { lookAgain, type WatchedAgency } from '../watching/watched-agency.ts';
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
 * Looks at what the register says of the agencies on the watch list, and tells what has changed. A change is on the list before it is told, and told before it
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
    // The reader's own city's.
    const [[own], at] = [await registers(), now()];
    const register = own?.register;
    if (register === undefined || conditionOf(register, at) !== 'fresh') return;
    const { sequence } = register.signedHead.head;
    if (isOtherList || isNews(state, sequence, at)) {
      const all = await list.change((kept) => ({
        put: kept.flatMap((one) => lookAgain(one, register.record(one.code), at) ?? []),
      }));
      await this.#tell(all);
      const until = earliest(all.map((one) => nextTurn(one, at)));
      const looked = { sequence, ...(until !== undefined && { until }) };
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

function isNews({ looked }: WatchState, sequence: number, at: Instant): boolean {
  if (looked === undefined || looked.sequence !== sequence) return true;
  return looked.until !== undefined && looked.until <= at;
}

function nextTurn({ said }: WatchedAgency, at: Instant): Instant | undefined {
  if (!said?.record) return undefined;
  const { timeline } = said.record;
  return earliest([spanAt(timeline, at).until, nextEnd(said.record, at)]);
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
