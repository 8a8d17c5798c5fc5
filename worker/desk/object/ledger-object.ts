import { DurableObject } from 'cloudflare:workers';
import type { Subject } from '../../../shared/identity/subject.ts';
import { calendarState } from '../../../shared/jurisdiction/calendar-state.ts';
import { jurisdictionOf } from '../../../shared/jurisdiction/jurisdictions.ts';
import type { Jurisdiction } from '../../../shared/jurisdiction/policy.ts';
import type { Actor } from '../../../shared/ledger/entry.ts';
import type { Fault } from '../../../shared/ledger/fault.ts';
import type { TreeHead } from '../../../shared/ledger/merkle-tree.ts';
import type { ExplanationLang } from '../../../shared/rating/explanation/explanation.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { addSeconds, dayOf, toEpochMs, toInstant } from '../../../shared/time/shanghai.ts';
import { type Admission, type Approach, admit, type Gate } from '../access/admit.ts';
import { type CreatedToken, createToken } from '../access/create-token.ts';
import type { Front } from '../accounts/front.ts';
import type { Approval } from '../approval/hold-back.ts';
import { listWaitingChanges } from '../approval/list-waiting-changes.ts';
import { DraftStore } from '../drafts/draft-store.ts';
import { Drafts } from '../drafts/drafts.ts';
import type { CalendarAddresses } from '../entering/calendar-addresses.ts';
import type { Entrance } from '../entering/entrance.ts';
import type { ProviderEntrance } from '../entering/providers/provider-entrance.ts';
import type { Evaluations } from '../evaluations/evaluations.ts';
import { ImportStore } from '../importing/import-store.ts';
import { Imports } from '../importing/imports.ts';
import { RowArchive } from '../keeping/row-archive.ts';
import type { Submission } from '../ledger/append-batch.ts';
import { jurisdictionNow } from '../ledger/jurisdiction-now.ts';
import { migrate } from '../ledger/schema.ts';
import { readGateway } from '../outbox/hand-over.ts';
import { Outbox } from '../outbox/outbox.ts';
import { AccessLog } from '../past/access-log.ts';
import { Past } from '../past/past.ts';
import type { Petitions } from '../petitions/petitions.ts';
import { readClock } from '../platform/clock.ts';
import type { LedgerEnvironment } from '../platform/ledger-environment.ts';
import { longestRetrySeconds } from '../platform/retry.ts';
import { noticeNewRules } from '../projecting/notice-new-rules.ts';
import type { Published } from '../publishing/publish.ts';
import { Publisher } from '../publishing/publisher.ts';
import { PublishingOffice } from '../publishing/publishing-office.ts';
import { publishingPolicy } from '../publishing/publishing-policy.ts';
import { countYear, yearsOf } from '../reading/count-year.ts';
import { Draws } from '../reading/draws.ts';
import { listEngagements } from '../reading/engagements.ts';
import { Files } from '../reading/files.ts';
import { judgeCode } from '../reading/judge-code.ts';
import { listDeadlines } from '../reading/list-deadlines.ts';
import { listWaitingNames, type WaitingPage } from '../reading/list-waiting-names.ts';
import { agencyOnRecord, bearersOnRecord } from '../reading/names-by-authorities.ts';
import { ownMatters } from '../reading/own-matters.ts';
import { type Previewed, previewChanges } from '../reading/preview-changes.ts';
import { previewDrafts, type Refused } from '../reading/preview-drafts.ts';
import { explainSubject, readSubject } from '../reading/read-subject.ts';
import { Supervision } from '../reading/supervision.ts';
import { timeDecisions } from '../reading/time-decisions.ts';
import { type Restored, Restorer } from '../restore/restorer.ts';
import { HandOverStore } from '../sharing/hand-over-store.ts';
import { Sharing } from '../sharing/sharing.ts';
import { WatchList } from '../watching/watch-list.ts';
import { Alarm } from './alarm.ts';
import { openCalendarAddresses } from './open-calendar-addresses.ts';
import { type Desk, openDesk, openGate } from './open-desk.ts';
import { openEntrances } from './open-entrances.ts';
import { openEvaluations } from './open-evaluations.ts';
import { forgetPetitions, openPetitions } from './open-petitions.ts';
import { openProviders } from './open-providers.ts';
import { type DeskStatus, readStatus } from './read-status.ts';
import { type Submitted, submitBatch } from './submit-batch.ts';

const settleMs = publishingPolicy.settleSeconds * 1000;

/** The single writer of one jurisdiction: it alone checks, appends and publishes. */
export class LedgerObject extends DurableObject<LedgerEnvironment> {
  /** What the rooms work on. */
  readonly desk: Desk;
  readonly #gate: Gate;
  readonly #publisher: Publisher;
  readonly #restorer: Restorer;
  readonly #entrances: (front: Front) => Entrance;
  readonly #providers: (front: Front) => ProviderEntrance;
  readonly #outbox: Outbox;
  readonly #rows: RowArchive;
  readonly #alarm: Alarm;

  /** The rules are those of the place in `env`, unless a desk is composed with others. */
  constructor(
    ctx: DurableObjectState,
    env: LedgerEnvironment,
    jurisdiction: Jurisdiction | undefined = jurisdictionOf(env.JURISDICTION),
  ) {
    super(ctx, env);
    migrate(ctx.storage);
    this.#alarm = new Alarm(ctx.storage);
    this.desk = openDesk(ctx.storage, env, jurisdiction);
    noticeNewRules(this.desk, ctx.storage.kv);
    this.#gate = openGate(ctx.storage.sql, env);
    this.#publisher = new Publisher(this.desk);
    this.#entrances = openEntrances(ctx.storage, env, this.#gate, () => this.#now());
    this.#providers = openProviders(ctx.storage, env, this.#gate, () => this.#now());
    this.#restorer = new Restorer(this.desk, ctx.storage, env);
    const gateway = readGateway(env.OUTBOX_URL, env.OUTBOX_SECRET);
    this.#outbox = new Outbox(this.desk, ctx.storage.kv, gateway);
    this.#rows = new RowArchive(ctx.storage, env.ARCHIVE);
    // An alarm may have been lost with the machine; one too many does nothing.
    const { hasNews, last } = this.#publisher.state();
    const isTelling = this.#outbox.nextDueAt(toInstant(Date.now())) !== undefined;
    if (hasNews || last || isTelling) this.#alarm.setWithin(settleMs);
  }

  async admit(approach: Approach): Promise<Admission> {
    return admit(this.#gate, approach, await this.#now(), Date.now());
  }

  /** The tables that a person is bringing in. */
  async imports(person: string): Promise<Imports> {
    const { storage } = this.ctx;
    const atomically = (work: () => void) => storage.transactionSync(work);
    return new Imports(new ImportStore(storage.sql), person, await this.#now(), atomically);
  }

  /** What a person has begun to write. */
  async drafts(person: string): Promise<Drafts> {
    return new Drafts(new DraftStore(this.ctx.storage.sql), person, await this.#now());
  }

  /** The subjects that a person watches. */
  watchList(person: string): WatchList {
    return new WatchList(this.ctx.storage.sql, this.desk.entries, person);
  }

  /** The subjects' files, as far as somebody may read them. */
  async files(reader: Actor): Promise<Files> {
    return new Files(this.desk, reader, await this.#now());
  }

  /** The ways in for people, and their accounts, at one front. */
  entrance(front: Front): Entrance {
    return this.#entrances(front);
  }

  /** Where calendar programs read deadlines, at one front. */
  calendarAddresses(front: Front): CalendarAddresses {
    const { storage } = this.ctx;
    return openCalendarAddresses(front, storage, this.env, this.#gate, () => this.#now());
  }

  /** The ways in through an identity provider. */
  providers(front: Front): ProviderEntrance {
    return this.#providers(front);
  }

  /** What people without an account send, and what officers make of it. */
  async petitions(): Promise<Petitions> {
    const now = await this.#now();
    return openPetitions(this, this.ctx.storage, this.#gate, now, () => this.#keepRows(now));
  }

  /** What clients without an account say of a service, by an officer's invitation. */
  async evaluations(): Promise<Evaluations> {
    const now = await this.#now();
    return openEvaluations(this, this.ctx.storage, this.#gate, now, () => this.#keepRows(now));
  }

  async submit(submission: Submission): Promise<Submitted> {
    const now = await this.#now();
    if (!(await this.#restorer.isWhole())) return { kind: 'ledger-lost' };
    return submitBatch(this.desk, submission, now, () => this.#alarm.setWithin(settleMs));
  }

  /** What the drafts would come to, `{drafts, effects}` as JSON; nothing is recorded. */
  async preview(
    drafts: readonly unknown[],
    actor: Actor,
  ): Promise<Refused | { readonly kind: 'previewed'; readonly json: string }> {
    const previewed = previewDrafts(this.desk, drafts, actor, await this.#now());
    if (previewed.kind === 'refused') return previewed;
    const { kind, ...what } = previewed;
    return { kind, json: JSON.stringify(what) };
  }

  /** `{code, entries, salts, standing}` as JSON, of what the actor may read; undefined where the ledger holds nothing about the subject. */
  async subject(subject: Subject, actor: Actor): Promise<string | undefined> {
    return JSON.stringify(readSubject(this.desk, subject, actor, await this.#now()));
  }

  /** An `OwnMatters` as JSON: what others' files say of the party that the actor speaks for. */
  async ownMatters(actor: Actor): Promise<string> {
    return JSON.stringify(ownMatters(this.desk, actor, await this.#now()));
  }

  /** `[{code, registration, decidedName, fault?}]` as JSON, each code as it was asked, and why it is refused where it is; null for what is not on record. */
  async registrations(codes: readonly string[]): Promise<string> {
    return JSON.stringify(codes.map((code) => agencyOnRecord(this.desk.entries, code)));
  }

  /** `[{name, codes}]` as JSON, each name as it was asked: of which agencies it is the name by authorities. */
  async namesByAuthorities(names: readonly string[]): Promise<string> {
    const { entries } = this.desk;
    return JSON.stringify(names.map((name) => ({ name, codes: bearersOnRecord(entries, name) })));
  }

  /** Refuses, at `field`, an organisation's code with wrong check digits that the city has not verified. */
  async unverifiedCode(field: string, code: string): Promise<Fault | undefined> {
    return judgeCode(this.desk.entries, field, code);
  }

  /** A dry run of a policy; `changes` is JSON of what differs from the one in force. */
  async previewPolicy(changes: string): Promise<Previewed> {
    return previewChanges(this.desk, JSON.parse(changes), await this.#now());
  }

  /** What was: histories, exports, proofs, personal fields. */
  async past(): Promise<Past> {
    const { desk, ctx } = this;
    const { storage } = ctx;
    const accesses = new AccessLog(storage);
    const now = await this.#now();
    const wakePublisher = () => this.#alarm.setWithin(settleMs);
    return new Past({ desk, storage, accesses, now, wakePublisher });
  }

  /** Rebuilds a lost ledger from the archive and publishes it. */
  async restore(expected?: TreeHead): Promise<Restored> {
    const restored = await this.#restorer.restore(await this.#now(), expected);
    if (restored.kind === 'restored') {
      this.#outbox.skipToNow();
      await this.publishNow();
    }
    return restored;
  }

  /** `{now, calendar, deadlines}` as JSON, of what the actor may see. */
  async deadlines(actor: Actor): Promise<string> {
    const now = await this.#now();
    const calendar = calendarState(jurisdictionNow(this.desk).calendar, dayOf(now));
    const handOvers = new HandOverStore(this.ctx.storage.sql);
    const deadlines = listDeadlines({ ...this.desk, handOvers }, actor, now);
    return JSON.stringify({ now, calendar, deadlines });
  }

  /** `{years, counts}` as JSON: the years on record, and a `YearCounts` of this one. */
  async countYear(year: number): Promise<string> {
    const { entries } = this.desk;
    return JSON.stringify({ years: yearsOf(entries), counts: countYear(entries, year) });
  }

  /** An `EngagementsOfMonth` as JSON: those recorded in [from, until). */
  async engagements(from: Instant, until: Instant): Promise<string> {
    return JSON.stringify(listEngagements(this.desk, from, until, await this.#now()));
  }

  /** Some `DecisionTimes` as JSON. */
  async timeDecisions(year: number): Promise<string> {
    return JSON.stringify(timeDecisions(this.desk, year));
  }

  /** An `OutboxPage` as JSON, from the entry with this number on. */
  async outbox(from: number): Promise<string> {
    return JSON.stringify(this.#outbox.page(from, await this.#now()));
  }

  /** A `WaitingNames` as JSON. */
  async namesWaiting(page: WaitingPage): Promise<string> {
    return JSON.stringify(listWaitingNames(this.desk.entries, page, await this.#now()));
  }

  /** A `WaitingChanges` as JSON. */
  async changesWaiting(page: { readonly after?: string; readonly limit: number }): Promise<string> {
    return JSON.stringify(listWaitingChanges(this.desk, page));
  }

  /** An `Explanation` as JSON; undefined where the ledger holds nothing about the subject. */
  async explanation(subject: Subject, lang: ExplanationLang): Promise<string | undefined> {
    return JSON.stringify(explainSubject(this.desk, subject, lang, await this.#now()));
  }

  async createToken(hash: string, actor: Actor, lifeSeconds: number): Promise<CreatedToken> {
    return createToken(this.#gate.tokens, hash, actor, await this.#now(), lifeSeconds);
  }

  async revokeToken(id: string): Promise<boolean> {
    return this.#gate.tokens.revoke(id, await this.#now());
  }

  /** Inspection plans, and what follows from them. */
  async supervision(): Promise<Supervision> {
    return new Supervision(this.desk, await this.#now());
  }

  /** What goes to others, and what they have to take down. */
  async sharing(): Promise<Sharing> {
    const now = await this.#now();
    const { desk, ctx } = this;
    const store = new HandOverStore(ctx.storage.sql);
    const keep = () => this.#keepRows(now);
    return new Sharing({ ledger: desk, published: desk.published, store, now, keep });
  }

  /** Draws of experts, and what follows from them. */
  async draws(): Promise<Draws> {
    return new Draws(this.desk, await this.#now());
  }

  /** What an operator sees of publishing, and says about what waits. */
  async publishing(): Promise<PublishingOffice> {
    const now = await this.#now();
    return new PublishingOffice(this.desk, now, () => this.#keepRows(now));
  }

  /** All files anew; an approval lets the level changes pass that it names. Undefined when it failed: the status says why. */
  async publishNow(approval?: Approval): Promise<Published | undefined> {
    const now = await this.#now();
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
    const now = await this.#now();
    return readStatus(this.desk, now, this.#nextDueAt(now), {
      outboxFailure: this.#outbox.failure(),
      rowArchiveFailure: this.#rows.failure(),
    });
  }

  /** Never throws: the platform gives up on an alarm that fails six times. */
  override async alarm(): Promise<void> {
    this.#alarm.clear();
    const now = await this.#now().catch(() => toInstant(Date.now()));
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

  #now(): Promise<Instant> {
    return readClock(this.env.CLOCK);
  }
}
