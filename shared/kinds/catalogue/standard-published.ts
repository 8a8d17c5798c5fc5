import * as z from 'zod';
import { otherEnd } from '../form/effective-times.ts';
import { decideBy, type EntryKind } from '../form/kind.ts';
import { byDraft } from '../form/publicity-sources.ts';
import { documentFields, publishedAlready } from './published-document.ts';

const body = z.strictObject(documentFields);
export type StandardPublishedBody = z.infer<typeof body>;

/** A standard or practice rule was published (Art. 18); it may take effect later. */
export const standardPublished: EntryKind<StandardPublishedBody, 'standard-published'> = {
  name: 'standard-published',
  title: { zh: '标准发布', en: 'Standard published' },
  roles: ['city-regulator'],
  subjects: ['authority'],
  needsCase: false,
  publicity: { rule: 'catalogue', source: byDraft('standards') },
  lasting: true,
  bounds: { onRecord: 200 },
  ends: 'nothing',
  body,
  decide(draft, context) {
    const faults = [publishedAlready(draft, context), otherEnd(draft)];
    return decideBy(faults, { ...draft, effectiveFrom: draft.effectiveFrom ?? context.now });
  },
};
