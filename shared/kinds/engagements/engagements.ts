import type { Entry } from '../../ledger/entry.ts';
import type { Fault } from '../../ledger/fault.ts';
import type { Day } from '../../time/instant.ts';
import { later } from '../../time/order.ts';
import { dayOf } from '../../time/shanghai.ts';
import { type EntryOf, entriesOf } from '../form/entry-of.ts';
import { isOwnWord } from '../form/own-matter.ts';
import {
  engagementClosedForm,
  engagementConfirmedForm,
  engagementOpenedForm,
  evaluationForm,
} from './engagements-forms.ts';

/** One service of an agency for a client (Art. 22), as the agency's entries describe it. */
export type Engagement = {
  readonly opened: EntryOf<typeof engagementOpenedForm>;
  readonly closed: EntryOf<typeof engagementClosedForm> | undefined;
};

/** An agency's engagements, in the order opened. */
export function engagementsOf(facts: readonly Entry[]): readonly Engagement[] {
  return entriesOf(facts, engagementOpenedForm).map((opened) => ({
    opened,
    closed: entriesOf(facts, engagementClosedForm).find(
      ({ body }) => body.engagement === opened.body.engagement,
    ),
  }));
}

export function engagementOf(facts: readonly Entry[], id: string): Engagement | undefined {
  return engagementsOf(facts).find(({ opened }) => opened.body.engagement === id);
}

/**
 * The day from which an engagement can be evaluated: when it was completed and recorded as completed, so that no
 * agency closes an engagement unseen.
 */
export function closedOn({ closed }: Engagement): Day | undefined {
  return closed && later(closed.body.completedOn, dayOf(closed.recordedAt));
}

/**
 * Whether another party than the agency vouches for the engagement: an authority, or the client by an act of its own.
 */
export function isVouchedFor({ opened }: Engagement, facts: readonly Entry[]): boolean {
  const { engagement, client } = opened.body;
  if (!isOwnWord(opened)) return true;
  return [...entriesOf(facts, engagementConfirmedForm), ...entriesOf(facts, evaluationForm)].some(
    ({ actor, body }) =>
      actor.role === 'client' && actor.speaksFor?.code === client && body.engagement === engagement,
  );
}

export const unknownEngagement: Fault = {
  field: 'body.engagement',
  rule: 'engagement.unknown',
  zh: '该机构没有此编号的服务项目',
  en: 'The agency has no engagement of this number',
};

export const engagementClosed: Fault = {
  field: 'body.engagement',
  rule: 'engagement.closed-already',
  zh: '该服务项目已经办结',
  en: 'This engagement is closed already',
};
