import * as z from 'zod';
import { deskPaths } from '../../../../shared/contract/desk-paths.ts';
import { noQuery } from '../../../../shared/contract/queries.ts';
import { isNaturalPerson } from '../../../../shared/identity/subject.ts';
import { instantSchema } from '../../../../shared/kinds/form/published-values.ts';
import type { Fault } from '../../../../shared/ledger/fault.ts';
import { hashCredential, makeToken } from '../../access/credential.ts';
import { answerProblem } from '../answer-problem.ts';
import { actorShape } from '../answers/entry.ts';
import { secretAlone } from '../askers.ts';
import { jsonBody } from '../body/body.ts';
import { grantSchema } from '../grant-schema.ts';
import { openLedger } from '../open-ledger.ts';
import { defineRoute } from '../route.ts';

const secondsPerDay = 24 * 3600;

const createdSchema = z
  .object({
    id: z.string().describe('What the token is named by'),
    token: z.string().describe('Told this once and kept nowhere'),
    ...actorShape,
    expiresAt: instantSchema,
  })
  .meta({ id: 'CreatedToken' });

/** Tokens are made by the operator's secret alone: no token begets another. */
export const createTokenRoute = defineRoute(
  {
    id: 'createToken',
    tag: 'access',
    method: 'post',
    path: deskPaths.tokens,
    summary: { zh: '签发令牌', en: 'Makes a token for one person, authority and role' },
    query: noQuery,
    body: jsonBody(grantSchema),
    answer: { status: 201, type: 'application/json', schema: createdSchema },
    problems: [],
    example: {
      body: {
        person: 'officer-1',
        authority: '示例市生态环境局',
        role: 'city-regulator',
        days: 30,
      },
    },
  },
  {
    routeClass: 'operate',
    askers: secretAlone,
    answer: async ({ env, body: { days, ...actor } }) => {
      const ledger = openLedger(env);
      const { speaksFor } = actor;
      if (speaksFor && !isNaturalPerson(speaksFor)) {
        const fault = await ledger.unverifiedCode('speaksFor.code', speaksFor.code);
        if (fault) return answerProblem('malformed-body', { faults: [fault] });
      }
      const token = makeToken();
      const made = await ledger.createToken(hashCredential(token), actor, days * secondsPerDay);
      if ('spelled' in made) {
        return answerProblem('malformed-body', { faults: [spelledOtherwise(made.spelled)] });
      }
      const { id, expiresAt } = made;
      return Response.json({ id, token, ...actor, expiresAt }, { status: 201 });
    },
  },
);

function spelledOtherwise(known: string): Fault {
  return {
    field: 'authority',
    rule: 'token.authority-spelled-otherwise',
    zh: `已有令牌的机关名称为“${known}”，权限以名称为准，请使用同一写法`,
    en: `An authority that has tokens is spelled “${known}”; powers hang on the name, so spell it alike`,
  };
}
