import { ratedKinds } from '../../identity/subject.ts';
import { isScored } from '../../jurisdiction/is-scored.ts';
import { pointsOfAct } from '../../jurisdiction/points-of-act.ts';
import type { Instant } from '../../time/instant.ts';
import { dayOf, startOfDay } from '../../time/shanghai.ts';
import { otherEnd } from '../form/effective-times.ts';
import { entriesOf } from '../form/entry-of.ts';
import { type DraftOf, decideBy, type EntryKind, type KindContext, refuse } from '../form/kind.ts';
import { byNorm, saying } from '../form/publicity-sources.ts';
import type { RuleFault } from '../form/rule-fault.ts';
import { actConditionMissing } from './act-conditions.ts';
import { engagementFault, findingFault } from './demerit-attribution.ts';
import { limitationFault } from './limitation.ts';
import { type DemeritBody, demeritForm } from './supervision-forms.ts';

/** Points for a prohibited act (Arts. 12, 27). They count from `finalOn`; without it they never count (domain G1). */
export const demerit: EntryKind<DemeritBody, 'demerit'> = {
  ...demeritForm,
  title: { zh: '记分', en: 'Demerit points' },
  roles: ['city-regulator'],
  subjects: ratedKinds,
  needsCase: true,
  publicity: { rule: 'on-ground', source: saying`${byNorm('repairMeasures')}；轻微失信信息不公示` },
  contestable: true,
  repairable: true,
  lasting: true,
  decidesOnAct: true,
  explained: true,
  levels: ['rectifying', 'supervised'],
  ends: 'nothing',
  decide(draft, context) {
    const { act, actOn } = draft.body;
    const today = dayOf(context.now);
    const most = pointsOfAct(context.jurisdiction, act, actOn, today);
    if (most === undefined) return refuse(unknownAct(context));
    const points = draft.body.points ?? most;
    const faults = [
      otherEnd(draft),
      actOn > today ? actInFuture : undefined,
      tooEarly(draft, context),
      limitationFault(draft, context),
      actConditionMissing(draft, context),
      engagementFault(draft, context),
      findingFault(draft, context),
      points > most ? tooManyPoints(most) : undefined,
      isScoredAlready(draft, context) ? scoredAlready : undefined,
      isPublishedPerson(draft) ? personsPoints : undefined,
    ];
    const effectiveFrom = draft.effectiveFrom ?? finalStart(draft) ?? context.now;
    return decideBy(faults, { ...draft, effectiveFrom, body: { ...draft.body, points } });
  },
};

function finalStart(draft: DraftOf<DemeritBody>): Instant | undefined {
  return draft.finalOn && startOfDay(draft.finalOn);
}

function tooEarly({ body }: DraftOf<DemeritBody>, context: KindContext): RuleFault | undefined {
  const { actOn, service } = body;
  if (actOn < context.policy.commencement.value) return actBeforeCommencement(context);
  return isScored(context.jurisdiction, actOn, service) ? undefined : notSwitchedOn;
}

function isScoredAlready(draft: DraftOf<DemeritBody>, { facts }: KindContext): boolean {
  return entriesOf(facts, demeritForm).some(
    (entry) => entry.caseId === draft.caseId && entry.body.act === draft.body.act,
  );
}

/**
 * Points of subjects other than agencies stay inside the desk: no norm orders them published (Art. 38; the province’s
 * credit regulation art. 15).
 */
function isPublishedPerson({ subject, body }: DraftOf<DemeritBody>): boolean {
  return subject.kind !== 'agency' && body.publication !== undefined;
}

function unknownAct({ policy }: KindContext): RuleFault {
  const acts = Object.keys(policy.acts);
  return {
    field: 'body.act',
    rule: 'demerit.unknown-act',
    zh: `行为目录中没有这一项，应为下列之一：${acts.join('、')}`,
    en: `Not in the catalogue of acts; must be one of ${acts.join(', ')}`,
  };
}

const actInFuture: RuleFault = {
  field: 'body.actOn',
  rule: 'demerit.act-in-future',
  zh: '行为日期不得晚于今天',
  en: 'The act may not lie in the future',
};

function actBeforeCommencement({ policy, jurisdiction }: KindContext): RuleFault {
  const { issued } = jurisdiction.regulation;
  const { value } = policy.commencement;
  return {
    field: 'body.actOn',
    rule: 'demerit.before-commencement',
    zh: `${issued.zh}自 ${value} 起施行，此前的行为不记分`,
    en: `Acts before ${value}, when ${issued.en} came into force, are not scored`,
  };
}

const notSwitchedOn: RuleFault = {
  field: 'body.service',
  rule: 'demerit.not-switched-on',
  zh: '行为发生之日，该类服务尚未推行记分',
  en: 'Points were not yet switched on for this service on the day of the act',
  basis: [['draft', 'points']],
};

function tooManyPoints(most: number): RuleFault {
  return {
    field: 'body.points',
    rule: 'demerit.points-above-policy',
    zh: `该行为最多记 ${most} 分`,
    en: `This act costs at most ${most} points`,
  };
}

const scoredAlready: RuleFault = {
  field: 'caseId',
  rule: 'demerit.scored-already',
  zh: '同一案件的同一行为已经记分，一事不再记',
  en: 'This act of this case is already scored; a case scores once',
};

const personsPoints: RuleFault = {
  field: 'body.publication',
  rule: 'demerit.agencies-only-published',
  zh: '除机构外，其他主体的记分不予公布',
  en: 'Points of others than agencies are not published',
};
