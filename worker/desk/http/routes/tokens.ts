import { Hono } from 'hono';
import * as z from 'zod';
import { line } from '../../../../shared/kinds/fields.ts';
import { sha256, toBase64Url, toHex, utf8 } from '../../../../shared/ledger/digest.ts';
import { roles } from '../../../../shared/ledger/entry.ts';
import { answerProblem } from '../answer-problem.ts';
import { admitCaller, type DeskHono } from '../caller.ts';
import { openLedger } from '../open-ledger.ts';
import { readJson } from '../read-json.ts';

const secondsPerDay = 24 * 3600;

const grantSchema = z.strictObject({
  /** An opaque id of the desk, never a name or an ID number. */
  person: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{1,63}$/),
  authority: line(100, 2),
  role: z.enum(roles),
  days: z.int().min(1).max(366),
});

/** Tokens are made and ended by the operator's secret alone: no token begets another. */
export const tokenRoutes = new Hono<DeskHono>();

tokenRoutes.post('/v1/tokens', admitCaller('operate'), async (c) => {
  if (c.var.caller.kind !== 'operator') return answerProblem('operator-only');
  const grant = await readJson(c.req.raw, grantSchema);
  if (grant instanceof Response) return grant;
  const { person, authority, role, days } = grant;
  const token = `lct_${toBase64Url(crypto.getRandomValues(new Uint8Array(32)))}`;
  const hash = toHex(sha256(utf8(token)));
  const actor = { person, authority, role };
  const { id, expiresAt } = await openLedger(c.env).createToken(hash, actor, days * secondsPerDay);
  return c.json({ id, token, ...actor, expiresAt }, 201);
});

tokenRoutes.delete('/v1/tokens/:id', admitCaller('operate'), async (c) => {
  if (c.var.caller.kind !== 'operator') return answerProblem('operator-only');
  const isKnown = await openLedger(c.env).revokeToken(c.req.param('id'));
  return isKnown ? c.body(null, 204) : answerProblem('token-unknown');
});
