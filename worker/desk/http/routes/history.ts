import * as z from 'zod';
import { deskPaths } from '../../../../shared/contract/desk-paths.ts';
import { exampleCode } from '../../../../shared/contract/example.ts';
import { subjectKey } from '../../../../shared/identity/subject.ts';
import { instant } from '../../../../shared/kinds/form/fields.ts';
import { instantSchema } from '../../../../shared/kinds/form/published-values.ts';
import { subjectKeyField } from '../../../../shared/kinds/form/subject-key-field.ts';
import { answerJson } from '../answer-json.ts';
import { answerUnknownSubject } from '../answer-unknown-subject.ts';
import { entrySchema, personalLineSchema, saltsByEntrySchema } from '../answers/entry.ts';
import { standingSchema } from '../answers/standing.ts';
import { askPast } from '../ask-past.ts';
import { people } from '../askers.ts';
import { defineRoute } from '../route.ts';

const historySchema = z
  .object({
    knownAt: instantSchema,
    asOf: instantSchema,
    entries: z.array(entrySchema),
    salts: saltsByEntrySchema,
    personal: z.array(personalLineSchema),
    standing: standingSchema,
  })
  .meta({ id: 'KnownHistory', description: 'What was on record at `knownAt` of `asOf`' });

/** What stood on record of a subject at a moment, for auditors. */
export const historyRoute = defineRoute(
  {
    id: 'history',
    tag: 'past',
    path: deskPaths.history('{key}'),
    summary: {
      zh: '某一时刻在案的记录及其含义',
      en: 'What was on record at a moment, and what it meant at another',
    },
    params: { key: subjectKeyField },
    query: z.object({
      knownAt: instant.exactOptional().describe('What had been recorded by then; default: now'),
      asOf: instant.exactOptional().describe('What held then; default: `knownAt`'),
    }),
    answer: { type: 'application/json', schema: historySchema },
    problems: ['malformed-code', 'subject-unknown'],
    example: { params: { key: exampleCode }, query: { knownAt: '2099-01-01T00:00:00Z' } },
  },
  {
    routeClass: 'read',
    askers: people(['auditor']),
    isLogged: true,
    answer: async ({ env, params: { key: subject }, query: { knownAt, asOf } }) => {
      const key = subjectKey(subject);
      const history = await askPast(env, (past) => past.history(key, knownAt, asOf));
      return history === undefined ? answerUnknownSubject(env, subject) : answerJson(history);
    },
  },
);
