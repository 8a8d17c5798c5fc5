import { expect, test } from 'vitest';
import { candidatePolicy } from '../../../shared/contract/candidate-policy.ts';
import { wenzhou } from '../../../shared/jurisdiction/330300/wenzhou.ts';
import { policyAt } from '../../../shared/jurisdiction/policy-at.ts';

const base = policyAt(wenzhou, '2026-01-01');
const effectiveFrom = '2027-01-01';
const source = '示环〔2026〕9号';

function rulesOf(changes: unknown): readonly string[] {
  const candidate = candidatePolicy(base, changes);
  return candidate.kind === 'invalid'
    ? candidate.faults.map(({ field, rule }) => `${field} ${rule}`)
    : [];
}

test('a candidate policy is laid over the policy in force, as its next version', () => {
  const supervision = { points: { value: 8, source } };
  const acts = { '12-11-new': { value: 3, source } };

  const candidate = candidatePolicy(base, { effectiveFrom, supervision, acts });

  expect(candidate).toEqual({
    kind: 'policy',
    policy: {
      ...base,
      version: base.version + 1,
      effectiveFrom,
      supervision: { ...base.supervision, ...supervision },
      acts: { ...base.acts, ...acts },
    },
  });
});

test('Art. 27: a candidate policy can begin the points of a service on another day', () => {
  const scoredFrom = { 'damage-assessment': { value: '2027-06-01', source } };

  expect(rulesOf({ effectiveFrom, scoredFrom })).toEqual([]);
});

test.each([
  ['no object', null, ['effectiveFrom policy.begins-too-early', ' field.type']],
  ['without a first day', {}, ['effectiveFrom policy.begins-too-early']],
  [
    'one that begins before the policy in force',
    { effectiveFrom: '2019-02-25' },
    ['effectiveFrom policy.begins-too-early'],
  ],
  ['an unknown number', { effectiveFrom, bonus: 5 }, ['bonus field.unknown']],
  ['what every object has', { effectiveFrom, toString: 5 }, ['toString field.unknown']],
  [
    'an unknown service',
    { effectiveFrom, scoredFrom: { cooking: { value: '2027-01-01', source } } },
    ['scoredFrom.cooking field.unknown'],
  ],
  ['a bare number', { effectiveFrom, cycleMonths: 24 }, ['cycleMonths policy.no-source']],
  [
    'a number without its source',
    { effectiveFrom, cycleMonths: { value: 24, source: ' ' } },
    ['cycleMonths.source policy.no-source'],
  ],
  [
    'a word for a number',
    { effectiveFrom, cycleMonths: { value: '24', source } },
    ['cycleMonths.value field.type'],
  ],
  [
    'a negative number',
    { effectiveFrom, cycleMonths: { value: -1, source } },
    ['cycleMonths.value field.type'],
  ],
  [
    'two listing lengths for three',
    { effectiveFrom, listingMonths: { value: [12, 24], source } },
    ['listingMonths.value field.type'],
  ],
  [
    'a day that doesn’t exist',
    { effectiveFrom, commencement: { value: '2027-02-30', source } },
    ['commencement.value field.type'],
  ],
])('a candidate policy with %s is refused by name', (_name, changes, rules) => {
  expect(rulesOf(changes).toSorted()).toEqual(rules.toSorted());
});
