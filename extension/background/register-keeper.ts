import type { Register } from '../../shared/register/layers/register.ts';
import {
  loadRegister,
  type ReaderGround,
  recallState,
} from '../../shared/register/reader/load-register.ts';
import type { Holder, Progress } from '../../shared/register/reader/reader.ts';
import { refreshFromFirst, type Sources } from '../../shared/register/reader/refresh-from-first.ts';
import type { RegisterStore } from '../../shared/register/reader/register-store.ts';
import type { Head } from '../../shared/register/trust/head.ts';
import type { KeySet, SignedKeySet } from '../../shared/register/trust/key-set.ts';
import type { VerifySignature } from '../../shared/register/trust/signature-port.ts';
import type { Instant } from '../../shared/time/instant.ts';

export type KeeperOptions = {
  /** The origin, then its mirrors. */
  readonly sources: Sources;
  readonly store: RegisterStore;
  readonly verify: VerifySignature;
  readonly pinned: SignedKeySet;
  /** What the store has, where that is being opened already. */
  readonly loaded?: Promise<Register | undefined>;
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
  readonly #holder: Holder = { register: undefined };
  #begun: Promise<Register | undefined> | undefined;
  #loading: Promise<void> | undefined;
  #refreshing: Promise<Refreshment> | undefined;
  #isReplacing = false;
  #progress: Progress | undefined;

  constructor(options: KeeperOptions) {
    this.#options = options;
    this.#begun = options.loaded;
    // Whoever asks first is told.
    this.#begun?.catch(() => undefined);
  }

  /** While a new base takes the place of the old, which for one of a million takes a second, this waits for it. */
  async register(): Promise<Register | undefined> {
    await this.#load();
    if (this.#holder.register === undefined && this.#isReplacing) await this.#refreshing;
    return this.#holder.register;
  }

  /** The newest keys that this device trusts. */
  async keySet(): Promise<KeySet> {
    return (await recallState(this.#ground)).keys.keySet;
  }

  get isRefreshing(): boolean {
    return this.#refreshing !== undefined;
  }

  /** How far the refresh that is going on has got with fetching a base. */
  get progress(): Progress | undefined {
    return this.#progress;
  }

  /** Asks the sources what is new. One at a time: a second question gets the same answer. */
  refresh(): Promise<Refreshment> {
    this.#refreshing ??= this.#refresh().finally(() => {
      this.#refreshing = undefined;
      this.#isReplacing = false;
      this.#progress = undefined;
    });
    return this.#refreshing;
  }

  #load(): Promise<void> {
    this.#loading ??= this.#open().then(
      (register) => {
        this.#holder.register = register;
      },
      () => {
        // The next question tries again.
        this.#loading = undefined;
      },
    );
    return this.#loading;
  }

  #open(): Promise<Register | undefined> {
    const begun = this.#begun;
    this.#begun = undefined;
    return begun ?? loadRegister(this.#ground);
  }

  async #refresh(): Promise<Refreshment> {
    await this.#load();
    const before = this.#holder.register?.signedHead.head;
    this.#isReplacing = before !== undefined;
    const { sources, now } = this.#options;
    const reader = {
      ...this.#ground,
      now: now(),
      holder: this.#holder,
      onProgress: (progress: Progress) => {
        this.#progress = progress;
      },
    };
    const refreshed = await refreshFromFirst(reader, sources);
    const change = changeBetween(before, refreshed.register?.signedHead.head);
    return refreshed.kind === 'failed'
      ? { change, failure: refreshed.rule ?? refreshed.cause }
      : { change };
  }

  get #ground(): ReaderGround {
    const { store, verify, pinned } = this.#options;
    return { store, verify, pinned, keepsNames: true };
  }
}

function changeBetween(old: Head | undefined, young: Head | undefined): Refreshment['change'] {
  if (old?.sequence === young?.sequence) return 'none';
  const isSameContent = old?.manifest === young?.manifest && old?.overlay === young?.overlay;
  return isSameContent ? 'head' : 'records';
}
