import { policyAt } from '../../jurisdiction/policy-at.ts';
import type { Entry } from '../../ledger/entry.ts';
import type { Day } from '../../time/instant.ts';
import { addMonths, dayOf } from '../../time/shanghai.ts';
import { entriesOf } from '../form/entry-of.ts';
import type { DraftOf, KindContext } from '../form/kind.ts';
import type { RuleFault } from '../form/rule-fault.ts';
import { penaltyForm } from './supervision-forms.ts';

type Found = {
  readonly actOn?: Day;
  readonly foundOn?: Day;
  readonly harm?: true;
};

/**
 * Refuses points and listings for an act that was found out too late to be punished: two years after the act, five
 * where it did harm; for an act that went on, after its end (《生态环境法典》 art. 1054). An act that was punished in the
 * same case was found out by then.
 */
export function limitationFault(
  draft: DraftOf<Found>,
  { facts, jurisdiction, now }: KindContext,
): RuleFault | undefined {
  const { actOn, foundOn, harm } = draft.body;
  const today = dayOf(now);
  if (foundOn !== undefined && foundOn > today) return foundInFuture;
  if (actOn === undefined) return undefined;
  if (foundOn !== undefined && foundOn < actOn) return foundBefore;
  const { years, harmYears } = policyAt(jurisdiction, today).limitation.value;
  const last = addMonths(actOn, 12 * (harm ? harmYears : years));
  const found = [foundOn ?? today, ...punishedOn(draft, facts)].toSorted()[0] ?? today;
  return found <= last ? undefined : timeBarred(last, { years, harmYears });
}

function punishedOn({ caseId }: DraftOf<Found>, facts: readonly Entry[]): readonly Day[] {
  return entriesOf(facts, penaltyForm)
    .filter((penalty) => caseId !== undefined && penalty.caseId === caseId)
    .map(({ body }) => body.decidedOn);
}

const foundInFuture: RuleFault = {
  field: 'body.foundOn',
  rule: 'day.in-future',
  zh: '日期不得晚于今天',
  en: 'This day may not lie in the future',
};

const foundBefore: RuleFault = {
  field: 'body.foundOn',
  rule: 'limitation.found-before-act',
  zh: '发现日期不得早于行为日期（连续、继续的，为终了之日）',
  en: 'It cannot be found out before the act, where that went on its last day',
};

function timeBarred(
  last: Day,
  { years, harmYears }: { years: number; harmYears: number },
): RuleFault {
  return {
    field: 'body.actOn',
    rule: 'limitation.time-barred',
    zh: `该行为至 ${last} 未被发现，已过时效（${years} 年；造成环境污染、生态破坏等危害后果的 ${harmYears} 年），不得据以记分、列入；在期限内发现的，填写 body.foundOn；造成危害后果的，填写 body.harm`,
    en: `Not found out by ${last}, this act is time-barred (${years} years; ${harmYears} where it did harm) and carries neither points nor a listing; if it was found out in time state body.foundOn, if it did harm body.harm`,
    basis: [['code', 1054]],
  };
}
