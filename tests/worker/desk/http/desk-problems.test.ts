import { expect, test } from 'vitest';
import { deskProblems } from '../../../../worker/desk/http/problems/desk-problems.ts';

test.each(Object.entries(deskProblems))(
  'the desk’s problem %s says itself in both languages',
  (_, problem) => {
    expect(problem.titleZh).toMatch(/\p{Script=Han}/u);
    expect(problem.detailZh).toMatch(/\p{Script=Han}/u);
    expect(`${problem.title}${problem.detail}`).not.toMatch(/\p{Script=Han}/u);
    expect(problem.status).toBeGreaterThanOrEqual(400);
  },
);
