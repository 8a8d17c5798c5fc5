import type { Lang } from '../../../../shared/messages/lang.ts';
import { defineScreen } from '../screen.ts';
import { screenPaths, withQuery } from '../screen-paths.ts';
import { PointsTable } from './points-table.tsx';
import { readsStatistics, readYear, yearAsked } from './read-year.ts';
import { SectionCharts } from './section-charts.tsx';
import { statisticsWords } from './statistics-words.ts';
import { sectionsOf } from './year-series.ts';

/** A year in numbers, month by month (Art. 20). */
export const statisticsScreen = defineScreen({
  path: screenPaths.statistics,
  who: 'grant',
  allows: readsStatistics,
  get: async (ask) => {
    const { lang } = ask;
    const year = yearAsked(ask);
    const { years, counts } = await readYear(ask, year);
    const said = statisticsWords[lang];
    const page = (
      <>
        <h1>{said.title(year)}</h1>
        <p class="aside">{said.text}</p>
        <YearLinks year={year} years={years} path={screenPaths.statistics} lang={lang} />
        {sectionsOf(counts, lang).map((section) => (
          <SectionCharts key={section.id} section={section} year={year} lang={lang} />
        ))}
        <PointsTable points={counts.points} ask={ask} />
        <p class="actions">
          <a href={withQuery(screenPaths.statisticsTimes, { year: String(year) })}>
            {said.toTimes}
          </a>
          <a href={withQuery(screenPaths.statisticsFile('csv'), { year: String(year) })}>
            {said.csv}
          </a>
          <a href={withQuery(screenPaths.statisticsFile('xlsx'), { year: String(year) })}>
            {said.xlsx}
          </a>
        </p>
      </>
    );
    return { title: said.title(year), page };
  },
});

type YearLinksProps = {
  readonly year: number;
  readonly years: readonly number[];
  readonly path: string;
  readonly lang: Lang;
};

/** The years on record, as links. */
function YearLinks({ year, years, path, lang }: YearLinksProps) {
  if (years.length < 2) return null;
  return (
    <nav class="years" aria-label={statisticsWords[lang].years}>
      {years.map((one) => (
        <a
          key={one}
          href={withQuery(path, { year: String(one) })}
          aria-current={one === year ? 'page' : undefined}
        >
          {one}
        </a>
      ))}
    </nav>
  );
}
