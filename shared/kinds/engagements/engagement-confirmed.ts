import type { Fault } from '../../ledger/fault.ts';
import { otherTimes } from '../form/effective-times.ts';
import { entriesOf } from '../form/entry-of.ts';
import { decideBy, type EntryKind, type KindContext, refuse } from '../form/kind.ts';
import { notOwnMatter } from '../form/own-matter.ts';
import { byDraft } from '../form/publicity-sources.ts';
import { type Engagement, engagementOf, unknownEngagement } from './engagements.ts';
import { type EngagementConfirmedBody, engagementConfirmedForm } from './engagements-forms.ts';

/**
 * The client says that it had this service and that it is done (Art. 22). Without that, or the client's evaluation,
 * an engagement is only the agency's own word and counts for no grade (domain G8).
 */
export const engagementConfirmed: EntryKind<EngagementConfirmedBody, 'engagement-confirmed'> = {
  ...engagementConfirmedForm,
  title: { zh: '委托人确认服务项目', en: 'Engagement confirmed' },
  roles: ['client'],
  subjects: ['agency'],
  needsCase: false,
  publicity: { rule: 'sum', source: byDraft('contracts', 'evaluation') },
  graded: true,
  bounds: { own: { perDay: 500, inAll: 20_000 } },
  ends: 'nothing',
  decide(draft, context) {
    const { actor, facts, now } = context;
    const engagement = engagementOf(facts, draft.body.engagement);
    if (engagement === undefined) return refuse(unknownEngagement);
    const strange = notTheClient(engagement, context);
    if (strange !== undefined) return refuse(strange);
    // A second confirmation by another person is accepted, because the first may not count as the client's own voice.
    const isConfirmed = entriesOf(facts, engagementConfirmedForm).some(
      (other) =>
        other.body.engagement === draft.body.engagement && other.actor.person === actor.person,
    );
    const faults = [
      engagement.closed === undefined ? stillOpen : undefined,
      isConfirmed ? confirmedAlready : undefined,
      ...otherTimes(draft, now),
    ];
    return decideBy(faults, { ...draft, effectiveFrom: now });
  },
};

function notTheClient({ opened, closed }: Engagement, { actor }: KindContext): Fault | undefined {
  const client = { kind: 'client', code: opened.body.client } as const;
  if (notOwnMatter(opened, actor, client)) return otherClient;
  const isSame = [opened, closed].some((entry) => entry?.actor.person === actor.person);
  return isSame ? samePerson : undefined;
}

const otherClient: Fault = {
  field: 'actor.speaksFor',
  rule: 'engagement.not-the-client',
  zh: '只有该服务项目的委托人可以确认',
  en: 'Only the client of this engagement can confirm it',
};

const samePerson: Fault = {
  field: 'actor.person',
  rule: 'engagement.same-person',
  zh: '申报该服务项目的经办人不得代委托人确认',
  en: 'Whoever recorded the engagement cannot confirm it for the client',
};

const stillOpen: Fault = {
  field: 'body.engagement',
  rule: 'engagement.still-open',
  zh: '该服务项目尚未办结，办结后方可确认',
  en: 'This engagement is not closed yet; it can be confirmed once it is',
};

const confirmedAlready: Fault = {
  field: 'body.engagement',
  rule: 'engagement.confirmed-already',
  zh: '该服务项目已经确认',
  en: 'This engagement is confirmed already',
};
