import type { Fault } from '../../ledger/fault.ts';
import { otherTimes } from '../form/effective-times.ts';
import { entriesOf } from '../form/entry-of.ts';
import { type DraftOf, decideBy, type EntryKind, type KindContext, refuse } from '../form/kind.ts';
import { notOwnMatter } from '../form/own-matter.ts';
import { ofPersons } from '../form/publicity-sources.ts';
import { demeritForm } from '../supervision/supervision-forms.ts';
import { type Engagement, engagementOf, unknownEngagement } from './engagements.ts';
import { type EngagementRepudiatedBody, engagementRepudiatedForm } from './engagements-forms.ts';

/** A practitioner denies having taken part in an engagement that bears their name, which freezes its points (domain G10). */
export const engagementRepudiated: EntryKind<EngagementRepudiatedBody, 'engagement-repudiated'> = {
  ...engagementRepudiatedForm,
  title: { zh: '否认参与服务项目', en: 'Engagement repudiated' },
  roles: ['practitioner'],
  subjects: ['practitioner'],
  needsCase: false,
  publicity: { rule: 'never', source: ofPersons },
  changesOthers: true,
  clocks: ['repudiation-decision'],
  bounds: { own: { perDay: 20 } },
  ends: { power: 'self' },
  decide(draft, { actor, facts, factsOf, now }) {
    const strange = notOwnMatter(draft, actor);
    if (strange !== undefined) return refuse(strange);
    const { agency, engagement: id } = draft.body;
    const engagement = engagementOf(factsOf({ kind: 'agency', code: agency }), id);
    if (engagement === undefined) return refuse(unknownEngagement);
    const faults = [
      isNamed(draft, engagement, facts) ? undefined : notNamed,
      isRepudiated(draft, facts) ? repudiatedAlready : undefined,
      ...otherTimes(draft, now),
    ];
    return decideBy(faults, { ...draft, effectiveFrom: now });
  },
};

/** Whether the agency's entry or the practitioner's own points name the person. */
function isNamed(
  { subject, body }: DraftOf<EngagementRepudiatedBody>,
  { opened }: Engagement,
  facts: KindContext['facts'],
): boolean {
  if (opened.body.leaders?.includes(subject.code)) return true;
  return entriesOf(facts, demeritForm).some(
    (demerit) => demerit.body.agency === body.agency && demerit.body.engagement === body.engagement,
  );
}

function isRepudiated(
  { body: { agency, engagement } }: DraftOf<EngagementRepudiatedBody>,
  facts: KindContext['facts'],
): boolean {
  return entriesOf(facts, engagementRepudiatedForm).some(
    (other) => other.body.agency === agency && other.body.engagement === engagement,
  );
}

const notNamed: Fault = {
  field: 'body.engagement',
  rule: 'engagement.not-named',
  zh: '该服务项目没有列明本人',
  en: 'This engagement does not name you',
};

const repudiatedAlready: Fault = {
  field: 'body.engagement',
  rule: 'engagement.repudiated-already',
  zh: '已经否认参与该服务项目',
  en: 'You have repudiated this engagement already',
};
