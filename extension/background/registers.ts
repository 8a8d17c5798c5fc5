import type { HeldRegister } from '../../shared/register/reader/held-register.ts';
import type { KeySet } from '../../shared/register/trust/key-set.ts';
import type { RegisterStatus, RegisterStatuses } from '../messages/register-status.ts';
import type { RegisterKeeper } from './register-keeper.ts';
import type { Sync } from './sync.ts';

/** One city's register on this device, and what keeps it fresh. */
export type CityRegister = {
  readonly jurisdiction: string;
  readonly keeper: RegisterKeeper;
  readonly sync: Sync;
};

type RegistersOptions = {
  /** Whether the organisation lets that city's register be used, as it is now. */
  readonly isInUse: (jurisdiction: string) => boolean;
  /** When it is known what the organisation says now: an address that it doesn't allow is not asked before. */
  readonly ready: Promise<unknown>;
};

/** The registers of this device. Each is fetched, believed, kept and stale by itself: none waits for another, or speaks for it. */
export class Registers {
  readonly #all: readonly CityRegister[];
  readonly #options: RegistersOptions;

  constructor(all: readonly CityRegister[], options: RegistersOptions) {
    this.#all = all;
    this.#options = options;
  }

  /** Those in use, in the order of the build. */
  held(): Promise<readonly HeldRegister[]> {
    return Promise.all(
      this.#inUse.map(async ({ jurisdiction, keeper }) => ({
        jurisdiction,
        register: await keeper.register(),
      })),
    );
  }

  /** Of all of them, in the order of the build. */
  statuses(): Promise<RegisterStatuses> {
    return statusesOf(this.#all);
  }

  statusesInUse(): Promise<RegisterStatuses> {
    return statusesOf(this.#inUse);
  }

  /** The newest keys that this device trusts, of all of them: what was recorded under any can still be checked. */
  keySets(): Promise<readonly KeySet[]> {
    return Promise.all(this.#all.map(({ keeper }) => keeper.keySet()));
  }

  /** Asks where it is time to, and sets the alarms for the next times. */
  async tick(): Promise<void> {
    await this.#options.ready;
    await Promise.all(this.#inUse.map(({ sync }) => sync.tick()));
  }

  async checkNow(): Promise<void> {
    await this.#options.ready;
    await Promise.all(this.#inUse.map(({ sync }) => sync.checkNow()));
  }

  async stop(): Promise<void> {
    await Promise.all(this.#all.map(({ sync }) => sync.stop()));
  }

  get #inUse(): readonly CityRegister[] {
    return this.#all.filter(({ jurisdiction }) => this.#options.isInUse(jurisdiction));
  }
}

/** A build has at least one register, and a policy leaves at least one in use. */
async function statusesOf(cities: readonly CityRegister[]): Promise<RegisterStatuses> {
  const [first, ...others] = await Promise.all(cities.map(({ sync }) => sync.status()));
  return [first as RegisterStatus, ...others];
}
