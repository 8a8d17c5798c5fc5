import * as z from 'zod';
import { claimDecided } from '../form/claim-decided.ts';
import { type BodyOf, formOf } from '../form/entry-of.ts';
import { type BrokenRule, day, entryId, instant, line } from '../form/fields.ts';

export const challengeForm = formOf(
  'challenge',
  z.strictObject({
    /** Id of the decision. */
    of: entryId,
    /** Administrative review or suit. */
    form: z.enum(['review', 'suit']),
    /** The deciding organ: the reviewing authority or the court. */
    body: line(100),
    filedOn: day,
  }),
);

export type ChallengeBody = BodyOf<typeof challengeForm>;

export const objectionDecidedForm = formOf(
  'objection-decided',
  z.strictObject({
    /** Id of the objection. */
    objection: entryId,
    ...claimDecided,
  }),
);

export type ObjectionDecidedBody = BodyOf<typeof objectionDecidedForm>;

export const objectionForm = formOf(
  'objection',
  z
    .strictObject({
      /** Id of the entry said to be wrong. */
      of: entryId.exactOptional(),
      /** The part of the record said to be wrong, if it is no single entry. */
      field: line(100).exactOptional(),
      grounds: line(1000),
    })
    .refine(({ of, field }) => of !== undefined || field !== undefined, {
      path: ['of'],
      params: {
        rule: 'objection.nothing-named',
        zh: '须指明有异议的记录或者事项',
        en: 'An objection names the entry or the field it is about',
      } satisfies BrokenRule,
    }),
);

export type ObjectionBody = BodyOf<typeof objectionForm>;

export const rulingForm = formOf(
  'ruling',
  z.strictObject({
    /** Id of the decision. */
    of: entryId,
    result: z.enum(['upheld', 'varied', 'annulled', 'unlawful', 'void']),
    /** What replaces the decision; for `varied` only. */
    varied: z
      .strictObject({
        effectiveUntil: instant.exactOptional(),
        points: z.int().min(0).exactOptional(),
        /** In yuan. */
        fine: z.number().min(0).exactOptional(),
      })
      .exactOptional(),
  }),
);

export type RulingBody = BodyOf<typeof rulingForm>;

/** Which application for repair an entry is about, by its id. */
const ofApplication = { application: entryId };

export const repairAcceptedForm = formOf('repair-accepted', z.strictObject(ofApplication));

export type RepairAcceptedBody = BodyOf<typeof repairAcceptedForm>;

export const repairAppliedForm = formOf(
  'repair-applied',
  z.strictObject({
    /** Ids of the facts to be repaired. */
    of: z.array(entryId).min(1).max(50),
    /** Proof that everything was put right. */
    evidence: line(1000),
    /** The public promise of good faith. */
    commitment: line(1000),
  }),
);

export type RepairAppliedBody = BodyOf<typeof repairAppliedForm>;

export const repairDecidedForm = formOf(
  'repair-decided',
  z.strictObject({
    ...ofApplication,
    result: z.enum(['granted', 'refused']),
    /** Refused because the material was false: then no application is possible for a time. */
    falseMaterial: z.boolean().exactOptional(),
  }),
);

export type RepairDecidedBody = BodyOf<typeof repairDecidedForm>;

export const repairExtendedForm = formOf(
  'repair-extended',
  z.strictObject({
    ...ofApplication,
    reason: line(500),
  }),
);

export type RepairExtendedBody = BodyOf<typeof repairExtendedForm>;

export const repairGapsForm = formOf(
  'repair-gaps',
  z.strictObject({
    ...ofApplication,
    /** Everything that is missing, stated at once. */
    gaps: line(1000),
  }),
);

export type RepairGapsBody = BodyOf<typeof repairGapsForm>;

export const repairPublicisedForm = formOf(
  'repair-publicised',
  z.strictObject({
    ...ofApplication,
    /** Last day of the publicity, at least as many working days ahead as the policy says. */
    until: day,
  }),
);

export type RepairPublicisedBody = BodyOf<typeof repairPublicisedForm>;

export const retractionForm = formOf(
  'retraction',
  z.strictObject({
    /** Id of the entry that was wrong or is over. */
    entry: entryId,
    /** `annulled`: as if it never was; `ended`: from this entry's date on. */
    effect: z.enum(['annulled', 'ended']),
    summary: line(500),
  }),
);

export type RetractionBody = BodyOf<typeof retractionForm>;

export const suspensionForm = formOf(
  'suspension',
  z.strictObject({
    /** Id of the decision. */
    of: entryId,
    orderedBy: line(100),
    document: line(100),
  }),
);

export type SuspensionBody = BodyOf<typeof suspensionForm>;
