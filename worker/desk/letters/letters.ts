import { correctionCertificate } from './forms/correction-certificate.ts';
import { decision } from './forms/decision.ts';
import { evaluationInvitation } from './forms/evaluation-invitation.ts';
import { listingNotice } from './forms/listing-notice.ts';
import { objectionResult } from './forms/objection-result.ts';
import { reminder } from './forms/reminder.ts';
import { repairAccepted, repairDecision, repairGaps } from './forms/repair-answers.ts';
import { repairNotice } from './forms/repair-notice.ts';
import type { LetterForm } from './letter-form.ts';

/** Every letter that a procedure needs. */
export const letters: readonly LetterForm[] = [
  reminder,
  listingNotice,
  decision,
  repairNotice,
  repairGaps,
  repairAccepted,
  repairDecision,
  objectionResult,
  correctionCertificate,
  evaluationInvitation,
];
