import { subjectKey } from '../../../../shared/identity/subject.ts';
import { theBook } from '../../../../shared/kinds/book/the-book.ts';
import type { Entry } from '../../../../shared/ledger/entry.ts';
import { actorOf, type Grant } from '../../accounts/grant.ts';
import { entriesOfCase } from '../../cases/case-entries.ts';
import { aboutField } from '../../forms/about-field.ts';
import { describeForm } from '../../forms/describe-form.ts';
import { typedOf } from '../../forms/typed-of.ts';
import { problemPage } from '../frame/problem-page.tsx';
import { defineScreen } from '../screen.ts';
import { screenPaths } from '../screen-paths.ts';
import { readFile } from './read-file.ts';
import { recordableKinds } from './recordable.ts';
import { typedIn } from './typed-form.ts';

/** Begins a draft, with what is known already filled in. */
export const newDraftScreen = defineScreen({
  path: screenPaths.newDraft,
  who: 'grant',
  allows: (grant) => actorOf(grant) !== undefined,
  post: async (ask) => {
    const { form, grant, lang, ledger } = ask;
    const file = await readFile(ask, form.get('subject') ?? '');
    if (!file) return problemPage('not-found', lang);
    const kind = recordableKinds(grant, file.subject).find(({ name }) => name === form.get('kind'));
    if (!kind) return problemPage('forbidden', lang);
    const draftForm = describeForm(kind);
    const known = knownOf(file.entries, form.get('case')?.trim() ?? '', grant);
    const at = aboutField(draftForm.body);
    const about = file.entries.find(({ id }) => id === form.get('about'))?.id;
    const typed = Object.fromEntries([
      ...[...typedIn(form)].filter(([name]) => name.startsWith('body.')),
      ...typedOf(draftForm, known),
      ...(at !== undefined && about !== undefined ? [[at, [about]] as const] : []),
    ]);
    using drafts = await ledger.drafts(grant.person);
    const id = await drafts.start({ kind: kind.name, subject: subjectKey(file.subject), typed });
    return id === undefined ? { to: screenPaths.drafts } : { to: screenPaths.draft(id) };
  },
});

/** The case's number, if the key is one, and the basis and document of its last entry by the same authority. */
function knownOf(entries: readonly Entry[], key: string, { authority }: Grant) {
  const ofCase = key === '' ? [] : entriesOfCase(entries, key, theBook);
  const last = ofCase.findLast(({ basis }) => basis.authority === authority);
  const isEntry = entries.some(({ id }) => id === key);
  return { ...(key !== '' && !isEntry && { caseId: key }), basis: last?.basis ?? { authority } };
}
