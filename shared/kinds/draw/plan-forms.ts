import * as z from 'zod';
import { services } from '../../identity/services.ts';
import { inspectionStrata } from '../../jurisdiction/inspection-strata.ts';
import { type BodyOf, formOf } from '../form/entry-of.ts';
import { day, entryId, hash, line, uscc } from '../form/fields.ts';
import { chance, chosenChance, recusalGrounds } from './draw-forms.ts';

/** An inspector by the number of the certificate, or as colleagues call them. */
const inspector = line(40, 2);

export const inspectionsCommittedForm = formOf(
  'inspections-committed',
  z.strictObject({
    title: line(100),
    /** The visits are made from this day … */
    from: day,
    /** … to this one, a year at most. */
    until: day,
    /** Only agencies that offer it; absent: all. */
    service: z.enum(services).exactOptional(),
    /** How many stand so, and how many of them are visited. */
    strata: z
      .array(
        z.strictObject({
          stratum: z.enum(inspectionStrata),
          size: z.int().min(1),
          take: z.int().min(0),
        }),
      )
      .min(1)
      .max(inspectionStrata.length),
    /** SHA-256 of the canonical JSON of all agencies to choose from, each with its stratum. */
    listHash: hash,
    inspectors: z.array(inspector).min(2).max(200),
    /** How many inspectors make a visit. */
    inspectorsEach: z.int().min(1).max(10),
    /** Who doesn't inspect whom, and why (Administrative Penalty Law art. 43); absent: nobody steps aside. */
    recused: z
      .array(z.strictObject({ inspector, agency: uscc, ground: z.enum(recusalGrounds) }))
      .min(1)
      .max(500)
      .exactOptional(),
    randomness: chosenChance,
  }),
);

export type InspectionsCommittedBody = BodyOf<typeof inspectionsCommittedForm>;

export const inspectionsDrawnForm = formOf(
  'inspections-drawn',
  z.strictObject({
    /** Entry id of the commitment. */
    commitment: entryId,
    randomness: chance,
    /** In the order of the agencies' codes. */
    visits: z
      .array(z.strictObject({ agency: uscc, inspectors: z.array(inspector).min(1).max(10) }))
      .max(5_000),
  }),
);

export type InspectionsDrawnBody = BodyOf<typeof inspectionsDrawnForm>;
