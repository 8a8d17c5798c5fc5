import { writeXlsx } from '../../../../shared/sheets/write-xlsx.ts';
import { writeCsv } from '../../../../shared/tables/write-csv.ts';
import { problemPage } from '../frame/problem-page.tsx';
import { type Ask, defineScreen } from '../screen.ts';
import { screenPaths } from '../screen-paths.ts';
import { sayService } from './points-table.tsx';
import { readsStatistics, readYear, yearAsked } from './read-year.ts';
import { statisticsWords } from './statistics-words.ts';
import { sectionsOf } from './year-series.ts';

/** A year's numbers as a file, one number a row. */
export const statisticsFileScreen = defineScreen({
  path: screenPaths.statisticsFile(':format{csv|xlsx}'),
  who: 'grant',
  allows: readsStatistics,
  get: async (ask) => {
    const year = yearAsked(ask);
    const rows = await readRows(ask, year);
    const name = `statistics-${year}`;
    switch (ask.param('format')) {
      case 'csv':
        return { file: writeCsv(rows), type: 'text/csv; charset=utf-8', name: `${name}.csv` };
      case 'xlsx':
        return { file: writeXlsx(String(year), rows), type: xlsx, name: `${name}.xlsx` };
      default:
        return problemPage('not-found', ask.lang);
    }
  },
});

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

async function readRows(ask: Ask<'grant'>, year: number): Promise<readonly (readonly string[])[]> {
  const { lang } = ask;
  const { counts } = await readYear(ask, year);
  const { fileColumns, points, pointsColumns } = statisticsWords[lang];
  const monthly = sectionsOf(counts, lang).flatMap(({ title, series }) =>
    series.flatMap(({ name, counts: months }) =>
      months.map((count, month) => [monthOf(year, month), title, name, String(count)]),
    ),
  );
  const byAct = counts.points.flatMap(({ act, service, entries, points: given }) => {
    const what = `${act} · ${sayService(service, lang)}`;
    return [
      [String(year), points, `${what} · ${pointsColumns.entries}`, String(entries)],
      [String(year), points, `${what} · ${pointsColumns.points}`, String(given)],
    ];
  });
  return [fileColumns, ...monthly, ...byAct];
}

function monthOf(year: number, month: number): string {
  return `${year}-${String(month + 1).padStart(2, '0')}`;
}
