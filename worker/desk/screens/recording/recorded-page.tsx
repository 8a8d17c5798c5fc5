import { theBook } from '../../../../shared/kinds/book/the-book.ts';
import { actorOf } from '../../accounts/grant.ts';
import { caseOfEntry } from '../../cases/case-entries.ts';
import { caseWords } from '../cases/case-words.ts';
import { problemPage } from '../frame/problem-page.tsx';
import { defineScreen } from '../screen.ts';
import { casePath, screenPaths } from '../screen-paths.ts';
import { openDraft } from './open-draft.ts';
import { recordingWords } from './recording-words.ts';

/** Says that a draft is recorded, and as what. */
export const recordedScreen = defineScreen({
  path: screenPaths.recorded(':id'),
  who: 'grant',
  allows: (grant) => actorOf(grant) !== undefined,
  get: async (ask) => {
    const { lang } = ask;
    const draft = await openDraft(ask);
    const recordedAs = draft?.kept.recordedAs;
    if (!draft || recordedAs === undefined) return problemPage('not-found', lang);
    const { recordedTitle, recordedText, toSubject } = recordingWords[lang];
    const inCase = caseOfEntry(draft.file.entries, recordedAs, theBook);
    const page = (
      <div class="narrow">
        <h1>{recordedTitle}</h1>
        <p>
          {draft.kind.title[lang]}
          {lang === 'zh' ? '。' : '. '}
          {recordedText(recordedAs)}
        </p>
        {inCase !== undefined && (
          <p>
            <a class="main" href={casePath(draft.kept.subject, inCase)}>
              {caseWords[lang].toCase}
            </a>
          </p>
        )}
        <p>
          <a href={screenPaths.subject(encodeURIComponent(draft.kept.subject))}>{toSubject}</a>
        </p>
      </div>
    );
    return { title: recordedTitle, page };
  },
});
