import { theBook } from '../../../../shared/kinds/book/the-book.ts';
import type { Entry } from '../../../../shared/ledger/entry.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { dayOf } from '../../../../shared/time/shanghai.ts';
import { describeForm } from '../../forms/describe-form.ts';
import { typedOf } from '../../forms/typed-of.ts';
import { type AnswerRow, answerRows } from '../recording/answer-rows.ts';
import { AnswerTable } from '../recording/answers.tsx';

/** What an entry says of its own, field by field. */
export function EntryContent({ entry, lang }: { readonly entry: Entry; readonly lang: Lang }) {
  const rows = contentOf(entry, lang);
  return rows.length === 0 ? null : <AnswerTable rows={rows} />;
}

/** Its body, and its times where they aren't those of its recording; case, basis and document stand beside it. */
export function contentOf(entry: Entry, lang: Lang): readonly AnswerRow[] {
  const kind = theBook.kindOf(entry.kind);
  if (kind === undefined) return [];
  const form = describeForm(kind);
  const isAtOnce = dayOf(entry.effectiveFrom) === dayOf(entry.recordedAt);
  const beside = ['caseId', ...(isAtOnce ? ['effectiveFrom'] : [])];
  const around = form.around.filter(({ path }) => !beside.includes(path));
  return answerRows({ body: form.body, basis: [], around }, typedOf(form, entry), lang);
}
