import { subjectKey } from '../../../../shared/identity/subject.ts';
import type { Deadline } from '../../../../shared/rating/deadlines/deadline.ts';
import { actorOf } from '../../accounts/grant.ts';
import { problemPage } from '../frame/problem-page.tsx';
import { Deadlines } from '../my-work/deadline-list.tsx';
import { groupDeadlines } from '../my-work/group-deadlines.ts';
import { Overview } from '../my-work/overview.tsx';
import { nameOf } from '../recording/read-file.ts';
import { defineScreen } from '../screen.ts';
import { screenPaths } from '../screen-paths.ts';
import { type Door, doorsOf } from './doors.ts';
import { ExpertNow } from './expert-now.tsx';
import { ownWords } from './own-words.ts';
import { readOwn } from './read-own.ts';
import { StandingNow } from './standing-now.tsx';

/** The counter's first page: where one stands and why, what is on the clock, and what one can do. */
export const homeScreen = defineScreen({
  path: screenPaths.work,
  who: 'grant',
  get: async (ask) => {
    const { lang, grant, now, ledger } = ask;
    const own = await readOwn(ask);
    const actor = actorOf(grant);
    if (!own || !actor) return problemPage('forbidden', lang);
    const { work, noWork, pages, waits } = ownWords[lang];
    const { standing } = own.file;
    const { deadlines } = JSON.parse(await ledger.deadlines(actor)) as {
      readonly deadlines: readonly Deadline[];
    };
    const groups = groupDeadlines(deadlines, actor, now);
    const name = nameOf(own.file) ?? grant.authority;
    const page = (
      <>
        <h1 lang="zh-CN">{name}</h1>
        <p class="code">{own.subject.code}</p>
        {standing && isRated(own.subject.kind) && (
          <StandingNow standing={standing} now={now} lang={lang} />
        )}
        {own.subject.kind === 'expert' && <ExpertNow own={own} lang={lang} />}
        <section aria-labelledby="work">
          <h2 id="work">{work}</h2>
          {deadlines.length === 0 ? (
            <p class="aside">{noWork}</p>
          ) : (
            <Overview groups={groups} lang={lang} />
          )}
        </section>
        <section aria-labelledby="pages">
          <h2 id="pages">{pages}</h2>
          <ul class="doors">
            {doorsOf(own, grant.role, now, lang).map((door) => (
              <DoorLine key={door.title} door={door} waits={waits} />
            ))}
          </ul>
        </section>
        {groups.map((group) => (
          <Deadlines
            key={group.name}
            group={group}
            names={new Map([[subjectKey(own.subject), name]])}
            lang={lang}
          />
        ))}
      </>
    );
    return { title: work, page };
  },
});

type DoorLineProps = { readonly door: Door; readonly waits: (count: number) => string };

function DoorLine({ door, waits }: DoorLineProps) {
  const { to, title, state } = door;
  return (
    <li>
      <a href={to}>{title}</a>
      {door.waits > 0 && <strong class="waits">{waits(door.waits)}</strong>}
      <span>{state}</span>
    </li>
  );
}

/** Whose level and points are reckoned. */
function isRated(kind: string): boolean {
  return kind === 'agency' || kind === 'practitioner' || kind === 'expert';
}
