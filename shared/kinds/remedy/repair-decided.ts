import type { Entry } from '../../ledger/entry.ts';
import type { Fault } from '../../ledger/fault.ts';
import { dayOf } from '../../time/shanghai.ts';
import { otherTimes } from '../form/effective-times.ts';
import { entriesOf } from '../form/entry-of.ts';
import { type DraftOf, decideBy, type EntryKind, type KindContext, refuse } from '../form/kind.ts';
import { byNorm } from '../form/publicity-sources.ts';
import { type RepairDecidedBody, repairAppliedForm, repairDecidedForm } from './remedy-forms.ts';
import { repairObstacles } from './repair-conditions.ts';
import {
  noOpenRepair,
  notAccepted,
  openRepair,
  type Repair,
  repairEnds,
  repairers,
} from './repairs.ts';

/**
 * Decides on a repair (Art. 37): if granted, the listing ends, the points go, and nothing of it counts any more
 * (domain G7).
 */
export const repairDecided: EntryKind<RepairDecidedBody, 'repair-decided'> = {
  ...repairDecidedForm,
  title: { zh: '信用修复决定', en: 'Repair decided' },
  roles: repairers,
  subjects: ['agency', 'practitioner'],
  needsCase: false,
  publicity: { rule: 'undoing', source: byNorm('repairMeasures') },
  contestable: true,
  stops: repaired,
  takesBack: ({ result }) => result === 'granted',
  ends: { ...repairEnds, notBy: acceptanceOf },
  decide(draft, context) {
    const repair = openRepair(context.facts, draft.body.application);
    if (repair === undefined) return refuse(noOpenRepair);
    const isGranted = draft.body.result === 'granted';
    const faults = [
      ...otherTimes(draft, context.now),
      isGranted && draft.body.falseMaterial ? falseButGranted : undefined,
      ...(isGranted ? grantFaults(repair, context) : []),
    ];
    return decideBy(faults, { ...draft, effectiveFrom: context.now });
  },
};

/** A granted repair ends all that its application names. */
function repaired(
  { body }: { readonly body: RepairDecidedBody },
  entries: readonly Entry[],
): readonly string[] {
  if (body.result !== 'granted') return [];
  return (
    entriesOf(entries, repairAppliedForm).find(({ id }) => id === body.application)?.body.of ?? []
  );
}

function acceptanceOf(
  { body }: DraftOf<RepairDecidedBody>,
  { facts }: KindContext,
): readonly Entry[] {
  const acceptance = openRepair(facts, body.application)?.acceptance;
  return acceptance === undefined ? [] : [acceptance];
}

function grantFaults(
  { application, acceptance, publicity }: Repair,
  context: KindContext,
): readonly (Fault | undefined)[] {
  if (acceptance === undefined) return [notAccepted];
  const isPublicised = publicity !== undefined && dayOf(context.now) > publicity.body.until;
  return [
    isPublicised ? undefined : publicityOpen,
    ...repairObstacles(application.body.of, context).map(atApplication),
  ];
}

function atApplication(fault: Fault | undefined): Fault | undefined {
  return fault && { ...fault, field: 'body.application' };
}

const falseButGranted: Fault = {
  field: 'body.falseMaterial',
  rule: 'repair.false-but-granted',
  zh: '材料虚假的不得准予修复',
  en: 'Nothing is granted on false material',
};

const publicityOpen: Fault = {
  field: 'body.application',
  rule: 'repair.publicity-open',
  zh: '修复尚未公示或者公示期未满',
  en: 'The repair was not made public, or its publicity is not over',
};
