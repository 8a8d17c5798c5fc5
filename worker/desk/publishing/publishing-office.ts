import { RpcTarget } from 'cloudflare:workers';
import { isAgencyRecord } from '../../../shared/disclosure/register-record.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import type { HaltWord } from '../approval/halt-words.ts';
import type { Approval } from '../approval/hold-back.ts';
import { levelAt } from '../approval/level-changes.ts';
import type { ComingChange } from '../projecting/stale-projections.ts';
import type { PastPublication } from './publication-store.ts';
import type { PublishingDesk } from './publishing-desk.ts';

/** What time alone will change next in what is published about a subject. */
export type Coming = {
  /** `subjectKey`. */
  readonly subject: string;
  readonly name?: string;
  readonly at: Instant;
  /** A level, or `decisions:N` of a natural person; the same where something else ends or begins. */
  readonly before: string;
  readonly after: string;
};

/** What an operator looks after besides the desk's status. */
export type PublishingWork = {
  /** Entries that no head has told of. */
  readonly newEntries: number;
  /** Subjects that are to be projected anew because of them. */
  readonly newSubjects: number;
  readonly coming: readonly Coming[];
  readonly recent: readonly PastPublication[];
  readonly words: readonly HaltWord[];
  /** The refusal of what waits now. */
  readonly refusal?: HaltWord;
};

/** Why a word about a halt was not taken. */
export type WordRefused = 'approval-void' | 'approver-recorded-it' | 'not-theirs';

const mostComing = 10;
const mostWords = 20;

/** The publishing desk at one moment. Callers have been admitted. */
export class PublishingOffice extends RpcTarget {
  readonly #desk: PublishingDesk;
  readonly #now: Instant;
  readonly #keep: () => Promise<void>;

  /** `keep` archives what was said; where that fails it is tried again. */
  constructor(desk: PublishingDesk, now: Instant, keep: () => Promise<void>) {
    super();
    this.#desk = desk;
    this.#now = now;
    this.#keep = keep;
  }

  /** A `PublishingWork` as JSON. */
  work(): string {
    const { entries, publications, stale, haltWords, halts } = this.#desk;
    const halt = halts.halt();
    const refusal = halt && haltWords.refusalOf(halt.digest);
    const work: PublishingWork = {
      newEntries: entries.head().size - (publications.last()?.ledger.size ?? 0),
      newSubjects: stale.marked(),
      coming: stale.coming(mostComing).map((change) => comingOf(change, this.#now)),
      recent: publications.recent(),
      words: haltWords.recent(mostWords),
      ...(refusal && { refusal }),
    };
    return JSON.stringify(work);
  }

  /** What has this digest stays unpublished, until its entries or the refusal are taken back. */
  async refuse({ digest, by, name }: Approval, reason: string): Promise<WordRefused | undefined> {
    const halt = this.#desk.halts.halt();
    if (halt?.digest !== digest) return 'approval-void';
    if (halt.changes.some(({ recordedBy }) => recordedBy.includes(by)))
      return 'approver-recorded-it';
    const subjects = halt.harsher + halt.milder;
    const said = { digest, by, ...(name !== undefined && { name }), subjects, reason };
    this.#desk.haltWords.add({ word: 'refused', at: this.#now, ...said });
    await this.#keep();
    return undefined;
  }

  /** Only whoever refused takes it back. */
  async withdrawRefusal({ digest, by, name }: Approval): Promise<WordRefused | undefined> {
    const { haltWords } = this.#desk;
    const refusal = haltWords.refusalOf(digest);
    if (refusal?.by !== by) return 'not-theirs';
    const { subjects } = refusal;
    const said = { digest, by, ...(name !== undefined && { name }), subjects };
    haltWords.add({ word: 'refusal-withdrawn', at: this.#now, ...said });
    await this.#keep();
    return undefined;
  }
}

function comingOf({ code, at, record }: ComingChange, now: Instant): Coming {
  const names = record && isAgencyRecord(record) ? record.names : [];
  const name = names.find(({ kind }) => kind === 'registered')?.name;
  return {
    subject: code,
    ...(name !== undefined && { name }),
    at,
    before: levelAt(record, now),
    after: levelAt(record, at),
  };
}
