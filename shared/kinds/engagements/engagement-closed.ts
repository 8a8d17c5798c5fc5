import type { Fault } from '../../ledger/fault.ts';
import { startOfDay } from '../../time/shanghai.ts';
import { inFuture, otherTimes } from '../form/effective-times.ts';
import { decideBy, type EntryKind, refuse } from '../form/kind.ts';
import { notOwnMatter } from '../form/own-matter.ts';
import { byDraft } from '../form/publicity-sources.ts';
import {
  engagementClosed as closedAlready,
  engagementOf,
  unknownEngagement,
} from './engagements.ts';
import { type EngagementClosedBody, engagementClosedForm } from './engagements-forms.ts';

/** A service is done; from now on it can be evaluated (Art. 32). */
export const engagementClosed: EntryKind<EngagementClosedBody, 'engagement-closed'> = {
  ...engagementClosedForm,
  title: { zh: '服务项目办结', en: 'Engagement closed' },
  roles: ['agency', 'city-regulator'],
  subjects: ['agency'],
  needsCase: false,
  publicity: { rule: 'sum', source: byDraft('evaluation') },
  graded: true,
  supporting: true,
  bounds: { own: { perDay: 500, inAll: 5_000 } },
  ends: { power: 'self' },
  decide(draft, { actor, facts, now }) {
    const { completedOn } = draft.body;
    const strange = notOwnMatter(draft, actor);
    if (strange !== undefined) return refuse(strange);
    const engagement = engagementOf(facts, draft.body.engagement);
    if (engagement === undefined) return refuse(unknownEngagement);
    const effectiveFrom = startOfDay(completedOn);
    const faults = [
      engagement.closed && closedAlready,
      completedOn < engagement.opened.body.openedOn ? endsBeforeStart : undefined,
      inFuture('body.completedOn', completedOn, now),
      ...otherTimes(draft, effectiveFrom),
    ];
    return decideBy(faults, { ...draft, effectiveFrom });
  },
};

const endsBeforeStart: Fault = {
  field: 'body.completedOn',
  rule: 'engagement.ends-before-start',
  zh: '办结日期早于开始日期',
  en: 'It cannot be done before it began',
};
