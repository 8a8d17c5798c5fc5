import * as z from 'zod';
import { deskPaths } from '../../../../shared/contract/desk-paths.ts';
import { exampleEntry } from '../../../../shared/contract/example.ts';
import { noQuery } from '../../../../shared/contract/queries.ts';
import { answerJson } from '../answer-json.ts';
import { answerProblem } from '../answer-problem.ts';
import { personalLineSchema } from '../answers/entry.ts';
import { askPast } from '../ask-past.ts';
import { people } from '../askers.ts';
import { defineRoute } from '../route.ts';

const personalSchema = personalLineSchema
  .nullable()
  .meta({ id: 'Personal', description: 'Null where the entry never had any' });

/** The personal fields of an entry, which stand beside the ledger. */
export const personalRoute = defineRoute(
  {
    id: 'personal',
    tag: 'personal',
    path: deskPaths.personal('{id}'),
    summary: {
      zh: '一条记录的个人信息字段',
      en: 'An entry’s personal fields or their erasure; null where it never had any',
    },
    params: { id: z.string() },
    query: noQuery,
    answer: { type: 'application/json', schema: personalSchema },
    problems: ['entry-unknown'],
    example: { params: { id: exampleEntry } },
  },
  {
    routeClass: 'read',
    askers: people(['auditor', 'city-regulator', 'county-regulator']),
    isLogged: true,
    answer: async ({ env, params: { id } }) => {
      const personal = await askPast(env, (past) => past.personal(id));
      return personal === undefined ? answerProblem('entry-unknown') : answerJson(personal);
    },
  },
);
