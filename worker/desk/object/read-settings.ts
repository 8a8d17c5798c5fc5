import { approvalPolicy } from '../approval/approval-policy.ts';
import { exportPolicy } from '../exporting/export-policy.ts';
import type { LedgerEnvironment } from '../platform/ledger-environment.ts';
import type { PublishingDesk } from '../publishing/publishing-desk.ts';
import { readSigningSettings } from '../signing/read-signing-settings.ts';

/** What deployment and policy say about publishing. */
export function readSettings(env: LedgerEnvironment): PublishingDesk['settings'] {
  return {
    ...readSigningSettings(env),
    mostInDay: {
      harsher: approvalPolicy.mostLevelChanges.value,
      milderByPerson: approvalPolicy.mostEndedByPerson.value,
    },
    entriesInPart: exportPolicy.entriesInPart,
    publishesPersons: env.PUBLISH_PERSONS === 'yes',
  };
}
