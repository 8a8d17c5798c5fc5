import type { EntryKind } from '../../../../shared/kinds/form/kind.ts';
import { describeForm } from '../../forms/describe-form.ts';
import { typedOf } from '../../forms/typed-of.ts';
import type { Answer, Ask } from '../screen.ts';
import { screenPaths } from '../screen-paths.ts';

/** A draft with this body, to be checked and recorded as any other; `subject` is a `subjectKey`. */
export async function startDraft(
  { ledger, grant }: Ask<'grant'>,
  kind: EntryKind,
  subject: string,
  body: object,
  caseId?: string,
): Promise<Answer> {
  const known = { basis: { authority: grant.authority }, body, ...(caseId && { caseId }) };
  const typed = Object.fromEntries(typedOf(describeForm(kind), known));
  using drafts = await ledger.drafts(grant.person);
  const id = await drafts.start({ kind: kind.name, subject, typed });
  return { to: id === undefined ? screenPaths.drafts : screenPaths.draft(id) };
}
