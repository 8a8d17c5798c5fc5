import type { ExportPart } from '../../../shared/register/evidence/export-index.ts';
import type { SignedHead } from '../../../shared/register/trust/head.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { type Failure, FailureStore } from '../platform/failure-store.ts';

/** An export in the making: of the tree that the head signs, null where a part is yet to be made, or made again. */
export type ExportDraft = {
  readonly signedHead: SignedHead;
  /** Part `p` holds the entries from `p * entriesInPart` on. */
  readonly entriesInPart: number;
  readonly parts: readonly (ExportPart | null)[];
};

/** An export that the public may fetch, until `validUntil` at most. */
export type ReadyExport = Omit<ExportDraft, 'parts'> & {
  readonly parts: readonly ExportPart[];
  readonly validUntil: Instant | null;
};

/** How far the public export has got; singletons in the object's storage. */
export class ExportStore {
  readonly #kv: SyncKvStorage;
  readonly #failures: FailureStore;

  constructor(kv: SyncKvStorage) {
    this.#kv = kv;
    this.#failures = new FailureStore(kv, 'exportFailure');
  }

  draft(): ExportDraft | undefined {
    return this.#kv.get<ExportDraft>('exportDraft');
  }

  ready(): ReadyExport | undefined {
    return this.#kv.get<ReadyExport>('exportReady');
  }

  saveDraft(draft: ExportDraft): void {
    this.#kv.put('exportDraft', draft);
    this.#dropFrom('exportUnused', numbersOf(draft));
    this.#failures.clear();
  }

  /** Takes the place of the draft, and of the export before it, whose parts are of no more use. */
  saveReady(ready: ReadyExport): void {
    const before = numbersOf(this.ready());
    const kept = new Set(numbersOf(ready));
    this.#kv.put('exportReady', ready);
    this.#kv.delete('exportDraft');
    this.#addTo(
      'exportUnused',
      before.filter((number) => !kept.has(number)),
    );
    this.#failures.clear();
  }

  /** Nothing in it ends before `validUntil`. */
  extendReady(validUntil: Instant | null): void {
    const ready = this.ready();
    if (ready) this.#kv.put('exportReady', { ...ready, validUntil } satisfies ReadyExport);
  }

  /** Nothing is ready any more, but what this draft still holds. */
  fallBack(draft: ExportDraft): void {
    const before = [...numbersOf(this.ready()), ...numbersOf(this.draft())];
    this.#addTo('exportUnused', before);
    this.#kv.delete('exportReady');
    this.#kv.delete('exportWithdrawn');
    this.saveDraft(draft);
  }

  /** A number for a part that is about to be put; unused until a draft names it, so that nothing is left lying. */
  takePart(): number {
    const number = (this.#kv.get<number>('exportPart') ?? 0) + 1;
    this.#kv.put('exportPart', number);
    this.#addTo('exportUnused', [number]);
    return number;
  }

  /** Numbers of parts to be deleted. */
  unused(): readonly number[] {
    return this.#kv.get<readonly number[]>('exportUnused') ?? [];
  }

  forget(numbers: readonly number[]): void {
    this.#dropFrom('exportUnused', numbers);
  }

  /** Entries (by `seq`) that what has been exported may no longer show. */
  withdrawn(): readonly number[] {
    return this.#kv.get<readonly number[]>('exportWithdrawn') ?? [];
  }

  /** Notes the entries that an export already has; others have nothing to be taken back. */
  noteWithdrawn(seqs: readonly number[]): void {
    const made = this.draft() ?? this.ready();
    if (!made) return;
    const { size } = made.signedHead.head.ledger;
    this.#addTo(
      'exportWithdrawn',
      seqs.filter((seq) => seq < size),
    );
  }

  failure(): Failure | undefined {
    return this.#failures.failure();
  }

  recordFailure(at: Instant, error: string): void {
    this.#failures.record(at, error);
  }

  #addTo(key: string, numbers: readonly number[]): void {
    const held = this.#kv.get<readonly number[]>(key) ?? [];
    if (numbers.length > 0) this.#kv.put(key, [...new Set([...held, ...numbers])]);
  }

  #dropFrom(key: string, numbers: readonly number[]): void {
    const dropped = new Set(numbers);
    const left = (this.#kv.get<readonly number[]>(key) ?? []).filter((one) => !dropped.has(one));
    this.#kv.put(key, left);
  }
}

function numbersOf(made: ExportDraft | ReadyExport | undefined): readonly number[] {
  return (made?.parts ?? []).flatMap((part) => (part ? [part.number] : []));
}
