import { formatInstant } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import type { Watched } from '../../watching/watch-list.ts';
import { titleOf } from '../cases/titled-entries.ts';
import { TableHead } from '../frame/table-head.tsx';
import { screenPaths, withQuery } from '../screen-paths.ts';
import { workWords } from './work-words.ts';

type NewsProps = {
  readonly news: readonly Watched[];
  readonly names: ReadonlyMap<string, string | null>;
  readonly lang: Lang;
};

/** The watched subjects about which something is new. */
export function News({ news, names, lang }: NewsProps) {
  const { watched: title, watchedColumns: columns, newEntries } = workWords[lang];
  if (news.length === 0) return null;
  return (
    <section aria-labelledby="watched">
      <h2 id="watched">{title}</h2>
      <table>
        <TableHead columns={columns} />
        <tbody>
          {news.map(({ subject, news: count, last }) => (
            <tr key={subject}>
              <th scope="row" data-label={columns.about}>
                <a
                  href={withQuery(screenPaths.subject(encodeURIComponent(subject)), {
                    view: 'timeline',
                  })}
                >
                  {names.get(subject) ?? subject}
                </a>
              </th>
              <td data-label={columns.news}>{newEntries(count)}</td>
              <td data-label={columns.last}>
                {last && `${titleOf(last.kind, lang)} · ${formatInstant(last.recordedAt, lang)}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
