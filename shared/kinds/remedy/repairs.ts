import type { Entry } from '../../ledger/entry.ts';
import type { Fault } from '../../ledger/fault.ts';
import { type EntryOf, entriesOf } from '../form/entry-of.ts';
import { factsNamed } from '../form/fact-named.ts';
import type { KindContext } from '../form/kind.ts';
import {
  repairAcceptedForm,
  repairAppliedForm,
  repairDecidedForm,
  repairExtendedForm,
  repairGapsForm,
  repairPublicisedForm,
} from './remedy-forms.ts';

/** One application for repair (Art. 37), with the steps it has taken. */
export type Repair = {
  readonly application: EntryOf<typeof repairAppliedForm>;
  readonly gaps: EntryOf<typeof repairGapsForm> | undefined;
  readonly acceptance: EntryOf<typeof repairAcceptedForm> | undefined;
  readonly publicity: EntryOf<typeof repairPublicisedForm> | undefined;
  readonly extension: EntryOf<typeof repairExtendedForm> | undefined;
  readonly decision: EntryOf<typeof repairDecidedForm> | undefined;
};

export function repairsOf(facts: readonly Entry[]): readonly Repair[] {
  return entriesOf(facts, repairAppliedForm).map((application) => {
    const isOf = (step: { readonly body: { readonly application: string } }) =>
      step.body.application === application.id;
    return {
      application,
      gaps: entriesOf(facts, repairGapsForm).findLast(isOf),
      acceptance: entriesOf(facts, repairAcceptedForm).find(isOf),
      publicity: entriesOf(facts, repairPublicisedForm).findLast(isOf),
      extension: entriesOf(facts, repairExtendedForm).find(isOf),
      decision: entriesOf(facts, repairDecidedForm).findLast(isOf),
    };
  });
}

/**
 * A repair ends facts, so the authority that decided all facts in the application takes each step (Art. 37; NDRC
 * Order 36).
 */
export const repairEnds = {
  power: 'decider',
  of(
    { body }: { readonly body: { readonly application: string } },
    { facts, book }: Pick<KindContext, 'facts' | 'book'>,
  ): readonly Entry[] {
    const ids = openRepair(facts, body.application)?.application.body.of ?? [];
    return ids.flatMap((id) => factsNamed(facts, id, book.names.repairable));
  },
} as const;

/** The roles whose decisions can be repaired. */
export const repairers = [
  'city-regulator',
  'county-regulator',
  'joint-discipline-authority',
  'registry-authority',
] as const;

/** The undecided application with this id. */
export function openRepair(facts: readonly Entry[], id: string): Repair | undefined {
  return repairsOf(facts).find(
    ({ application, decision }) => application.id === id && decision === undefined,
  );
}

/** The decision that repaired the fact with this id, if one did. */
export function grantedRepairOf(
  id: string,
  facts: readonly Entry[],
): EntryOf<typeof repairDecidedForm> | undefined {
  return repairsOf(facts).find(
    ({ application, decision }) =>
      decision?.body.result === 'granted' && application.body.of.includes(id),
  )?.decision;
}

/** Refuses a step that only an accepted application can take. */
export function notYetAccepted(repair: Repair | undefined): Fault | undefined {
  if (repair === undefined) return noOpenRepair;
  return repair.acceptance === undefined ? notAccepted : undefined;
}

export const noOpenRepair: Fault = {
  field: 'body.application',
  rule: 'repair.no-open-application',
  zh: '没有此编号的待办修复申请',
  en: 'There is no open application for repair under this id',
};

export const notAccepted: Fault = {
  field: 'body.application',
  rule: 'repair.not-accepted',
  zh: '该修复申请尚未受理',
  en: 'This application is not accepted yet',
};

export const acceptedAlready: Fault = {
  field: 'body.application',
  rule: 'repair.accepted-already',
  zh: '该修复申请已经受理',
  en: 'This application is accepted already',
};
