import type { EntryKind } from '../form/kind.ts';
import { challenge } from './challenge.ts';
import { objection } from './objection.ts';
import { objectionDecided } from './objection-decided.ts';
import { repairAccepted } from './repair-accepted.ts';
import { repairApplied } from './repair-applied.ts';
import { repairDecided } from './repair-decided.ts';
import { repairExtended } from './repair-extended.ts';
import { repairGaps } from './repair-gaps.ts';
import { repairNoticed } from './repair-noticed.ts';
import { repairPublicised } from './repair-publicised.ts';
import { retraction } from './retraction.ts';
import { ruling } from './ruling.ts';
import { suspension } from './suspension.ts';
import { withdrawalConfirmed } from './withdrawal-confirmed.ts';

export const remedyKinds: readonly EntryKind[] = [
  retraction,
  repairNoticed,
  repairApplied,
  repairGaps,
  repairAccepted,
  repairPublicised,
  repairExtended,
  repairDecided,
  objection,
  objectionDecided,
  challenge,
  suspension,
  ruling,
  withdrawalConfirmed,
];
