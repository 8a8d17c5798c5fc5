import { Hono } from 'hono';
import * as z from 'zod';
import { deskPaths } from '../../../../shared/contract/desk-paths.ts';
import { answerJson } from '../answer-json.ts';
import { answerProblem } from '../answer-problem.ts';
import { actorOf, admitCaller, type DeskHono, isOperator } from '../caller.ts';
import { openLedger } from '../open-ledger.ts';
import { readJson } from '../read-json.ts';

/** Policies before they take effect. */
export const policyRoutes = new Hono<DeskHono>();

policyRoutes.post(deskPaths.policyPreview, admitCaller('operate'), async (c) => {
  if (!isOperator(c) && actorOf(c)?.role !== 'auditor') {
    return answerProblem('forbidden', forAuditors);
  }
  const changes = await readJson(c.req.raw, z.record(z.string(), z.json()));
  if (changes instanceof Response) return changes;
  const previewed = await openLedger(c.env).previewPolicy(JSON.stringify(changes));
  if (previewed.kind === 'preview') return answerJson(previewed.json);
  return answerProblem('invalid-policy', { faults: previewed.faults });
});

const forAuditors = {
  detail: 'A dry run reads every file: it is for auditors and operators.',
  detailZh: '试算涉及全部主体的记录，仅限审计人员和运维人员。',
};
