import { subjectKey } from '../../../../shared/identity/subject.ts';
import { theBook } from '../../../../shared/kinds/book/the-book.ts';
import type { EntryKind } from '../../../../shared/kinds/form/kind.ts';
import { actsForItself } from '../../../../shared/kinds/form/own-matter.ts';
import type { Entry } from '../../../../shared/ledger/entry.ts';
import { actorOf } from '../../accounts/grant.ts';
import { entriesOfCase } from '../../cases/case-entries.ts';
import { aboutField } from '../../forms/about-field.ts';
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
  post: (ask) => {
    const { form } = ask;
    return beginDraft(ask, {
      subject: form.get('subject') ?? '',
      kind: form.get('kind') ?? '',
      caseKey: form.get('case')?.trim() ?? '',
      about: form.get('about'),
      filled: new Map([...typedIn(form)].filter(([name]) => /^(body|personal)\b/.test(name))),
    });
  },
});

type Asked = {
  /** A `subjectKey`, as somebody may have typed it. */
  readonly subject: string;
  readonly kind: string;
  readonly caseKey?: string;
  /** Id of the entry that it is about. */
  readonly about?: string | null;
  readonly filled: Typed;
};

/** A new draft with what is known already, and the way to it; or why there is none. */
export async function beginDraft(ask: Ask<'grant'>, asked: Asked): Promise<Answer> {
  const { grant, lang, ledger } = ask;
  const file = await readFile(ask, asked.subject);
  if (!file) return problemPage('not-found', lang);
  const kind = recordableKinds(grant, file.subject).find(({ name }) => name === asked.kind);
  if (!kind) return problemPage('forbidden', lang);
  const draftForm = describeForm(kind);
  const at = aboutField(draftForm.body);
  const about = file.entries.find(({ id }) => id === asked.about)?.id;
  const typed = Object.fromEntries([
    ...asked.filled,
    ...typedOf(draftForm, knownOf(ask, kind, file.entries, asked.caseKey ?? '')),
    ...(at !== undefined && about !== undefined ? [[at, [about]] as const] : []),
  ]);
  using drafts = await ledger.drafts(grant.person);
  const id = await drafts.start({ kind: kind.name, subject: subjectKey(file.subject), typed });
  return id === undefined ? { to: screenPaths.drafts } : { to: screenPaths.draft(id) };
}

/**
 * The case's number, if the key is one, and what an entry by the same authority rests on: as the last one of the case or, for a party,
 * the city's own articles.
 */
function knownOf(
  { grant, env, now }: Ask<'grant'>,
  { name }: EntryKind,
  entries: readonly Entry[],
  key: string,
) {
  const { authority, role } = grant;
  if (role !== undefined && actsForItself(role)) {
    return { basis: ownBasis(name, authority, env.JURISDICTION, now) };
  }
  const ofCase = key === '' ? [] : entriesOfCase(entries, key, theBook);
  const last = ofCase.findLast(({ basis }) => basis.authority === authority);
  const isEntry = entries.some(({ id }) => id === key);
  return { ...(key !== '' && !isEntry && { caseId: key }), basis: last?.basis ?? { authority } };
}
