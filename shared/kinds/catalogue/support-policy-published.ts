import * as z from 'zod';
import { endsBeforeItBegins } from '../form/effective-times.ts';
import { decideBy, type EntryKind } from '../form/kind.ts';
import { byDraft } from '../form/publicity-sources.ts';
import { documentFields, publishedAlready } from './published-document.ts';

const body = z.strictObject(documentFields);
export type SupportPolicyPublishedBody = z.infer<typeof body>;

/**
 * A policy that supports the trade was published (Art. 17): by the development and reform commission, which is one of the
 * joint discipline's authorities, or by the regulator. It ends by itself where it was made for a term.
 */
export const supportPolicyPublished: EntryKind<
  SupportPolicyPublishedBody,
  'support-policy-published'
> = {
  name: 'support-policy-published',
  title: { zh: '扶持政策发布', en: 'Support policy published' },
  roles: ['city-regulator', 'joint-discipline-authority'],
  subjects: ['authority'],
  needsCase: false,
  publicity: { rule: 'catalogue', source: byDraft('support') },
  lasting: true,
  bounds: { onRecord: 200 },
  ends: 'nothing',
  body,
  decide(draft, context) {
    const effectiveFrom = draft.effectiveFrom ?? context.now;
    const complete = { ...draft, effectiveFrom };
    return decideBy([publishedAlready(draft, context), endsBeforeItBegins(complete)], complete);
  },
};
