import { expect, test } from 'vitest';
import { wenzhou } from '../../../shared/jurisdiction/330300/wenzhou.ts';
import type { Policy } from '../../../shared/jurisdiction/policy.ts';
import { policyAt } from '../../../shared/jurisdiction/policy-at.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';
import { previewPolicy } from '../../../shared/rating/preview-policy.ts';
import { DeskBook, shanghai } from '../../fixtures/books/desk-book.ts';
import { registration } from '../../fixtures/drafts/registration-drafts.ts';
import { demerit } from '../../fixtures/drafts/supervision-drafts.ts';
import { approver, operator } from '../../fixtures/town/actors.ts';
import { code } from '../../fixtures/town/subjects.ts';

const base = policyAt(wenzhou, '2026-01-01');
const now = shanghai('2026-03-25T09:00');
const source = 'made up for this test';

/** Registered in 2025, ten points final on 2026-03-20: on the list of key supervision from then on. */
function history() {
  const book = new DeskBook();
  book.record('2025-01-02T09:00', operator, registration);
  book.record('2026-03-12T09:00', approver, {
    ...demerit('c'),
    finalOn: '2026-03-20',
  });
  return book.entries;
}

function candidate(effectiveFrom: string, changes: Partial<Policy>): Policy {
  return { ...base, version: base.version + 1, effectiveFrom, ...changes };
}

function preview(histories: readonly (readonly Entry[])[], policy: Policy) {
  return previewPolicy(histories, wenzhou, policy, now, () => []);
}

const harder = { value: 12, source };

test('a dry run of a policy names whose level would change, from what to what', () => {
  const supervision = { ...base.supervision, points: harder };

  const shifts = preview([history()], candidate('2026-03-13', { supervision }));

  expect(shifts).toMatchObject([
    {
      subject: code,
      name: '温州示例环境科技有限公司',
      before: { level: 'supervised' },
      after: { level: 'normal' },
    },
  ]);
});

test('a dry run of a version that is in the code already compares it with the one before', () => {
  const supervision = { ...base.supervision, points: harder };
  const next = candidate('2026-03-13', { supervision });
  const announced = { ...wenzhou, policies: [next, ...wenzhou.policies] };

  const shifts = previewPolicy([history()], announced, next, now, () => []);

  expect(shifts).toEqual(previewPolicy([history()], wenzhou, next, now, () => []));
  expect(shifts).toHaveLength(1);
});

test('in a dry run, a measure that began under the policy before it stays', () => {
  const supervision = { ...base.supervision, points: harder };

  const shifts = preview([history()], candidate('2026-03-21', { supervision }));

  expect(shifts).toEqual([]);
});

test('a dry run doesn’t name a subject that stays as it is', () => {
  const hearingWorkingDays = { value: 7, source };

  const shifts = preview([history()], candidate('2026-03-13', { hearingWorkingDays }));

  expect(shifts).toEqual([]);
});

test('a dry run compares subjects on the candidate’s first day, so that time’s own changes are not blamed on it', () => {
  const supervision = { ...base.supervision, points: harder };

  // By then the twelve months of supervision are over under either policy.
  const shifts = preview([history()], candidate('2027-06-01', { supervision }));

  expect(shifts).toEqual([]);
});

test('a dry run names no subject for a history without entries', () => {
  expect(preview([[]], candidate('2026-03-13', {}))).toEqual([]);
});
