import type { Instant } from '../../time/instant.ts';
import { addDays, addMonths, dayOf, startOfDay } from '../../time/shanghai.ts';
import { isDecider } from '../form/decider.ts';
import { inFuture } from '../form/effective-times.ts';
import { entriesOf } from '../form/entry-of.ts';
import { type DraftOf, decideBy, type EntryKind, type KindContext } from '../form/kind.ts';
import { personPublicationFault } from '../form/person-publication.ts';
import { byNorm, saying } from '../form/publicity-sources.ts';
import type { RuleFault } from '../form/rule-fault.ts';
import { penaltyFact } from './penalty-fact.ts';
import { type PenaltyBody, penaltyForm } from './supervision-forms.ts';

/** An administrative penalty as decided (Arts. 24, 26, 40). It never makes points by itself (domain G6). */
export const penalty: EntryKind<PenaltyBody, 'penalty'> = {
  ...penaltyForm,
  title: { zh: '行政处罚', en: 'Administrative penalty' },
  roles: ['city-regulator', 'county-regulator', 'joint-discipline-authority', 'registry-authority'],
  subjects: ['agency', 'practitioner'],
  needsCase: true,
  publicity: {
    rule: 'by-severity',
    source: saying`${byNorm('penaltyLaw', 48)}；${byNorm('repairMeasures')}`,
  },
  contestable: true,
  repairable: true,
  decidesOnAct: true,
  explained: true,
  namesPersons: true,
  ends: 'nothing',
  fact: penaltyFact,
  decide(draft, context) {
    const { decidedOn, servedOn } = draft.body;
    const effectiveFrom = draft.effectiveFrom ?? startOfDay(servedOn);
    const { effectiveUntil } = draft;
    const faults = [
      decidedOn > servedOn ? servedBeforeDecision : undefined,
      inFuture('body.servedOn', servedOn, context.now),
      effectiveUntil !== undefined && effectiveUntil <= effectiveFrom ? endsBeforeStart : undefined,
      endFault(effectiveFrom, effectiveUntil, context),
      hasAmounts(draft) ? undefined : amounts,
      simpleFault(draft),
      severityFault(draft),
      isRecorded(draft, context) ? recordedAlready : undefined,
      personPublicationFault(draft, context.jurisdiction),
    ];
    return decideBy(faults, { ...draft, effectiveFrom });
  },
};

/**
 * The term decides how long a grave penalty is published: a term that no rule provides is a slip, or a way to say
 * "without an end".
 */
function endFault(
  from: Instant,
  until: Instant | undefined,
  { policy }: KindContext,
): RuleFault | undefined {
  const most = policy.restrictionMonths.value;
  if (until === undefined || until <= startOfDay(addDays(addMonths(dayOf(from), most), 1))) {
    return undefined;
  }
  return {
    field: 'effectiveUntil',
    rule: 'penalty.beyond-term',
    zh: `截止时间最长为 ${most} 个月；没有期限的处罚不填截止时间，禁止从业无期限或者终身的，另以市场禁入记录（body.term）`,
    en: `It ends within ${most} months at most; a penalty without an end states none, and who is banned until lifted or for life has a ban of their own (body.term)`,
  };
}

function hasAmounts({ body }: DraftOf<PenaltyBody>): boolean {
  return (
    body.types.includes('fine') === (body.fine !== undefined) &&
    body.types.includes('confiscation') === (body.confiscated !== undefined)
  );
}

/** What may be decided on the spot (Administrative Penalty Law art. 51): a warning, or a fine of at most so many yuan. */
function simpleFault({ body, subject }: DraftOf<PenaltyBody>): RuleFault | undefined {
  if (body.procedure !== 'simple') return undefined;
  const most = subject.kind === 'agency' ? 3000 : 200;
  const isMild = body.types.every((type) => type === 'warning' || type === 'fine');
  if (!isMild) return beyondSimple;
  return (body.fine ?? 0) > most ? fineBeyondSimple(most) : undefined;
}

const graveTypes: readonly string[] = ['closure', 'downgrade', 'revocation', 'restriction'];

/** The tiers of credit repair (domain § 2): what the simple procedure decides is minor, what ends or restricts work serious. */
function severityFault({ body }: DraftOf<PenaltyBody>): RuleFault | undefined {
  if (body.procedure === 'simple' && body.severity !== 'minor') return simpleIsMinor;
  const isGrave = body.types.some((type) => graveTypes.includes(type));
  return isGrave && body.severity !== 'serious' ? graveIsSerious : undefined;
}

/**
 * Whether the same document in the same case is on record. Another authority's entry under the same numbers doesn't
 * count, or it would keep out the authority that decided.
 */
function isRecorded(
  { basis, caseId }: DraftOf<PenaltyBody>,
  { facts, actor }: KindContext,
): boolean {
  return entriesOf(facts, penaltyForm).some(
    (other) =>
      other.caseId === caseId &&
      other.basis.documentNumber === basis.documentNumber &&
      isDecider(actor, other),
  );
}

const servedBeforeDecision: RuleFault = {
  field: 'body.servedOn',
  rule: 'penalty.served-before-decision',
  zh: '送达日期不得早于处罚决定日期',
  en: 'A decision cannot be served before it is made',
};

const endsBeforeStart: RuleFault = {
  field: 'effectiveUntil',
  rule: 'penalty.ends-before-start',
  zh: '截止时间应当晚于生效时间',
  en: 'The end must be later than the start',
};

const amounts: RuleFault = {
  field: 'body.types',
  rule: 'penalty.amounts',
  zh: '罚款、没收须填写金额，其他处罚不得填写',
  en: 'A fine or confiscation states its amount, and nothing else does',
};

const beyondSimple: RuleFault = {
  field: 'body.types',
  rule: 'penalty.beyond-simple-procedure',
  zh: '适用简易程序的只能是警告或者小额罚款',
  en: 'The simple procedure decides warnings and small fines only',
  basis: [['penaltyLaw', 51]],
};

function fineBeyondSimple(most: number): RuleFault {
  return {
    field: 'body.fine',
    rule: 'penalty.fine-beyond-simple-procedure',
    zh: `适用简易程序的罚款，对个人不超过二百元，对单位不超过三千元；此处最多 ${most} 元`,
    en: `By simple procedure a person is fined at most 200 yuan, an organisation 3,000; here it is ${most}`,
    basis: [['penaltyLaw', 51]],
  };
}

const simpleIsMinor: RuleFault = {
  field: 'body.severity',
  rule: 'penalty.simple-is-minor',
  zh: '适用简易程序的处罚属于轻微',
  en: 'What the simple procedure decides is minor',
};

const graveIsSerious: RuleFault = {
  field: 'body.severity',
  rule: 'penalty.grave-is-serious',
  zh: '责令关闭、降低资质等级、吊销许可、限制从业属于严重',
  en: 'A closure, downgrade, revocation or restriction is serious',
};

const recordedAlready: RuleFault = {
  field: 'basis.documentNumber',
  rule: 'penalty.recorded-already',
  zh: '同一案件的该决定书已经记录',
  en: 'This decision of this case is on record already',
};
