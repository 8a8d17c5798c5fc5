import { theBook } from '../../../../shared/kinds/book/the-book.ts';
import { actsForItself } from '../../../../shared/kinds/form/own-matter.ts';
import type { Entry } from '../../../../shared/ledger/entry.ts';
import { formatInstant } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { casesByEntry } from '../../cases/case-entries.ts';
import { chapterOf, chapters } from '../../forms/chapters.ts';
import { contentOf, EntryContent } from '../cases/entry-content.tsx';
import { sayOffice } from '../cases/say-office.ts';
import { titleOf } from '../cases/titled-entries.ts';
import { TableHead } from '../frame/table-head.tsx';
import { keyOf, type SubjectFile } from '../recording/read-file.ts';
import type { Ask } from '../screen.ts';
import { casePath, screenPaths, withQuery } from '../screen-paths.ts';
import { subjectWords } from './subject-words.ts';

const onPage = 50;

/** All that is recorded about the subject, the latest first, by chapter if one is chosen. */
export async function timeline(ask: Ask<'grant'>, file: SubjectFile) {
  const { url, lang, entrance, secret, grant } = ask;
  const chapter = chapters.find(({ name }) => name === url.searchParams.get('chapter'));
  const before = Number(url.searchParams.get('before') ?? Number.NaN);
  const matching = file.entries
    .filter(({ kind }) => !chapter || chapterOf(kind) === chapter)
    .filter(({ seq }) => !(seq >= before))
    .toReversed();
  const shown = matching.slice(0, onPage);
  const isOffice = grant.role !== undefined && !actsForItself(grant.role);
  const persons = new Set(shown.map(({ actor }) => actor.person));
  const people = isOffice ? await entrance.namesOf(secret, [...persons]) : undefined;
  const query = { view: 'timeline', ...(chapter && { chapter: chapter.name }) };
  const last = shown.at(-1);
  return (
    <>
      <Filters file={file} chosen={chapter?.name} lang={lang} />
      <EntryTable entries={shown} file={file} people={people} lang={lang} />
      {matching.length > onPage && last && (
        <p>
          <a href={withQuery(pathOf(file), { ...query, before: String(last.seq) })}>
            {subjectWords[lang].older}
          </a>
        </p>
      )}
    </>
  );
}

function pathOf(file: SubjectFile): string {
  return screenPaths.subject(encodeURIComponent(keyOf(file)));
}

type FiltersProps = {
  readonly file: SubjectFile;
  readonly chosen: string | undefined;
  readonly lang: Lang;
};

/** The chapters that have entries, with how many. */
function Filters({ file, chosen, lang }: FiltersProps) {
  const { filter, all } = subjectWords[lang];
  const counts = Map.groupBy(file.entries, ({ kind }) => chapterOf(kind));
  const filters = [
    { name: undefined, label: all, count: file.entries.length },
    ...chapters.flatMap((chapter) => {
      const count = counts.get(chapter)?.length ?? 0;
      return count === 0 ? [] : [{ name: chapter.name, label: chapter.title[lang], count }];
    }),
  ];
  return (
    <nav class="filters" aria-label={filter}>
      {filters.map(({ name, label, count }) => (
        <a
          key={label}
          href={withQuery(pathOf(file), { view: 'timeline', ...(name && { chapter: name }) })}
          aria-current={name === chosen ? 'true' : undefined}
        >
          {label} {count}
        </a>
      ))}
    </nav>
  );
}

type EntryTableProps = {
  readonly entries: readonly Entry[];
  readonly file: SubjectFile;
  /** Names by id; absent where the reader isn't told who recorded an entry. */
  readonly people: Readonly<Record<string, string>> | undefined;
  readonly lang: Lang;
};

export function EntryTable({ entries, file, people, lang }: EntryTableProps) {
  const { timelineColumns: columns, nothingHere } = subjectWords[lang];
  if (entries.length === 0) return <p class="empty">{nothingHere}</p>;
  const cases = casesByEntry(file.entries, theBook);
  return (
    <table>
      <TableHead columns={columns} />
      <tbody>
        {entries.map((entry) => (
          <EntryRow
            key={entry.id}
            entry={entry}
            caseKey={cases.get(entry.id)}
            subject={keyOf(file)}
            people={people}
            lang={lang}
          />
        ))}
      </tbody>
    </table>
  );
}

type EntryRowProps = Omit<EntryTableProps, 'entries' | 'file'> & {
  readonly entry: Entry;
  readonly caseKey: string | undefined;
  readonly subject: string;
};

function EntryRow({ entry, caseKey: key, subject, people, lang }: EntryRowProps) {
  const { timelineColumns: columns } = subjectWords[lang];
  const { id, kind, recordedAt, basis, actor } = entry;
  const { person, ...office } = actor;
  return (
    <tr id={id}>
      <td class="day" data-label={columns.on}>
        {formatInstant(recordedAt, lang)}
      </td>
      <th scope="row" data-label={columns.what}>
        {key === undefined ? (
          titleOf(kind, lang)
        ) : (
          <a href={casePath(subject, key)}>{titleOf(kind, lang)}</a>
        )}
        <span class="code">{id}</span>
        {contentOf(entry, lang).length > 0 && (
          <details class="plain-details">
            <summary>{lang === 'zh' ? '内容' : 'Content'}</summary>
            <EntryContent entry={entry} lang={lang} />
          </details>
        )}
      </th>
      <td data-label={columns.basis} lang="zh-CN">
        {basis.documentNumber}
        <br />
        <span class="aside">
          {basis.authority} · {basis.law} {basis.article}
        </span>
      </td>
      <td data-label={columns.by}>
        {people && <span title={person}>{people[person] ?? person} </span>}
        <span class="aside">{sayOffice(office, lang)}</span>
      </td>
    </tr>
  );
}
