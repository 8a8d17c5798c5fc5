import * as z from 'zod';
import { type BodyOf, formOf } from '../form/entry-of.ts';
import { day, entryId, line } from '../form/fields.ts';

export const holidayArrangementForm = formOf(
  'holiday-arrangement',
  z.strictObject({
    year: z.int().min(2019).max(2099),
    /** As the notice lists them: the days off from … to, and the weekend days worked to make up for them. */
    holidays: z
      .array(
        z.strictObject({
          /** `春节`; `国庆节、中秋节` where one stretch is for both. */
          name: line(60),
          from: day,
          to: day,
          makeUpDays: z.array(day).max(10),
        }),
      )
      .min(1)
      .max(20),
    /** Id of the arrangement of this year that this one replaces. */
    replaces: entryId.exactOptional(),
    /** The days for which it was decided that this notice is right, although a package says otherwise. */
    holdsOver: z.array(day).max(60).exactOptional(),
    /**
     * Why the notice departs from the usual (an extension, a day off ordered once). It lifts rules of plausibility,
     * not of law.
     */
    extraordinary: line(300).exactOptional(),
  }),
);

export type HolidayArrangementBody = BodyOf<typeof holidayArrangementForm>;
