import type { EntryKind } from '../../../../shared/kinds/form/kind.ts';
import { isTooLong } from '../../drafts/draft-policy.ts';
import { describeForm } from '../../forms/describe-form.ts';
import { typedOf } from '../../forms/typed-of.ts';
import { problemPage } from '../frame/problem-page.tsx';
import type { Answer, Ask } from '../screen.ts';
import { screenPaths } from '../screen-paths.ts';

/** A draft with this body, to be checked and recorded as any other; `subject` is a `subjectKey`. */
export async function startDraft(
  { ledger, grant, lang }: Ask<'grant'>,
  kind: EntryKind,
  subject: string,
  body: object,
  caseId?: string,
): Promise<Answer> {
  const known = { basis: { authority: grant.authority }, body, ...(caseId && { caseId }) };
  const typed = Object.fromEntries(typedOf(describeForm(kind), known));
  // What the desk drew can be longer than a draft may be: that is said, for a list of drafts without it would say nothing.
  if (isTooLong(typed)) return problemPage('too-large', lang);
  using drafts = await ledger.drafts(grant.person);
  const id = await drafts.start({ kind: kind.name, subject, typed });
  return { to: id === undefined ? screenPaths.drafts : screenPaths.draft(id) };
}
