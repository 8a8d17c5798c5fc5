import type { BySeverity } from '../../jurisdiction/clocks.ts';
import type { Policy } from '../../jurisdiction/policy.ts';
import type { Entry } from '../../ledger/entry.ts';
import type { Fault } from '../../ledger/fault.ts';
import type { Day } from '../../time/instant.ts';
import { hasEnded, holdsAt } from '../../time/interval.ts';
import { addMonths, dayOf } from '../../time/shanghai.ts';
import { entriesOf } from '../form/entry-of.ts';
import { factNamed, unknownReference } from '../form/fact-named.ts';
import type { KindContext } from '../form/kind.ts';
import { trainingForm } from '../people/people-forms.ts';
import { isMunicipalBan } from '../supervision/municipal-ban.ts';
import { banForm, demeritForm, penaltyForm, severities } from '../supervision/supervision-forms.ts';
import { repairsOf } from './repairs.ts';

/**
 * Why the facts `ids` cannot be repaired now: they are not in force, their wait isn't over, the subject gave false
 * material, it is under a statutory ban, it acted in the same way again, or it is a person who has not been trained
 * since (domain § 9.7).
 */
export function repairObstacles(
  ids: readonly string[],
  context: KindContext,
): readonly (Fault | undefined)[] {
  const facts = ids.map((id) => inForce(id, context));
  if (facts.includes(undefined)) return [unknownReference('body.of')];
  const named = facts.filter((fact) => fact !== undefined);
  return [
    ...named.map((fact) => tooEarly(fact, context)),
    ...named.map((fact) => untrained(fact, context)),
    lockedOut(context),
    isBanned(context) ? underBan : undefined,
    actedAgain(named, context) ? sameAct(context) : undefined,
  ];
}

/** The fact if it is not ended or repaired yet; a stayed decision has no effect to repair. */
function inForce(id: string, { facts, now, book }: KindContext): Entry | undefined {
  const last = factNamed(facts, id, book.names.repairable);
  return hasEnded({ until: last?.effectiveUntil }, now) ? undefined : last;
}

/** The first day on which an application for the repair of `fact` may be made; its wait runs from the determination. */
export function repairableFrom(fact: Entry, facts: readonly Entry[], policy: Policy): Day {
  const determined = facts.find(({ id }) => id === fact.id) ?? fact;
  const months = policy.clocks.repair.waitMonths.value[severityOf(fact, facts, policy)];
  return addMonths(dayOf(determined.effectiveFrom), months);
}

/** A case is as severe as its gravest penalty; without one, a listing is serious and points are by their number. */
function severityOf(fact: Entry, facts: readonly Entry[], policy: Policy): keyof BySeverity {
  if (fact.kind === 'listing') return 'serious';
  const penalties = entriesOf(facts, penaltyForm);
  const own = penalties.filter(({ id }) => id === fact.id);
  const ofCase = penalties.filter(({ caseId }) => caseId !== undefined && caseId === fact.caseId);
  const found = (own.length > 0 ? own : ofCase).map(({ body }) => body.severity);
  const gravest = severities.findLast((severity) => found.includes(severity));
  if (gravest !== undefined) return gravest;
  const points = entriesOf([fact], demeritForm)[0]?.body.points ?? 0;
  return points >= policy.rectification.points.value ? 'serious' : 'general';
}

function tooEarly(fact: Entry, { facts, policy, now }: KindContext): Fault | undefined {
  const from = repairableFrom(fact, facts, policy);
  if (dayOf(now) >= from) return undefined;
  return {
    field: 'body.of',
    rule: 'repair.too-early',
    zh: `记录 ${fact.id} 自 ${from} 起方可申请修复`,
    en: `Repair of ${fact.id} can be applied for from ${from}`,
  };
}

/** A practitioner is trained after the decision (Arts. 16, 37). */
function untrained(fact: Entry, { facts }: KindContext): Fault | undefined {
  if (fact.subject.kind !== 'practitioner') return undefined;
  const since = dayOf(fact.effectiveFrom);
  const isTrained = entriesOf(facts, trainingForm).some(({ body }) => body.on >= since);
  return isTrained ? undefined : trainingMissing;
}

function lockedOut({ facts, policy, now }: KindContext): Fault | undefined {
  const months = policy.clocks.repair.lockoutMonths.value;
  const until = repairsOf(facts)
    .filter(({ decision }) => decision?.body.falseMaterial === true)
    .map(({ decision }) => addMonths(dayOf(decision?.effectiveFrom ?? now), months))
    .toSorted()
    .at(-1);
  if (until === undefined || dayOf(now) >= until) return undefined;
  return {
    field: 'body.of',
    rule: 'repair.locked-out',
    zh: `因提供虚假材料，${until} 前不得申请修复`,
    en: `False material was given: no application before ${until}`,
  };
}

function isBanned({ facts, now }: KindContext): boolean {
  return entriesOf(facts, banForm).some(
    (ban) =>
      !isMunicipalBan(ban) && holdsAt({ from: ban.effectiveFrom, until: ban.effectiveUntil }, now),
  );
}

/**
 * Whether the acts of the facts' cases were committed again, in another case, within the months that the policy
 * requires to be clean.
 */
function actedAgain(named: readonly Entry[], { facts, policy, now }: KindContext): boolean {
  const ids = named.map(({ id }) => id);
  const cases = named.map(({ caseId }) => caseId).filter((id) => id !== undefined);
  const isNamed = ({ id, caseId }: Entry) =>
    ids.includes(id) || (caseId !== undefined && cases.includes(caseId));
  const demerits = entriesOf(facts, demeritForm);
  const acts = demerits.filter(isNamed).map(({ body }) => body.act);
  const since = addMonths(dayOf(now), -policy.clocks.repair.sameActMonths.value);
  return demerits.some(
    (other) => !isNamed(other) && acts.includes(other.body.act) && other.body.actOn > since,
  );
}

const trainingMissing: Fault = {
  field: 'body.of',
  rule: 'repair.training-missing',
  zh: '从业人员申请修复，须在该决定之后参加培训',
  en: 'A practitioner has to be trained after the decision to have it repaired',
};

const underBan: Fault = {
  field: 'body.of',
  rule: 'repair.under-ban',
  zh: '法定禁入期间不得修复',
  en: 'Nothing is repaired during a statutory ban',
};

function sameAct({ policy }: KindContext): Fault {
  const months = policy.clocks.repair.sameActMonths.value;
  return {
    field: 'body.of',
    rule: 'repair.same-act-again',
    zh: `${months} 个月内有同类行为的不得修复`,
    en: `An act of the same type was done within the last ${months} months`,
  };
}
