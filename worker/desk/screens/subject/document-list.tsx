import { theBook } from '../../../../shared/kinds/book/the-book.ts';
import { isOwnWord } from '../../../../shared/kinds/form/own-matter.ts';
import type { Entry } from '../../../../shared/ledger/entry.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { casesByEntry } from '../../cases/case-entries.ts';
import { titleOf } from '../cases/titled-entries.ts';
import { TableHead } from '../frame/table-head.tsx';
import { keyOf, type SubjectFile } from '../recording/read-file.ts';
import { casePath } from '../screen-paths.ts';
import { subjectWords } from './subject-words.ts';

/** As many as one page can hold, the latest first. */
const most = 100;

/** The documents of authorities that the file rests on, each with the entries that cite it. */
export function DocumentList({ file, lang }: { readonly file: SubjectFile; readonly lang: Lang }) {
  const { documentColumns: columns, nothingHere } = subjectWords[lang];
  const decided = file.entries.filter((entry) => !isOwnWord(entry)).toReversed();
  const documents = [...Map.groupBy(decided, documentOf).values()].slice(0, most);
  const cases = casesByEntry(file.entries, theBook);
  if (documents.length === 0) return <p class="empty">{nothingHere}</p>;
  return (
    <table>
      <TableHead columns={columns} />
      <tbody>
        {documents.map((entries) =>
          entries.slice(0, 1).map((first) => (
            <tr key={documentOf(first)}>
              <th scope="row" data-label={columns.document} lang="zh-CN">
                {first.basis.documentNumber}
              </th>
              <td data-label={columns.authority} lang="zh-CN">
                {first.basis.authority}
              </td>
              <td data-label={columns.law} lang="zh-CN">
                {first.basis.law} {first.basis.article}
              </td>
              <td data-label={columns.entries}>
                {entries.map((entry) => (
                  <p key={entry.id}>
                    <Cited
                      entry={entry}
                      subject={keyOf(file)}
                      caseKey={cases.get(entry.id)}
                      lang={lang}
                    />
                  </p>
                ))}
              </td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  );
}

type CitedProps = {
  readonly entry: Entry;
  readonly subject: string;
  readonly caseKey: string | undefined;
  readonly lang: Lang;
};

function Cited({ entry, subject, caseKey: key, lang }: CitedProps) {
  const said = `${titleOf(entry.kind, lang)} ${entry.id}`;
  return key === undefined ? <span>{said}</span> : <a href={casePath(subject, key)}>{said}</a>;
}

function documentOf({ basis }: Entry): string {
  return `${basis.authority} ${basis.documentNumber}`;
}
