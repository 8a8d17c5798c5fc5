import * as z from 'zod';
import { otherTimes } from '../form/effective-times.ts';
import { line } from '../form/fields.ts';
import { decideBy, type EntryKind } from '../form/kind.ts';
import { byDraft, saying } from '../form/publicity-sources.ts';

const body = z.strictObject({
  /** The organ to which it was transferred. */
  to: line(100),
  summary: line(500),
});
export type JusticeTransferBody = z.infer<typeof body>;

/** A suspected crime was transferred (Art. 25): restricted, without effect, never public. */
export const justiceTransfer: EntryKind<JusticeTransferBody, 'justice-transfer'> = {
  name: 'justice-transfer',
  title: { zh: '移送司法机关', en: 'Transfer to justice' },
  roles: ['city-regulator', 'county-regulator'],
  subjects: ['agency', 'practitioner'],
  needsCase: true,
  publicity: { rule: 'never', source: saying`${byDraft('transfers')}，终审判决以前不公开` },
  keptFromSubject: true,
  ends: 'nothing',
  body,
  decide(draft, { now }) {
    return decideBy(otherTimes(draft, now), { ...draft, effectiveFrom: now });
  },
};
