import { subjectKey } from '../../../../shared/identity/subject.ts';
import type { CalendarState } from '../../../../shared/jurisdiction/calendar-state.ts';
import type { Deadline } from '../../../../shared/rating/deadlines/deadline.ts';
import type { Instant } from '../../../../shared/time/instant.ts';
import { actorOf } from '../../accounts/grant.ts';
import { type Ask, defineScreen } from '../screen.ts';
import { screenPaths } from '../screen-paths.ts';
import { Deadlines } from './deadline-list.tsx';
import { groupDeadlines } from './group-deadlines.ts';
import { Overview } from './overview.tsx';
import { workWords } from './work-words.ts';

/** The first page: what is due, overdue and coming, as far as it is the visitor's. */
export const myWorkScreen = defineScreen({
  path: screenPaths.work,
  who: 'grant',
  get: async (ask) => {
    const { lang } = ask;
    const { title, nothing, recordsNothing } = workWords[lang];
    const answer = await readDeadlines(ask);
    if (!answer) return { title, page: <Empty title={title} text={recordsNothing} /> };
    const groups = groupDeadlines(answer.deadlines, answer.now);
    if (answer.deadlines.length === 0) {
      return { title, page: <Empty title={title} text={nothing} /> };
    }
    const names = await namesOf(
      ask,
      groups.flatMap(({ shown }) => shown),
    );
    const page = (
      <>
        <h1>{title}</h1>
        <Overview groups={groups} lang={lang} />
        {groups.map((group) => (
          <Deadlines key={group.name} group={group} names={names} lang={lang} />
        ))}
      </>
    );
    return { title, page };
  },
});

function Empty({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <>
      <h1>{title}</h1>
      <p class="empty">{text}</p>
    </>
  );
}

type Answer = {
  readonly now: Instant;
  readonly calendar: CalendarState;
  readonly deadlines: readonly Deadline[];
};

/** Undefined for who only administers. */
async function readDeadlines({ grant, ledger }: Ask<'grant'>): Promise<Answer | undefined> {
  const actor = actorOf(grant);
  return actor && (JSON.parse(await ledger.deadlines(actor)) as Answer);
}

/** The registered names of the agencies among them, by subject. */
async function namesOf({ ledger }: Ask, deadlines: readonly Deadline[]) {
  const codes = deadlines.flatMap(({ subject }) =>
    subject.kind === 'agency' ? [subjectKey(subject)] : [],
  );
  const rows = JSON.parse(await ledger.registrations([...new Set(codes)])) as readonly {
    readonly code: string;
    readonly registration: { readonly data: { readonly name: string } } | null;
    readonly decidedName: string | null;
  }[];
  return new Map(
    rows.map(({ code, registration, decidedName }) => [
      code,
      registration?.data.name ?? decidedName,
    ]),
  );
}
