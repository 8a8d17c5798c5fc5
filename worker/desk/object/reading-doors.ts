import type { Subject } from '../../../shared/identity/subject.ts';
import { calendarState } from '../../../shared/jurisdiction/calendar-state.ts';
import type { Actor } from '../../../shared/ledger/entry.ts';
import type { Fault } from '../../../shared/ledger/fault.ts';
import type { ExplanationLang } from '../../../shared/rating/explanation/explanation.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { dayOf } from '../../../shared/time/shanghai.ts';
import { listWaitingChanges } from '../approval/list-waiting-changes.ts';
import { jurisdictionNow } from '../ledger/jurisdiction-now.ts';
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
import { HandOverStore } from '../sharing/hand-over-store.ts';
import { DeskObject } from './desk-object.ts';

/** The doors of those who read: nothing that they open records anything. */
export abstract class ReadingDoors extends DeskObject {
  /** The subjects' files, as far as somebody may read them. */
  async files(reader: Actor): Promise<Files> {
    return new Files(this.desk, reader, await this.now());
  }

  /** What the drafts would come to, `{drafts, effects}` as JSON; nothing is recorded. */
  async preview(
    drafts: readonly unknown[],
    actor: Actor,
  ): Promise<Refused | { readonly kind: 'previewed'; readonly json: string }> {
    const previewed = previewDrafts(this.desk, drafts, actor, await this.now());
    if (previewed.kind === 'refused') return previewed;
    const { kind, ...what } = previewed;
    return { kind, json: JSON.stringify(what) };
  }

  /** `{code, entries, salts, standing}` as JSON, of what the actor may read; undefined where the ledger holds nothing about the subject. */
  async subject(subject: Subject, actor: Actor): Promise<string | undefined> {
    return JSON.stringify(readSubject(this.desk, subject, actor, await this.now()));
  }

  /** An `OwnMatters` as JSON: what others' files say of the party that the actor speaks for. */
  async ownMatters(actor: Actor): Promise<string> {
    return JSON.stringify(ownMatters(this.desk, actor, await this.now()));
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
    return previewChanges(this.desk, JSON.parse(changes), await this.now());
  }

  /** `{now, calendar, deadlines}` as JSON, of what the actor may see. */
  async deadlines(actor: Actor): Promise<string> {
    const now = await this.now();
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
    return JSON.stringify(listEngagements(this.desk, from, until, await this.now()));
  }

  /** Some `DecisionTimes` as JSON. */
  async timeDecisions(year: number): Promise<string> {
    return JSON.stringify(timeDecisions(this.desk, year));
  }

  /** A `WaitingNames` as JSON. */
  async namesWaiting(page: WaitingPage): Promise<string> {
    return JSON.stringify(listWaitingNames(this.desk.entries, page, await this.now()));
  }

  /** A `WaitingChanges` as JSON. */
  async changesWaiting(page: { readonly after?: string; readonly limit: number }): Promise<string> {
    return JSON.stringify(listWaitingChanges(this.desk, page));
  }

  /** An `Explanation` as JSON; undefined where the ledger holds nothing about the subject. */
  async explanation(subject: Subject, lang: ExplanationLang): Promise<string | undefined> {
    return JSON.stringify(explainSubject(this.desk, subject, lang, await this.now()));
  }

  /** Inspection plans, and what follows from them. */
  async supervision(): Promise<Supervision> {
    return new Supervision(this.desk, await this.now());
  }

  /** Draws of experts, and what follows from them. */
  async draws(): Promise<Draws> {
    return new Draws(this.desk, await this.now());
  }
}
