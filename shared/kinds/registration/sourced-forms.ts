import * as z from 'zod';
import { services } from '../../identity/services.ts';
import { type BodyOf, formOf } from '../form/entry-of.ts';
import { day, instant, line } from '../form/fields.ts';

/** The fields of every fact that another body keeps: its number there, its scope, and where and when it was read. */
const sourced = {
  number: line(60),
  scope: z.array(z.enum(services)).min(1).max(services.length),
  /** Where it was looked up. */
  source: line(200),
  sourceCheckedAt: instant,
};

/**
 * Who has to file: a monitoring agency (also one that runs automatic monitors), or one that prepares EIA documents
 * for others.
 */
export const filingSorts = ['monitoring', 'eia'] as const;
export type FilingSort = (typeof filingSorts)[number];

export const statutoryFilingForm = formOf(
  'statutory-filing',
  z.strictObject({
    sort: z.enum(filingSorts),
    ...sourced,
    filedWith: line(100),
    filedOn: day,
  }),
);

export type StatutoryFilingBody = BodyOf<typeof statutoryFilingForm>;

export const provincialGradeForm = formOf(
  'provincial-grade',
  z.strictObject({
    /** As its source writes it. */
    grade: line(20),
    /** The period that was rated, such as `2025年度`. */
    period: line(40),
    ...sourced,
    ratedBy: line(100),
    ratedOn: day,
    /** The last day; absent where the source states none. */
    validUntil: day.exactOptional(),
  }),
);

export type ProvincialGradeBody = BodyOf<typeof provincialGradeForm>;
