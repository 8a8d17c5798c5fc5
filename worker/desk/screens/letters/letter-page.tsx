import { subjectKey } from '../../../../shared/identity/subject.ts';
import { theBook } from '../../../../shared/kinds/book/the-book.ts';
import type { Entry } from '../../../../shared/ledger/entry.ts';
import { actorOf } from '../../accounts/grant.ts';
import { caseOfEntry } from '../../cases/case-entries.ts';
import type { Letter } from '../../letters/letter.ts';
import { LetterPage } from '../../letters/sheet/letter-page.tsx';
import { problemPage } from '../frame/problem-page.tsx';
import { readFile, type SubjectFile } from '../recording/read-file.ts';
import { recordableKinds } from '../recording/recordable.ts';
import { type Ask, defineScreen } from '../screen.ts';
import { casePath, screenPaths } from '../screen-paths.ts';
import { letterWords } from './letter-words.ts';
import { serviceKindOf } from './service-kinds.ts';

/** One letter about an entry, as it is printed, and how its service is recorded. */
export const letterScreen = defineScreen({
  path: screenPaths.letter,
  who: 'grant',
  allows: (grant) => actorOf(grant) !== undefined && grant.speaksFor === undefined,
  get: async (ask) => {
    const { url, lang, ledger, grant } = ask;
    const name = url.searchParams.get('name') ?? '';
    const file = await readFile(ask, url.searchParams.get('subject') ?? '');
    const entry = file?.entries.find(({ id }) => id === url.searchParams.get('entry'));
    const reader = actorOf(grant);
    if (!file || !entry || !reader) return problemPage('not-found', lang);
    using files = await ledger.files(reader);
    const json = await files.letter(name, file.subject, entry.id);
    if (json === undefined) return problemPage('not-found', lang);
    const letter: Letter = JSON.parse(json);
    const page = (
      <>
        <Aside ask={ask} file={file} entry={entry} name={name} />
        <LetterPage letter={letter} />
      </>
    );
    return { title: letter.title, page };
  },
});

type AsideProps = {
  readonly ask: Ask<'grant'>;
  readonly file: SubjectFile;
  readonly entry: Entry;
  readonly name: string;
};

/** What stands on the screen beside the letter, and isn't printed. */
function Aside({ ask: { lang, grant }, file, entry, name }: AsideProps) {
  const { print, toCase, record, recordHint } = letterWords[lang];
  const subject = subjectKey(file.subject);
  const key = caseOfEntry(file.entries, entry.id, theBook) ?? entry.id;
  const service = serviceKindOf(name, entry);
  const isRecordable = recordableKinds(grant, file.subject).some((kind) => kind.name === service);
  return (
    <div class="unprinted">
      <p>
        <a href={casePath(subject, key)}>{toCase}</a>
      </p>
      <p class="hint">{print}</p>
      {service !== undefined && isRecordable && (
        <form method="post" action={screenPaths.newDraft} class="begin">
          <input type="hidden" name="subject" value={subject} />
          <input type="hidden" name="kind" value={service} />
          <input type="hidden" name="case" value={key} />
          <input type="hidden" name="about" value={entry.id} />
          <button type="submit">{record}</button>
          <span class="hint">{recordHint}</span>
        </form>
      )}
    </div>
  );
}
