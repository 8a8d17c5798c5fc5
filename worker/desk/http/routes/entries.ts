import * as z from 'zod';
import { deskPaths } from '../../../../shared/contract/desk-paths.ts';
import { exampleCode } from '../../../../shared/contract/example.ts';
import { noQuery } from '../../../../shared/contract/queries.ts';
import { home } from '../../../../shared/jurisdiction/home.ts';
import { instantSchema } from '../../../../shared/kinds/form/published-values.ts';
import type { Fault } from '../../../../shared/ledger/fault.ts';
import type { Acknowledgement } from '../../ledger/batch-store.ts';
import type { Submitted } from '../../object/submit-batch.ts';
import { answerProblem } from '../answer-problem.ts';
import { saltsSchema, treeHeadSchema } from '../answers/entry.ts';
import { people } from '../askers.ts';
import type { Drafts } from '../body/read-drafts.ts';
import { submissionBody } from '../body/submission-body.ts';
import { openLedger } from '../open-ledger.ts';
import { defineRoute } from '../route.ts';

const acknowledgementSchema: z.ZodType<Acknowledgement> = z
  .object({
    entries: z.array(z.object({ id: z.string(), seq: z.int().nonnegative(), salts: saltsSchema })),
    recordedAt: instantSchema,
    tree: treeHeadSchema.describe('Right after these entries'),
  })
  .meta({ id: 'Recorded', description: 'What was recorded, and in which tree' });

/** A draft that is recorded as it stands. */
export const exampleDraft = {
  kind: 'registration-filed',
  subject: { kind: 'agency', code: exampleCode },
  basis: {
    authority: '示例市生态环境局',
    law: home.regulation.draft.title,
    level: 'normative-document',
    article: '第七条',
    documentNumber: '示例登记1号',
  },
  body: {
    name: '示例瓯江环境检测有限公司',
    subjectKind: 'company',
    services: ['environmental-monitoring'],
  },
  personal: { contact: '示例某' },
};

/** The one write door: one entry as JSON or a batch as NDJSON, all or nothing. */
export const entriesRoute = defineRoute(
  {
    id: 'recordEntries',
    tag: 'recording',
    method: 'post',
    path: deskPaths.entries,
    summary: {
      zh: '录入一条或者一批记录，全部写入或者全部不写',
      en: 'Records one entry or a batch, all or nothing',
    },
    query: noQuery,
    headers: [
      {
        name: 'Idempotency-Key',
        description: '8 to 200 visible ASCII characters, new for each batch',
        example: '3f0b7a52-example',
      },
    ],
    body: submissionBody,
    answer: { status: 201, type: 'application/json', schema: acknowledgementSchema },
    problems: ['invalid-entries', 'idempotency-key-reused', 'ledger-lost', 'not-archived'],
    example: { body: exampleDraft },
  },
  {
    routeClass: 'write',
    askers: people(undefined, {
      detail:
        'Entries are recorded with a person’s token; the operator’s secret speaks for no authority.',
      detailZh: '录入记录须使用个人令牌；运维密钥不代表任何机关。',
    }),
    answer: async ({ env, actor, body }) =>
      answer(await openLedger(env).submit({ actor, ...body }), body.drafts),
  },
);

function answer(submitted: Submitted, drafts: Drafts): Response {
  switch (submitted.kind) {
    case 'recorded': {
      const { entries, recordedAt, tree, replayed } = submitted;
      const headers = replayed ? { 'Idempotency-Replayed': 'true' } : {};
      return Response.json({ entries, recordedAt, tree }, { status: 201, headers });
    }
    case 'refused':
      return answerFaults(submitted.faults, drafts);
    case 'key-reused':
      return answerProblem('idempotency-key-reused');
    case 'ledger-lost':
      return answerProblem('ledger-lost');
    case 'not-archived':
      return answerProblem('not-archived', {}, { 'Retry-After': '5' });
  }
}

/** Lacking power is told apart from a wrong entry: the clerk must go elsewhere, not mend it. */
export function answerFaults(faults: readonly Fault[], drafts: Drafts): Response {
  const power = faults.find(({ rule }) => rule.startsWith('role.'));
  if (!power) return answerProblem('invalid-entries', { faults });
  const { kind } = drafts[power.entry ?? 0] ?? {};
  const detail = `${kind}: ${power.en}`;
  return answerProblem('forbidden', { faults, detail, detailZh: `${kind}：${power.zh}` });
}
