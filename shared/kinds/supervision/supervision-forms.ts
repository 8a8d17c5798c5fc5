import * as z from 'zod';
import { services } from '../../identity/services.ts';
import { basis } from '../form/basis.ts';
import { type BodyOf, formOf } from '../form/entry-of.ts';
import { area, day, engagementNumber, entryId, line, uscc } from '../form/fields.ts';
import { namesakes } from '../form/namesakes.ts';
import { organisationName } from '../form/organisation-name-field.ts';
import { term } from '../form/term.ts';
import { discovery } from './discovery.ts';

export const banForm = formOf(
  'ban',
  z.strictObject({
    summary: line(500),
    /** Empty `services` or `areas` (GB/T 2260 codes): all of them. */
    scope: z.strictObject({
      field: z.enum(['government-procurement', 'environmental-services']),
      services: z.array(z.enum(services)).max(services.length),
      areas: z.array(area).max(100),
    }),
    term: term.exactOptional(),
    /** The day of the act; where it went on, its last. Which law applies depends on it. */
    actOn: day.exactOptional(),
    /** The agency's name, as the decision has it; needed where it never registered. */
    name: organisationName().exactOptional(),
    ...namesakes,
    /** What orders a practitioner's ban to be published; without it nothing of a natural person is public. */
    publication: basis.exactOptional(),
  }),
);

export type BanBody = BodyOf<typeof banForm>;

export const demeritForm = formOf(
  'demerit',
  z.strictObject({
    /** One of the policy's acts of Art. 12. */
    act: line(60).meta({ format: 'act' }),
    summary: line(500),
    /** Of an act that went on, its last day. */
    actOn: day,
    ...discovery,
    /** The service in which it was done: points are switched on service by service (Art. 27). Absent where it belongs to none. */
    service: z.enum(services).exactOptional(),
    /** At most what policy allows for the act, which is the default. */
    points: z.int().min(0).exactOptional(),
    /** Number of the engagement in which it was done … */
    engagement: engagementNumber.exactOptional(),
    /** … and the agency that it belongs to; for a practitioner's points only. */
    agency: uscc.exactOptional(),
    /**
     * The finding about this person, and when it was served on them; for a natural person's points only (domain G10).
     */
    finding: z.strictObject({ document: line(100), servedOn: day }).exactOptional(),
    /** The ground to publish the fact; without it its effects are not public (domain G7). */
    publication: basis.exactOptional(),
  }),
);

export type DemeritBody = BodyOf<typeof demeritForm>;

/** The ten items of Art. 34, of which the draft numbers two alike. */
const measureItems = [
  'public-procurement',
  'market-restriction',
  'administrative-convenience',
  'credit-and-consumption',
  'priority-review',
  'fiscal-support',
  'awards',
  'key-inspection',
  'qualification',
  'other',
] as const;

export const measureImposedForm = formOf(
  'measure-imposed',
  z.strictObject({
    item: z.enum(measureItems),
    summary: line(500),
    /** What the measure covers, in the decision's words. */
    scope: line(200).exactOptional(),
    term: term.exactOptional(),
    /** The day of the act; where it went on, its last. Which law applies depends on it. */
    actOn: day.exactOptional(),
    /** What orders a practitioner's measure to be published; without it nothing of a natural person is public. */
    publication: basis.exactOptional(),
  }),
);

export type MeasureImposedBody = BodyOf<typeof measureImposedForm>;

export const measureLiftedForm = formOf(
  'measure-lifted',
  z.strictObject({
    /** Id of the measure or ban. */
    of: entryId,
  }),
);

export type MeasureLiftedBody = BodyOf<typeof measureLiftedForm>;

/** Administrative Penalty Law art. 9. */
const types = [
  'warning',
  'criticism',
  'fine',
  'confiscation',
  'suspension-of-business',
  'closure',
  'suspension-of-licence',
  'downgrade',
  'revocation',
  'restriction',
  'detention',
] as const;

/** Mildest first. */
export const severities = ['minor', 'general', 'serious'] as const;

export const penaltyForm = formOf(
  'penalty',
  z.strictObject({
    summary: line(500),
    types: z.array(z.enum(types)).min(1).max(types.length),
    /** In yuan. */
    fine: z.number().positive().exactOptional(),
    /** In yuan. */
    confiscated: z.number().positive().exactOptional(),
    procedure: z.enum(['simple', 'ordinary']),
    severity: z.enum(severities),
    /** Not later than `servedOn`. */
    decidedOn: day,
    servedOn: day,
    /** The day of the act; where it went on, its last. Which law applies depends on it. */
    actOn: day.exactOptional(),
    /**
     * The ground to publish the penalty, which for a natural person has to order it; without a ground it is not
     * public (domain G7).
     */
    publication: basis.exactOptional(),
  }),
);

export type PenaltyBody = BodyOf<typeof penaltyForm>;

export const jointLiabilityForm = formOf(
  'joint-liability',
  z.strictObject({
    /** What the court found, in its own words. */
    summary: line(500),
    court: line(100),
    /** Number of the judgment, as （2026）示01民终1号. */
    judgment: line(100),
    /** The day of the act; where it went on, its last. Which law applies depends on it. */
    actOn: day.exactOptional(),
    /** The organisations with whom it is liable; never public here, for the judgment's publication about them is not ours to make. */
    with: z.array(uscc).max(50).exactOptional(),
    /** The ground to publish it; without one it is not public (domain G7). */
    publication: basis.exactOptional(),
  }),
);

export type JointLiabilityBody = BodyOf<typeof jointLiabilityForm>;
