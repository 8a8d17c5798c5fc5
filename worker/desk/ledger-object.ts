import { DurableObject } from 'cloudflare:workers';
import type { Actor } from '../../shared/ledger/entry.ts';
import { standingOf } from '../../shared/rating/standing-of.ts';
import type { Instant } from '../../shared/time/instant.ts';
import { addSeconds, toEpochMs, toInstant } from '../../shared/time/shanghai.ts';
import { type Admission, type Approach, admit, type Gate } from './access/admit.ts';
import type { Token } from './access/token-store.ts';
import { readClock } from './clock.ts';
import type { DeskStatus, Submitted } from './desk-answers.ts';
import type { DeskEnvironment } from './environment.ts';
import { appendBatch, type Submission } from './ledger/append-batch.ts';
import { archiveBatch } from './ledger/archive-batch.ts';
import { type Batch, receiptOf } from './ledger/batch-store.ts';
import { currentRegistration } from './ledger/current-registration.ts';
import { migrate } from './ledger/schema.ts';
import { openDesk, openGate } from './open-desk.ts';
import type { Publication } from './publishing/publication-store.ts';
import { Publisher } from './publishing/publisher.ts';
import type { PublishingDesk } from './publishing/publishing-desk.ts';
import { publishingPolicy } from './publishing/publishing-policy.ts';

const settleMs = publishingPolicy.settleSeconds * 1000;

/** The single writer of one jurisdiction: it alone checks, appends and publishes. */
export class LedgerObject extends DurableObject<DeskEnvironment> {
  /** What publishing works on. */
  readonly desk: PublishingDesk;
  readonly #gate: Gate;
  readonly #publisher: Publisher;
  #alarmAt = Number.POSITIVE_INFINITY;

  constructor(ctx: DurableObjectState, env: DeskEnvironment) {
    super(ctx, env);
    migrate(ctx.storage);
    this.desk = openDesk(ctx.storage, env);
    this.#gate = openGate(ctx.storage.sql, env);
    this.#publisher = new Publisher(this.desk);
    // An alarm may have been lost with the machine; one too many does nothing.
    if (this.#publisher.state().hasNews || this.desk.publications.last()) this.#armWithin(settleMs);
  }

  async admit(approach: Approach): Promise<Admission> {
    return admit(this.#gate, approach, await this.#now(), Date.now());
  }

  async submit(submission: Submission): Promise<Submitted> {
    const now = await this.#now();
    const appended = this.ctx.storage.transactionSync(() =>
      appendBatch(this.desk, submission, now),
    );
    if (appended.kind === 'key-reused' || appended.kind === 'refused') return appended;
    this.#armWithin(settleMs);
    const { batch } = appended;
    if (!batch.archivedAt && !(await this.#archive(batch, now))) return { kind: 'not-archived' };
    const receipt = receiptOf(batch, this.desk.jurisdiction.code);
    return { kind: 'recorded', replayed: appended.kind === 'replayed', ...receipt };
  }

  /** `{code, entries, standing}` as JSON; undefined where the ledger holds nothing about the code. */
  async subject(code: string): Promise<string | undefined> {
    const entries = this.desk.entries.historyOf(code);
    if (entries.length === 0) return undefined;
    const standing = standingOf(entries, this.desk.jurisdiction, await this.#now());
    return JSON.stringify({ code, entries, standing });
  }

  /** `[{code, registration}]` as JSON: the entry of the registration in force, or null. */
  async registrations(codes: readonly string[]): Promise<string> {
    const found = codes.map((code) => ({
      code,
      registration: currentRegistration(this.desk.entries.historyOf(code)) ?? null,
    }));
    return JSON.stringify(found);
  }

  async createToken(hash: string, actor: Actor, lifeSeconds: number): Promise<Token> {
    const now = await this.#now();
    return this.#gate.tokens.add(hash, actor, now, addSeconds(now, lifeSeconds));
  }

  async revokeToken(id: string): Promise<boolean> {
    return this.#gate.tokens.revoke(id, await this.#now());
  }

  /** Undefined when it failed: the status says why. */
  async publishNow(): Promise<Publication | undefined> {
    const now = await this.#now();
    try {
      return await this.#publisher.publishNow(now);
    } catch {
      return undefined;
    } finally {
      this.#arm(now);
    }
  }

  async status(): Promise<DeskStatus> {
    const now = await this.#now();
    const { last, failure } = this.#publisher.state();
    return {
      now,
      ledger: this.desk.entries.head(),
      notArchived: this.desk.batches.notArchived().length,
      published: last ?? null,
      failure: failure ?? null,
      nextDueAt: this.#publisher.nextDueAt(now) ?? null,
    };
  }

  /** Never throws: the platform gives up on an alarm that fails six times. */
  override async alarm(): Promise<void> {
    this.#alarmAt = Number.POSITIVE_INFINITY;
    const now = await this.#now().catch(() => toInstant(Date.now()));
    // What failed is in the status, and in when the alarm comes next.
    await this.#publisher.tend(now).catch(() => undefined);
    this.#arm(now);
  }

  async #archive(batch: Batch, now: Instant): Promise<boolean> {
    try {
      await archiveBatch(this.desk.archive, this.desk.entries, batch);
    } catch {
      return false;
    }
    this.desk.batches.markArchived(batch.firstSeq, now);
    return true;
  }

  #arm(now: Instant): void {
    const due = this.#publisher.nextDueAt(now);
    if (due) this.#armWithin(Math.max(settleMs, toEpochMs(due) - toEpochMs(now)));
  }

  /** An alarm that is due sooner stays: appends without end must not put off publishing. */
  #armWithin(delayMs: number): void {
    const at = Date.now() + delayMs;
    if (this.#alarmAt <= at) return;
    this.#alarmAt = at;
    void this.ctx.storage.setAlarm(at);
  }

  #now(): Promise<Instant> {
    return readClock(this.env.CLOCK);
  }
}
