import type { Fault } from '../../ledger/fault.ts';
import type { InspectionsCommittedBody } from './plan-forms.ts';

type Plan = Pick<InspectionsCommittedBody, 'inspectors' | 'inspectorsEach' | 'recused'>;

/** Refuses who steps aside without being on the list, or twice; and more than a visit to that agency can do without. */
export function recusedFault({
  inspectors,
  inspectorsEach,
  recused = [],
}: Plan): Fault | undefined {
  const pairs = recused.map(({ inspector, agency }) => `${agency} ${inspector}`);
  if (new Set(pairs).size < pairs.length) return recusedTwice;
  if (recused.some(({ inspector }) => !inspectors.includes(inspector))) return notOnList;
  const ofAgency = Map.groupBy(recused, ({ agency }) => agency);
  for (const [agency, { length }] of ofAgency) {
    if (inspectors.length - length < inspectorsEach) return tooFewLeft(agency);
  }
  return undefined;
}

const notOnList: Fault = {
  field: 'body.recused',
  rule: 'plan.recused-not-on-list',
  zh: '回避的人员不在检查人员名单中',
  en: 'Who steps aside is not on the list of inspectors',
};

const recusedTwice: Fault = {
  field: 'body.recused',
  rule: 'plan.recused-twice',
  zh: '同一人员对同一机构的回避重复',
  en: 'An inspector steps aside twice for one agency',
};

function tooFewLeft(agency: string): Fault {
  return {
    field: 'body.recused',
    rule: 'plan.too-few-left',
    zh: `回避后可以检查 ${agency} 的人员少于每次检查人数，请增加检查人员`,
    en: `Too few inspectors are left for ${agency}: put more on the list`,
  };
}
