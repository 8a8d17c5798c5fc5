import { policyAt } from '../../jurisdiction/policy-at.ts';
import { dayOf } from '../../time/shanghai.ts';
import { entriesOf } from '../form/entry-of.ts';
import type { DraftOf, KindContext } from '../form/kind.ts';
import { restsOnOwnRegulation } from '../form/own-regulation.ts';
import type { RuleFault } from '../form/rule-fault.ts';
import { registrationReminderForm } from '../registration/registration-forms.ts';
import type { DemeritBody } from './supervision-forms.ts';

/**
 * What the city's draft requires of an act before it may be scored: a licence that the service needs, a reminder that
 * was served, the norm that was broken.
 */
export function actConditionMissing(
  { body, basis }: DraftOf<DemeritBody>,
  context: KindContext,
): RuleFault | undefined {
  const { acts } = context.jurisdiction.articles;
  switch (Object.hasOwn(acts, body.act) ? acts[body.act]?.asks : undefined) {
    case 'licence':
      return licenceNotNeeded(body, context);
    case 'first-reminder':
      return reminderMissing(1, body, context);
    case 'second-reminder':
      return reminderMissing(2, body, context);
    case 'other-norm':
      return restsOnOwnRegulation(basis, context.jurisdiction) ? normMissing : undefined;
    default:
      return undefined;
  }
}

/**
 * Domain G16: an act counts only where the policy lists a licence for the service, on the day of the act and today.
 */
function licenceNotNeeded(
  { service, actOn }: DemeritBody,
  { jurisdiction, policy }: KindContext,
): RuleFault | undefined {
  if (service === undefined) return serviceMissing;
  const lists = [policyAt(jurisdiction, actOn).licences, policy.licences];
  return lists.every((licences) => licences[service] !== undefined) ? undefined : noLicenceNeeded;
}

function reminderMissing(
  round: 1 | 2,
  { actOn }: DemeritBody,
  { facts }: KindContext,
): RuleFault | undefined {
  const isServed = entriesOf(facts, registrationReminderForm).some(
    ({ body, effectiveFrom }) => body.round === round && dayOf(effectiveFrom) <= actOn,
  );
  if (isServed) return undefined;
  return {
    field: 'body.act',
    rule: 'demerit.reminder-missing',
    zh: `行为日期前没有第 ${round} 次书面提醒的记录`,
    en: `No reminder number ${round} was served by the day of the act`,
    basis: [['draft', 'unregistered']],
  };
}

/** Domain G16: (9) and (10) of Art. 12 prohibit nothing by themselves; the broken norm has to be cited. */
const normMissing: RuleFault = {
  field: 'basis.law',
  rule: 'demerit.norm-missing',
  zh: '此类行为须引用所违反的规范或者法律，不得仅引用本市管理办法',
  en: 'For such an act, cite the norm or law that was broken, not the city’s own measures alone',
  basis: [['draft', 'otherNorms']],
};

const serviceMissing: RuleFault = {
  field: 'body.service',
  rule: 'demerit.service-missing',
  zh: '须填写所从事的服务类别，以核对是否须取得许可',
  en: 'Name the service, so that it can be checked whether it needs a licence',
};

const noLicenceNeeded: RuleFault = {
  field: 'body.service',
  rule: 'demerit.no-licence-needed',
  zh: '许可目录中该类服务无须取得许可，不得以未经许可记分',
  en: 'By the list of licences this service needs none, so lacking one is not scored',
  basis: [['draft', 'licences']],
};
