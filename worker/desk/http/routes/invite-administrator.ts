import * as z from 'zod';
import { deskPaths } from '../../../../shared/contract/desk-paths.ts';
import { noQuery } from '../../../../shared/contract/queries.ts';
import { line } from '../../../../shared/kinds/form/fields.ts';
import { instantSchema } from '../../../../shared/kinds/form/published-values.ts';
import { accountPolicy } from '../../accounts/account-policy.ts';
import { answerProblem } from '../answer-problem.ts';
import { secretAlone } from '../askers.ts';
import { jsonBody } from '../body/body.ts';
import { openLedger } from '../open-ledger.ts';
import { defineRoute } from '../route.ts';

const planSchema = z.strictObject({
  name: line(40, 2).describe('What colleagues call them'),
  authority: line(100, 2),
  /** Absent: administers the city's accounts, and records nothing. */
  role: z.literal('operator').exactOptional(),
  days: z.int().min(1).max(accountPolicy.mostGrantDays),
  person: z
    .string()
    .max(64)
    .exactOptional()
    .describe('Whose passkey is lost, instead of somebody new'),
});

const invitedSchema = z
  .object({
    person: z.string(),
    secret: z.string().describe('Told this once and kept nowhere'),
    link: z.string(),
    expiresAt: instantSchema,
  })
  .meta({ id: 'InvitedAdministrator' });

/** The first way in for people: what no administrator can give is given by the operator's secret. */
export const inviteAdministratorRoute = defineRoute(
  {
    id: 'inviteAdministrator',
    tag: 'access',
    method: 'post',
    path: deskPaths.administrators,
    summary: {
      zh: '邀请账号管理员或者运维人员',
      en: 'Invites who manages the city’s accounts, or an operator',
    },
    query: noQuery,
    body: jsonBody(planSchema),
    answer: { status: 201, type: 'application/json', schema: invitedSchema },
    problems: [],
    example: { body: { name: '示例管理员', authority: '示例市生态环境局', days: 365 } },
  },
  {
    routeClass: 'operate',
    askers: secretAlone,
    answer: async ({ env, body: { person, ...plan } }) => {
      using office = await openLedger(env).entrance('office');
      const power = { ...plan, administers: plan.role === undefined };
      const invited = await office.inviteAdministrator(power, person);
      if ('fault' in invited) {
        return answerProblem('malformed-body', { faults: [invited.fault] });
      }
      const link = `${env.OFFICE_ORIGIN ?? ''}/enrol#${invited.secret}`;
      return Response.json({ ...invited, link }, { status: 201 });
    },
  },
);
