import { subjectKey } from '../../../shared/identity/subject.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { addSeconds, toInstant } from '../../../shared/time/shanghai.ts';
import { jurisdictionNow } from '../ledger/jurisdiction-now.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { type LetterSources, letterSources } from '../letters/write-letter.ts';
import { FailureStore } from '../platform/failure-store.ts';
import { retryAfterSeconds } from '../platform/retry.ts';
import { type Gateway, handOver } from './hand-over.ts';
import { type Message, messagesOf } from './message.ts';
import { outboxPolicy } from './outbox-policy.ts';

/** How far the gateway has been told: every entry before `seq`, and of that one these messages. */
type Told = { readonly seq: number; readonly ids: readonly string[] };

/** A stretch of messages, and from which entry on to ask for more. */
export type OutboxPage = { readonly messages: readonly Message[]; readonly next: number };

/**
 * What is to be told to others, made of the ledger itself: nothing is kept that could be lost, but for how far the gateway has been told, which
 * moves on only once it has said so.
 */
export class Outbox {
  readonly #ledger: Ledger;
  readonly #kv: SyncKvStorage;
  readonly #gateway: Gateway | undefined;
  readonly #failures: FailureStore;

  /** `fault`: what is wrong with the gateway's settings; recording and publishing go on all the same. */
  constructor(
    ledger: Ledger,
    kv: SyncKvStorage,
    { gateway, fault }: { readonly gateway?: Gateway; readonly fault?: string },
  ) {
    this.#ledger = ledger;
    this.#kv = kv;
    this.#gateway = gateway;
    this.#failures = new FailureStore(kv, 'outboxFailure');
    // A gateway that is set up later is told of what comes from then on, not of years that are over.
    if (gateway && this.#told() === undefined) this.skipToNow();
    if (fault !== undefined) this.#failures.record(toInstant(Date.now()), fault);
    else if (!gateway) this.#failures.clear();
  }

  /** What a gateway that asks for itself is given; `from` is the number of the first entry. */
  page(from: number, now: Instant): OutboxPage {
    const entries = this.#entries(from);
    const sources = this.#sources();
    const messages = entries.flatMap((entry) => messagesOf(entry, sources, now));
    return { messages, next: from + entries.length };
  }

  /** Tells the gateway what it hasn't been told, oldest first, as far as it takes it. Never throws. */
  async deliver(now: Instant): Promise<void> {
    if (!this.#gateway) return;
    const startMs = Date.now();
    try {
      let sent = 0;
      for (let looked = 0; looked < outboxPolicy.entriesAtOnce; looked++) {
        const isLong = Date.now() - startMs > outboxPolicy.mostMs;
        if (isLong || sent >= outboxPolicy.mostAtOnce) break;
        const step = await this.#tellNext(this.#gateway, now);
        if (step === 'nothing left') break;
        if (step === 'told') sent += 1;
      }
      this.#failures.clear();
    } catch (error) {
      this.#failures.record(now, error instanceof Error ? error.message : String(error));
    }
  }

  /** One message, or on to the next entry. */
  async #tellNext(gateway: Gateway, now: Instant): Promise<'told' | 'on' | 'nothing left'> {
    const told = this.#told();
    const [entry] = told ? this.#entries(told.seq, 1) : [];
    if (!told || !entry) return 'nothing left';
    const message = messagesOf(entry, this.#sources(), now).find(
      ({ id }) => !told.ids.includes(id),
    );
    if (message === undefined) {
      this.#tell({ seq: told.seq + 1, ids: [] });
      return 'on';
    }
    await handOver(gateway, message);
    this.#tell({ seq: told.seq, ids: [...told.ids, message.id] });
    return 'told';
  }

  /** When it has to be tried again; undefined where there is nothing to tell. */
  nextDueAt(now: Instant): Instant | undefined {
    const told = this.#told();
    if (!this.#gateway || !told || told.seq >= this.#ledger.entries.head().size) return undefined;
    const failure = this.#failures.failure();
    return failure ? addSeconds(failure.at, retryAfterSeconds(failure.failures)) : now;
  }

  failure() {
    return this.#failures.failure();
  }

  /** After a loss, what the gateway was told is lost too; it asks for what it lacks (`page`). */
  skipToNow(): void {
    this.#tell({ seq: this.#ledger.entries.head().size, ids: [] });
  }

  #entries(from: number, count: number = outboxPolicy.entriesAtOnce): readonly Entry[] {
    return this.#ledger.entries.salted(from, count).map(({ entry }) => entry);
  }

  #sources(): LetterSources {
    const { entries } = this.#ledger;
    return letterSources(
      (subject) => entries.historyOf(subjectKey(subject)),
      jurisdictionNow(this.#ledger),
    );
  }

  #told(): Told | undefined {
    return this.#kv.get<Told>('outboxTold');
  }

  #tell(told: Told): void {
    this.#kv.put('outboxTold', told);
  }
}
