import { Hono } from 'hono';
import { deskPaths } from '../../../../shared/contract/desk-paths.ts';
import { isNaturalPerson } from '../../../../shared/identity/subject.ts';
import type { Fault } from '../../../../shared/ledger/fault.ts';
import { hashCredential, makeToken } from '../../access/credential.ts';
import { answerProblem } from '../answer-problem.ts';
import { admitCaller, type DeskHono } from '../caller.ts';
import { grantSchema } from '../grant-schema.ts';
import { openLedger } from '../open-ledger.ts';
import { readJson } from '../read-json.ts';

const secondsPerDay = 24 * 3600;

/** Tokens are made and ended by the operator's secret alone: no token begets another. */
export const tokenRoutes = new Hono<DeskHono>();

tokenRoutes.post(deskPaths.tokens, admitCaller('operate'), async (c) => {
  if (c.var.caller.kind !== 'operator') return answerProblem('operator-only');
  const grant = await readJson(c.req.raw, grantSchema);
  if (grant instanceof Response) return grant;
  const { days, ...actor } = grant;
  const { speaksFor } = actor;
  if (speaksFor && !isNaturalPerson(speaksFor)) {
    const fault = await openLedger(c.env).unverifiedCode('speaksFor.code', speaksFor.code);
    if (fault) return answerProblem('malformed-body', { faults: [fault] });
  }
  const token = makeToken();
  const made = await openLedger(c.env).createToken(
    hashCredential(token),
    actor,
    days * secondsPerDay,
  );
  if ('spelled' in made) {
    return answerProblem('malformed-body', { faults: [spelledOtherwise(made.spelled)] });
  }
  const { id, expiresAt } = made;
  return c.json({ id, token, ...actor, expiresAt }, 201);
});

tokenRoutes.delete(deskPaths.token(':id'), admitCaller('operate'), async (c) => {
  if (c.var.caller.kind !== 'operator') return answerProblem('operator-only');
  const isKnown = await openLedger(c.env).revokeToken(c.req.param('id'));
  return isKnown ? c.body(null, 204) : answerProblem('token-unknown');
});

function spelledOtherwise(known: string): Fault {
  return {
    field: 'authority',
    rule: 'token.authority-spelled-otherwise',
    zh: `已有令牌的机关名称为“${known}”，权限以名称为准，请使用同一写法`,
    en: `An authority that has tokens is spelled “${known}”; powers hang on the name, so spell it alike`,
  };
}
