import type { PartyKind } from '../../identity/subject.ts';
import type { Fault } from '../../ledger/fault.ts';
import { engagementOf, unknownEngagement } from '../engagements/engagements.ts';
import { repudiationOf, repudiationsOf } from '../engagements/repudiations.ts';
import { inFuture } from '../form/effective-times.ts';
import type { DraftOf, KindContext } from '../form/kind.ts';
import type { DemeritBody } from './supervision-forms.ts';

type Draft = DraftOf<DemeritBody>;

/**
 * Refuses points whose engagement doesn't exist, or in which the practitioner was found to have taken no part (domain
 * G10).
 */
export function engagementFault(
  { subject, body }: Draft,
  { facts, factsOf }: KindContext,
): Fault | undefined {
  const { agency, engagement } = body;
  const isPersonal = subject.kind === 'practitioner';
  if (!isPersonal && agency !== undefined) return agencyNotAsked;
  if (isPersonal && (agency === undefined) !== (engagement === undefined)) return agencyMissing;
  if (engagement === undefined) return undefined;
  if (!isPersonal && subject.kind !== 'agency') return unknownEngagement;
  const ofAgency = agency === undefined ? facts : factsOf({ kind: 'agency', code: agency });
  if (engagementOf(ofAgency, engagement) === undefined) return unknownEngagement;
  const repudiation = repudiationOf({ body }, repudiationsOf(facts));
  return repudiation?.decision?.body.result === 'upheld' ? tookNoPart : undefined;
}

const persons: readonly PartyKind[] = ['practitioner', 'expert'];

/** A natural person's points need a finding about that person, served on them before the points are final (domain G10). */
export function findingFault(
  { subject, finalOn, body: { finding } }: Draft,
  { now }: KindContext,
): Fault | undefined {
  const isPerson = persons.includes(subject.kind);
  if (finding === undefined) return isPerson ? findingMissing : undefined;
  if (!isPerson) return findingNotAsked;
  if (finalOn !== undefined && finalOn < finding.servedOn) return finalBeforeService;
  return inFuture('body.finding.servedOn', finding.servedOn, now);
}

const agencyNotAsked: Fault = {
  field: 'body.agency',
  rule: 'demerit.agency-not-asked',
  zh: '仅从业人员的记分填写项目所属机构',
  en: 'Only a practitioner’s points name the agency whose engagement it was',
};

const agencyMissing: Fault = {
  field: 'body.agency',
  rule: 'demerit.agency-missing',
  zh: '从业人员的记分须同时填写服务项目编号及其所属机构',
  en: 'A practitioner’s points name both the engagement and the agency whose it was, or neither',
};

const tookNoPart: Fault = {
  field: 'body.engagement',
  rule: 'demerit.took-no-part',
  zh: '已认定该人员没有参与此服务项目，不得据此记分',
  en: 'This person was found to have taken no part in the engagement, and is not scored for it',
};

const findingMissing: Fault = {
  field: 'body.finding',
  rule: 'demerit.finding-missing',
  zh: '对个人记分须有针对本人的认定文书及其送达日期',
  en: 'A person’s points need a finding about that person, and the day it was served on them',
};

const findingNotAsked: Fault = {
  field: 'body.finding',
  rule: 'demerit.finding-not-asked',
  zh: '仅对个人记分填写针对本人的认定',
  en: 'Only a natural person’s points state a finding about the person',
};

const finalBeforeService: Fault = {
  field: 'finalOn',
  rule: 'demerit.final-before-service',
  zh: '生效日期早于认定文书送达本人之日',
  en: 'This cannot be final before the finding was served on the person',
};
