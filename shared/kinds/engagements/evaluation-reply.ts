import * as z from 'zod';
import type { Fault } from '../../ledger/fault.ts';
import { otherTimes } from '../form/effective-times.ts';
import { entriesOf } from '../form/entry-of.ts';
import { entryId, line } from '../form/fields.ts';
import { decideBy, type EntryKind } from '../form/kind.ts';
import { notOwnMatter } from '../form/own-matter.ts';
import { byDraft } from '../form/publicity-sources.ts';
import { evaluationForm } from './engagements-forms.ts';

const body = z.strictObject({
  /** Id of the evaluation. */
  of: entryId,
  text: line(500),
});
export type EvaluationReplyBody = z.infer<typeof body>;

/** The rated agency has its say, once (Art. 32; domain G14). */
export const evaluationReply: EntryKind<EvaluationReplyBody, 'evaluation-reply'> = {
  name: 'evaluation-reply',
  title: { zh: '评价答复', en: 'Reply to an evaluation' },
  roles: ['agency'],
  subjects: ['agency'],
  needsCase: false,
  publicity: { rule: 'never', source: byDraft('evaluation') },
  bounds: { own: { perDay: 200, inAll: 20_000 } },
  ends: 'nothing',
  body,
  decide(draft, { actor, facts, now }) {
    const { of } = draft.body;
    const isKnown = entriesOf(facts, evaluationForm).some(({ id }) => id === of);
    const isAnswered = entriesOf(facts, evaluationReply).some(({ body }) => body.of === of);
    const faults = [
      notOwnMatter(draft, actor),
      isKnown ? undefined : unknownEvaluation,
      isAnswered ? answeredAlready : undefined,
      ...otherTimes(draft, now),
    ];
    return decideBy(faults, { ...draft, effectiveFrom: now });
  },
};

const unknownEvaluation: Fault = {
  field: 'body.of',
  rule: 'evaluation.unknown',
  zh: '该机构没有此编号的评价',
  en: 'The agency has no such evaluation',
};

const answeredAlready: Fault = {
  field: 'body.of',
  rule: 'evaluation.answered-already',
  zh: '该评价已经答复',
  en: 'This evaluation is answered already',
};
