import { paths } from '../../../../shared/contract/paths.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { words } from '../../../../shared/messages/words.ts';
import {
  countedGrades,
  countedLevels,
  leastTold,
  type MonthCounts,
  type Told,
} from '../../../../shared/register/beside/month-counts.ts';
import { MarkIcon } from '../../../../shared/view/mark-icon.tsx';
import { type Mark, marks } from '../../../../shared/view/marks.ts';
import { FileLinks } from './file-links.tsx';
import { MonthBars } from './month-bars.tsx';
import { statisticsWords } from './statistics-words.ts';

type MonthsSectionProps = {
  /** Oldest first; undefined: they can't be read now. */
  readonly months: readonly MonthCounts[] | undefined;
  readonly lang: Lang;
};

/** How many months are drawn and told; the files have all of them. */
const mostShown = 24;

type Series = {
  readonly word: string;
  readonly mark?: Mark;
  /** What is drawn to one scale: the few with a level would not be seen beside all that are registered. */
  readonly scale: 'registered' | 'levels' | 'grades';
  readonly of: (counts: MonthCounts) => Told;
};

/** How the register stood at the end of each month (Art. 20), drawn and as a table. */
export function MonthsSection({ months, lang }: MonthsSectionProps) {
  const say = statisticsWords(lang);
  return (
    <section id="months">
      <h2>{say.months}</h2>
      <p class="aside">{say.monthsMean(leastTold.value)}</p>
      {months === undefined && <p>{say.monthsUnread}</p>}
      {months?.length === 0 && <p>{say.noMonths}</p>}
      {months !== undefined && months.length > 0 && (
        <>
          <FileLinks
            files={[
              { kind: 'csv', at: paths.monthsCsv },
              { kind: 'json', at: paths.monthsJson },
            ]}
            lang={lang}
          />
          <Drawn months={months.slice(-mostShown)} lang={lang} />
          <MonthByMonth months={months.slice(-mostShown).toReversed()} lang={lang} />
        </>
      )}
    </section>
  );
}

type ShownProps = { readonly months: readonly MonthCounts[]; readonly lang: Lang };

/** A row for each level and grade. */
function Drawn({ months, lang }: ShownProps) {
  const say = statisticsWords(lang);
  const series = seriesOf(lang);
  const first = months[0]?.month;
  const last = months.at(-1)?.month;
  const mostOf = (scale: Series['scale']) =>
    Math.max(
      ...series
        .filter((one) => one.scale === scale)
        .flatMap(({ of }) => months.map((counts) => of(counts) ?? 0)),
    );
  return (
    <table class="sheet shares over-months">
      <caption>{first === last ? first : say.fromTo(first ?? '', last ?? '')}</caption>
      <tbody>
        {series.map(({ word, mark, scale, of }) => (
          <tr key={word}>
            <th scope="row" data-tone={mark?.tone}>
              {mark && <MarkIcon mark={mark} size={16} />} {word}
            </th>
            <td class="bar-cell">
              <MonthBars
                counts={months.map((counts) => ({ month: counts.month, count: of(counts) }))}
                most={mostOf(scale)}
                tone={mark?.tone ?? 'neutral'}
              />
            </td>
            <td class="count-cell">{months.slice(-1).map((counts) => say.told(of(counts)))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Every number, the newest month first. */
function MonthByMonth({ months, lang }: ShownProps) {
  const say = statisticsWords(lang);
  const series = seriesOf(lang);
  return (
    <details>
      <summary>{say.monthByMonth(months.length)}</summary>
      <table class="sheet">
        <thead>
          <tr>
            <th scope="col">{say.month}</th>
            {series.map(({ word }) => (
              <th key={word} scope="col">
                {word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map((counts) => (
            <tr key={counts.month}>
              <th scope="row" data-label={say.month}>
                {counts.month}
              </th>
              {series.map(({ word, of }) => (
                <td key={word} data-label={word}>
                  {say.told(of(counts))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function seriesOf(lang: Lang): readonly Series[] {
  const { mark } = words(lang);
  return [
    {
      word: statisticsWords(lang).registeredThen,
      scale: 'registered',
      of: ({ registered }) => registered,
    },
    ...countedLevels.map((level) => ({
      word: mark[level],
      mark: marks[level],
      scale: 'levels' as const,
      of: ({ levels }: MonthCounts) => levels[level],
    })),
    ...countedGrades.map((grade) => ({
      word: mark[`grade-${grade}`],
      mark: marks[`grade-${grade}`],
      scale: 'grades' as const,
      of: ({ grades }: MonthCounts) => grades[grade],
    })),
  ];
}
