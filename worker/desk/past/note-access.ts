import type { MiddlewareHandler } from 'hono';
import { line } from '../../../shared/kinds/form/fields.ts';
import type { Role } from '../../../shared/ledger/entry.ts';
import { answerProblem } from '../http/answer-problem.ts';
import { actorOf, type DeskHono } from '../http/caller.ts';
import { askPast } from './ask-past.ts';

const caseNumber = line(64, 2);

/** Lets in these roles, with a case number, once the access stands in the log and in the archive. */
export function noteAccess(roles: readonly Role[]): MiddlewareHandler<DeskHono> {
  return async function noteAccess(c, next) {
    const actor = actorOf(c);
    if (!actor || !roles.includes(actor.role)) return answerProblem('forbidden');
    const parsed = caseNumber.safeParse(decode(c.req.header('Case-Number') ?? ''));
    if (!parsed.success) return answerProblem('case-number-missing');
    const { person, authority, role } = actor;
    const { pathname, search } = new URL(c.req.url);
    const what = `${c.req.method} ${pathname}${search}`;
    const access = { person, authority, role, caseNumber: parsed.data, what };
    const isNoted = await askPast(c.env, (past) => past.noteAccess(access));
    return isNoted ? next() : answerProblem('not-archived');
  };
}

/** Headers carry ASCII only, so a Chinese case number comes percent-encoded. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
