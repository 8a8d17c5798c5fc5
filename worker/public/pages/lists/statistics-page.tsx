import { paths } from '../../../../shared/contract/paths.ts';
import type { StatisticsAnswer } from '../../../../shared/contract/statistics-answer.ts';
import { levels } from '../../../../shared/kinds/form/level.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { words } from '../../../../shared/messages/words.ts';
import { grades } from '../../../../shared/rating/standing.ts';
import type { Tally } from '../../../../shared/register/layers/statistics-of.ts';
import { Page } from '../frame/page.tsx';
import type { PageSource } from '../frame/page-source.ts';
import { statisticsWords } from './statistics-words.ts';

type StatisticsPageProps = {
  readonly statistics: StatisticsAnswer;
  readonly source: PageSource;
  readonly lang: Lang;
};

/** The register in numbers (Art. 20). */
export function StatisticsPage({ statistics, source, lang }: StatisticsPageProps) {
  const { service: nameOf } = words(lang);
  const say = statisticsWords(lang);
  const { agencies, all, services, withoutService } = statistics;
  const totals = [
    { term: say.total, value: agencies.total },
    { term: say.registered, value: all.registered },
    { term: say.withdrawn, value: agencies.withdrawn },
    { term: say.never, value: agencies.never },
  ];
  return (
    <Page title={say.title} lang={lang} path={paths.statisticsPage} source={source}>
      <h1>{say.title}</h1>
      <div class="lc-card listed">
        <p>{say.scope}</p>
        <Numbers title={say.agencies} rows={totals} />
        <Numbers title={say.levels} rows={levelsOf(all, lang)} />
        <Numbers title={say.grades} rows={gradesOf(all, lang)} />
        <section>
          <h2>{say.byService}</h2>
          <p class="as-of">{say.byServiceMeans}</p>
          <ol>
            {services.map(({ service, ...tally }) => (
              <li key={service}>
                <p class="number">
                  <strong>{nameOf[service]}</strong>
                  <span>{say.count(tally.registered)}</span>
                </p>
                <Shares rows={[...gradesOf(tally, lang), ...levelsOf(tally, lang).slice(0, -1)]} />
              </li>
            ))}
            <li>
              <p class="number">
                <strong>{say.withoutService}</strong>
                <span>{say.count(withoutService)}</span>
              </p>
            </li>
          </ol>
        </section>
        <p class="lc-links">
          <a href={paths.statisticsJson}>{say.data}</a>
        </p>
      </div>
    </Page>
  );
}

type Row = { readonly term: string; readonly value: number };

function levelsOf(tally: Tally, lang: Lang): readonly Row[] {
  return levels.map((level) => ({
    term: level === 'normal' ? statisticsWords(lang).normal : words(lang).mark[level],
    value: tally.levels[level],
  }));
}

function gradesOf(tally: Tally, lang: Lang): readonly Row[] {
  const { mark } = words(lang);
  return [
    ...grades.map((grade) => ({ term: mark[`grade-${grade}`], value: tally.grades[grade] })),
    { term: mark['not-yet-graded'], value: tally.notYetGraded },
  ];
}

function Numbers({ title, rows }: { readonly title: string; readonly rows: readonly Row[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <dl class="numbers">
        {rows.map(({ term, value }) => (
          <div key={term} class="number">
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** In one line; what no agency has is left out. */
function Shares({ rows }: { readonly rows: readonly Row[] }) {
  const some = rows.filter(({ value }) => value > 0);
  if (some.length === 0) return null;
  return (
    <p class="as-of">{some.map(({ term, value }) => `${term}\u00a0\u00a0${value}`).join(' · ')}</p>
  );
}
