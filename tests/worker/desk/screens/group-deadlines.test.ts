import { expect, test } from 'vitest';
import type { Actor, Role } from '../../../../shared/ledger/entry.ts';
import type { Deadline } from '../../../../shared/rating/deadlines/deadline.ts';
import { groupDeadlines } from '../../../../worker/desk/screens/my-work/group-deadlines.ts';
import { codeOf } from '../../../fixtures/desk/drafts.ts';

const now = '2026-11-24T04:00:00.000Z';
const bureau = '示例市生态环境局';

function late(whose: Role, authority?: string): Deadline {
  return {
    subject: { kind: 'agency', code: codeOf(1) },
    what: 'objection-decision',
    dueOn: { kind: 'day', day: '2026-11-20' },
    lateness: 'overdue',
    whose,
    entries: ['330300-1'],
    ...(authority !== undefined && { authority }),
  };
}

const groupOf = (deadline: Deadline, visitor: Omit<Actor, 'person'>) =>
  groupDeadlines([deadline], { person: '陈某某', ...visitor }, now)
    .filter(({ count }) => count > 0)
    .map(({ name }) => name);

test('what an authority is late with is not told to the agency as its own lateness', () => {
  const agency = { authority: '示例监测有限公司', role: 'agency' } as const;

  expect(groupOf(late('city-regulator', bureau), agency)).toEqual(['others']);
  expect(groupOf(late('agency'), agency)).toEqual(['overdue']);
});

test('what another office has to do stands apart from what is one’s own to do', () => {
  const officer = { authority: bureau, role: 'city-regulator' } as const;

  expect(groupOf(late('city-regulator', bureau), officer)).toEqual(['overdue']);
  expect(groupOf(late('city-regulator'), officer)).toEqual(['overdue']);
  expect(groupOf(late('city-regulator', '示例区生态环境局'), officer)).toEqual(['others']);
  expect(groupOf(late('joint-discipline-authority', '示例市财政局'), officer)).toEqual(['others']);
});
