import * as z from 'zod';
import { deskPaths } from '../../../../shared/contract/desk-paths.ts';
import { personDecisionSchema } from '../../../../shared/contract/person-schema.ts';
import { noQuery } from '../../../../shared/contract/queries.ts';
import { publicRecordSchema } from '../../../../shared/contract/record-schema.ts';
import { partyKinds } from '../../../../shared/identity/subject.ts';
import { instantSchema } from '../../../../shared/kinds/form/published-values.ts';
import { answerJson } from '../answer-json.ts';
import { deadlineSchema } from '../answers/deadlines.ts';
import { subjectSchema } from '../answers/entry.ts';
import { standingSchema } from '../answers/standing.ts';
import { people } from '../askers.ts';
import { draftsBody } from '../body/submission-body.ts';
import { draftSchema } from '../kind-schemas.ts';
import { openLedger } from '../open-ledger.ts';
import { defineRoute } from '../route.ts';
import { answerFaults, exampleDraft } from './entries.ts';

const seenSchema = z
  .object({
    standing: standingSchema.exactOptional(),
    published: publicRecordSchema
      .describe('An agency’s record, as the public would get it')
      .exactOptional(),
    decisions: z
      .array(personDecisionSchema)
      .describe('What would be published of a natural person')
      .exactOptional(),
  })
  .meta({ id: 'Seen', description: 'What is known of a subject inside, and what of it is public' });

const previewSchema = z
  .object({
    drafts: z.array(draftSchema).describe('As they would be recorded, with what policy settles'),
    at: instantSchema.describe('When all of it has begun, of which the effects tell'),
    effects: z.array(z.object({ subject: subjectSchema, before: seenSchema, after: seenSchema })),
    follows: z.object({
      clocks: z.array(deadlineSchema).describe('The clocks that they start'),
      letters: z
        .array(
          z.object({
            title: z.string(),
            to: z.object({
              kind: z.enum(partyKinds),
              code: z.string(),
              name: z.string().exactOptional(),
            }),
            isServed: z.boolean(),
          }),
        )
        .describe('The letters to be written about them, for those who work for the public'),
    }),
  })
  .meta({ id: 'EntriesPreview', description: 'What would change, and for whom' });

/** What a batch would come to, before it is recorded. */
export const previewEntriesRoute = defineRoute(
  {
    id: 'previewEntries',
    tag: 'recording',
    method: 'post',
    path: deskPaths.entriesPreview,
    summary: {
      zh: '预览录入的结果：逐条审查，列出对每一主体的影响，不写入任何内容',
      en: 'Judges entries and tells what they would change; nothing is recorded',
    },
    query: noQuery,
    body: draftsBody,
    answer: { type: 'application/json', schema: previewSchema },
    problems: ['invalid-entries', 'ledger-lost'],
    example: { body: exampleDraft },
  },
  {
    routeClass: 'write',
    askers: people(),
    answer: async ({ env, actor, body: { drafts } }) => {
      const previewed = await openLedger(env).preview(drafts, actor);
      if (previewed.kind === 'refused') return answerFaults(previewed.faults, drafts);
      return answerJson(previewed.json);
    },
  },
);
