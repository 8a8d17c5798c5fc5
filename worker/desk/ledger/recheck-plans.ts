import { type Inspectable, inspectionPool } from '../../../shared/draw/inspection-pool.ts';
import { isBeacon } from '../../../shared/draw/is-beacon.ts';
import { drawVisits, planInspections } from '../../../shared/draw/plan-inspections.ts';
import type { Service } from '../../../shared/identity/services.ts';
import { subjectKey } from '../../../shared/identity/subject.ts';
import { policyAt } from '../../../shared/jurisdiction/policy-at.ts';
import { canonicalHash } from '../../../shared/kinds/draw/draw-result-rules.ts';
import {
  type InspectionsCommittedBody,
  type InspectionsDrawnBody,
  inspectionsCommittedForm,
  inspectionsDrawnForm,
} from '../../../shared/kinds/draw/plan-forms.ts';
import { type EntryOf, entriesOf } from '../../../shared/kinds/form/entry-of.ts';
import { unknownReference } from '../../../shared/kinds/form/fact-named.ts';
import type { CompleteDraft } from '../../../shared/kinds/form/kind.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';
import type { Fault } from '../../../shared/ledger/fault.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { dayOf } from '../../../shared/time/shanghai.ts';
import type { Ledger } from './ledger.ts';

type Ground = Pick<Ledger, 'entries' | 'jurisdiction'>;

/**
 * Follows each inspection plan of a batch from the ledger itself (Arts. 19, 24): that the agencies stand as the commitment says,
 * and that the visits are those of its chance.
 */
export function recheckPlans(
  drafts: readonly CompleteDraft[],
  ledger: Ground,
  now: Instant,
): readonly Fault[] {
  return drafts.flatMap((draft, entry) => {
    const fault =
      draft.kind === inspectionsCommittedForm.name
        ? committedFault(draft.body as InspectionsCommittedBody, ledger, now)
        : draft.kind === inspectionsDrawnForm.name
          ? drawnFault(draft, ledger)
          : undefined;
    return fault ? [{ ...fault, entry }] : [];
  });
}

/** Whom a plan that is committed to at `now` chooses from, by the entries before this place of the ledger. */
export function poolOf(
  { entries, jurisdiction }: Ground,
  service: Service | undefined,
  now: Instant,
  beforeSeq: number = Number.POSITIVE_INFINITY,
): readonly Inspectable[] {
  const known = (history: readonly Entry[]) => history.filter(({ seq }) => seq < beforeSeq);
  const historyOf = (code: string) => known(entries.historyOfAgency(code));
  function* histories() {
    for (const key of entries.subjectKeys()) yield known(entries.historyOf(key));
  }
  return inspectionPool(histories(), jurisdiction, now, historyOf, service);
}

/** Whom a plan on record chooses from: the list that it commits to. Reckoned from the ledger where that isn't kept. */
export function poolOfPlan(
  ledger: Ground,
  { body: { service, listHash }, recordedAt, seq }: EntryOf<typeof inspectionsCommittedForm>,
): readonly Inspectable[] {
  const kept = ledger.entries.keptPool(listHash);
  if (kept) return kept;
  const pool = poolOf(ledger, service, recordedAt, seq);
  // What isn't that list must not be kept as it.
  if (canonicalHash(pool) === listHash) ledger.entries.keepPool(listHash, pool);
  return pool;
}

function committedFault(
  body: InspectionsCommittedBody,
  ledger: Ground,
  now: Instant,
): Fault | undefined {
  const { strata: _, listHash: __, ...request } = body;
  const policy = policyAt(ledger.jurisdiction, dayOf(now));
  const right = planInspections(request, poolOf(ledger, body.service, now), policy);
  return canonicalHash(right) === canonicalHash(body) ? undefined : otherAgencies;
}

function drawnFault({ subject, body }: CompleteDraft, ledger: Ground): Fault | undefined {
  // The kind's schema has passed it.
  const { commitment, randomness, visits } = body as InspectionsDrawnBody;
  const recorded = entriesOf(
    ledger.entries.historyOf(subjectKey(subject)),
    inspectionsCommittedForm,
  );
  const plan = recorded.find(({ id }) => id === commitment);
  if (plan === undefined) return unknownReference('body.commitment');
  if (randomness.source === 'drand-quicknet' && !isBeacon(randomness.beacon)) return forgedBeacon;
  const pool = poolOfPlan(ledger, plan);
  if (canonicalHash(pool) !== plan.body.listHash) return poolChanged;
  const right = drawVisits(plan.body, pool, randomness);
  return canonicalHash(right) === canonicalHash(visits) ? undefined : otherVisits;
}

const otherAgencies: Fault = {
  field: 'body.listHash',
  rule: 'plan.other-agencies',
  zh: '名单与台账当前的机构和信用状况不符，请重新生成',
  en: 'The ledger has other agencies, or they stand otherwise: have the list made anew',
};

const forgedBeacon: Fault = {
  field: 'body.randomness.beacon',
  rule: 'plan.beacon-forged',
  zh: '随机数的签名不成立',
  en: 'drand did not sign this random value',
};

const poolChanged: Fault = {
  field: 'body.commitment',
  rule: 'plan.pool-changed',
  zh: '按现行程序已不能重现封存时的名单，请撤销后重新封存',
  en: 'The committed list can’t be made again with today’s program: retract the commitment and commit anew',
};

const otherVisits: Fault = {
  field: 'body.visits',
  rule: 'plan.other-visits',
  zh: '由封存的名单和随机数得不出此抽查结果',
  en: 'The committed list and the random value give other visits',
};
