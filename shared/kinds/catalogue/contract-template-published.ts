import * as z from 'zod';
import { otherEnd } from '../form/effective-times.ts';
import { lines } from '../form/fields.ts';
import { decideBy, type EntryKind } from '../form/kind.ts';
import { byDraft } from '../form/publicity-sources.ts';
import { documentFields, publishedAlready } from './published-document.ts';

const body = z.strictObject({
  ...documentFields,
  /** The template's text, plain or Markdown. */
  text: lines(20_000),
});
export type ContractTemplatePublishedBody = z.infer<typeof body>;

/** A version of the model contract was published (Art. 22); it may be used from its own date on. */
export const contractTemplatePublished: EntryKind<
  ContractTemplatePublishedBody,
  'contract-template-published'
> = {
  name: 'contract-template-published',
  title: { zh: '合同范本发布', en: 'Contract template published' },
  roles: ['city-regulator'],
  subjects: ['authority'],
  needsCase: false,
  publicity: { rule: 'catalogue', source: byDraft('contracts') },
  lasting: true,
  bounds: { onRecord: 100 },
  ends: 'nothing',
  body,
  decide(draft, context) {
    const faults = [publishedAlready(draft, context), otherEnd(draft)];
    return decideBy(faults, { ...draft, effectiveFrom: draft.effectiveFrom ?? context.now });
  },
};
