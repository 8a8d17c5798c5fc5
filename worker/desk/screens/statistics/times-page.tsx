import { roleNames } from '../../../../shared/ledger/role-names.ts';
import { deadlineWords } from '../../../../shared/messages/deadline-words.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { inOwnScript } from '../../../../shared/view/in-own-script.tsx';
import { actorOf } from '../../accounts/grant.ts';
import { type Overdue, overdueByOffice } from '../../reading/overdue-by-office.ts';
import type { DecisionTimes } from '../../reading/time-decisions.ts';
import { Grid } from '../frame/tables.tsx';
import { type Ask, defineScreen } from '../screen.ts';
import { screenPaths, withQuery } from '../screen-paths.ts';
import { readsStatistics, yearAsked } from './read-year.ts';
import { statisticsWords } from './statistics-words.ts';

/** How long decisions took against their clocks, and what is overdue by office. */
export const timesScreen = defineScreen({
  path: screenPaths.statisticsTimes,
  who: 'grant',
  allows: readsStatistics,
  get: async (ask) => {
    const { lang, ledger } = ask;
    const year = yearAsked(ask);
    const said = statisticsWords[lang];
    const times: readonly DecisionTimes[] = JSON.parse(await ledger.timeDecisions(year));
    const page = (
      <>
        <h1>{said.toTimes}</h1>
        <Times times={times} title={`${said.times} · ${year}`} lang={lang} />
        <OverdueTable overdue={await readOverdue(ask)} lang={lang} />
        <p class="actions">
          <a href={withQuery(screenPaths.statistics, { year: String(year) })}>{said.toCounts}</a>
        </p>
      </>
    );
    return { title: said.toTimes, page };
  },
});

async function readOverdue({ ledger, grant }: Ask<'grant'>): Promise<readonly Overdue[]> {
  const actor = actorOf(grant);
  return actor ? overdueByOffice(JSON.parse(await ledger.deadlines(actor)).deadlines) : [];
}

type TimesProps = {
  readonly times: readonly DecisionTimes[];
  readonly title: string;
  readonly lang: Lang;
};

function Times({ times, title, lang }: TimesProps) {
  const said = statisticsWords[lang];
  const { timesColumns: columns } = said;
  return (
    <section aria-labelledby="times">
      <h2 id="times">{title}</h2>
      <p class="aside">{said.timesText}</p>
      <Grid
        caption={said.times}
        columns={Object.values(columns)}
        rows={times.map((one) => ({
          id: one.what,
          cells: [
            deadlineWords[lang][one.what],
            one.decided,
            one.inTime,
            one.extended,
            one.late,
            one.unknown,
            one.medianDays,
            one.longestDays,
          ],
        }))}
      />
      {times.some(({ isCut }) => isCut) && <p class="aside">{said.cut}</p>}
    </section>
  );
}

function OverdueTable({ overdue, lang }: { overdue: readonly Overdue[]; lang: Lang }) {
  const said = statisticsWords[lang];
  const { overdueColumns: columns } = said;
  return (
    <section aria-labelledby="open">
      <h2 id="open">{said.overdue}</h2>
      <p class="aside">{said.overdueText}</p>
      {overdue.length === 0 ? (
        <p>{said.noOverdue}</p>
      ) : (
        <Grid
          caption={said.overdue}
          columns={[columns.office, columns.what, columns.overdue, columns.open]}
          rows={overdue.map(({ whose, authority, what, overdue: late, open }) => ({
            id: `${whose} ${authority} ${what}`,
            cells: [
              inOwnScript(authority ?? roleNames[whose][lang], lang),
              deadlineWords[lang][what],
              late,
              open,
            ],
          }))}
        />
      )}
    </section>
  );
}
