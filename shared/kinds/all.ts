import { associationMember } from './association-member.ts';
import { associationMemberLeft } from './association-member-left.ts';
import { associationNotice } from './association-notice.ts';
import { associationRating } from './association-rating.ts';
import { ban } from './ban.ts';
import { challenge } from './challenge.ts';
import { codeVerified } from './code-verified.ts';
import { commendation } from './commendation.ts';
import { complaint } from './complaint.ts';
import { contractTemplatePublished } from './contract-template-published.ts';
import { demerit } from './demerit.ts';
import { drawCommitted } from './draw-committed.ts';
import { drawHeld } from './draw-held.ts';
import { engagementClosed } from './engagement-closed.ts';
import { engagementConfirmed } from './engagement-confirmed.ts';
import { engagementOpened } from './engagement-opened.ts';
import { engagementProgressed } from './engagement-progressed.ts';
import { engagementRepudiated } from './engagement-repudiated.ts';
import { evaluation } from './evaluation.ts';
import { evaluationReply } from './evaluation-reply.ts';
import { expertEntered } from './expert-entered.ts';
import { expertLeft } from './expert-left.ts';
import { expertRating } from './expert-rating.ts';
import { holidayArrangement } from './holiday-arrangement.ts';
import { inspection } from './inspection.ts';
import { jointLiability } from './joint-liability.ts';
import { justiceTransfer } from './justice-transfer.ts';
import type { EntryKind } from './kind.ts';
import { licence } from './licence.ts';
import { licenceEnded } from './licence-ended.ts';
import { listChecked } from './list-checked.ts';
import { listEntered } from './list-entered.ts';
import { listLeft } from './list-left.ts';
import { listing } from './listing.ts';
import { listingNotified } from './listing-notified.ts';
import { listingProposed } from './listing-proposed.ts';
import { measureImposed } from './measure-imposed.ts';
import { measureLifted } from './measure-lifted.ts';
import { objection } from './objection.ts';
import { objectionDecided } from './objection-decided.ts';
import { outcome } from './outcome.ts';
import { penalty } from './penalty.ts';
import { policyChange } from './policy-change.ts';
import { practitionerLeft } from './practitioner-left.ts';
import { practitionerRegistered } from './practitioner-registered.ts';
import { provincialGrade } from './provincial-grade.ts';
import { registrationChanged } from './registration-changed.ts';
import { registrationConfirmed } from './registration-confirmed.ts';
import { registrationFiled } from './registration-filed.ts';
import { registrationReminder } from './registration-reminder.ts';
import { registrationWithdrawn } from './registration-withdrawn.ts';
import { removal } from './removal.ts';
import { repairAccepted } from './repair-accepted.ts';
import { repairApplied } from './repair-applied.ts';
import { repairDecided } from './repair-decided.ts';
import { repairExtended } from './repair-extended.ts';
import { repairGaps } from './repair-gaps.ts';
import { repairNoticed } from './repair-noticed.ts';
import { repairPublicised } from './repair-publicised.ts';
import { repudiationDecided } from './repudiation-decided.ts';
import { retraction } from './retraction.ts';
import { serviceCommitment } from './service-commitment.ts';
import { sourceWithdrawn } from './source-withdrawn.ts';
import { standardPublished } from './standard-published.ts';
import { statutoryFiling } from './statutory-filing.ts';
import { succession } from './succession.ts';
import { supportPolicyPublished } from './support-policy-published.ts';
import { suspension } from './suspension.ts';
import { training } from './training.ts';
import { withdrawalReceipt } from './withdrawal-receipt.ts';

/** Every kind of entry that can be recorded. */
export const kinds: readonly EntryKind[] = [
  registrationFiled,
  registrationChanged,
  registrationConfirmed,
  registrationWithdrawn,
  registrationReminder,
  practitionerRegistered,
  practitionerLeft,
  training,
  licence,
  licenceEnded,
  statutoryFiling,
  provincialGrade,
  sourceWithdrawn,
  serviceCommitment,
  standardPublished,
  supportPolicyPublished,
  contractTemplatePublished,
  engagementOpened,
  engagementProgressed,
  engagementClosed,
  engagementConfirmed,
  engagementRepudiated,
  repudiationDecided,
  evaluation,
  evaluationReply,
  commendation,
  associationMember,
  associationMemberLeft,
  associationRating,
  associationNotice,
  expertEntered,
  expertRating,
  expertLeft,
  succession,
  demerit,
  listingProposed,
  listingNotified,
  listing,
  removal,
  ban,
  retraction,
  drawCommitted,
  drawHeld,
  complaint,
  inspection,
  justiceTransfer,
  jointLiability,
  penalty,
  listEntered,
  listChecked,
  listLeft,
  measureImposed,
  measureLifted,
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
  outcome,
  policyChange,
  codeVerified,
  holidayArrangement,
  withdrawalReceipt,
];
