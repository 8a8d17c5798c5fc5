import { evaluationForm } from '../../../../shared/kinds/engagements/engagements-forms.ts';
import { evaluationReply } from '../../../../shared/kinds/engagements/evaluation-reply.ts';
import { entriesOf } from '../../../../shared/kinds/form/entry-of.ts';
import type { Entry } from '../../../../shared/ledger/entry.ts';

/** The evaluations that their agency has not replied to. */
export function unansweredIn(facts: readonly Entry[]) {
  const answered = entriesOf(facts, evaluationReply).map(({ body }) => body.of);
  return entriesOf(facts, evaluationForm).filter(({ id }) => !answered.includes(id));
}
