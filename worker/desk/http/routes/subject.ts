import * as z from 'zod';
import { deskPaths } from '../../../../shared/contract/desk-paths.ts';
import { exampleCode } from '../../../../shared/contract/example.ts';
import { instant } from '../../../../shared/kinds/form/fields.ts';
import { subjectKeyField } from '../../../../shared/kinds/form/subject-key-field.ts';
import { notReadable } from '../../access/reading-rights.ts';
import { answerForbidden } from '../answer-forbidden.ts';
import { answerJson } from '../answer-json.ts';
import { answerUnknownSubject } from '../answer-unknown-subject.ts';
import { entrySchema, saltsByEntrySchema } from '../answers/entry.ts';
import { standingSchema } from '../answers/standing.ts';
import { people } from '../askers.ts';
import { openLedger } from '../open-ledger.ts';
import { defineRoute } from '../route.ts';

const subjectFileSchema = z
  .object({
    code: z.string(),
    entries: z.array(entrySchema),
    salts: saltsByEntrySchema,
    standing: standingSchema,
  })
  .meta({ id: 'SubjectFile', description: 'What the ledger holds of a subject, for the asker' });

/** What the ledger holds about one subject, for those who work with it and for the subject itself. */
export const subjectRoute = defineRoute(
  {
    id: 'subject',
    tag: 'reading',
    path: deskPaths.subject('{key}'),
    summary: {
      zh: '一个主体的记录和现状，限本人可见的部分',
      en: 'One subject’s entries and standing, as far as the asker may read them',
    },
    params: { key: subjectKeyField },
    query: z.object({
      knownAt: instant.exactOptional().describe('Leads (307) to the history, which takes it'),
    }),
    answer: { type: 'application/json', schema: subjectFileSchema },
    problems: ['malformed-code', 'subject-unknown'],
    example: { params: { key: exampleCode } },
  },
  {
    routeClass: 'read',
    askers: people(),
    elsewhere: ({ searchParams, search }, { key = '' }) =>
      searchParams.has('knownAt') ? deskPaths.history(encodeURIComponent(key)) + search : undefined,
    answer: async ({ env, actor, params: { key: subject } }) => {
      const fault = notReadable(subject, actor);
      if (fault) return answerForbidden(fault);
      const file = await openLedger(env).subject(subject, actor);
      return file === undefined ? answerUnknownSubject(env, subject) : answerJson(file);
    },
  },
);
