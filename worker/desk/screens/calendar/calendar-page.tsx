import { subjectKey } from '../../../../shared/identity/subject.ts';
import { formatDay } from '../../../../shared/messages/format-time.ts';
import type { Deadline } from '../../../../shared/rating/deadlines/deadline.ts';
import { dayOf, isDay } from '../../../../shared/time/shanghai.ts';
import { Deadlines } from '../my-work/deadline-list.tsx';
import { groupDeadlines, isTheirs } from '../my-work/group-deadlines.ts';
import { namesOf } from '../my-work/names-of.ts';
import { type DeadlinesRead, readDeadlines } from '../my-work/read-deadlines.ts';
import { workWords } from '../my-work/work-words.ts';
import { type Answer, type Ask, defineScreen } from '../screen.ts';
import { screenPaths, withQuery } from '../screen-paths.ts';
import { AddressForm, AddressMade } from './calendar-address.tsx';
import { calendarWords } from './calendar-words.ts';
import { addMonthsTo, monthAsked } from './month.ts';
import { MonthGrid, mostInCell } from './month-grid.tsx';

/** What is due on which day, of one's own and of others, and the address at which a calendar program reads one's own. */
export const calendarScreen = defineScreen({
  path: screenPaths.calendar,
  who: 'grant',
  get: async (ask) => {
    const { lang, url } = ask;
    const { title } = calendarWords[lang];
    const read = await readDeadlines(ask);
    if (!read) {
      const page = <p class="empty">{workWords[lang].recordsNothing}</p>;
      return { title, page: [<h1 key="title">{title}</h1>, page] };
    }
    const day = url.searchParams.get('day') ?? '';
    return isDay(day) ? dayPage(ask, read, day) : monthPage(ask, read);
  },
  post: async ({ ledger, front, secret, form, lang, url }) => {
    using addresses = await ledger.calendarAddresses(front);
    if (form.get('act') === 'end') await addresses.end(secret);
    const made = form.get('act') === 'give' ? await addresses.give(secret, lang) : undefined;
    if (made === undefined) return { to: screenPaths.calendar };
    const address = url.origin + screenPaths.calendarFeed(`${made}.ics`);
    return {
      title: calendarWords[lang].madeTitle,
      page: <AddressMade address={address} lang={lang} />,
    };
  },
});

async function monthPage(ask: Ask<'grant'>, read: DeadlinesRead): Promise<Answer> {
  const { lang, url, secret, ledger, front } = ask;
  const { title, key, none, previous, next, today: thisMonth, ...said } = calendarWords[lang];
  const today = dayOf(read.now);
  const month = monthAsked(url.searchParams.get('month'), today);
  const byDay = byDayIn(read, month);
  const seen = [...byDay.values()].flatMap((due) => due.slice(0, mostInCell));
  const unsettled = groupDeadlines(
    read.deadlines.filter(({ dueOn }) => dueOn.kind === 'calendar-unknown'),
    read.visitor,
    read.now,
  );
  const listed = [...seen, ...unsettled.flatMap(({ shown }) => shown)];
  const names = await namesOf(
    ask,
    listed.map(({ subject }) => subjectKey(subject)),
  );
  using addresses = await ledger.calendarAddresses(front);
  const givenAt = await addresses.givenAt(secret);
  const [year = 0, number = 0] = month.split('-').map(Number);
  const at = (other: string) => withQuery(screenPaths.calendar, { month: other });
  const heading = said.month(year, number);
  const page = (
    <>
      <h1>{heading}</h1>
      <p class="turn">
        <a href={at(addMonthsTo(month, -1))}>{previous}</a>
        {!today.startsWith(month) && <a href={screenPaths.calendar}>{thisMonth}</a>}
        <a href={at(addMonthsTo(month, 1))}>{next}</a>
      </p>
      <p class="aside">{byDay.size > 0 ? key : none}</p>
      <MonthGrid {...{ month, byDay, visitor: read.visitor, today, names, lang }} />
      {unsettled.map((group) => (
        <Deadlines key={group.name} group={group} names={names} lang={lang} />
      ))}
      <AddressForm givenAt={givenAt} lang={lang} />
    </>
  );
  return { title: `${heading} · ${title}`, page };
}

/** All of one day, where a cell of the month has no room for them. */
async function dayPage(ask: Ask<'grant'>, read: DeadlinesRead, day: string): Promise<Answer> {
  const { lang } = ask;
  const due = byDayIn(read, day.slice(0, 7)).get(day) ?? [];
  const groups = groupDeadlines(due, read.visitor, read.now);
  const shown = groups.flatMap((group) => group.shown.map(({ subject }) => subjectKey(subject)));
  const names = await namesOf(ask, shown);
  const heading = formatDay(day, lang);
  const page = (
    <>
      <h1>{heading}</h1>
      <p class="turn">
        <a href={withQuery(screenPaths.calendar, { month: day.slice(0, 7) })}>
          {calendarWords[lang].back}
        </a>
      </p>
      {due.length === 0 && <p class="empty">{workWords[lang].nothing}</p>}
      {groups.map((group) => (
        <Deadlines key={group.name} group={group} names={names} lang={lang} />
      ))}
    </>
  );
  return { title: heading, page };
}

/** Each day's deadlines, the visitor's own first. */
function byDayIn({ deadlines, visitor }: DeadlinesRead, month: string) {
  const days = new Map<string, Deadline[]>();
  const own = deadlines.filter((deadline) => isTheirs(deadline, visitor));
  const others = deadlines.filter((deadline) => !isTheirs(deadline, visitor));
  for (const deadline of [...own, ...others]) {
    const { dueOn } = deadline;
    if (dueOn.kind === 'calendar-unknown' || !dueOn.day.startsWith(month)) continue;
    days.set(dueOn.day, [...(days.get(dueOn.day) ?? []), deadline]);
  }
  return days;
}
