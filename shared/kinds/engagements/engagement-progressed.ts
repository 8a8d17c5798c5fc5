import * as z from 'zod';
import { otherTimes } from '../form/effective-times.ts';
import { engagementNumber, line } from '../form/fields.ts';
import { decideBy, type EntryKind, refuse } from '../form/kind.ts';
import { notOwnMatter } from '../form/own-matter.ts';
import { byDraft, saying } from '../form/publicity-sources.ts';
import { engagementClosed, engagementOf, unknownEngagement } from './engagements.ts';

const body = z.strictObject({ engagement: engagementNumber, note: line(500) });
export type EngagementProgressedBody = z.infer<typeof body>;

/** How far a service has come (服务动态 of Arts. 8, 10, 19). */
export const engagementProgressed: EntryKind<EngagementProgressedBody, 'engagement-progressed'> = {
  name: 'engagement-progressed',
  title: { zh: '服务项目进展', en: 'Engagement progressed' },
  roles: ['agency', 'city-regulator'],
  subjects: ['agency'],
  needsCase: false,
  publicity: {
    rule: 'never',
    source: saying`${byDraft('registration')}，依法应当保密的除外`,
  },
  bounds: { own: { perDay: 500, inAll: 10_000 } },
  ends: 'nothing',
  body,
  decide(draft, { actor, facts, now }) {
    const engagement = engagementOf(facts, draft.body.engagement);
    const strange = notOwnMatter(draft, actor);
    if (strange !== undefined) return refuse(strange);
    const faults = [
      engagement === undefined ? unknownEngagement : undefined,
      engagement?.closed && engagementClosed,
      ...otherTimes(draft, now),
    ];
    return decideBy(faults, { ...draft, effectiveFrom: now });
  },
};
