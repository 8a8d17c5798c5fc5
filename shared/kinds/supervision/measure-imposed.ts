import { type DraftOf, decideBy, type EntryKind, type KindContext, refuse } from '../form/kind.ts';
import { ownRegulationFault } from '../form/own-regulation.ts';
import { personPublicationFault } from '../form/person-publication.ts';
import { byCredit } from '../form/publicity-sources.ts';
import type { RuleFault } from '../form/rule-fault.ts';
import { measureFact } from './measure-fact.ts';
import { settleTerm } from './settle-term.ts';
import { type MeasureImposedBody, measureImposedForm } from './supervision-forms.ts';
import { termFaults } from './term-faults.ts';

/** One joint measure, in force by the entry of the authority that decided it, for a time (Art. 34; domain G2). */
export const measureImposed: EntryKind<MeasureImposedBody, 'measure-imposed'> = {
  ...measureImposedForm,
  title: { zh: '实施惩戒措施', en: 'Measure imposed' },
  roles: ['joint-discipline-authority', 'city-regulator'],
  subjects: ['agency', 'practitioner'],
  needsCase: true,
  publicity: { rule: 'in-force', source: byCredit('hearing') },
  contestable: true,
  liftable: true,
  decidesOnAct: true,
  explained: true,
  namesPersons: true,
  ends: 'nothing',
  fact: measureFact,
  decide(draft, context) {
    const { actor, jurisdiction, now } = context;
    const effectiveFrom = draft.effectiveFrom ?? now;
    const settled = settleTerm(draft, effectiveFrom, 'measure');
    if ('rule' in settled) return refuse(settled);
    const { until } = settled;
    const faults = [
      ...termFaults(draft, context, effectiveFrom, 'measure'),
      draft.basis.authority === actor.authority ? undefined : otherAuthority,
      isBeyondPower(draft, context) ? beyondPower : undefined,
      isBeyondBasis(draft) ? beyondBasis : undefined,
      isBeyondLocalBasis(draft) ? beyondLocalBasis : undefined,
      ownRegulationFault(draft.basis, jurisdiction, 'measure'),
      personPublicationFault(draft, jurisdiction),
    ];
    const end = until === undefined ? {} : { effectiveUntil: until };
    return decideBy(faults, { ...draft, effectiveFrom, ...end });
  },
};

const cityItems: readonly string[] = [
  'market-restriction',
  'administrative-convenience',
  'priority-review',
  'awards',
  'key-inspection',
  'qualification',
];

function isBeyondPower({ body }: DraftOf<MeasureImposedBody>, { actor }: KindContext): boolean {
  return actor.role === 'city-regulator' && !cityItems.includes(body.item);
}

/**
 * A measure that takes rights away needs a law or regulation; one that only directs the authority's own attention
 * doesn't.
 */
const restrictions: readonly string[] = [
  'public-procurement',
  'market-restriction',
  'credit-and-consumption',
  'qualification',
];

function isBeyondBasis({ body, basis }: DraftOf<MeasureImposedBody>): boolean {
  return restrictions.includes(body.item) && ['rule', 'normative-document'].includes(basis.level);
}

/** Of the restrictions, these take a law or an administrative regulation (the province’s credit regulation art. 26). */
const nationalRestrictions: readonly string[] = ['public-procurement', 'credit-and-consumption'];

function isBeyondLocalBasis({ body, basis }: DraftOf<MeasureImposedBody>): boolean {
  return nationalRestrictions.includes(body.item) && basis.level === 'local-regulation';
}

const otherAuthority: RuleFault = {
  field: 'basis.authority',
  rule: 'measure.other-authority',
  zh: '惩戒措施由作出决定的部门自行记录',
  en: 'A measure is recorded by the authority that decided it',
};

const beyondPower: RuleFault = {
  field: 'body.item',
  rule: 'measure.beyond-power',
  zh: '该项措施不属于市级主管部门的职权',
  en: 'This item is not within the city regulator’s power',
  basis: [['draft', 'measures']],
};

const beyondBasis: RuleFault = {
  field: 'basis.level',
  rule: 'measure.beyond-basis',
  zh: '规章和规范性文件不足以作为限制权利的依据，须有法律、行政法规或者地方性法规',
  en: 'A rule or normative document cannot restrict rights; it takes a law, an administrative or a local regulation',
};

const beyondLocalBasis: RuleFault = {
  field: 'basis.level',
  rule: 'measure.beyond-local-basis',
  zh: '限制参加公共资源交易、限制信贷和高消费须以法律、行政法规为依据',
  en: 'Limits on public trading, credit and consumption take a law or an administrative regulation',
  basis: [['credit', 'restrictions']],
};
