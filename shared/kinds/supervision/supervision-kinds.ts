import type { EntryKind } from '../form/kind.ts';
import { ban } from './ban.ts';
import { complaint } from './complaint.ts';
import { demerit } from './demerit.ts';
import { inspection } from './inspection.ts';
import { jointLiability } from './joint-liability.ts';
import { justiceTransfer } from './justice-transfer.ts';
import { measureImposed } from './measure-imposed.ts';
import { measureLifted } from './measure-lifted.ts';
import { penalty } from './penalty.ts';

export const supervisionKinds: readonly EntryKind[] = [
  demerit,
  ban,
  complaint,
  inspection,
  justiceTransfer,
  jointLiability,
  penalty,
  measureImposed,
  measureLifted,
];
