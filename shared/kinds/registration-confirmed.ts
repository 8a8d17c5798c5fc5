import * as z from 'zod';
import { otherTimes } from './effective-times.ts';
import { decideBy, type EntryKind } from './kind.ts';
import { notOwnMatter } from './own-matter.ts';
import { unregistered } from './registered.ts';

const body = z.strictObject({});
export type RegistrationConfirmedBody = z.infer<typeof body>;

/** All is still as registered (Art. 19); readers are shown when that was last said. */
export const registrationConfirmed: EntryKind<RegistrationConfirmedBody> = {
  name: 'registration-confirmed',
  title: { zh: '登记确认', en: 'Registration confirmed' },
  roles: ['agency', 'city-regulator'],
  subjects: ['agency'],
  needsCase: false,
  body,
  decide(draft, { actor, facts, now }) {
    const faults = [
      notOwnMatter(draft, actor),
      unregistered(facts, 'subject.code'),
      ...otherTimes(draft, now),
    ];
    return decideBy(faults, { ...draft, effectiveFrom: now });
  },
};
