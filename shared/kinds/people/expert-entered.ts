import * as z from 'zod';
import { otherTimes } from '../form/effective-times.ts';
import { entriesOf } from '../form/entry-of.ts';
import { type BrokenRule, day, line, uscc } from '../form/fields.ts';
import { decideBy, type EntryKind } from '../form/kind.ts';
import { personalNameMissing } from '../form/personal-name.ts';

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

const body = z.strictObject({
  /** What the expert can be drawn for. */
  categories: z.array(line(60)).min(1).max(50),
  /** Employers and posts of control, now and before: who draws avoids them. */
  employers: z.array(employer).max(50),
});
export type ExpertEnteredBody = z.infer<typeof body>;

/** An expert joins the city's pool (Art. 23), or their particulars change. The name is personal, as `personal.name`. */
export const expertEntered: EntryKind<ExpertEnteredBody> = {
  name: 'expert-entered',
  title: { zh: '专家入库', en: 'Expert entered' },
  roles: ['city-regulator'],
  subjects: ['expert'],
  needsCase: false,
  ends: 'nothing',
  body,
  decide(draft, { facts, now }) {
    const faults = [
      personalNameMissing(draft.personal, entriesOf(facts, 'expert-entered').length > 0),
      ...otherTimes(draft, now),
    ];
    return decideBy(faults, { ...draft, effectiveFrom: now });
  },
};
