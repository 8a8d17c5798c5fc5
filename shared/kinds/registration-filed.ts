import * as z from 'zod';
import { services } from '../identity/services.ts';
import { subjectKinds } from '../identity/subject.ts';
import { otherEnd, startsAfterNow } from './effective-times.ts';
import { type BrokenRule, day, line } from './fields.ts';
import { decideBy, type EntryKind } from './kind.ts';

const formerName = z
  .strictObject({
    name: line(120, 2),
    from: day.exactOptional(),
    until: day.exactOptional(),
  })
  .refine(({ from, until }) => from === undefined || until === undefined || from <= until, {
    path: ['until'],
    params: {
      rule: 'former-name.ends-before-start',
      zh: '停用日期早于启用日期',
      en: 'The last day is before the first',
    } satisfies BrokenRule,
  });

const body = z.strictObject({
  name: line(120, 2),
  formerNames: z.array(formerName).max(50).exactOptional(),
  aliases: z.array(line(120, 2)).max(20).exactOptional(),
  subjectKind: z.enum(subjectKinds),
  services: z.array(z.enum(services)).max(services.length),
});
export type RegistrationFiledBody = z.infer<typeof body>;

/** Notification registration (Art. 8), self-declared; a later one brings it up to date (Art. 19). */
export const registrationFiled: EntryKind<RegistrationFiledBody> = {
  name: 'registration-filed',
  roles: ['city-regulator', 'operator'],
  needsCase: false,
  body,
  decide(draft, { now }) {
    const effectiveFrom = draft.effectiveFrom ?? now;
    return decideBy([startsAfterNow(effectiveFrom, now), otherEnd(draft)], {
      ...draft,
      effectiveFrom,
      body: { ...draft.body, services: [...new Set(draft.body.services)] },
    });
  },
};
