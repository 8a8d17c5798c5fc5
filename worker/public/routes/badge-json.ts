import { type BadgeJson, badgeJsonSchema } from '../../../shared/contract/badge-json-answer.ts';
import { codeExample } from '../../../shared/contract/example.ts';
import { codeProblems } from '../../../shared/contract/operation.ts';
import { paths } from '../../../shared/contract/paths.ts';
import { langQuery } from '../../../shared/contract/queries.ts';
import type { Lang } from '../../../shared/messages/lang.ts';
import { words } from '../../../shared/messages/words.ts';
import { badgeField } from '../../../shared/view/badge-field.ts';
import { type Mark, markOf } from '../../../shared/view/marks.ts';
import { surfaces } from '../../../shared/view/tokens.ts';
import { answerKnown } from '../agencies/known-agency.ts';
import { jsonAnswer } from '../answering/answer.ts';
import { defineRoute } from '../http/route.ts';

/** For badge services that draw for themselves: they keep a badge for minutes, which the register's own never does. */
export const badgeJsonRoute = defineRoute(
  {
    id: 'badgeJson',
    tag: 'agencies',
    path: paths.badgeJson('{code}'),
    summary: {
      zh: '徽章数据（shields 端点格式）',
      en: 'The badge as data, in the format of shields’ endpoint',
    },
    query: langQuery,
    answer: { type: 'application/json', schema: badgeJsonSchema },
    problems: codeProblems,
    example: codeExample,
  },
  {
    rateClass: 'record',
    answer: ({ param, query: { lang }, context }) =>
      answerKnown(context, param('code'), `badge.json ${lang}`, ({ verdict, lifetime }) =>
        jsonAnswer(badgeJsonOf(markOf(verdict), lang), lifetime),
      ),
  },
);

/** Shields keeps no endpoint badge for less than this. */
const leastCacheSeconds = 300;

function badgeJsonOf(mark: Mark, lang: Lang): BadgeJson {
  const { badgeLabel, mark: markWords } = words(lang);
  const isFilled = mark.tone !== 'neutral';
  return {
    schemaVersion: 1,
    label: badgeLabel,
    message: markWords[mark.key],
    color: isFilled ? badgeField(mark, 'light').ground : surfaces.muted.light,
    labelColor: surfaces.muted.light,
    cacheSeconds: leastCacheSeconds,
    isError: mark.key === 'not-known',
  };
}
