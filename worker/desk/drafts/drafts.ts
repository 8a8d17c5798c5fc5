import { RpcTarget } from 'cloudflare:workers';
import type { Instant } from '../../../shared/time/instant.ts';
import type { DraftStore, KeptDraft } from './draft-store.ts';

/** The drafts of one person, at one moment. */
export class Drafts extends RpcTarget {
  readonly #store: DraftStore;
  readonly #person: string;
  readonly #now: Instant;

  constructor(store: DraftStore, person: string, now: Instant) {
    super();
    this.#store = store;
    this.#person = person;
    this.#now = now;
  }

  list(): readonly KeptDraft[] {
    return this.#store.openOf(this.#person);
  }

  find(id: string): KeptDraft | undefined {
    return this.#store.find(this.#person, id);
  }

  /** The new draft's id; undefined where the person has as many, or keeps as much, as there may be. */
  start(draft: Pick<KeptDraft, 'kind' | 'subject' | 'typed'>): string | undefined {
    const id = crypto.randomUUID();
    const isAdded = this.#store.add(this.#person, { ...draft, id, savedAt: this.#now });
    return isAdded ? id : undefined;
  }

  /** False where that is more than may be kept. */
  save(id: string, typed: KeptDraft['typed']): boolean {
    return this.#store.save(this.#person, id, typed, this.#now);
  }

  finish(id: string, recordedAs: string): void {
    this.#store.finish(this.#person, id, recordedAs);
  }

  drop(id: string): void {
    this.#store.drop(this.#person, id);
  }
}
