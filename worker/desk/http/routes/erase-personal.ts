import * as z from 'zod';
import { deskPaths } from '../../../../shared/contract/desk-paths.ts';
import { exampleEntry } from '../../../../shared/contract/example.ts';
import { noQuery } from '../../../../shared/contract/queries.ts';
import { line } from '../../../../shared/kinds/form/fields.ts';
import { answerProblem } from '../answer-problem.ts';
import { askPast } from '../ask-past.ts';
import { people } from '../askers.ts';
import { jsonBody } from '../body/body.ts';
import { defineRoute } from '../route.ts';

/** Erases personal fields, from desk and archive. */
export const erasePersonalRoute = defineRoute(
  {
    id: 'erasePersonal',
    tag: 'personal',
    method: 'delete',
    path: deskPaths.personal('{id}'),
    summary: {
      zh: '删除一条记录的个人信息字段',
      en: 'Erases an entry’s personal fields from desk and archive',
    },
    params: { id: z.string() },
    query: noQuery,
    body: jsonBody(z.strictObject({ reason: line(500, 2) })),
    answer: { status: 204 },
    problems: ['entry-unknown', 'no-personal', 'not-archived'],
    example: { params: { id: exampleEntry }, body: { reason: '保存期限届满' } },
  },
  {
    routeClass: 'write',
    askers: people(['city-regulator']),
    answer: async ({ env, actor: { person, authority }, params: { id }, body: { reason } }) => {
      const ground = { person, authority, reason };
      const { kind } = await askPast(env, (past) => past.erasePersonal(id, ground));
      if (kind === 'erased') return new Response(null, { status: 204 });
      return answerProblem(kind, kind === 'not-archived' ? stillInArchive : {});
    },
  },
);

const stillInArchive = {
  detail:
    'The fields are gone from the desk but not yet from the archive. Ask again; else the next publication erases them there.',
  detailZh: '个人信息已从工作台删除，尚未从归档中删除。请重试，否则由下次发布时删除。',
};
