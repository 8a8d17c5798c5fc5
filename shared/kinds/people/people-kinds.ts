import type { EntryKind } from '../form/kind.ts';
import { associationMember } from './association-member.ts';
import { associationMemberLeft } from './association-member-left.ts';
import { associationNotice } from './association-notice.ts';
import { associationRating } from './association-rating.ts';
import { expertEntered } from './expert-entered.ts';
import { expertLeft } from './expert-left.ts';
import { expertRating } from './expert-rating.ts';
import { practitionerLeft } from './practitioner-left.ts';
import { practitionerRegistered } from './practitioner-registered.ts';
import { training } from './training.ts';

export const peopleKinds: readonly EntryKind[] = [
  practitionerRegistered,
  practitionerLeft,
  training,
  associationMember,
  associationMemberLeft,
  associationRating,
  associationNotice,
  expertEntered,
  expertRating,
  expertLeft,
];
