import type { SignedKeySet } from '../../shared/register/key-set.ts';
import { clockToleranceSeconds } from '../../shared/register/limits.ts';
import { loadRegister } from '../../shared/register/load-register.ts';
import { refreshRegister } from '../../shared/register/reader.ts';
import type { Register } from '../../shared/register/register.ts';
import type { RegisterSource } from '../../shared/register/register-source.ts';
import type { RegisterStore } from '../../shared/register/register-store.ts';
import type { VerifySignature } from '../../shared/register/signature-port.ts';
import type { Instant } from '../../shared/time/instant.ts';
import { addSeconds } from '../../shared/time/shanghai.ts';
import type { Condition } from './register-status.ts';

export type KeeperOptions = {
  readonly source: RegisterSource;
  readonly store: RegisterStore;
  readonly verify: VerifySignature;
  readonly pinned: SignedKeySet;
  readonly now: () => Instant;
};

/** What a refresh came to: whether names or records are other ones now, and the rule that refused, if one did. */
export type Refreshment = {
  readonly change: 'none' | 'head' | 'records';
  readonly failure?: string;
};

/** Holds the register of this device: opened from the store when first asked for, replaced by a refresh. */
export class RegisterKeeper {
  readonly #options: KeeperOptions;
  #opening: Promise<Register | undefined> | undefined;
  #refreshing: Promise<Refreshment> | undefined;

  constructor(options: KeeperOptions) {
    this.#options = options;
  }

  register(): Promise<Register | undefined> {
    this.#opening ??= loadRegister(this.#options).catch(() => undefined);
    return this.#opening;
  }

  get isRefreshing(): boolean {
    return this.#refreshing !== undefined;
  }

  /** Asks the source what is new. One at a time: who asks meanwhile gets the same answer. */
  refresh(): Promise<Refreshment> {
    this.#refreshing ??= this.#refresh().finally(() => {
      this.#refreshing = undefined;
    });
    return this.#refreshing;
  }

  async #refresh(): Promise<Refreshment> {
    const before = await this.register();
    const refreshed = await refreshRegister({
      ...this.#options,
      now: this.#options.now(),
      current: before,
    });
    this.#opening = Promise.resolve(refreshed.register);
    const change = changeBetween(before, refreshed.register);
    return refreshed.kind === 'failed'
      ? { change, failure: refreshed.rule ?? refreshed.cause }
      : { change };
  }
}

/** What a register can be asked for at `now`. */
export function conditionOf(register: Register | undefined, now: Instant): Condition {
  if (register === undefined) return 'none';
  const { issuedAt, expiresAt } = register.signedHead.head;
  if (now < addSeconds(issuedAt, -clockToleranceSeconds)) return 'clock-wrong';
  return now < expiresAt ? 'fresh' : 'stale';
}

function changeBetween(
  before: Register | undefined,
  after: Register | undefined,
): Refreshment['change'] {
  const [old, young] = [before?.signedHead.head, after?.signedHead.head];
  if (old?.sequence === young?.sequence) return 'none';
  const isSameContent = old?.manifest === young?.manifest && old?.overlay === young?.overlay;
  return isSameContent ? 'head' : 'records';
}
