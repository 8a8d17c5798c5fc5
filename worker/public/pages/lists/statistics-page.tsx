import { paths } from '../../../../shared/contract/paths.ts';
import type { StatisticsAnswer } from '../../../../shared/contract/statistics-answer.ts';
import { levels } from '../../../../shared/kinds/form/level.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { words } from '../../../../shared/messages/words.ts';
import { grades } from '../../../../shared/rating/standing.ts';
import type { MonthCounts } from '../../../../shared/register/beside/month-counts.ts';
import type { Tally } from '../../../../shared/register/layers/statistics-of.ts';
import { MarkIcon } from '../../../../shared/view/mark-icon.tsx';
import { type Mark, marks } from '../../../../shared/view/marks.ts';
import { inLang } from '../frame/in-lang.ts';
import { Page } from '../frame/page.tsx';
import type { PageSource } from '../frame/page-source.ts';
import { Bar, type Part } from './bar.tsx';
import { FileLinks } from './file-links.tsx';
import { MonthsSection } from './months-section.tsx';
import { statisticsWords } from './statistics-words.ts';

type StatisticsPageProps = {
  readonly statistics: StatisticsAnswer;
  /** Undefined: they can't be read now. */
  readonly months: readonly MonthCounts[] | undefined;
  readonly source: PageSource;
  readonly lang: Lang;
};

/** The register in numbers (Art. 20). */
export function StatisticsPage({ statistics, months, source, lang }: StatisticsPageProps) {
  const say = statisticsWords(lang);
  const { agencies, all } = statistics;
  const totals = [
    { term: say.total, value: agencies.total },
    { term: say.registered, value: all.registered },
    { term: say.withdrawn, value: agencies.withdrawn },
    { term: say.never, value: agencies.never },
  ];
  return (
    <Page title={say.title} lang={lang} path={paths.statisticsPage} source={source}>
      <h1>{say.title}</h1>
      <p class="lead">{say.scope}</p>
      <FileLinks files={[{ kind: 'json', at: paths.statisticsJson }]} lang={lang} />
      <ul class="now four">
        {totals.map(({ term, value }) => (
          <li key={term}>
            <span class="count">{value}</span>
            <span>{term}</span>
          </li>
        ))}
      </ul>
      <div class="columns even">
        <Shares title={say.levels} rows={levelsOf(all, lang)} most={all.registered} />
        <Shares title={say.grades} rows={gradesOf(all, lang)} most={all.registered} />
      </div>
      <ByService statistics={statistics} lang={lang} />
      <MonthsSection months={months} lang={lang} />
    </Page>
  );
}

type Row = { readonly word: string; readonly count: number; readonly mark?: Mark };

/** The levels that a mark is for; the others have none against them. */
const adverse = levels.filter((level) => level !== 'normal');

function levelsOf(tally: Tally, lang: Lang): readonly Row[] {
  const rows = adverse.map((level) => ({
    word: words(lang).mark[level],
    count: tally.levels[level],
    mark: marks[level],
  }));
  return [...rows, { word: statisticsWords(lang).normal, count: tally.levels.normal }];
}

function gradesOf(tally: Tally, lang: Lang): readonly Row[] {
  const { mark } = words(lang);
  return [
    ...grades.map((grade) => ({
      word: mark[`grade-${grade}`],
      count: tally.grades[grade],
      mark: marks[`grade-${grade}`],
    })),
    { word: mark['not-yet-graded'], count: tally.notYetGraded, mark: marks['not-yet-graded'] },
  ];
}

function partsOf(rows: readonly Row[]): readonly Part[] {
  return rows.map(({ count, mark }) => ({ count, tone: mark?.tone ?? 'neutral' }));
}

type SharesProps = {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly most: number;
};

/** A table of counts, each with its bar. */
function Shares({ title, rows, most }: SharesProps) {
  return (
    <section>
      <h2>{title}</h2>
      <table class="sheet shares">
        <tbody>
          {rows.map((row) => (
            <tr key={row.word}>
              <th scope="row" data-tone={row.mark?.tone}>
                {row.mark && <MarkIcon mark={row.mark} size={16} />} {row.word}
              </th>
              <td class="bar-cell">
                <Bar parts={partsOf([row])} most={most} />
              </td>
              <td class="count-cell">{row.count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type ByServiceProps = { readonly statistics: StatisticsAnswer; readonly lang: Lang };

/** One row a service: how many, how they stand, and the way to them. */
function ByService({ statistics: { services, withoutService }, lang }: ByServiceProps) {
  const say = statisticsWords(lang);
  const { service: nameOf } = words(lang);
  const most = Math.max(...services.map(({ registered }) => registered));
  return (
    <section>
      <h2>{say.byService}</h2>
      <p class="aside">{say.byServiceMeans}</p>
      <table class="sheet shares">
        <tbody>
          {services.map(({ service, ...tally }) => (
            <tr key={service}>
              <th scope="row">
                <a href={inLang(paths.agenciesPage, lang, { service })}>{nameOf[service]}</a>
              </th>
              <td class="bar-cell">
                <Bar parts={partsOf(gradesOf(tally, lang))} most={most} />
                <span class="aside">
                  {[...levelsOf(tally, lang).slice(0, -1), ...gradesOf(tally, lang)]
                    .filter(({ count }) => count > 0)
                    .map(({ word, count }) => `${word}\u00a0${count}`)
                    .join(' · ')}
                </span>
              </td>
              <td class="count-cell">{say.count(tally.registered)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{say.withoutService}</th>
            <td class="bar-cell" />
            <td class="count-cell">{say.count(withoutService)}</td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}
