import { policyAt } from '../jurisdiction/policy-at.ts';
import { dayOf } from '../time/shanghai.ts';
import type { DemeritBody } from './demerit.ts';
import { entriesOf } from './entry-of.ts';
import type { DraftOf, KindContext } from './kind.ts';
import { restsOnOwnRegulation } from './own-regulation.ts';
import type { Refusal } from './refusal.ts';

/**
 * What Art. 12 asks of an act before it may be scored: a licence that the service needs, a reminder that was served, the norm
 * that was broken.
 */
export function actConditionMissing(
  { body, basis }: DraftOf<DemeritBody>,
  context: KindContext,
): Refusal | undefined {
  const needsNorm = /^12-(9|10)-/.test(body.act);
  if (needsNorm && restsOnOwnRegulation(basis, context.jurisdiction)) return normMissing;
  if (body.act.startsWith('12-1-unlicensed-work')) return licenceNotNeeded(body, context);
  if (body.act === '12-2-unregistered') return reminderMissing(1, body, context);
  if (body.act === '12-2-unregistered-again') return reminderMissing(2, body, context);
  return undefined;
}

/** Domain G16: only where policy lists a licence for the service, on the day of the act and today. */
function licenceNotNeeded(
  { service, actOn }: DemeritBody,
  { jurisdiction, policy }: KindContext,
): Refusal | undefined {
  if (service === undefined) return serviceMissing;
  const lists = [policyAt(jurisdiction, actOn).licences, policy.licences];
  return lists.every((licences) => licences[service] !== undefined) ? undefined : noLicenceNeeded;
}

function reminderMissing(
  round: 1 | 2,
  { actOn }: DemeritBody,
  { facts }: KindContext,
): Refusal | undefined {
  const isServed = entriesOf(facts, 'registration-reminder').some(
    ({ body, effectiveFrom }) => body.round === round && dayOf(effectiveFrom) <= actOn,
  );
  if (isServed) return undefined;
  return {
    field: 'body.act',
    rule: 'demerit.reminder-missing',
    zh: `行为日期前没有第 ${round} 次书面提醒的记录`,
    en: `No reminder number ${round} was served by the day of the act`,
    basis: [['draft', [12, 2]]],
  };
}

/** Domain G16: (9) and (10) of Art. 12 say nothing by themselves. */
const normMissing: Refusal = {
  field: 'basis.law',
  rule: 'demerit.norm-missing',
  zh: '此类行为须引用所违反的规范或者法律，不得仅引用本市管理办法',
  en: 'For such an act, cite the norm or law that was broken, not the city’s own measures alone',
  basis: [['draft', [12, 9], [12, 10]]],
};

const serviceMissing: Refusal = {
  field: 'body.service',
  rule: 'demerit.service-missing',
  zh: '须填写所从事的服务类别，以核对是否须取得许可',
  en: 'Name the service, so that it can be checked whether it needs a licence',
};

const noLicenceNeeded: Refusal = {
  field: 'body.service',
  rule: 'demerit.no-licence-needed',
  zh: '许可目录中该类服务无须取得许可，不得以未经许可记分',
  en: 'By the list of licences this service needs none, so lacking one is not scored',
  basis: [['draft', 7]],
};
