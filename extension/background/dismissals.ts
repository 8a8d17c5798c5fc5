import * as z from 'zod/mini';
import type { Instant } from '../../shared/time/instant.ts';
import {
  type Dismissal,
  dismissal,
  mostDismissals,
  withDismissal,
  withoutDismissal,
} from '../settings/dismissal.ts';
import type { SettingsStore } from './settings.ts';

const key = 'dismissals';
const kept = z.array(dismissal).check(z.maxLength(mostDismissals));

/** What the reader has dismissed on this device. */
export class Dismissals {
  readonly #store: SettingsStore;
  #all: readonly Dismissal[];

  private constructor(store: SettingsStore, all: readonly Dismissal[]) {
    this.#store = store;
    this.#all = all;
  }

  static async open(store: SettingsStore): Promise<Dismissals> {
    const { [key]: stored } = await store.get(null);
    return new Dismissals(store, kept.safeParse(stored).data ?? []);
  }

  get all(): readonly Dismissal[] {
    return this.#all;
  }

  /** Those on the page of this address. */
  on(page: string | undefined): readonly Dismissal[] {
    return page === undefined ? [] : this.#all.filter((one) => one.page === page);
  }

  dismiss(one: Omit<Dismissal, 'at'>, at: Instant): Promise<void> {
    return this.#keep(withDismissal(this.#all, one, at));
  }

  undo(one: Pick<Dismissal, 'code' | 'page'>): Promise<void> {
    return this.#keep(withoutDismissal(this.#all, one));
  }

  /** Where the device refuses to write (quota), it holds as long as the worker lives: then what was dismissed is shown again. */
  async #keep(all: readonly Dismissal[]): Promise<void> {
    this.#all = all;
    await this.#store.set({ [key]: all }).catch(() => undefined);
  }
}
