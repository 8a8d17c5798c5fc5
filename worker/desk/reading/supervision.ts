import { RpcTarget } from 'cloudflare:workers';
import type { Inspectable } from '../../../shared/draw/inspection-pool.ts';
import {
  drawVisits,
  type PlanRequest,
  planInspections,
} from '../../../shared/draw/plan-inspections.ts';
import { subjectKey } from '../../../shared/identity/subject.ts';
import { policyAt } from '../../../shared/jurisdiction/policy-at.ts';
import type { Chance } from '../../../shared/kinds/draw/draw-forms.ts';
import {
  type InspectionsCommittedBody,
  type InspectionsDrawnBody,
  inspectionsCommittedForm,
  inspectionsDrawnForm,
} from '../../../shared/kinds/draw/plan-forms.ts';
import { factsOf } from '../../../shared/kinds/facts/facts-of.ts';
import { type EntryOf, entriesOf } from '../../../shared/kinds/form/entry-of.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { dayOf } from '../../../shared/time/shanghai.ts';
import { jurisdictionNow } from '../ledger/jurisdiction-now.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { poolOf, poolOfPlan } from '../ledger/recheck-plans.ts';

/** A plan that was committed to, and what was drawn from it. */
export type Plan = {
  readonly committed: EntryOf<typeof inspectionsCommittedForm>;
  readonly drawn?: EntryOf<typeof inspectionsDrawnForm>;
};

/** All that anyone needs to recheck a plan: the list that was chosen from, and the two entries. */
type PlanRecord = { readonly v: 1; readonly pool: readonly Inspectable[] } & Plan;

const mostPlans = 100;

/** Inspection plans at one moment. Callers have been admitted. */
export class Supervision extends RpcTarget {
  readonly #ledger: Ledger;
  readonly #now: Instant;

  constructor(ledger: Ledger, now: Instant) {
    super();
    this.#ledger = { ...ledger, jurisdiction: jurisdictionNow(ledger) };
    this.#now = now;
  }

  /** Some `Plan`s as JSON, the newest first; those taken back are left out. */
  plans(): string {
    const { entries } = this.#ledger;
    const committed = entries.newestOfKind(inspectionsCommittedForm.name, mostPlans);
    return JSON.stringify(committed.flatMap(({ id }) => this.#plan(id) ?? []));
  }

  /** A `Plan` as JSON; undefined where there is none of this id. */
  plan(id: string): string | undefined {
    return JSON.stringify(this.#plan(id));
  }

  /** The body of a commitment as JSON, by how agencies stand now. */
  propose(request: PlanRequest): string {
    const { jurisdiction } = this.#ledger;
    const policy = policyAt(jurisdiction, dayOf(this.#now));
    const pool = poolOf(this.#ledger, request.service, this.#now);
    const body: InspectionsCommittedBody = planInspections(request, pool, policy);
    this.#ledger.entries.keepPool(body.listHash, pool);
    return JSON.stringify(body);
  }

  /** The body of what chance draws from a plan, as JSON; undefined where there is no such plan. */
  draw(id: string, randomness: Chance): string | undefined {
    const plan = this.#plan(id);
    if (!plan) return undefined;
    const visits = drawVisits(
      plan.committed.body,
      poolOfPlan(this.#ledger, plan.committed),
      randomness,
    );
    const body: InspectionsDrawnBody = { commitment: id, randomness, visits: [...visits] };
    return JSON.stringify(body);
  }

  /** A `PlanRecord` as JSON. */
  record(id: string): string | undefined {
    const plan = this.#plan(id);
    if (!plan) return undefined;
    const record: PlanRecord = { v: 1, pool: poolOfPlan(this.#ledger, plan.committed), ...plan };
    return JSON.stringify(record, null, 2);
  }

  #plan(id: string): Plan | undefined {
    const { entries } = this.#ledger;
    const found = entries.find(id);
    const facts = found ? factsOf(entries.historyOf(subjectKey(found.subject))) : [];
    const committed = entriesOf(facts, inspectionsCommittedForm).find((one) => one.id === id);
    if (!committed) return undefined;
    const drawn = entriesOf(facts, inspectionsDrawnForm).find(({ body }) => body.commitment === id);
    return { committed, ...(drawn && { drawn }) };
  }
}
