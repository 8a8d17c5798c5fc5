import { subjectKey } from '../../../../shared/identity/subject.ts';
import type { Watched } from '../../watching/watch-list.ts';
import { type Ask, defineScreen } from '../screen.ts';
import { screenPaths } from '../screen-paths.ts';
import { mayWatch } from '../subject/watch.tsx';
import { Deadlines } from './deadline-list.tsx';
import { Decisions } from './decision-list.tsx';
import { findDecisions } from './find-decisions.ts';
import { groupDeadlines } from './group-deadlines.ts';
import { namesOf } from './names-of.ts';
import { News } from './news-list.tsx';
import { Overview } from './overview.tsx';
import { readDeadlines } from './read-deadlines.ts';
import { workWords } from './work-words.ts';

/** The first page: what is due, overdue and coming, what waits for the visitor's decision, and what they began or watch. */
export const myWorkScreen = defineScreen({
  path: screenPaths.work,
  who: 'grant',
  get: async (ask) => {
    const { lang } = ask;
    const {
      title,
      nothing,
      recordsNothing,
      decisions: toDecide,
      drafts,
      watched,
    } = workWords[lang];
    const answer = await readDeadlines(ask);
    if (!answer) return { title, page: <Empty title={title} text={recordsNothing} /> };
    const groups = groupDeadlines(answer.deadlines, answer.visitor, answer.now);
    const [decisions, begun, news] = await Promise.all([
      findDecisions(ask, answer.deadlines),
      countDrafts(ask),
      findNews(ask),
    ]);
    const subjects = groups.flatMap(({ shown }) => shown.map(({ subject }) => subjectKey(subject)));
    const names = await namesOf(ask, [...subjects, ...news.map(({ subject }) => subject)]);
    const more = [
      { label: toDecide, count: decisions.length, at: '#decisions' },
      { label: drafts, count: begun, at: screenPaths.drafts },
      { label: watched, count: news.length, at: '#watched' },
    ];
    const page = (
      <>
        <h1>{title}</h1>
        <Overview groups={groups} more={more} lang={lang} />
        {answer.deadlines.length === 0 && <p class="empty">{nothing}</p>}
        <Decisions decisions={decisions} names={names} lang={lang} />
        {groups.map((group) => (
          <Deadlines key={group.name} group={group} names={names} lang={lang} />
        ))}
        <News news={news} names={names} lang={lang} />
      </>
    );
    return { title, page };
  },
});

async function countDrafts({ ledger, grant }: Ask<'grant'>): Promise<number> {
  using drafts = await ledger.drafts(grant.person);
  return (await drafts.list()).length;
}

/** The watched subjects about which something was recorded since the visitor looked. */
async function findNews({ ledger, grant }: Ask<'grant'>): Promise<readonly Watched[]> {
  if (!mayWatch(grant)) return [];
  using list = await ledger.watchList(grant.person);
  return (await list.list()).filter(({ news }) => news > 0);
}

function Empty({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <>
      <h1>{title}</h1>
      <p class="empty">{text}</p>
    </>
  );
}
