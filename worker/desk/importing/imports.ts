import { RpcTarget } from 'cloudflare:workers';
import type { Instant } from '../../../shared/time/instant.ts';
import type { Choices, ImportStore, KeptImport, KeptRow, RowState } from './import-store.ts';

/** The tables that one person brings in, at one moment. Rows go as JSON: plans are of many shapes. */
export class Imports extends RpcTarget {
  readonly #store: ImportStore;
  readonly #person: string;
  readonly #now: Instant;
  readonly #atomically: (work: () => void) => void;

  constructor(
    store: ImportStore,
    person: string,
    now: Instant,
    atomically: (work: () => void) => void,
  ) {
    super();
    this.#store = store;
    this.#person = person;
    this.#now = now;
    this.#atomically = atomically;
  }

  list(): readonly KeptImport[] {
    return this.#store.list(this.#person);
  }

  find(id: string): KeptImport | undefined {
    return this.#store.find(this.#person, id);
  }

  /** The new import's id; undefined where the person has as many as there may be. */
  start(
    kept: Pick<KeptImport, 'sort' | 'fileName' | 'fileHash' | 'titles'>,
    rows: string,
  ): string | undefined {
    const id = crypto.randomUUID();
    const started: KeptImport = { ...kept, id, choices: {}, startedAt: this.#now };
    let isAdded = false;
    this.#atomically(() => {
      isAdded = this.#store.add(this.#person, started, JSON.parse(rows));
    });
    return isAdded ? id : undefined;
  }

  map(id: string, fields: readonly (string | null)[], choices: Choices): void {
    if (this.find(id)) this.#store.map(id, fields, choices);
  }

  judge(id: string, rows: string): void {
    if (!this.find(id)) return;
    const judged: readonly KeptRow[] = JSON.parse(rows);
    this.#atomically(() => this.#store.judge(id, judged));
  }

  rows(id: string, state: RowState, most: number): string {
    return JSON.stringify(this.find(id) ? this.#store.rows(id, state, most) : []);
  }

  open(id: string): string {
    return JSON.stringify(this.find(id) ? this.#store.open(id) : []);
  }

  counts(id: string): Readonly<Record<RowState, number>> | undefined {
    return this.find(id) && this.#store.counts(id);
  }

  drop(id: string): void {
    this.#store.drop(this.#person, id);
  }

  remembered(authority: string, sort: string): ReadonlyMap<string, string> {
    return this.#store.remembered(authority, sort);
  }

  remember(authority: string, sort: string, fields: ReadonlyMap<string, string>): void {
    this.#store.remember(authority, sort, fields);
  }
}
