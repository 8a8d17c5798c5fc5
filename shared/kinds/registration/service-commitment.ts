import * as z from 'zod';
import { otherTimes } from '../form/effective-times.ts';
import { line } from '../form/fields.ts';
import { decideBy, type EntryKind } from '../form/kind.ts';
import { notOwnMatter } from '../form/own-matter.ts';
import { byDraft } from '../form/publicity-sources.ts';
import { unregistered } from './registered.ts';

const body = z.strictObject({
  /** Calendar days in which a service is done. */
  timeLimitDays: z.int().min(1).max(3650).exactOptional(),
  process: line(500),
  text: line(500),
});
export type ServiceCommitmentBody = z.infer<typeof body>;

/** What the agency promises its clients, its time limit and its process (Art. 18); the last one holds. */
export const serviceCommitment: EntryKind<ServiceCommitmentBody, 'service-commitment'> = {
  name: 'service-commitment',
  title: { zh: '服务承诺', en: 'Service commitment' },
  roles: ['agency'],
  subjects: ['agency'],
  needsCase: false,
  publicity: { rule: 'own-word', source: byDraft('standards') },
  particular: true,
  ends: 'nothing',
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
