import { contractTemplatePublished } from '../catalogue/contract-template-published.ts';
import { standardPublished } from '../catalogue/standard-published.ts';
import { supportPolicyPublished } from '../catalogue/support-policy-published.ts';
import { holidayArrangement } from '../city/holiday-arrangement.ts';
import { policyChange } from '../city/policy-change.ts';
import { drawCommitted } from '../draw/draw-committed.ts';
import { drawHeld } from '../draw/draw-held.ts';
import type { EntryKind } from '../form/kind.ts';
import { listing } from '../listing/listing.ts';
import { listingNotified } from '../listing/listing-notified.ts';
import { listingProposed } from '../listing/listing-proposed.ts';
import { removal } from '../listing/removal.ts';
import { listChecked } from '../lists-of-others/list-checked.ts';
import { listEntered } from '../lists-of-others/list-entered.ts';
import { listLeft } from '../lists-of-others/list-left.ts';
import { associationMember } from '../people/association-member.ts';
import { associationMemberLeft } from '../people/association-member-left.ts';
import { associationNotice } from '../people/association-notice.ts';
import { associationRating } from '../people/association-rating.ts';
import { expertEntered } from '../people/expert-entered.ts';
import { expertLeft } from '../people/expert-left.ts';
import { expertRating } from '../people/expert-rating.ts';
import { practitionerLeft } from '../people/practitioner-left.ts';
import { practitionerRegistered } from '../people/practitioner-registered.ts';
import { training } from '../people/training.ts';
import { codeVerified } from '../registration/code-verified.ts';
import { licence } from '../registration/licence.ts';
import { licenceEnded } from '../registration/licence-ended.ts';
import { provincialGrade } from '../registration/provincial-grade.ts';
import { registrationChanged } from '../registration/registration-changed.ts';
import { registrationConfirmed } from '../registration/registration-confirmed.ts';
import { registrationFiled } from '../registration/registration-filed.ts';
import { registrationReminder } from '../registration/registration-reminder.ts';
import { registrationWithdrawn } from '../registration/registration-withdrawn.ts';
import { serviceCommitment } from '../registration/service-commitment.ts';
import { sourceWithdrawn } from '../registration/source-withdrawn.ts';
import { statutoryFiling } from '../registration/statutory-filing.ts';
import { succession } from '../registration/succession.ts';
import { challenge } from '../remedy/challenge.ts';
import { objection } from '../remedy/objection.ts';
import { objectionDecided } from '../remedy/objection-decided.ts';
import { outcome } from '../remedy/outcome.ts';
import { repairAccepted } from '../remedy/repair-accepted.ts';
import { repairApplied } from '../remedy/repair-applied.ts';
import { repairDecided } from '../remedy/repair-decided.ts';
import { repairExtended } from '../remedy/repair-extended.ts';
import { repairGaps } from '../remedy/repair-gaps.ts';
import { repairNoticed } from '../remedy/repair-noticed.ts';
import { repairPublicised } from '../remedy/repair-publicised.ts';
import { retraction } from '../remedy/retraction.ts';
import { suspension } from '../remedy/suspension.ts';
import { withdrawalReceipt } from '../remedy/withdrawal-receipt.ts';
import { ban } from '../supervision/ban.ts';
import { complaint } from '../supervision/complaint.ts';
import { demerit } from '../supervision/demerit.ts';
import { inspection } from '../supervision/inspection.ts';
import { jointLiability } from '../supervision/joint-liability.ts';
import { justiceTransfer } from '../supervision/justice-transfer.ts';
import { measureImposed } from '../supervision/measure-imposed.ts';
import { measureLifted } from '../supervision/measure-lifted.ts';
import { penalty } from '../supervision/penalty.ts';
import { commendation } from '../work/commendation.ts';
import { engagementClosed } from '../work/engagement-closed.ts';
import { engagementConfirmed } from '../work/engagement-confirmed.ts';
import { engagementOpened } from '../work/engagement-opened.ts';
import { engagementProgressed } from '../work/engagement-progressed.ts';
import { engagementRepudiated } from '../work/engagement-repudiated.ts';
import { evaluation } from '../work/evaluation.ts';
import { evaluationReply } from '../work/evaluation-reply.ts';
import { repudiationDecided } from '../work/repudiation-decided.ts';

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
