import { expect, test } from 'vitest';
import { problemSchema } from '../../../shared/contract/problem-schema.ts';
import { type ProblemName, problemOf, problems } from '../../../shared/contract/problems.ts';

const names = Object.keys(problems) as ProblemName[];

test.each(names)('the problem %s has its own type and is worded in both languages', (name) => {
  const problem = problemOf(name);

  expect(problem.type).toBe(`urn:lucheng:problem:${name}`);
  expect(problem.titleZh).toMatch(/\p{Script=Han}/u);
  expect(problem.detailZh).toMatch(/\p{Script=Han}/u);
  expect(`${problem.title}${problem.detail}`).not.toMatch(/\p{Script=Han}/u);
  expect(problem.status).toBeGreaterThanOrEqual(400);
  expect(problemSchema.parse(problem)).toEqual(problem);
});

test('an occurrence of a problem adds its own words, and without any keeps the words of its kind', () => {
  const fault = { field: 'code', rule: 'uscc.length', zh: '位数不对', en: 'Wrong length' };

  const problem = problemOf('malformed-code', { faults: [fault], detail: 'Too short' });

  expect(problem.faults).toEqual([fault]);
  expect(problem.detail).toBe('Too short');
  expect(problem.detailZh).toBe(problemOf('malformed-code').detailZh);
});
