import type { Subject } from '../../identity/subject.ts';
import { earlier } from '../../time/order.ts';
import { addDays, addSeconds, startOfDay } from '../../time/shanghai.ts';
import { inFuture, otherTimes } from '../form/effective-times.ts';
import { type DraftOf, decideBy, type EntryKind, type KindContext, refuse } from '../form/kind.ts';
import { notOwnMatter } from '../form/own-matter.ts';
import { byDraft, saying } from '../form/publicity-sources.ts';
import type { RuleFault } from '../form/rule-fault.ts';
import { isAffiliated } from '../people/affiliations-of.ts';
import { unregistered } from '../registration/unregistered.ts';
import { engagementOf } from './engagements.ts';
import { type EngagementOpenedBody, engagementOpenedForm } from './engagements-forms.ts';

/** A service begins (Arts. 9, 11, 22); an evaluation will refer to it. */
export const engagementOpened: EntryKind<EngagementOpenedBody, 'engagement-opened'> = {
  ...engagementOpenedForm,
  title: { zh: '服务项目开始', en: 'Engagement opened' },
  roles: ['agency', 'city-regulator'],
  subjects: ['agency'],
  needsCase: false,
  publicity: {
    rule: 'never',
    source: saying`${byDraft('registration')}，依法应当保密的除外`,
  },
  supporting: true,
  bounds: { own: { perDay: 500, inAll: 5_000 } },
  ends: 'nothing',
  decide(draft, context) {
    const { engagement, client, acknowledgedOn, openedOn } = draft.body;
    const { actor, facts, now } = context;
    const strange = notOwnMatter(draft, actor);
    if (strange !== undefined) return refuse(strange);
    const effectiveFrom = startOfDay(openedOn);
    const faults = [
      unregistered(facts, 'subject.code'),
      engagementOf(facts, engagement) ? openedAlready : undefined,
      client === draft.subject.code ? ownClient : undefined,
      elsewhere(draft, context),
      inFuture('body.acknowledgedOn', acknowledgedOn, now),
      inFuture('body.openedOn', openedOn, now),
      ...strangers(draft, context),
      ...otherTimes(draft, effectiveFrom),
    ];
    return decideBy(faults, { ...draft, effectiveFrom });
  },
};

type Draft = DraftOf<EngagementOpenedBody>;

/** Codes of a city's counties share its first four digits. */
function elsewhere({ body }: Draft, { jurisdiction }: KindContext): RuleFault | undefined {
  if (body.area.startsWith(jurisdiction.code.slice(0, 4))) return undefined;
  return {
    field: 'body.area',
    rule: 'engagement.elsewhere',
    zh: `服务地不在${jurisdiction.name.zh}行政区域内`,
    en: `The work is not done in ${jurisdiction.name.en}`,
    basis: [['draft', 'reach']],
  };
}

/** A practitioner who joined on the day that the work began belongs to the agency. */
function strangers(
  draft: Draft,
  { factsOf, now }: KindContext,
): readonly (RuleFault | undefined)[] {
  const { leaders = [], openedOn } = draft.body;
  const at = earlier(now, addSeconds(startOfDay(addDays(openedOn, 1)), -1));
  return leaders.map((code, i) => {
    const leader: Subject = { kind: 'practitioner', code };
    return isAffiliated(factsOf(leader), draft.subject.code, at) ? undefined : stranger(i);
  });
}

function stranger(place: number): RuleFault {
  return {
    field: `body.leaders[${place}]`,
    rule: 'engagement.leader-not-affiliated',
    zh: '该人员当时未登记在此机构名下',
    en: 'This practitioner did not belong to the agency then',
  };
}

const openedAlready: RuleFault = {
  field: 'body.engagement',
  rule: 'engagement.opened-already',
  zh: '该机构已有此编号的服务项目',
  en: 'The agency has an engagement of this number already',
};

const ownClient: RuleFault = {
  field: 'body.client',
  rule: 'engagement.own-client',
  zh: '机构不得是自己的委托人',
  en: 'An agency cannot be its own client',
};
