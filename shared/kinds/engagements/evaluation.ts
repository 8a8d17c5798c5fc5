import { type RatingParty, ratingParties } from '../../jurisdiction/policy.ts';
import type { Actor, Role } from '../../ledger/entry.ts';
import type { Fault } from '../../ledger/fault.ts';
import { addDays, dayOf } from '../../time/shanghai.ts';
import { otherTimes } from '../form/effective-times.ts';
import { entriesOf } from '../form/entry-of.ts';
import { type DraftOf, decideBy, type EntryKind, type KindContext, refuse } from '../form/kind.ts';
import { notOwnMatter } from '../form/own-matter.ts';
import { byDraft } from '../form/publicity-sources.ts';
import { isInPool, notInPool } from '../people/expert-pool.ts';
import { closedOn, type Engagement, engagementOf, unknownEngagement } from './engagements.ts';
import { type EvaluationBody, evaluationForm } from './engagements-forms.ts';

/** One service, one evaluation by each party (Art. 32; domain G14). */
export const evaluation: EntryKind<EvaluationBody, 'evaluation'> = {
  ...evaluationForm,
  title: { zh: '评价', en: 'Evaluation' },
  roles: ['client', 'expert', 'association', 'city-regulator', 'county-regulator'],
  subjects: ['agency'],
  needsCase: false,
  publicity: { rule: 'sum', source: byDraft('evaluation') },
  graded: true,
  bounds: { own: { perDay: 500, inAll: 20_000 } },
  ends: 'nothing',
  decide(draft, context) {
    const engagement = engagementOf(context.facts, draft.body.engagement);
    if (engagement === undefined) return refuse(unknownEngagement);
    const strange = stranger(engagement, context);
    if (strange !== undefined) return refuse(strange);
    const faults = [
      partyOf(context.actor.role) === draft.body.party ? undefined : otherParty,
      finding(draft, context.actor),
      untimely(engagement, context),
      isEvaluated(draft, context) ? evaluatedAlready : undefined,
      ...otherTimes(draft, context.now),
    ];
    return decideBy(faults, { ...draft, effectiveFrom: context.now });
  },
};

function partyOf(role: Role): RatingParty | undefined {
  if (role === 'city-regulator' || role === 'county-regulator') return 'regulator';
  return ratingParties.find((party) => party === role);
}

/** Refuses a client that was not served in the engagement, and an expert who isn't in the pool. */
function stranger({ opened }: Engagement, { actor, factsOf }: KindContext): Fault | undefined {
  const { role, speaksFor } = actor;
  if (role === 'client') {
    const client = { kind: 'client', code: opened.body.client } as const;
    return notOwnMatter(opened, actor, client) && notTheClient;
  }
  if (role !== 'expert') return undefined;
  return speaksFor && isInPool(factsOf(speaksFor)) ? undefined : notInPool('actor.speaksFor');
}

/** A client rates time, service and fees; finding a violation takes an authority and a procedure (domain G14). */
function finding(draft: DraftOf<EvaluationBody>, { role }: Actor): Fault | undefined {
  const isFinding = draft.caseId !== undefined || draft.finalOn !== undefined;
  return isFinding && role === 'client' ? findingByClient : undefined;
}

function untimely(engagement: Engagement, { now, policy }: KindContext): Fault | undefined {
  const closed = closedOn(engagement);
  if (closed === undefined) return stillOpen;
  const days = policy.grading.evaluation.withinDays.value;
  const last = addDays(closed, days);
  if (dayOf(now) <= last) return undefined;
  return {
    field: 'body.engagement',
    rule: 'evaluation.too-late',
    zh: `应当在办结后 ${days} 日内评价，期限已于 ${last} 届满`,
    en: `An evaluation is due within ${days} days of closing; that was until ${last}`,
  };
}

function isEvaluated({ body }: DraftOf<EvaluationBody>, { facts }: KindContext): boolean {
  return entriesOf(facts, evaluationForm).some(
    (other) => other.body.engagement === body.engagement && other.body.party === body.party,
  );
}

const otherParty: Fault = {
  field: 'body.party',
  rule: 'evaluation.other-party',
  zh: '评价方应当与办理人的身份一致',
  en: 'One evaluates as the party that one is',
};

const notTheClient: Fault = {
  field: 'actor.speaksFor',
  rule: 'evaluation.not-the-client',
  zh: '只有该服务项目的委托人可以作为委托人评价',
  en: 'Only the client of this engagement can evaluate it as client',
};

const findingByClient: Fault = {
  field: 'caseId',
  rule: 'evaluation.finding-by-client',
  zh: '委托人只评价质量、时限和收费，不作违法认定，不得填写案件编号和生效日期；线索请投诉',
  en: 'A client rates service, time and fees and makes no findings, so there is no case; complaints are made to the authority',
};

const stillOpen: Fault = {
  field: 'body.engagement',
  rule: 'evaluation.engagement-open',
  zh: '该服务项目尚未办结，不能评价',
  en: 'This engagement is not closed yet and cannot be evaluated',
};

const evaluatedAlready: Fault = {
  field: 'body.engagement',
  rule: 'evaluation.evaluated-already',
  zh: '该评价方已经评价此服务项目，一事一评',
  en: 'This party has evaluated the engagement; one service, one evaluation',
};
