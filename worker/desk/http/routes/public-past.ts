import * as z from 'zod';
import { deskPaths } from '../../../../shared/contract/desk-paths.ts';
import { exampleCode } from '../../../../shared/contract/example.ts';
import { pastSchema } from '../../../../shared/contract/past-answer.ts';
import { subjectKey } from '../../../../shared/identity/subject.ts';
import { instant } from '../../../../shared/kinds/form/fields.ts';
import { subjectKeyField } from '../../../../shared/kinds/form/subject-key-field.ts';
import { answerJson } from '../answer-json.ts';
import { askPast } from '../ask-past.ts';
import { anybody } from '../askers.ts';
import { defineRoute } from '../route.ts';

/** What may be told today of an earlier moment, as the public is told it. */
export const publicPastRoute = defineRoute(
  {
    id: 'publicPast',
    tag: 'past',
    path: deskPaths.publicPast('{key}'),
    summary: {
      zh: '某一时刻的情况，限今日仍可公示的部分',
      en: 'What held at an earlier moment, as far as it may be shown today',
    },
    params: { key: subjectKeyField },
    query: z.object({ asOf: instant }),
    answer: { type: 'application/json', schema: pastSchema },
    problems: ['malformed-code'],
    example: { params: { key: exampleCode }, query: { asOf: '2026-11-23T00:00:00Z' } },
  },
  {
    routeClass: 'read',
    askers: anybody,
    answer: async ({ env, params: { key }, query: { asOf } }) =>
      answerJson(await askPast(env, (past) => past.publicPast(subjectKey(key), asOf))),
  },
);
