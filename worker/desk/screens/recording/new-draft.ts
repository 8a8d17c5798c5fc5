import { subjectKey } from '../../../../shared/identity/subject.ts';
import type { Entry } from '../../../../shared/ledger/entry.ts';
import { actorOf, type Grant } from '../../accounts/grant.ts';
import { describeForm } from '../../forms/describe-form.ts';
import { typedOf } from '../../forms/typed-of.ts';
import { problemPage } from '../frame/problem-page.tsx';
import { defineScreen } from '../screen.ts';
import { screenPaths } from '../screen-paths.ts';
import { readFile } from './read-file.ts';
import { recordableKinds } from './recordable.ts';

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
    const caseId = form.get('case')?.trim() ?? '';
    const known = knownOf(file.entries, caseId, grant);
    const typed = Object.fromEntries(typedOf(describeForm(kind), known));
    using drafts = await ledger.drafts(grant.person);
    const id = await drafts.start({ kind: kind.name, subject: subjectKey(file.subject), typed });
    return id === undefined ? { to: screenPaths.drafts } : { to: screenPaths.draft(id) };
  },
});

/** The case's number, and the basis and document of its last entry by the same authority. */
function knownOf(entries: readonly Entry[], caseId: string, { authority }: Grant) {
  const last = entries.findLast(
    (entry) => entry.caseId === caseId && entry.basis.authority === authority,
  );
  return { ...(caseId && { caseId }), basis: last?.basis ?? { authority } };
}
