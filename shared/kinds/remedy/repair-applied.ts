import type { Fault } from '../../ledger/fault.ts';
import { isDecider } from '../form/decider.ts';
import { otherTimes } from '../form/effective-times.ts';
import { type DraftOf, decideBy, type EntryKind, type KindContext } from '../form/kind.ts';
import { notOwnMatter } from '../form/own-matter.ts';
import { byNorm } from '../form/publicity-sources.ts';
import { type RepairAppliedBody, repairAppliedForm } from './remedy-forms.ts';
import { repairObstacles } from './repair-conditions.ts';
import { repairsOf } from './repairs.ts';

/** An application for repair, once the wait is over (Art. 37; NDRC Order 36). */
export const repairApplied: EntryKind<RepairAppliedBody, 'repair-applied'> = {
  ...repairAppliedForm,
  title: { zh: '信用修复申请', en: 'Application for repair' },
  roles: ['agency', 'practitioner'],
  subjects: ['agency', 'practitioner'],
  needsCase: false,
  publicity: { rule: 'never', source: byNorm('repairMeasures') },
  clocks: [
    'repair-gaps',
    'repair-acceptance',
    'repair-decision',
    'repair-publicity-end',
    'repair-take-down',
    'measure-lifting',
  ],
  bounds: { own: { perDay: 20 } },
  ends: 'nothing',
  decide(draft, context) {
    const faults = [
      notOwnMatter(draft, context.actor),
      ...otherTimes(draft, context.now),
      ...repairObstacles(draft.body.of, context),
      isAppliedFor(draft, context) ? appliedAlready : undefined,
      isOfSeveral(draft, context) ? severalAuthorities : undefined,
    ];
    return decideBy(faults, { ...draft, effectiveFrom: context.now });
  },
};

/** An application with gaps gives way to a complete one. */
function isAppliedFor({ body }: DraftOf<RepairAppliedBody>, { facts }: KindContext): boolean {
  return repairsOf(facts)
    .filter(({ decision, gaps, acceptance }) => !decision && (acceptance || !gaps))
    .some(({ application }) => application.body.of.some((id) => body.of.includes(id)));
}

/** Each authority repairs its own decisions, so an application names the decisions of one authority only. */
function isOfSeveral({ body }: DraftOf<RepairAppliedBody>, { facts }: KindContext): boolean {
  const [first, ...others] = facts.filter(({ id }) => body.of.includes(id));
  return first !== undefined && others.some((other) => !isDecider(first.actor, other));
}

const severalAuthorities: Fault = {
  field: 'body.of',
  rule: 'repair.several-authorities',
  zh: '一份申请只能列明同一机关作出的决定，不同机关的请分别申请',
  en: 'An application names decisions of one authority; apply to each for its own',
};

const appliedAlready: Fault = {
  field: 'body.of',
  rule: 'repair.applied-already',
  zh: '对该记录的修复申请正在办理',
  en: 'An application for the repair of this is open already',
};
