import { Hono } from 'hono';
import { deskPaths } from '../../../../shared/contract/desk-paths.ts';
import { faultsOf } from '../../../../shared/kinds/faults-of.ts';
import { subjectKeyField } from '../../../../shared/kinds/subject-key-field.ts';
import { notReadable } from '../../access/reading-rights.ts';
import { answerForbidden } from '../answer-forbidden.ts';
import { answerJson } from '../answer-json.ts';
import { answerProblem } from '../answer-problem.ts';
import { answerUnknownSubject } from '../answer-unknown-subject.ts';
import { actorOf, admitCaller, type DeskHono } from '../caller.ts';
import { openLedger } from '../open-ledger.ts';

/** How a level, a sum and a grade came about, for those who decide by them and for the subject itself. */
export const explanationRoutes = new Hono<DeskHono>();

explanationRoutes.get(deskPaths.explanation(':code'), admitCaller('read', ['lang']), async (c) => {
  const actor = actorOf(c);
  if (!actor) return answerProblem('forbidden');
  const parsed = subjectKeyField.safeParse(c.req.param('code'), { reportInput: true });
  if (!parsed.success) return answerProblem('malformed-code', { faults: faultsOf(parsed.error) });
  const lang = c.req.query('lang') ?? 'zh';
  if (lang !== 'zh' && lang !== 'en') return answerProblem('invalid-query', oneOfTwo);
  const fault = notReadable(parsed.data, actor);
  if (fault) return answerForbidden(fault);
  const explanation = await openLedger(c.env).explanation(parsed.data, lang);
  return explanation === undefined
    ? answerUnknownSubject(c.env, parsed.data)
    : answerJson(explanation);
});

const oneOfTwo = { detail: 'lang is zh or en.', detailZh: 'lang 应为 zh 或者 en。' };
