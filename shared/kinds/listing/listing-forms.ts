import * as z from 'zod';
import { basis } from '../form/basis.ts';
import { type BodyOf, formOf } from '../form/entry-of.ts';
import { day, line } from '../form/fields.ts';
import { namesakes } from '../form/namesakes.ts';
import { organisationName } from '../form/organisation-name-field.ts';
import { discovery } from '../supervision/discovery.ts';

export const listingNotifiedForm = formOf(
  'listing-notified',
  z.strictObject({
    servedOn: day,
    /** How it was served, as 直接送达 or 邮寄送达. */
    method: line(100),
    /** Document number of the proof of service. */
    proof: line(100),
  }),
);

export type ListingNotifiedBody = BodyOf<typeof listingNotifiedForm>;

/** Which offence the listing is for; `data-fraud-or-crime` is as grave as the third. */
const offences = ['first', 'second', 'third', 'data-fraud-or-crime'] as const;

export const listingProposedForm = formOf(
  'listing-proposed',
  z.strictObject({
    summary: line(500),
    /** How long the listing shall last. */
    months: z.int().min(1).max(1200),
    offence: z.enum(offences),
    /** The day of the act; where it went on, its last. Which law applies depends on it. */
    actOn: day.exactOptional(),
    ...discovery,
    /** The agency's name, as the decision has it; needed where it never registered. */
    name: organisationName().exactOptional(),
    ...namesakes,
  }),
);

export type ListingProposedBody = BodyOf<typeof listingProposedForm>;

export const listingForm = formOf(
  'listing',
  z.strictObject({
    /** What orders a practitioner's listing to be published; without it nothing of a natural person is public. */
    publication: basis.exactOptional(),
  }),
);

export type ListingBody = BodyOf<typeof listingForm>;

export const removalForm = formOf(
  'removal',
  z.strictObject({
    summary: line(500),
    /** Why the listing is lifted, such as 信用修复. */
    ground: line(100),
  }),
);

export type RemovalBody = BodyOf<typeof removalForm>;
