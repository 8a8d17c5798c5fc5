import * as z from 'zod';
import { otherEnd, startsAfterNow } from '../form/effective-times.ts';
import { line } from '../form/fields.ts';
import { decideBy, type EntryKind } from '../form/kind.ts';
import { notOwnMatter } from '../form/own-matter.ts';
import { unregistered } from './registered.ts';

const body = z.strictObject({ summary: line(500) });
export type RegistrationWithdrawnBody = z.infer<typeof body>;

/** The agency works here no more (Art. 8). What is on record of it stays, and so do listings and bans. */
export const registrationWithdrawn: EntryKind<RegistrationWithdrawnBody> = {
  name: 'registration-withdrawn',
  title: { zh: '登记注销', en: 'Registration withdrawn' },
  roles: ['agency', 'city-regulator'],
  subjects: ['agency'],
  needsCase: false,
  ends: { power: 'self' },
  body,
  decide(draft, { actor, facts, now }) {
    const effectiveFrom = draft.effectiveFrom ?? now;
    const faults = [
      notOwnMatter(draft, actor),
      unregistered(facts, 'subject.code'),
      startsAfterNow(effectiveFrom, now),
      otherEnd(draft),
    ];
    return decideBy(faults, { ...draft, effectiveFrom });
  },
};
