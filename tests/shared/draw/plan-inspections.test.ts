import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawVisits, planInspections } from '../../../shared/draw/plan-inspections.ts';
import { policy2019 } from '../../../shared/jurisdiction/330300/policy-2019.ts';
import {
  agencies,
  byRound,
  planRequest,
  samplePlan,
  sampleVisits,
} from '../../fixtures/draw/sample-plan.ts';

test('domain § 9.13: of each standing as many are visited as its frequency says', () => {
  expect(samplePlan.strata).toEqual([
    { stratum: 'supervised', size: 10, take: 8 },
    { stratum: 'not-graded', size: 10, take: 2 },
    { stratum: 'grade-a', size: 10, take: 1 },
  ]);
  expect(sampleVisits).toHaveLength(11);
});

test('whoever has plan, list and chance comes to the same visits', () => {
  expect(drawVisits(samplePlan, agencies, byRound)).toEqual(sampleVisits);
});

test('each visit is by two inspectors of the list, and not always by the same two', () => {
  const pairs = sampleVisits.map(({ inspectors }) => inspectors);

  expect(pairs.every((pair) => new Set(pair).size === 2)).toBe(true);
  expect(pairs.flat().every((one) => planRequest.inspectors.includes(one))).toBe(true);
  expect(new Set(pairs.map((pair) => pair.toSorted().join())).size).toBeGreaterThan(1);
});

test('another title, another list or another chance gives other visits', () => {
  const other = planInspections({ ...planRequest, title: '另一计划' }, agencies, policy2019);
  const beacon = { ...byRound.beacon, randomness: 'ab'.repeat(32) };

  expect(drawVisits(other, agencies, byRound)).not.toEqual(sampleVisits);
  expect(drawVisits(samplePlan, agencies, { ...byRound, beacon })).not.toEqual(sampleVisits);
});

test('law: nobody is visited twice, and of no standing more than it has', () => {
  const hex = fc.string({
    unit: fc.constantFrom(...'0123456789abcdef'),
    minLength: 64,
    maxLength: 64,
  });
  fc.assert(
    fc.property(hex, (randomness) => {
      const visits = drawVisits(samplePlan, agencies, {
        ...byRound,
        beacon: { ...byRound.beacon, randomness },
      });
      const codes = visits.map(({ agency }) => agency);

      expect(new Set(codes).size).toBe(codes.length);
      for (const { stratum, take } of samplePlan.strata) {
        const own = agencies.filter((one) => one.stratum === stratum && codes.includes(one.code));
        expect(own).toHaveLength(take);
      }
    }),
  );
});
