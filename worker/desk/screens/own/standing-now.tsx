import { formatEnd } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { words } from '../../../../shared/messages/words.ts';
import { spanAt } from '../../../../shared/rating/span-at.ts';
import type { Span, Standing } from '../../../../shared/rating/standing.ts';
import type { Instant } from '../../../../shared/time/instant.ts';
import { MarkIcon } from '../../../../shared/view/mark-icon.tsx';
import { type Mark, marks } from '../../../../shared/view/marks.ts';
import { screenPaths } from '../screen-paths.ts';
import { ownWords } from './own-words.ts';

type StandingNowProps = {
  readonly standing: Standing;
  readonly now: Instant;
  readonly lang: Lang;
};

/** Where one stands, since when and why, in as many seconds as it takes to read it aloud. */
export function StandingNow({ standing, now, lang }: StandingNowProps) {
  const span = spanAt(standing.timeline, now);
  if (!span) return null;
  const { why, points, noReasons, all } = ownWords[lang];
  const mark = markOfOwn(standing, span);
  return (
    <section class="standing" aria-labelledby="standing" data-tone={mark.tone}>
      <h2 id="standing">{ownWords[lang].standing}</h2>
      <p class="lc-level">
        <MarkIcon mark={mark} size={32} />
        <strong class="lc-word">{words(lang).mark[mark.key]}</strong>
      </p>
      {span.reasons.length === 0 ? (
        <p>{noReasons}</p>
      ) : (
        <ul class="lines" aria-label={why}>
          {span.reasons.map(({ entries: [entry = ''], level, summary, basis, until, openEnd }) => (
            <li key={entry}>
              <strong>{words(lang).mark[level]}</strong>{' '}
              <span lang="zh-CN">
                {summary}（{basis.authority}，{basis.documentNumber}）
              </span>{' '}
              {formatEnd({ until, openEnd }, lang)}
            </li>
          ))}
        </ul>
      )}
      {span.points && <p>{points(span.points.total)}</p>}
      <p>
        <a href={screenPaths.ownRecord}>{all}</a>
      </p>
    </section>
  );
}

function markOfOwn({ registration }: Standing, { level, grade }: Span): Mark {
  if (level !== 'normal') return marks[level];
  if (registration.kind === 'never') return marks['not-known'];
  return grade.kind === 'graded' ? marks[`grade-${grade.grade}`] : marks['not-yet-graded'];
}
