import { RpcTarget } from 'cloudflare:workers';
import { commitDraw, type DrawRequest } from '../../../shared/draw/commit-draw.ts';
import { drawRecordOf } from '../../../shared/draw/draw-record-of.ts';
import { type JudgedExpert, judgeExperts } from '../../../shared/draw/eligible-experts.ts';
import { expertPool } from '../../../shared/draw/expert-pool.ts';
import { heldBody } from '../../../shared/draw/held-body.ts';
import { subjectKey } from '../../../shared/identity/subject.ts';
import { policyAt } from '../../../shared/jurisdiction/policy-at.ts';
import { drawDeclined } from '../../../shared/kinds/draw/draw-declined.ts';
import {
  type Chance,
  type DrawCommittedBody,
  drawCommittedForm,
} from '../../../shared/kinds/draw/draw-forms.ts';
import { drawHeld } from '../../../shared/kinds/draw/draw-held.ts';
import type { PooledExpert } from '../../../shared/kinds/draw/draw-record.ts';
import { canonicalHash } from '../../../shared/kinds/draw/draw-result-rules.ts';
import { factsOf } from '../../../shared/kinds/facts/facts-of.ts';
import { type EntryOf, entriesOf } from '../../../shared/kinds/form/entry-of.ts';
import { toHex } from '../../../shared/ledger/digest.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { dayOf } from '../../../shared/time/shanghai.ts';
import { jurisdictionNow } from '../ledger/jurisdiction-now.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { randomBytes } from '../platform/random-bytes.ts';

/** A draw that was committed to, and whom chance chose. */
export type Draw = {
  readonly committed: EntryOf<typeof drawCommittedForm>;
  readonly held?: EntryOf<typeof drawHeld>;
  /** Who of those named doesn't come, in ledger order. */
  readonly declined: readonly EntryOf<typeof drawDeclined>[];
};

/** A draw with the experts of its category as they were at the commitment. */
export type DrawView = Draw & {
  readonly experts: readonly JudgedExpert[];
  /** Whether the commitment is of this pool; of another, the write door takes no result. */
  readonly isOfPool: boolean;
};

export type Occasion = Parameters<typeof judgeExperts>[1];

const mostDraws = 100;

/** Draws of experts at one moment. Callers have been admitted. */
export class Draws extends RpcTarget {
  readonly #ledger: Ledger;
  readonly #now: Instant;

  constructor(ledger: Ledger, now: Instant) {
    super();
    this.#ledger = { ...ledger, jurisdiction: jurisdictionNow(ledger) };
    this.#now = now;
  }

  /** Some `Draw`s as JSON, the newest first; those taken back are left out. */
  draws(): string {
    const { entries } = this.#ledger;
    const committed = entries.newestOfKind(drawCommittedForm.name, mostDraws);
    return JSON.stringify(committed.flatMap(({ id }) => this.#draw(id) ?? []));
  }

  /** The categories of the experts now, each with how many they are, as JSON pairs. */
  categories(): string {
    const all = this.#poolNow().flatMap(({ categories }) => categories);
    const sizes = [...Map.groupBy(all, (category) => category)];
    return JSON.stringify(sizes.map(([category, { length }]) => [category, length]).toSorted());
  }

  /** `JudgedExpert`s as JSON: who could be drawn now, and what bars the others. */
  judge(occasion: Occasion): string {
    return JSON.stringify(judgeExperts(this.#poolNow(), occasion, this.#conflictMonths(this.#now)));
  }

  /** The body of a commitment as JSON, by the pool as it is now. */
  propose(request: DrawRequest): string {
    const policy = policyAt(this.#ledger.jurisdiction, dayOf(this.#now));
    const body = commitDraw(request, this.#poolNow(), policy, toHex(randomBytes(16)));
    return JSON.stringify(body satisfies DrawCommittedBody);
  }

  /** A `DrawView` as JSON; undefined where there is no draw of this id. */
  draw(id: string): string | undefined {
    const draw = this.#draw(id);
    if (!draw) return undefined;
    const { body, recordedAt } = draw.committed;
    const pool = this.#poolOf(draw);
    const view: DrawView = {
      ...draw,
      experts: judgeExperts(pool, body, this.#conflictMonths(recordedAt)),
      isOfPool: canonicalHash(pool) === body.poolHash,
    };
    return JSON.stringify(view);
  }

  /** The body of what chance draws, as JSON; undefined where there is no such draw. */
  hold(id: string, randomness: Chance): string | undefined {
    const draw = this.#draw(id);
    if (!draw) return undefined;
    const { jurisdiction } = this.#ledger;
    return JSON.stringify(heldBody(draw.committed, this.#poolOf(draw), randomness, jurisdiction));
  }

  /** What `checkDraw` checks, as JSON, with the pool or, for the parties, without; undefined before the draw is held. */
  record(id: string, withPool: boolean): string | undefined {
    const draw = this.#draw(id);
    if (!draw?.held) return undefined;
    const experts = this.#ledger.entries.ofExperts();
    const { pool, ...open } = drawRecordOf(experts, draw.committed, draw.held, draw.declined);
    return JSON.stringify(withPool ? { ...open, pool } : open, null, 2);
  }

  #draw(id: string): Draw | undefined {
    const { entries } = this.#ledger;
    const found = entries.find(id);
    const facts = found ? factsOf(entries.historyOf(subjectKey(found.subject))) : [];
    const committed = entriesOf(facts, drawCommittedForm).find((one) => one.id === id);
    if (!committed) return undefined;
    const held = entriesOf(facts, drawHeld).find(({ body }) => body.commitment === id);
    const declined = entriesOf(facts, drawDeclined).filter(({ body }) => body.held === held?.id);
    return { committed, ...(held && { held }), declined };
  }

  #poolNow(): readonly PooledExpert[] {
    return expertPool(this.#ledger.entries.ofExperts());
  }

  #poolOf({ committed }: Draw): readonly PooledExpert[] {
    return expertPool(this.#ledger.entries.ofExperts().filter(({ seq }) => seq < committed.seq));
  }

  #conflictMonths(at: Instant): number {
    return policyAt(this.#ledger.jurisdiction, dayOf(at)).expertDraw.conflictMonths.value;
  }
}
