import * as z from 'zod';
import { deskPaths } from '../../../../shared/contract/desk-paths.ts';
import { noQuery } from '../../../../shared/contract/queries.ts';
import { seeAllFiles } from '../../access/reading-rights.ts';
import { answerJson } from '../answer-json.ts';
import { people } from '../askers.ts';
import { jsonBody } from '../body/body.ts';
import { openLedger } from '../open-ledger.ts';
import { defineRoute } from '../route.ts';

const bearersSchema = z
  .array(z.object({ name: z.string().describe('As it was asked'), codes: z.array(z.string()) }))
  .meta({ id: 'BearersOfNames', description: 'Of which agencies it is the name by authorities' });

/** Whose names these are, many at once, as an import of a sheet asks. */
export const lookUpNamesRoute = defineRoute(
  {
    id: 'lookUpNames',
    tag: 'reading',
    method: 'post',
    path: deskPaths.nameLookup,
    summary: {
      zh: '成批查询名称属于哪些机构',
      en: 'Which agencies authorities registered, confirmed or decided about by these names',
    },
    query: noQuery,
    body: jsonBody(z.strictObject({ names: z.array(z.string().max(200)).max(500) })),
    answer: { type: 'application/json', schema: bearersSchema },
    problems: [],
    example: { body: { names: ['示例瓯江环境检测有限公司'] } },
  },
  {
    routeClass: 'read',
    askers: people(seeAllFiles),
    answer: async ({ env, body: { names } }) =>
      answerJson(await openLedger(env).namesByAuthorities(names)),
  },
);
