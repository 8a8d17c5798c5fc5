import type { TreeHead } from '../../../shared/ledger/merkle-tree.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { addSeconds, toEpochMs, toInstant } from '../../../shared/time/shanghai.ts';
import type { Approval } from '../approval/hold-back.ts';
import type { Evaluations } from '../evaluations/evaluations.ts';
import { RowArchive } from '../keeping/row-archive.ts';
import type { Submission } from '../ledger/append-batch.ts';
import { readGateway } from '../outbox/hand-over.ts';
import { Outbox } from '../outbox/outbox.ts';
import { AccessLog } from '../past/access-log.ts';
import { Past } from '../past/past.ts';
import type { Petitions } from '../petitions/petitions.ts';
import { longestRetrySeconds } from '../platform/retry.ts';
import { noticeNewRules } from '../projecting/notice-new-rules.ts';
import type { Published } from '../publishing/publish.ts';
import { Publisher } from '../publishing/publisher.ts';
import { PublishingOffice } from '../publishing/publishing-office.ts';
import { publishingPolicy } from '../publishing/publishing-policy.ts';
import { type Restored, Restorer } from '../restore/restorer.ts';
import { HandOverStore } from '../sharing/hand-over-store.ts';
import { Sharing } from '../sharing/sharing.ts';
import { Alarm } from './alarm.ts';
import type { DeskObject } from './desk-object.ts';
import { openEvaluations } from './open-evaluations.ts';
import { forgetPetitions, openPetitions } from './open-petitions.ts';
import { PeopleDoors } from './people-doors.ts';
import { type DeskStatus, readStatus } from './read-status.ts';
import { type Submitted, submitBatch } from './submit-batch.ts';

const settleMs = publishingPolicy.settleSeconds * 1000;

/** The single writer of one jurisdiction: it alone checks, appends and publishes. */
export class LedgerObject extends PeopleDoors {
  readonly #publisher: Publisher;
  readonly #restorer: Restorer;
  readonly #outbox: Outbox;
  readonly #rows: RowArchive;
  readonly #alarm: Alarm;

  constructor(...given: ConstructorParameters<typeof DeskObject>) {
    super(...given);
    const { storage } = this.ctx;
    this.#alarm = new Alarm(storage);
    noticeNewRules(this.desk, storage.kv);
    this.#publisher = new Publisher(this.desk);
    this.#restorer = new Restorer(this.desk, storage, this.env);
    const gateway = readGateway(this.env.OUTBOX_URL, this.env.OUTBOX_SECRET);
    this.#outbox = new Outbox(this.desk, storage.kv, gateway);
    this.#rows = new RowArchive(storage, this.env.ARCHIVE);
    // An alarm may have been lost with the machine; one too many does nothing.
    const { hasNews, last } = this.#publisher.state();
    const isTelling = this.#outbox.nextDueAt(toInstant(Date.now())) !== undefined;
    if (hasNews || last || isTelling) this.#alarm.setWithin(settleMs);
  }

  /** What people without an account send, and what officers make of it. */
  async petitions(): Promise<Petitions> {
    const now = await this.now();
    return openPetitions(this, this.ctx.storage, this.gate, now, () => this.#keepRows(now));
  }

  /** What clients without an account say of a service, by an officer's invitation. */
  async evaluations(): Promise<Evaluations> {
    const now = await this.now();
    return openEvaluations(this, this.ctx.storage, this.gate, now, () => this.#keepRows(now));
  }

  async submit(submission: Submission): Promise<Submitted> {
    const now = await this.now();
    if (!(await this.#restorer.isWhole())) return { kind: 'ledger-lost' };
    return submitBatch(this.desk, submission, now, () => this.#alarm.setWithin(settleMs));
  }

  /** What was: histories, exports, proofs, personal fields. */
  async past(): Promise<Past> {
    const { desk, ctx } = this;
    const { storage } = ctx;
    const accesses = new AccessLog(storage);
    const now = await this.now();
    const wakePublisher = () => this.#alarm.setWithin(settleMs);
    return new Past({ desk, storage, accesses, now, wakePublisher });
  }

  /** Rebuilds a lost ledger from the archive and publishes it. */
  async restore(expected?: TreeHead): Promise<Restored> {
    const restored = await this.#restorer.restore(await this.now(), expected);
    if (restored.kind === 'restored') {
      this.#outbox.skipToNow();
      await this.publishNow();
    }
    return restored;
  }

  /** An `OutboxPage` as JSON, from the entry with this number on. */
  async outbox(from: number): Promise<string> {
    return JSON.stringify(this.#outbox.page(from, await this.now()));
  }

  /** What an operator sees of publishing, and says about what waits. */
  async publishing(): Promise<PublishingOffice> {
    const now = await this.now();
    return new PublishingOffice(this.desk, now, () => this.#keepRows(now));
  }

  /** What goes to others, and what they have to take down. */
  async sharing(): Promise<Sharing> {
    const now = await this.now();
    const { desk, ctx } = this;
    const store = new HandOverStore(ctx.storage.sql);
    const keep = () => this.#keepRows(now);
    return new Sharing({ ledger: desk, published: desk.published, store, now, keep });
  }

  /** All files anew; an approval lets the level changes pass that it names. Undefined when it failed: the status says why. */
  async publishNow(approval?: Approval): Promise<Published | undefined> {
    const now = await this.now();
    if (!(await this.#restorer.isWhole())) return undefined;
    try {
      return await this.#publisher.publishNow(now, {
        rewrite: true,
        ...(approval && { approval }),
      });
    } catch {
      return undefined;
    } finally {
      await this.#rows.tend(now);
      this.#arm(now);
    }
  }

  async status(): Promise<DeskStatus> {
    const now = await this.now();
    return readStatus(this.desk, now, this.#nextDueAt(now), {
      outboxFailure: this.#outbox.failure(),
      rowArchiveFailure: this.#rows.failure(),
    });
  }

  /** Never throws: the platform gives up on an alarm that fails six times. */
  override async alarm(): Promise<void> {
    this.#alarm.clear();
    const now = await this.now().catch(() => toInstant(Date.now()));
    if (!(await this.#restorer.isWhole().catch(() => false)))
      return this.#alarm.setWithin(settleMs * 60);
    // What failed is in the status, and in when the alarm comes next.
    await this.#publisher.tend(now).catch(() => undefined);
    await this.#outbox.deliver(now);
    forgetPetitions(this.ctx.storage, now);
    await this.#rows.tend(now);
    this.#arm(now);
  }

  /** Where even that can't be told, soon: a desk without an alarm never acts again. */
  #nextDueAt(now: Instant): Instant | undefined {
    try {
      return this.#publisher.nextDueAt(now);
    } catch {
      return addSeconds(now, longestRetrySeconds);
    }
  }

  #arm(now: Instant): void {
    const dues = [this.#nextDueAt(now), this.#outbox.nextDueAt(now), this.#rows.nextDueAt(now)];
    for (const due of dues) this.#wakeAt(due, now);
  }

  #wakeAt(due: Instant | undefined, now: Instant): void {
    if (due) this.#alarm.setWithin(Math.max(settleMs, toEpochMs(due) - toEpochMs(now)));
  }

  /** What lies apart from the ledger is archived now, or soon. */
  async #keepRows(now: Instant): Promise<void> {
    await this.#rows.tend(now);
    this.#wakeAt(this.#rows.nextDueAt(now), now);
  }
}
