import * as z from 'zod';
import { services } from '../identity/services.ts';
import type { Fault } from '../ledger/fault.ts';
import { otherEnd } from './effective-times.ts';
import { entriesOf } from './entry-of.ts';
import { line } from './fields.ts';
import { decideBy, type EntryKind } from './kind.ts';

const body = z.strictObject({
  title: line(200),
  /** As 《DB3303/T 1—2026》. */
  number: line(60),
  services: z.array(z.enum(services)).max(services.length),
});
export type StandardPublishedBody = z.infer<typeof body>;

/** A standard, practice rule or model contract was published (Arts. 18, 22); it may take effect later. */
export const standardPublished: EntryKind<StandardPublishedBody> = {
  name: 'standard-published',
  title: { zh: '标准发布', en: 'Standard published' },
  roles: ['city-regulator'],
  subjects: ['authority'],
  needsCase: false,
  body,
  decide(draft, { facts, now }) {
    const isKnown = entriesOf(facts, 'standard-published').some(
      ({ body: { number } }) => number === draft.body.number,
    );
    const faults = [isKnown ? publishedAlready : undefined, otherEnd(draft)];
    return decideBy(faults, { ...draft, effectiveFrom: draft.effectiveFrom ?? now });
  },
};

const publishedAlready: Fault = {
  field: 'body.number',
  rule: 'standard.published-already',
  zh: '此编号的标准已经发布',
  en: 'A standard of this number is published already',
};
