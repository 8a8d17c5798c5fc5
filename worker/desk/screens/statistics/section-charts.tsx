import type { Lang } from '../../../../shared/messages/lang.ts';
import { MonthBars } from '../../../../shared/view/charts/month-bars.tsx';
import { Grid } from '../frame/tables.tsx';
import { statisticsWords } from './statistics-words.ts';
import { type Section, type Series, sum } from './year-series.ts';

type SectionProps = { readonly section: Section; readonly year: number; readonly lang: Lang };

/** A group of counts: a chart for each on one scale, and all of them as a table. */
export function SectionCharts({ section, year, lang }: SectionProps) {
  const { id, title, tone, series } = section;
  const said = statisticsWords[lang];
  const most = Math.max(...series.flatMap(({ counts }) => counts));
  const told = series.filter(({ counts }) => sum(counts) > 0);
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {told.length === 0 && <p>{said.nothing}</p>}
      <div class="charts">
        {told.map(({ name, counts }) => (
          <figure key={name}>
            <figcaption>
              {name} <span class="code">{said.total(sum(counts))}</span>
            </figcaption>
            <MonthBars
              counts={counts}
              most={most}
              tone={tone}
              label={said.chart(name, year, inWords(counts, lang))}
            />
          </figure>
        ))}
      </div>
      {told.length > 0 && (
        <details>
          <summary>{said.table}</summary>
          <MonthTable title={title} series={series} lang={lang} />
        </details>
      )}
    </section>
  );
}

type MonthTableProps = {
  readonly title: string;
  readonly series: readonly Series[];
  readonly lang: Lang;
};

function MonthTable({ title, series, lang }: MonthTableProps) {
  const said = statisticsWords[lang];
  return (
    <Grid
      caption={title}
      columns={[said.monthColumn, ...series.map(({ name }) => name)]}
      rows={Array.from({ length: 12 }, (_, month) => ({
        id: String(month),
        cells: [said.month(month + 1), ...series.map(({ counts }) => counts[month])],
      }))}
    />
  );
}

function inWords(counts: readonly number[], lang: Lang): string {
  return counts
    .map((count, month) => `${statisticsWords[lang].month(month + 1)} ${count}`)
    .join(lang === 'zh' ? '，' : ', ');
}
