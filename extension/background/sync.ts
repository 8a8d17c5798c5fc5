import type { Condition } from '../../shared/register/reader/condition-of.ts';
import { conditionOf } from '../../shared/register/reader/condition-of.ts';
import type { Instant } from '../../shared/time/instant.ts';
import { toEpochMs } from '../../shared/time/shanghai.ts';
import type { RegisterStatus } from '../messages/register-status.ts';
import type { PinnedSource } from '../pinned-source.ts';
import { addressesOf } from '../settings/policy.ts';
import type { Refreshment, RegisterKeeper } from './register-keeper.ts';
import { firstAwake } from './resting-origins.ts';
import type { SettingsBox } from './settings.ts';
import { afterTry, beginTry, neverTried, nextTry, type SyncRecord } from './sync-plan.ts';

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
  /** Whether the organisation lets this city's register be used. */
  readonly isInUse: () => boolean;
  /** Called after a try that changed what the register says, or until when. */
  readonly onChange: (change: Exclude<Refreshment['change'], 'none'>) => Promise<void>;
};

/** The alarms of all registers begin so. */
export const syncAlarm = 'sync:';

/** Keeps one city's register fresh: asks when it is time to, or when the reader wants it now. */
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
    if (this.#isStopped || !this.#options.isInUse()) return;
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
    const { keeper, now, random, onChange } = this.#options;
    const before = this.#record;
    // Noted first: a worker that is stopped in the middle must not ask anew each time it is started.
    await this.#note(beginTry(before, now(), random()));
    const { change, failure } = await keeper.refresh();
    await this.#note(afterTry(before, now(), random(), failure));
    await this.#plan();
    if (change !== 'none') await onChange(change);
  }

  async status(): Promise<RegisterStatus> {
    const { keeper, source, now, isInUse } = this.#options;
    const register = await keeper.register();
    const { lastTry, failure } = this.#record;
    const head = register?.signedHead.head;
    const isClockWrong = register === undefined && failure === 'head.clock';
    const condition: Condition = isClockWrong ? 'clock-wrong' : conditionOf(register, now());
    return {
      condition,
      jurisdiction: source.jurisdiction,
      city: source.city,
      isInUse: isInUse(),
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
    const { keeper, settings, source, alarms, now } = this.#options;
    const register = await keeper.register();
    const { rests } = settings.value;
    const next = later(
      nextTry(this.#record, register?.signedHead.head.minWaitSeconds, now()),
      firstAwake(rests, this.#askedOrigins, now()),
    );
    this.#nextTry = next;
    await alarms.create(syncAlarm + source.jurisdiction, { when: toEpochMs(next) });
    return next;
  }

  get #askedOrigins(): readonly string[] {
    const { settings, source } = this.#options;
    const { source: chosen } = settings.policy;
    const own = addressesOf(source);
    return chosen !== undefined && own.includes(chosen) ? [chosen] : own;
  }

  get #record(): SyncRecord {
    const { settings, source } = this.#options;
    return settings.value.syncs[source.jurisdiction] ?? neverTried;
  }

  /** Other registers' records stay as they are. */
  #note(record: SyncRecord): Promise<void> {
    const { settings, source } = this.#options;
    return settings.change({ syncs: { ...settings.value.syncs, [source.jurisdiction]: record } });
  }
}

function later(a: Instant, b: Instant): Instant {
  return [a, b].toSorted()[1] ?? a;
}
