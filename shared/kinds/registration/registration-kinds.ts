import type { EntryKind } from '../form/kind.ts';
import { codeVerified } from './code-verified.ts';
import { licence } from './licence.ts';
import { licenceEnded } from './licence-ended.ts';
import { provincialGrade } from './provincial-grade.ts';
import { registrationChanged } from './registration-changed.ts';
import { registrationConfirmed } from './registration-confirmed.ts';
import { registrationFiled } from './registration-filed.ts';
import { registrationReminder } from './registration-reminder.ts';
import { registrationWithdrawn } from './registration-withdrawn.ts';
import { serviceCommitment } from './service-commitment.ts';
import { sourceWithdrawn } from './source-withdrawn.ts';
import { statutoryFiling } from './statutory-filing.ts';
import { succession } from './succession.ts';

export const registrationKinds: readonly EntryKind[] = [
  registrationFiled,
  registrationChanged,
  registrationConfirmed,
  registrationWithdrawn,
  registrationReminder,
  licence,
  licenceEnded,
  statutoryFiling,
  provincialGrade,
  sourceWithdrawn,
  serviceCommitment,
  succession,
  codeVerified,
];
