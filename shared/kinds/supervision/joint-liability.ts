import { dayOf, startOfDay } from '../../time/shanghai.ts';
import { otherTimes } from '../form/effective-times.ts';
import { entriesOf } from '../form/entry-of.ts';
import { type DraftOf, decideBy, type EntryKind, type KindContext } from '../form/kind.ts';
import { restsOnOwnRegulation } from '../form/own-regulation.ts';
import { byDraft, byNorm, saying } from '../form/publicity-sources.ts';
import type { RuleFault } from '../form/rule-fault.ts';
import { jointLiabilityFact } from './joint-liability-fact.ts';
import { type JointLiabilityBody, jointLiabilityForm } from './supervision-forms.ts';

/**
 * Jointly liable, by final judgment, for pollution or ecological damage caused (Art. 30; 《生态环境法典》 art. 1067). A fact
 * beside the level, on record from the day on which the judgment became final (`finalOn`); it makes no points by itself.
 */
export const jointLiability: EntryKind<JointLiabilityBody, 'joint-liability'> = {
  ...jointLiabilityForm,
  title: { zh: '承担连带责任', en: 'Joint liability' },
  roles: ['city-regulator'],
  subjects: ['agency', 'practitioner'],
  needsCase: true,
  publicity: {
    rule: 'on-ground',
    source: saying`${byDraft('jointLiability')}；${byNorm('code', 1067)}（2026年8月15日以前的行为：《中华人民共和国环境保护法》第六十五条）；期限同严重失信信息，${byNorm('repairMeasures')}`,
  },
  decidesOnAct: true,
  explained: true,
  ends: 'nothing',
  fact: jointLiabilityFact,
  decide(draft, context) {
    const { finalOn } = draft;
    const effectiveFrom = finalOn === undefined ? context.now : startOfDay(finalOn);
    const faults = [
      finalOn === undefined || finalOn > dayOf(context.now) ? notFinal : undefined,
      ...otherTimes(draft, effectiveFrom),
      draft.body.with?.includes(draft.subject.code) ? withItself : undefined,
      restsOnOwnRegulation(draft.basis, context.jurisdiction) ? ownRegulation : undefined,
      draft.subject.kind !== 'agency' && draft.body.publication ? agenciesOnly : undefined,
      isRecorded(draft, context) ? recordedAlready : undefined,
    ];
    return decideBy(faults, { ...draft, effectiveFrom });
  },
};

function isRecorded({ body }: DraftOf<JointLiabilityBody>, { facts }: KindContext): boolean {
  return entriesOf(facts, jointLiabilityForm).some(
    (other) => other.body.court === body.court && other.body.judgment === body.judgment,
  );
}

const notFinal: RuleFault = {
  field: 'finalOn',
  rule: 'joint-liability.not-final',
  zh: '连带责任以生效判决为准，须填写已经到来的判决生效日期',
  en: 'Joint liability takes a final judgment; state the day on which it became final, not later than today',
  basis: [['draft', 'jointLiability']],
};

const withItself: RuleFault = {
  field: 'body.with',
  rule: 'joint-liability.with-itself',
  zh: '其他责任者不得是该主体本身',
  en: 'Nobody is jointly liable with itself',
};

const ownRegulation: RuleFault = {
  field: 'basis.law',
  rule: 'joint-liability.rests-on-this-regulation',
  zh: '连带责任须以判决所依据的法律为依据，不得仅以本市管理办法为依据',
  en: 'Joint liability rests on the law that the judgment applies, not on the city’s own measures alone',
  basis: [['draft', 'jointLiability']],
};

const agenciesOnly: RuleFault = {
  field: 'body.publication',
  rule: 'joint-liability.agencies-only-published',
  zh: '从业人员的民事责任不予公布，无法律、法规规定公布自然人的此类信息',
  en: 'A practitioner’s civil liability is not published; no law orders it',
  basis: [['credit', 'publication']],
};

const recordedAlready: RuleFault = {
  field: 'body.judgment',
  rule: 'joint-liability.recorded-already',
  zh: '该判决已经记录',
  en: 'This judgment is on record already',
};
