import * as z from 'zod';
import { deskPaths } from '../../../../shared/contract/desk-paths.ts';
import { exampleCode } from '../../../../shared/contract/example.ts';
import { faultSchema } from '../../../../shared/contract/fault-schema.ts';
import { noQuery } from '../../../../shared/contract/queries.ts';
import { seeAllFiles } from '../../access/reading-rights.ts';
import { answerJson } from '../answer-json.ts';
import { registrationOnRecordSchema } from '../answers/registration-on-record.ts';
import { people } from '../askers.ts';
import { jsonBody } from '../body/body.ts';
import { openLedger } from '../open-ledger.ts';
import { defineRoute } from '../route.ts';

const registrationsSchema = z
  .array(
    z.object({
      code: z.string().describe('As it was asked'),
      registration: registrationOnRecordSchema.nullable(),
      newestEntry: z
        .string()
        .describe('Of the newest filing, change or withdrawal, even one that was taken back')
        .nullable(),
      decidedName: z.string().describe('By which a decision calls it').nullable(),
      fault: faultSchema.exactOptional(),
    }),
  )
  .meta({ id: 'RegistrationsOnRecord' });

/** What is on record of these agencies, many at once, as an import of a sheet asks. */
export const lookUpRegistrationsRoute = defineRoute(
  {
    id: 'lookUpRegistrations',
    tag: 'reading',
    method: 'post',
    path: deskPaths.subjectLookup,
    summary: { zh: '成批查询登记', en: 'What the registrations of many codes say' },
    query: noQuery,
    body: jsonBody(z.strictObject({ codes: z.array(z.string()).max(500) })),
    answer: { type: 'application/json', schema: registrationsSchema },
    problems: [],
    example: { body: { codes: [exampleCode] } },
  },
  {
    routeClass: 'read',
    askers: people(seeAllFiles),
    answer: async ({ env, body: { codes } }) =>
      answerJson(await openLedger(env).registrations(codes)),
  },
);
