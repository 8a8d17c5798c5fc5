import * as z from 'zod';
import { otherTimes } from '../form/effective-times.ts';
import { line, uscc } from '../form/fields.ts';
import { decideBy, type EntryKind } from '../form/kind.ts';
import { notOwnMatter } from '../form/own-matter.ts';
import { byDraft, saying } from '../form/publicity-sources.ts';

const body = z.strictObject({
  association: uscc,
  summary: line(500),
  /** Number of the notice. */
  document: line(100),
});
export type AssociationNoticeBody = z.infer<typeof body>;

/**
 * An association informed its trade, or the public, of what an agency did (Art. 15). The notice finds nothing and
 * scores nothing.
 */
export const associationNotice: EntryKind<AssociationNoticeBody, 'association-notice'> = {
  name: 'association-notice',
  title: { zh: '行业通报', en: 'Association notice' },
  roles: ['association'],
  subjects: ['agency'],
  needsCase: false,
  publicity: {
    rule: 'never',
    source: saying`${byDraft('associationNotices')}，由行业自治组织自行公开，未经主管部门认定`,
  },
  bounds: { own: { perDay: 100, inAll: 10_000 }, onRecord: 500 },
  ends: 'nothing',
  body,
  decide(draft, { actor, now }) {
    const association = { kind: 'association', code: draft.body.association } as const;
    const faults = [notOwnMatter(draft, actor, association), ...otherTimes(draft, now)];
    return decideBy(faults, { ...draft, effectiveFrom: now });
  },
};
