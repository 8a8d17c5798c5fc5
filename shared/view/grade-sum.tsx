import type { Lang } from '../messages/lang.ts';
import { words } from '../messages/words.ts';
import type { GradeState, Score } from '../rating/standing.ts';

/** The grade and how it adds up, or why there is none. */
export function GradeSum({ grade, lang }: { readonly grade: GradeState; readonly lang: Lang }) {
  const { mark, notYetGraded, colon } = words(lang);
  if (grade.kind === 'graded') {
    return (
      <>
        <p>{mark[`grade-${grade.grade}`]}</p>
        {grade.grade !== 'E' && <Sum score={grade.score} lang={lang} />}
      </>
    );
  }
  return (
    <p>
      {mark['not-yet-graded']}
      {colon}
      {notYetGraded[grade.because]}
    </p>
  );
}

function Sum({ score, lang }: { readonly score: Score; readonly lang: Lang }) {
  const { card, scorePart } = words(lang);
  return (
    <table class="lc-sum">
      <tbody>
        {score.parts.map(({ part, score: points, weight }) => (
          <tr key={part}>
            <th scope="row">{scorePart[part]}</th>
            <td>
              {oneDecimal(points)} × {Math.round(weight * 100)}%
            </td>
            <td>{oneDecimal(points * weight)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            {card.total}
          </th>
          <td>{oneDecimal(score.total)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

function oneDecimal(value: number): string {
  return value.toFixed(1);
}
