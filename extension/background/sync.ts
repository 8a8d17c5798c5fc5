import type { Instant } from '../../shared/time/instant.ts';
import { toEpochMs } from '../../shared/time/shanghai.ts';
import type { Condition, RegisterStatus } from '../messages/register-status.ts';
import type { PinnedSource } from '../pinned-source.ts';
import { conditionOf, type Refreshment, type RegisterKeeper } from './register-keeper.ts';
import { firstAwake } from './resting-origins.ts';
import type { SettingsBox } from './settings.ts';
import { afterTry, beginTry, nextTry } from './sync-plan.ts';

/** What of `chrome.alarms` is needed: an alarm wakes the worker, but may be lost when the browser restarts. */
export interface Alarms {
  create(name: string, info: { when: number }): Promise<void> | void;
}

export type SyncOptions = {
  readonly keeper: RegisterKeeper;
  readonly settings: SettingsBox;
  readonly alarms: Alarms;
  readonly source: PinnedSource;
  readonly now: () => Instant;
  readonly random: () => number;
  /** Whether requests are forbidden at present: then nothing is tried, and nothing has failed. */
  readonly isSealed: () => boolean;
  /** Called after a try that changed what the register says, or until when. */
  readonly onChange: (change: Exclude<Refreshment['change'], 'none'>) => Promise<void>;
};

export const syncAlarm = 'sync';

/** Keeps the register fresh: asks when it is time to, or when the reader wants it now. */
export class Sync {
  readonly #options: SyncOptions;
  #nextTry: Instant | undefined;
  #checking: Promise<void> | undefined;
  #isStopped = false;

  constructor(options: SyncOptions) {
    this.#options = options;
  }

  /** Asks if it is time to, and sets the alarm for the next time. For every start of the worker and every alarm. */
  async tick(): Promise<void> {
    const { now } = this.#options;
    if (this.#isStopped) return;
    if ((await this.#plan()) <= now()) await this.checkNow();
  }

  /** Asks without waiting for the time to: for a person. One check at a time; a second question waits for its end. */
  checkNow(): Promise<void> {
    if (this.#isStopped || this.#options.isSealed()) return Promise.resolve();
    this.#checking ??= this.#check().finally(() => {
      this.#checking = undefined;
    });
    return this.#checking;
  }

  /** Nothing is asked any more as long as the worker lives; over once what is being asked has been written. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    await this.#checking;
  }

  async #check(): Promise<void> {
    const { keeper, settings, now, random, onChange } = this.#options;
    const before = settings.value.sync;
    // Noted first: a worker that is stopped in the middle must not ask anew each time it is started.
    await settings.change({ sync: beginTry(before, now(), random()) });
    const { change, failure } = await keeper.refresh();
    await settings.change({ sync: afterTry(before, now(), random(), failure) });
    await this.#plan();
    if (change !== 'none') await onChange(change);
  }

  async status(): Promise<RegisterStatus> {
    const { keeper, settings, source, now } = this.#options;
    const register = await keeper.register();
    const { lastTry, failure } = settings.value.sync;
    const head = register?.signedHead.head;
    const isClockWrong = register === undefined && failure === 'head.clock';
    const condition: Condition = isClockWrong ? 'clock-wrong' : conditionOf(register, now());
    return {
      condition,
      jurisdiction: source.jurisdiction,
      origin: source.origin,
      mirrors: source.mirrors,
      size: register?.size ?? 0,
      isSyncing: keeper.isRefreshing,
      ...(keeper.progress && { progress: keeper.progress }),
      ...(head && { asOf: head.issuedAt, expiresAt: head.expiresAt }),
      ...(lastTry !== undefined && { lastTry }),
      ...(this.#nextTry !== undefined && { nextTry: this.#nextTry }),
      ...(failure !== undefined && { failure }),
    };
  }

  async #plan(): Promise<Instant> {
    const { keeper, settings, alarms, now } = this.#options;
    const register = await keeper.register();
    const { sync, rests } = settings.value;
    const next = later(
      nextTry(sync, register?.signedHead.head.minWaitSeconds, now()),
      firstAwake(rests, this.#askedOrigins, now()),
    );
    this.#nextTry = next;
    await alarms.create(syncAlarm, { when: toEpochMs(next) });
    return next;
  }

  get #askedOrigins(): readonly string[] {
    const { settings, source } = this.#options;
    const { source: chosen } = settings.policy;
    return chosen === undefined ? [source.origin, ...source.mirrors] : [chosen];
  }
}

function later(a: Instant, b: Instant): Instant {
  return [a, b].toSorted()[1] ?? a;
}
