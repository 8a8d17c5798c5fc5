import type { Entry } from '../ledger/entry.ts';
import type { AssociationMemberBody } from './association-member.ts';
import type { AssociationMemberLeftBody } from './association-member-left.ts';
import type { AssociationNoticeBody } from './association-notice.ts';
import type { AssociationRatingBody } from './association-rating.ts';
import type { BanBody } from './ban.ts';
import type { ChallengeBody } from './challenge.ts';
import type { CommendationBody } from './commendation.ts';
import type { ComplaintBody } from './complaint.ts';
import type { ContractTemplatePublishedBody } from './contract-template-published.ts';
import type { DemeritBody } from './demerit.ts';
import type { DrawCommittedBody } from './draw-committed.ts';
import type { DrawHeldBody } from './draw-held.ts';
import type { EngagementClosedBody } from './engagement-closed.ts';
import type { EngagementOpenedBody } from './engagement-opened.ts';
import type { EngagementProgressedBody } from './engagement-progressed.ts';
import type { EngagementRepudiatedBody } from './engagement-repudiated.ts';
import type { EvaluationBody } from './evaluation.ts';
import type { EvaluationReplyBody } from './evaluation-reply.ts';
import type { ExpertEnteredBody } from './expert-entered.ts';
import type { ExpertLeftBody } from './expert-left.ts';
import type { ExpertRatingBody } from './expert-rating.ts';
import type { HolidayArrangementBody } from './holiday-arrangement.ts';
import type { InspectionBody } from './inspection.ts';
import type { JointLiabilityBody } from './joint-liability.ts';
import type { JusticeTransferBody } from './justice-transfer.ts';
import type { LicenceBody } from './licence.ts';
import type { LicenceEndedBody } from './licence-ended.ts';
import type { ListCheckedBody } from './list-checked.ts';
import type { ListEnteredBody } from './list-entered.ts';
import type { ListLeftBody } from './list-left.ts';
import type { ListingBody } from './listing.ts';
import type { ListingNotifiedBody } from './listing-notified.ts';
import type { ListingProposedBody } from './listing-proposed.ts';
import type { MeasureImposedBody } from './measure-imposed.ts';
import type { MeasureLiftedBody } from './measure-lifted.ts';
import type { ObjectionBody } from './objection.ts';
import type { ObjectionDecidedBody } from './objection-decided.ts';
import type { OutcomeBody } from './outcome.ts';
import type { PenaltyBody } from './penalty.ts';
import type { PolicyChangeBody } from './policy-change.ts';
import type { PractitionerLeftBody } from './practitioner-left.ts';
import type { PractitionerRegisteredBody } from './practitioner-registered.ts';
import type { RegistrationChangedBody } from './registration-changed.ts';
import type { RegistrationConfirmedBody } from './registration-confirmed.ts';
import type { RegistrationFiledBody } from './registration-filed.ts';
import type { RegistrationReminderBody } from './registration-reminder.ts';
import type { RegistrationWithdrawnBody } from './registration-withdrawn.ts';
import type { RemovalBody } from './removal.ts';
import type { RepairAcceptedBody } from './repair-accepted.ts';
import type { RepairAppliedBody } from './repair-applied.ts';
import type { RepairDecidedBody } from './repair-decided.ts';
import type { RepairExtendedBody } from './repair-extended.ts';
import type { RepairGapsBody } from './repair-gaps.ts';
import type { RepairNoticedBody } from './repair-noticed.ts';
import type { RepairPublicisedBody } from './repair-publicised.ts';
import type { RepudiationDecidedBody } from './repudiation-decided.ts';
import type { RetractionBody } from './retraction.ts';
import type { ServiceCommitmentBody } from './service-commitment.ts';
import type { StandardPublishedBody } from './standard-published.ts';
import type { SuccessionBody } from './succession.ts';
import type { SupportPolicyPublishedBody } from './support-policy-published.ts';
import type { SuspensionBody } from './suspension.ts';
import type { TrainingBody } from './training.ts';
import type { WithdrawalReceiptBody } from './withdrawal-receipt.ts';

type Bodies = {
  readonly 'registration-filed': RegistrationFiledBody;
  readonly 'registration-changed': RegistrationChangedBody;
  readonly 'registration-confirmed': RegistrationConfirmedBody;
  readonly 'registration-withdrawn': RegistrationWithdrawnBody;
  readonly 'registration-reminder': RegistrationReminderBody;
  readonly 'practitioner-registered': PractitionerRegisteredBody;
  readonly 'practitioner-left': PractitionerLeftBody;
  readonly training: TrainingBody;
  readonly licence: LicenceBody;
  readonly 'licence-ended': LicenceEndedBody;
  readonly 'service-commitment': ServiceCommitmentBody;
  readonly 'standard-published': StandardPublishedBody;
  readonly 'support-policy-published': SupportPolicyPublishedBody;
  readonly 'contract-template-published': ContractTemplatePublishedBody;
  readonly 'engagement-opened': EngagementOpenedBody;
  readonly 'engagement-progressed': EngagementProgressedBody;
  readonly 'engagement-closed': EngagementClosedBody;
  readonly 'engagement-repudiated': EngagementRepudiatedBody;
  readonly 'repudiation-decided': RepudiationDecidedBody;
  readonly evaluation: EvaluationBody;
  readonly 'evaluation-reply': EvaluationReplyBody;
  readonly commendation: CommendationBody;
  readonly 'association-member': AssociationMemberBody;
  readonly 'association-member-left': AssociationMemberLeftBody;
  readonly 'association-rating': AssociationRatingBody;
  readonly 'association-notice': AssociationNoticeBody;
  readonly 'expert-entered': ExpertEnteredBody;
  readonly 'expert-rating': ExpertRatingBody;
  readonly 'expert-left': ExpertLeftBody;
  readonly succession: SuccessionBody;
  readonly demerit: DemeritBody;
  readonly 'listing-proposed': ListingProposedBody;
  readonly 'listing-notified': ListingNotifiedBody;
  readonly listing: ListingBody;
  readonly removal: RemovalBody;
  readonly ban: BanBody;
  readonly retraction: RetractionBody;
  readonly 'draw-committed': DrawCommittedBody;
  readonly 'draw-held': DrawHeldBody;
  readonly complaint: ComplaintBody;
  readonly inspection: InspectionBody;
  readonly 'justice-transfer': JusticeTransferBody;
  readonly 'joint-liability': JointLiabilityBody;
  readonly penalty: PenaltyBody;
  readonly 'list-entered': ListEnteredBody;
  readonly 'list-checked': ListCheckedBody;
  readonly 'list-left': ListLeftBody;
  readonly 'measure-imposed': MeasureImposedBody;
  readonly 'measure-lifted': MeasureLiftedBody;
  readonly 'repair-noticed': RepairNoticedBody;
  readonly 'repair-applied': RepairAppliedBody;
  readonly 'repair-gaps': RepairGapsBody;
  readonly 'repair-accepted': RepairAcceptedBody;
  readonly 'repair-publicised': RepairPublicisedBody;
  readonly 'repair-extended': RepairExtendedBody;
  readonly 'repair-decided': RepairDecidedBody;
  readonly objection: ObjectionBody;
  readonly 'objection-decided': ObjectionDecidedBody;
  readonly challenge: ChallengeBody;
  readonly suspension: SuspensionBody;
  readonly outcome: OutcomeBody;
  readonly 'holiday-arrangement': HolidayArrangementBody;
  readonly 'policy-change': PolicyChangeBody;
  readonly 'withdrawal-receipt': WithdrawalReceiptBody;
};

export type EntryOf<K extends keyof Bodies> = Entry & {
  readonly kind: K;
  readonly body: Bodies[K];
};

/** What stands in the ledger was checked when it was recorded, so the kind tells the body. */
function isEntryOf<K extends keyof Bodies>(entry: Entry, kind: K): entry is EntryOf<K> {
  return entry.kind === kind;
}

export function entriesOf<K extends keyof Bodies>(
  entries: readonly Entry[],
  kind: K,
): readonly EntryOf<K>[] {
  return entries.filter((entry) => isEntryOf(entry, kind));
}
