import * as z from 'zod';
import { deadlineKinds } from '../../../../shared/kinds/form/deadline-kinds.ts';
import { daySchema, instantSchema } from '../../../../shared/kinds/form/published-values.ts';
import { roles } from '../../../../shared/ledger/entry.ts';
import type { Deadline } from '../../../../shared/rating/deadlines/deadline.ts';
import type { WorkingDay } from '../../../../shared/time/working-days.ts';
import { calendarSchema } from './desk-status.ts';
import { subjectSchema } from './entry.ts';

const workingDaySchema: z.ZodType<WorkingDay> = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('day'), day: daySchema }),
    z.object({
      kind: z.literal('provisional'),
      day: daySchema.describe('The bound that counts until the year is settled'),
      earliest: daySchema,
      latest: daySchema,
      year: z.int(),
      because: z.enum(['not-announced', 'sources-differ']),
    }),
    z.object({ kind: z.literal('calendar-unknown'), year: z.int() }),
  ])
  .meta({ id: 'WorkingDay' });

export const deadlineSchema: z.ZodType<Deadline> = z
  .object({
    subject: subjectSchema,
    what: z.enum(deadlineKinds),
    dueOn: workingDaySchema.describe('The last day in time; of a listing decision the first'),
    latestOn: workingDaySchema.describe('With every extension').exactOptional(),
    lateness: z.enum(['overdue', 'in-time', 'unknown']),
    whose: z.enum(roles),
    authority: z.string().exactOptional(),
    entries: z.array(z.string()),
    caseId: z.string().exactOptional(),
    recipient: z.string().exactOptional(),
  })
  .meta({ id: 'Deadline', description: 'One thing with a clock on it, still to be done' });

export const deadlinesSchema = z
  .object({ now: instantSchema, calendar: calendarSchema, deadlines: z.array(deadlineSchema) })
  .meta({ id: 'Deadlines' });
