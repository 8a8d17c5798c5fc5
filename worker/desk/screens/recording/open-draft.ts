import { theBook } from '../../../../shared/kinds/book/the-book.ts';
import type { EntryKind } from '../../../../shared/kinds/form/kind.ts';
import type { KeptDraft } from '../../drafts/draft-store.ts';
import { type DraftForm, describeForm } from '../../forms/describe-form.ts';
import { readForm } from '../../forms/read-form.ts';
import type { Typed } from '../../forms/typed.ts';
import type { Ask } from '../screen.ts';
import { readFile, type SubjectFile } from './read-file.ts';
import { recordableKinds } from './recordable.ts';

/** A draft with all that is needed to show it. */
export type OpenDraft = {
  readonly kept: KeptDraft;
  readonly kind: EntryKind;
  readonly form: DraftForm;
  readonly typed: Typed;
  readonly file: SubjectFile;
};

/** Undefined where it isn't the visitor's, or is about what their grant doesn't record (any more). */
export async function openDraft(ask: Ask<'grant'>): Promise<OpenDraft | undefined> {
  using drafts = await ask.ledger.drafts(ask.grant.person);
  const kept = await drafts.find(ask.param('id'));
  const kind = kept && theBook.kindOf(kept.kind);
  const file = kept && (await readFile(ask, kept.subject));
  if (!kept || !kind || !file || !recordableKinds(ask.grant, file.subject).includes(kind)) {
    return undefined;
  }
  return { kept, kind, form: describeForm(kind), typed: new Map(Object.entries(kept.typed)), file };
}

/** What the draft says, for the write door to judge. */
export function draftOf({ kind, form, typed, file }: OpenDraft): object {
  return { kind: kind.name, subject: file.subject, ...readForm(form, typed) };
}
