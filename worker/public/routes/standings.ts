import { exampleCode } from '../../../shared/contract/example.ts';
import { registerProblems } from '../../../shared/contract/operation.ts';
import { paths } from '../../../shared/contract/paths.ts';
import { standingsQuery } from '../../../shared/contract/queries.ts';
import { standingsAnswerSchema } from '../../../shared/contract/standings-answer.ts';
import type { MarkKey } from '../../../shared/messages/word-set.ts';
import { compareTexts } from '../../../shared/text/compare-texts.ts';
import { drawingOf } from '../../../shared/view/drawing-of.ts';
import { marks } from '../../../shared/view/marks.ts';
import { recallStanding } from '../agencies/recall-standing.ts';
import { saysOf } from '../agencies/say-freshness.ts';
import { textAnswer } from '../answering/answer.ts';
import { identityOf, jsonOf, type StandingText } from '../answering/standing-text.ts';
import { defineRoute } from '../http/route.ts';
import { answerFresh, clipLifetime, freshnessOf } from '../reading/fresh-register.ts';

/** What all badges of a page ask in one request; each code has its own outcome. */
export const standingsRoute = defineRoute(
  {
    id: 'standings',
    tag: 'lists',
    path: paths.standings,
    summary: { zh: '一次查询多个代码', en: 'Many codes in one request' },
    query: standingsQuery,
    answer: { type: 'application/json', schema: standingsAnswerSchema },
    problems: registerProblems,
    example: { query: { codes: exampleCode } },
  },
  {
    rateClass: 'list',
    answer: ({ query: { codes }, context }) =>
      answerFresh(context, (fresh) => {
        const standings = sortOut(
          codes.map((spelling) => recallStanding(context, fresh, spelling)),
        );
        const ends = standings.map(({ validUntil }) => validUntil);
        const lifetime = clipLifetime(fresh.lifetime, ends);
        const head = { ...freshnessOf(lifetime), says: saysOf(fresh, lifetime.validUntil) };
        const body = `${JSON.stringify(head).slice(0, -1)},"drawings":{${drawingsOf(standings)}},"standings":[${standings.map(jsonOf).join()}]}`;
        const identity = `${lifetime.validUntil} ${standings.map(identityOf).join('\n')}`;
        return textAnswer('application/json', body, lifetime, {}, identity);
      }),
  },
);

/** As text, for there are few marks and many requests. */
const drawings: ReadonlyMap<MarkKey, string> = new Map(
  Object.values(marks).map((mark) => [
    mark.key,
    `${JSON.stringify(mark.key)}:${JSON.stringify(drawingOf(mark))}`,
  ]),
);

function drawingsOf(standings: readonly StandingText[]): string {
  return [...new Set(standings.map(({ mark }) => mark))].map((key) => drawings.get(key)).join();
}

/** Each code once, though it may have been asked in several spellings. */
function sortOut(standings: readonly StandingText[]): readonly StandingText[] {
  const byCode = new Map(standings.map((standing) => [standing.code, standing]));
  return [...byCode.values()].sort((a, b) => compareTexts(a.code, b.code));
}
