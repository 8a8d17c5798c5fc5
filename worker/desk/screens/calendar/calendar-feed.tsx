import { subjectKey } from '../../../../shared/identity/subject.ts';
import { problemPage } from '../frame/problem-page.tsx';
import { isTheirs } from '../my-work/group-deadlines.ts';
import { namesOf } from '../my-work/names-of.ts';
import { readDeadlinesOf } from '../my-work/read-deadlines.ts';
import { defineScreen } from '../screen.ts';
import { screenPaths } from '../screen-paths.ts';
import { calendarWords } from './calendar-words.ts';
import { deadlineEvents } from './deadline-events.ts';
import { writeICalendar } from './write-icalendar.ts';

/** More than anybody's calendar shows, and a file of less than half a megabyte. */
const mostEvents = 1000;

/** One's own deadlines for a calendar program, which has no cookie: the address is the secret. */
export const calendarFeedScreen = defineScreen({
  path: screenPaths.calendarFeed(':file'),
  who: 'anybody',
  get: async ({ ledger, front, network, param, url, lang }) => {
    const [, address = ''] = /^([\w-]+)\.ics$/.exec(param('file')) ?? [];
    using addresses = await ledger.calendarAddresses(front);
    const opened = await addresses.open(address, network);
    if (opened.kind === 'locked') {
      const { locked } = calendarWords[lang];
      return { title: locked, page: <h1>{locked}</h1>, status: 429 };
    }
    if (opened.kind === 'refused') return problemPage('not-found', lang);
    const { deadlines, visitor, now } = await readDeadlinesOf(opened.actor, ledger);
    const own = deadlines.filter((deadline) => isTheirs(deadline, visitor)).slice(0, mostEvents);
    const names = await namesOf(
      { ledger },
      own.map(({ subject }) => subjectKey(subject)),
    );
    const told = { names, origin: url.origin, lang: opened.lang };
    return {
      file: writeICalendar(calendarWords[opened.lang].feedName, deadlineEvents(own, told), now),
      type: 'text/calendar; charset=utf-8',
      name: 'calendar.ics',
    };
  },
});
