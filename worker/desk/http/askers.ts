import type { Occurrence } from '../../../shared/contract/problems.ts';
import { type Role, roles } from '../../../shared/ledger/entry.ts';
import type { Caller } from './admit-caller.ts';
import { answerProblem } from './answer-problem.ts';

/** Who may ask something: people of these roles, and whether the operator's secret may, which names no person. */
export type Askers<BySecret extends boolean = boolean> = {
  readonly roles: readonly Role[];
  readonly bySecret: BySecret;
  readonly problem: 'forbidden' | 'operator-only';
  /** What is said to others; absent: the problem's own words. */
  readonly refusal?: Occurrence;
};

/** All that the desk admits. */
export const anybody: Askers<true> = { roles, bySecret: true, problem: 'forbidden' };

/** People who act in one of these roles; in any, where none is named. */
export function people(allowed: readonly Role[] = roles, refusal?: Occurrence): Askers<false> {
  return { roles: allowed, bySecret: false, problem: 'forbidden', ...(refusal && { refusal }) };
}

/** The operator's secret, or a person whose role is operator. */
export const operators: Askers<true> = {
  roles: ['operator'],
  bySecret: true,
  problem: 'operator-only',
  refusal: {
    detail: 'This is for operators: their secret, or a token of that role.',
    detailZh: '此操作仅限运维人员，须有运维密钥或者运维职权的令牌。',
  },
};

/** No token, not even an operator's. */
export const secretAlone: Askers<true> = { roles: [], bySecret: true, problem: 'operator-only' };

/** The answer to a caller that may not ask; undefined for one that may. */
export function refuseAsker(
  { roles, bySecret, problem, refusal }: Askers,
  caller: Caller,
): Response | undefined {
  const may = caller.kind === 'operator' ? bySecret : roles.includes(caller.actor.role);
  return may ? undefined : answerProblem(problem, refusal);
}
