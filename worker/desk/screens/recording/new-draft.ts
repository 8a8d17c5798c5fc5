import { subjectKey } from '../../../../shared/identity/subject.ts';
import type { EntryKind } from '../../../../shared/kinds/form/kind.ts';
import { actsForItself } from '../../../../shared/kinds/form/own-matter.ts';
import type { Entry } from '../../../../shared/ledger/entry.ts';
import { actorOf } from '../../accounts/grant.ts';
import { describeForm } from '../../forms/describe-form.ts';
import { ownBasis } from '../../forms/own-basis.ts';
import type { Typed } from '../../forms/typed.ts';
import { typedOf } from '../../forms/typed-of.ts';
import { problemPage } from '../frame/problem-page.tsx';
import { type Answer, type Ask, defineScreen } from '../screen.ts';
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
    const { form } = ask;
    const filled = new Map([...typedIn(form)].filter(([name]) => /^(body|personal)\b/.test(name)));
    const asked = { subject: form.get('subject') ?? '', kind: form.get('kind') ?? '', filled };
    return beginDraft(ask, { ...asked, caseId: form.get('case')?.trim() ?? '' });
  },
});

type Asked = {
  /** A `subjectKey`, as somebody may have typed it. */
  readonly subject: string;
  readonly kind: string;
  readonly caseId?: string;
  readonly filled: Typed;
};

/** A new draft with what is known already, and the way to it; or why there is none. */
export async function beginDraft(ask: Ask<'grant'>, asked: Asked): Promise<Answer> {
  const { grant, lang, ledger } = ask;
  const { subject, caseId = '', filled } = asked;
  const file = await readFile(ask, subject);
  if (!file) return problemPage('not-found', lang);
  const kind = recordableKinds(grant, file.subject).find(({ name }) => name === asked.kind);
  if (!kind) return problemPage('forbidden', lang);
  const known = knownOf(ask, kind, file.entries, caseId);
  const typed = Object.fromEntries([...typedOf(describeForm(kind), known), ...filled]);
  using drafts = await ledger.drafts(grant.person);
  const id = await drafts.start({ kind: kind.name, subject: subjectKey(file.subject), typed });
  return id === undefined ? { to: screenPaths.drafts } : { to: screenPaths.draft(id) };
}

/** The case's number, and what an entry by the same authority rests on: the last one of the case or, for a party, the city's own articles. */
function knownOf(
  { grant, env, now }: Ask<'grant'>,
  kind: EntryKind,
  entries: readonly Entry[],
  caseId: string,
) {
  const { authority, role } = grant;
  if (role !== undefined && actsForItself(role)) {
    return { basis: ownBasis(kind.name, authority, env.JURISDICTION, now) };
  }
  const last = entries.findLast(
    (entry) => entry.caseId === caseId && entry.basis.authority === authority,
  );
  return { ...(caseId && { caseId }), basis: last?.basis ?? { authority } };
}
