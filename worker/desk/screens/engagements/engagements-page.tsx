import { places } from '../../../../shared/jurisdiction/places.ts';
import { areaName } from '../../../../shared/messages/area-names.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { dayOf, startOfDay } from '../../../../shared/time/shanghai.ts';
import type { EngagementsOfMonth } from '../../reading/engagements.ts';
import { addMonthsTo, type Month, monthAsked } from '../calendar/month.ts';
import { type Ask, defineScreen } from '../screen.ts';
import { screenPaths, withQuery } from '../screen-paths.ts';
import { readsStatistics } from '../statistics/read-year.ts';
import {
  type Chosen,
  engagementStates,
  type Filtered,
  filterEngagements,
} from './engagement-filters.ts';
import { EngagementTable } from './engagement-table.tsx';
import { engagementWords } from './engagement-words.ts';

/** The services of a month, of every agency, with what is missing about them (Arts. 22, 32). */
export const engagementsScreen = defineScreen({
  path: screenPaths.engagements,
  who: 'grant',
  allows: readsStatistics,
  get: async ({ ledger, url, lang, now }) => {
    const month = monthAsked(url.searchParams.get('month'), dayOf(now));
    const chosen = chosenIn(url);
    const from = startOfDay(`${month}-01`);
    const until = startOfDay(`${addMonthsTo(month, 1)}-01`);
    const { lines, isCut }: EngagementsOfMonth = JSON.parse(await ledger.engagements(from, until));
    const filtered = filterEngagements(lines, chosen);
    const said = engagementWords[lang];
    const page = (
      <>
        <h1>{said.title}</h1>
        <p>{said.text}</p>
        <Months month={month} chosen={chosen} lang={lang} />
        <h2>{said.of(month)}</h2>
        {isCut && <p class="warning">{said.cut(lines.length)}</p>}
        <States {...{ month, chosen, filtered, lang }} />
        <Areas {...{ month, chosen, filtered, lang }} />
        <EngagementTable lines={filtered.shown} today={dayOf(now)} lang={lang} />
      </>
    );
    return { title: said.title, page };
  },
});

function chosenIn({ searchParams }: Ask['url']): Chosen {
  const state = engagementStates.find((one) => one === searchParams.get('state')) ?? 'all';
  const area = searchParams.get('area') ?? '';
  return { state, area: /^\d{6}$/.test(area) ? area : undefined };
}

type ShownProps = {
  readonly month: Month;
  readonly chosen: Chosen;
  readonly filtered: Filtered;
  readonly lang: Lang;
};

function pathTo(month: Month, { state, area }: Chosen): string {
  return withQuery(screenPaths.engagements, { month, state, ...(area && { area }) });
}

function Months({ month, chosen, lang }: Omit<ShownProps, 'filtered'>) {
  const said = engagementWords[lang];
  return (
    <nav class="filters" aria-label={said.months}>
      <a href={pathTo(addMonthsTo(month, -1), chosen)}>{said.earlier}</a>
      <a href={pathTo(addMonthsTo(month, 1), chosen)}>{said.later}</a>
    </nav>
  );
}

function States({ month, chosen, filtered, lang }: ShownProps) {
  const said = engagementWords[lang];
  return (
    <nav class="filters" aria-label={said.byState}>
      {engagementStates.map((state) => (
        <a
          key={state}
          href={pathTo(month, { ...chosen, state })}
          aria-current={state === chosen.state ? 'true' : undefined}
        >
          {said.states[state]} {filtered.byState.get(state) ?? 0}
        </a>
      ))}
    </nav>
  );
}

function Areas({ month, chosen, filtered, lang }: ShownProps) {
  const said = engagementWords[lang];
  const all = filtered.byArea.reduce((sum, [, count]) => sum + count, 0);
  const areas = [
    { code: undefined, label: said.allAreas, count: all },
    ...filtered.byArea.map(([code, count]) => ({
      code,
      label: areaName(code, lang, places),
      count,
    })),
  ];
  return (
    <nav class="filters" aria-label={said.byArea}>
      {areas.map(({ code, label, count }) => (
        <a
          key={label}
          href={pathTo(month, { ...chosen, area: code })}
          aria-current={code === chosen.area ? 'true' : undefined}
        >
          {label} {count}
        </a>
      ))}
    </nav>
  );
}
