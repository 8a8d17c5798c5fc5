import { subjectKey } from '../../../../shared/identity/subject.ts';
import type { Actor } from '../../../../shared/ledger/entry.ts';
import { deadlineWords } from '../../../../shared/messages/deadline-words.ts';
import { formatDay } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import type { Deadline } from '../../../../shared/rating/deadlines/deadline.ts';
import type { Day } from '../../../../shared/time/instant.ts';
import { keyOf, placeOf } from '../my-work/deadline-list.tsx';
import { isTheirs } from '../my-work/group-deadlines.ts';
import { screenPaths, withQuery } from '../screen-paths.ts';
import { calendarWords } from './calendar-words.ts';
import { type Month, weeksOf } from './month.ts';

/** More would make a week higher than a screen. */
export const mostInCell = 6;

type Shown = {
  readonly byDay: ReadonlyMap<Day, readonly Deadline[]>;
  readonly visitor: Actor;
  readonly today: Day;
  readonly names: ReadonlyMap<string, string | null>;
  readonly lang: Lang;
};

/** A month of deadlines, a week a row; on a phone the days that have any, as a list. */
export function MonthGrid({ month, ...shown }: Shown & { readonly month: Month }) {
  const { title, weekdays } = calendarWords[shown.lang];
  return (
    <table class="month" aria-label={title}>
      <thead>
        <tr>
          {weekdays.map((weekday) => (
            <th key={weekday} scope="col">
              {weekday}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week.find((day) => day !== undefined)}>
            {week.map((day, at) =>
              day === undefined ? (
                <td key={weekdays[at]} class="free" />
              ) : (
                <Cell key={day} day={day} weekday={weekdays[at] ?? ''} {...shown} />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type CellProps = Shown & { readonly day: Day; readonly weekday: string };

function Cell({ day, weekday, byDay, visitor, today, names, lang }: CellProps) {
  const { more } = calendarWords[lang];
  const due = byDay.get(day) ?? [];
  const shown = due.slice(0, mostInCell);
  const kind = [due.length === 0 && 'free', day === today && 'today'].filter(Boolean).join(' ');
  const label = `${formatDay(day, lang)} ${weekday}`;
  return (
    <td class={kind || undefined} data-label={due.length > 0 ? label : undefined}>
      <time dateTime={day} aria-current={day === today ? 'date' : undefined}>
        {Number(day.slice(-2))}
      </time>
      {due.length > 0 && (
        <ul>
          {shown.map((deadline) => (
            <Item key={keyOf(deadline)} {...{ deadline, visitor, names, lang }} />
          ))}
          {due.length > shown.length && (
            <li>
              <a href={withQuery(screenPaths.calendar, { day })}>
                {more(due.length - shown.length)}
              </a>
            </li>
          )}
        </ul>
      )}
    </td>
  );
}

type ItemProps = Pick<Shown, 'visitor' | 'names' | 'lang'> & { readonly deadline: Deadline };

function Item({ deadline, visitor, names, lang }: ItemProps) {
  const { others, provisional } = calendarWords[lang];
  const { subject, what, dueOn } = deadline;
  const isOwn = isTheirs(deadline, visitor);
  const name = names.get(subjectKey(subject));
  return (
    <li class={isOwn ? 'own' : undefined}>
      <a href={placeOf(deadline)}>{deadlineWords[lang][what]}</a>{' '}
      {name ? <span lang="zh-CN">{name}</span> : <span class="code">{subject.code}</span>}{' '}
      {dueOn.kind === 'provisional' && <span class="tag">{provisional}</span>}{' '}
      {!isOwn && <span class="tag">{others}</span>}
    </li>
  );
}
