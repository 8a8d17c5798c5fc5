import type { Fault } from '../../../shared/ledger/fault.ts';
import { answerProblem } from './answer-problem.ts';

/** Lacking power, said in the words of the rule that refuses. */
export function answerForbidden(fault: Fault): Response {
  return answerProblem('forbidden', { faults: [fault], detail: fault.en, detailZh: fault.zh });
}
