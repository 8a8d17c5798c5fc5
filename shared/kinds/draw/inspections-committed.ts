import { inspectionStrata } from '../../jurisdiction/inspection-strata.ts';
import type { Policy } from '../../jurisdiction/policy.ts';
import type { Fault } from '../../ledger/fault.ts';
import type { Day } from '../../time/instant.ts';
import { addDays, startOfDay, toEpochMs } from '../../time/shanghai.ts';
import { otherEnd, otherStart } from '../form/effective-times.ts';
import { entriesOf } from '../form/entry-of.ts';
import { decideBy, type EntryKind, type KindContext } from '../form/kind.ts';
import { byDraft } from '../form/publicity-sources.ts';
import { chosenChanceFault } from './draw-commitment-rules.ts';
import { type InspectionsCommittedBody, inspectionsCommittedForm } from './plan-forms.ts';
import { timeOfRound } from './quicknet-time.ts';
import { recusedFault } from './recused-inspectors.ts';

/**
 * Fixes whom an inspection plan chooses from, how many of each standing, by which inspectors and by what chance, before the
 * chance is known (Arts. 19, 24). That the agencies stand so, the write door follows from the ledger.
 */
export const inspectionsCommitted: EntryKind<InspectionsCommittedBody, 'inspections-committed'> = {
  ...inspectionsCommittedForm,
  title: { zh: '双随机检查名单封存', en: 'Inspections committed' },
  roles: ['city-regulator', 'county-regulator'],
  subjects: ['authority'],
  needsCase: false,
  publicity: { rule: 'never', source: byDraft('inspections') },
  bounds: { onRecord: 2_000 },
  ends: 'nothing',
  decide(draft, context) {
    const { now, policy } = context;
    const faults = [
      otherStart(draft, now),
      otherEnd(draft),
      periodFault(draft.body),
      afterPeriod(draft.body),
      takesFault(draft.body, policy),
      inspectorsFault(draft.body, policy),
      recusedFault(draft.body),
      committedAlready(draft.body, context),
      chosenChanceFault(draft.body, { at: now, policy }),
    ];
    return decideBy(faults, { ...draft, effectiveFrom: now });
  },
};

/** How many of so many agencies are visited in a period, by the frequency for how they stand. */
export function takeOf(
  size: number,
  perYear: number,
  { from, until }: { readonly from: Day; readonly until: Day },
): number {
  const ms = toEpochMs(startOfDay(addDays(until, 1))) - toEpochMs(startOfDay(from));
  const years = Math.round(ms / 86_400_000) / 365;
  // Without the margin 0.1 × 10 could come to a little more than 1.
  return Math.min(size, Math.max(0, Math.ceil(size * perYear * years - 1e-9)));
}

function periodFault({ from, until }: InspectionsCommittedBody): Fault | undefined {
  return from <= until && until < addDays(from, 366) ? undefined : otherPeriod;
}

function afterPeriod({ randomness, until }: InspectionsCommittedBody): Fault | undefined {
  if (randomness.source !== 'drand-quicknet') return undefined;
  return timeOfRound(randomness.round) < startOfDay(until) ? undefined : drawnTooLate;
}

function takesFault(body: InspectionsCommittedBody, { inspection }: Policy): Fault | undefined {
  const order = body.strata.map(({ stratum }) => inspectionStrata.indexOf(stratum));
  const isInOrder = order.every((place, i) => i === 0 || (order[i - 1] ?? -1) < place);
  const isRight = body.strata.every(
    ({ stratum, size, take }) => take === takeOf(size, inspection.perYear.value[stratum], body),
  );
  return isInOrder && isRight ? undefined : otherTake;
}

function inspectorsFault(
  { inspectors, inspectorsEach }: InspectionsCommittedBody,
  { inspection }: Policy,
): Fault | undefined {
  if (new Set(inspectors).size < inspectors.length) return inspectorTwice;
  const least = inspection.inspectors.value;
  if (inspectorsEach < least) return tooFewEach(least);
  return inspectors.length < inspectorsEach ? tooFewInspectors : undefined;
}

/** With two commitments an officer could keep the one that suits; to replace the first it has to be retracted, on record. */
function committedAlready(
  body: InspectionsCommittedBody,
  { facts }: KindContext,
): Fault | undefined {
  const overlaps = entriesOf(facts, inspectionsCommittedForm).some(
    ({ body: { from, until, service } }) =>
      from <= body.until && until >= body.from && service === body.service,
  );
  return overlaps ? plannedAlready : undefined;
}

const otherPeriod: Fault = {
  field: 'body.until',
  rule: 'plan.period',
  zh: '检查期间的截止日不得早于开始日，且不超过一年',
  en: 'The visits end on or after the day on which they begin, and within a year',
};

const drawnTooLate: Fault = {
  field: 'body.randomness.round',
  rule: 'plan.drawn-too-late',
  zh: '随机数须在检查期间届满前公布',
  en: 'Chance is known before the period of the visits ends',
};

const otherTake: Fault = {
  field: 'body.strata',
  rule: 'plan.other-numbers',
  zh: '各类抽查家数须按规定频次计算，并依规定次序列出',
  en: 'How many are visited follows from the frequencies of the policy, in its order',
};

const inspectorTwice: Fault = {
  field: 'body.inspectors',
  rule: 'plan.inspector-twice',
  zh: '检查人员名单中有重复',
  en: 'An inspector is on the list more than once',
};

const tooFewInspectors: Fault = {
  field: 'body.inspectors',
  rule: 'plan.too-few-inspectors',
  zh: '检查人员少于每次检查所需人数',
  en: 'There are fewer inspectors than a visit takes',
};

function tooFewEach(least: number): Fault {
  return {
    field: 'body.inspectorsEach',
    rule: 'plan.too-few-each',
    zh: `每次检查不得少于 ${least} 人`,
    en: `At least ${least} inspectors make a visit`,
  };
}

const plannedAlready: Fault = {
  field: 'body.from',
  rule: 'plan.planned-already',
  zh: '同一期间、同一服务类别的检查计划已经封存，不得重复',
  en: 'A plan for this service is committed already in this period',
};
