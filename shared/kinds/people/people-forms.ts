import * as z from 'zod';
import { type BodyOf, formOf } from '../form/entry-of.ts';
import { type BrokenRule, day, line, uscc } from '../form/fields.ts';

export const associationMemberLeftForm = formOf(
  'association-member-left',
  z.strictObject({ association: uscc }),
);

export type AssociationMemberLeftBody = BodyOf<typeof associationMemberLeftForm>;

export const associationMemberForm = formOf(
  'association-member',
  z.strictObject({ association: uscc, from: day }),
);

export type AssociationMemberBody = BodyOf<typeof associationMemberForm>;

const employer = z
  .strictObject({ code: uscc, from: day, until: day.exactOptional() })
  .refine(({ from, until }) => until === undefined || from <= until, {
    path: ['until'],
    params: {
      rule: 'employer.ends-before-start',
      zh: '离职日期早于入职日期',
      en: 'The last day is before the first',
    } satisfies BrokenRule,
  });

export const expertEnteredForm = formOf(
  'expert-entered',
  z.strictObject({
    /** The categories for which the expert can be drawn. */
    categories: z.array(line(60)).min(1).max(50),
    /** Present and past employers and posts of control, which a draw avoids. */
    employers: z.array(employer).max(50),
  }),
);

export type ExpertEnteredBody = BodyOf<typeof expertEnteredForm>;

export const expertLeftForm = formOf(
  'expert-left',
  z.strictObject({
    /** Why, as 出具虚假意见 or 本人申请. */
    ground: line(100),
    summary: line(500),
  }),
);

export type ExpertLeftBody = BodyOf<typeof expertLeftForm>;

export const practitionerLeftForm = formOf(
  'practitioner-left',
  z.strictObject({
    /** Code of the agency that the practitioner worked for. */
    agency: uscc,
  }),
);

export type PractitionerLeftBody = BodyOf<typeof practitionerLeftForm>;

/** The positions of practitioners by Art. 3. */
const positions = [
  'legal-representative',
  'person-in-charge',
  'project-leader',
  'participant',
] as const;

/**
 * The certificate's number identifies the person elsewhere, so it is personal: `personal['certificate-1']` for the
 * first, and so on.
 */
const certificate = z.strictObject({
  name: line(100),
  validUntil: day.exactOptional(),
});

export const practitionerRegisteredForm = formOf(
  'practitioner-registered',
  z.strictObject({
    /** Code of the agency that the practitioner works for. */
    agency: uscc,
    position: z.enum(positions),
    certificates: z.array(certificate).max(50).exactOptional(),
  }),
);

export type PractitionerRegisteredBody = BodyOf<typeof practitionerRegisteredForm>;

export const trainingForm = formOf(
  'training',
  z.strictObject({
    course: line(200),
    hours: z.number().positive().max(2000),
    on: day,
  }),
);

export type TrainingBody = BodyOf<typeof trainingForm>;

export const associationRatingForm = formOf(
  'association-rating',
  z.strictObject({
    association: uscc,
    /** The association's rules of rating, with their version. */
    scheme: line(100),
    /** The rating in the scheme's own words, such as AAA. */
    rating: line(20),
    on: day,
  }),
);

export type AssociationRatingBody = BodyOf<typeof associationRatingForm>;
