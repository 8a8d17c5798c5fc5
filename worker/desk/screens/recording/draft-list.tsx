import { theBook } from '../../../../shared/kinds/book/the-book.ts';
import { formatInstant } from '../../../../shared/messages/format-time.ts';
import { actorOf } from '../../accounts/grant.ts';
import { defineScreen } from '../screen.ts';
import { screenPaths } from '../screen-paths.ts';
import { recordingWords } from './recording-words.ts';

/** What the visitor has begun and not recorded. */
export const draftListScreen = defineScreen({
  path: screenPaths.drafts,
  who: 'grant',
  allows: (grant) => actorOf(grant) !== undefined,
  get: async ({ lang, ledger, grant }) => {
    const { drafts: title, noDrafts, drop, savedOn } = recordingWords[lang];
    using own = await ledger.drafts(grant.person);
    const kept = await own.list();
    const page = (
      <>
        <h1>{title}</h1>
        {kept.length === 0 && <p class="empty">{noDrafts}</p>}
        <ul class="rows">
          {kept.map(({ id, kind, subject, savedAt }) => (
            <li key={id}>
              <p>
                <a href={screenPaths.draft(id)}>{theBook.kindOf(kind)?.title[lang] ?? kind}</a>{' '}
                <span class="code">{subject}</span>
              </p>
              <p class="aside">{`${savedOn} ${formatInstant(savedAt, lang)}`}</p>
              <form method="post" action={screenPaths.dropDraft(id)}>
                <button type="submit" class="plain">
                  {drop}
                </button>
              </form>
            </li>
          ))}
        </ul>
      </>
    );
    return { title, page };
  },
});

export const dropDraftScreen = defineScreen({
  path: screenPaths.dropDraft(':id'),
  who: 'grant',
  allows: (grant) => actorOf(grant) !== undefined,
  post: async ({ ledger, grant, param }) => {
    using own = await ledger.drafts(grant.person);
    await own.drop(param('id'));
    return { to: screenPaths.drafts };
  },
});
