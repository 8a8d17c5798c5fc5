import { describe, expect, test } from 'vitest';
import { kinds } from '../../../shared/kinds/book/the-book.ts';
import { boundFault } from '../../../shared/kinds/door/bound-fault.ts';
import { usualLimit } from '../../../shared/kinds/form/bounds.ts';
import { actsForItself } from '../../../shared/kinds/form/own-matter.ts';
import type { Role } from '../../../shared/ledger/entry.ts';
import { samples } from '../../fixtures/samples/samples.ts';
import { actorAs } from '../../fixtures/town/actors.ts';
import { boundsOf, cells, rulesFor } from './rules-of-bounds.ts';

const own = cells.filter(({ role }) => actsForItself(role));
const powers = cells.filter(({ role }) => !actsForItself(role));

describe('parties that act for themselves fill no ledger', () => {
  test.each(own)(
    '$role records no more $kind than its limits of a day and in all allow',
    ({ kind, role }) => {
      const { perDay, inAll = Number.POSITIVE_INFINITY } = boundsOf(kind).own ?? usualLimit;
      const counted = (today: number, all: number) =>
        rulesFor(kind, role, () => ({ today, inAll: all }));

      expect(counted(perDay - 1, inAll - 1)).toEqual([]);
      expect(counted(perDay, perDay)).toEqual(['bounds.own-day']);
      expect(counted(0, inAll)).toEqual(
        inAll === Number.POSITIVE_INFINITY ? [] : ['bounds.own-total'],
      );
    },
  );

  test('a batch counts for its own limit of a day', () => {
    const { book: makeBook, time } = samples['registration-changed'] ?? {};
    const book = makeBook?.();
    if (!book || !time) throw new Error('no sample');
    const drafts = Array.from({ length: usualLimit.perDay + 1 }, (_, n) => ({
      kind: 'registration-changed',
      body: { changes: { plan: `示例计划第${n}版` } },
    }));

    const faults = book.faults(time, actorAs('agency'), ...drafts);

    expect(faults.map(({ entry, rule }) => [entry, rule])).toEqual([
      [usualLimit.perDay, 'bounds.own-day'],
    ]);
  });
});

test.each(powers)('whatever a party has recorded, $role may record $kind', ({ kind, role }) => {
  const most = { today: 1e9, inAll: 1e9 };

  expect(rulesFor(kind, role, () => most)).toEqual([]);
});

describe('words that only the party itself may say', () => {
  test.each(['objection', 'repair-applied', 'engagement-repudiated'])(
    '%s has no total limit, because no other party could say it instead',
    (kind) => {
      expect(boundsOf(kind).own?.perDay).toBe(usualLimit.perDay);
      expect(boundsOf(kind).own).not.toHaveProperty('inAll');
    },
  );

  test('a client confirms as many engagements as it may rate', () => {
    expect(boundsOf('engagement-confirmed').own).toEqual(boundsOf('evaluation').own);
  });

  test('a refusal points to an authority only where one may record the fact', () => {
    const refusal = (kind: string, role: Role) => {
      const entryKind = kinds.find(({ name }) => name === kind);
      if (!entryKind) throw new Error(kind);
      return boundFault(entryKind, {}, actorAs(role), [], { today: 0, inAll: 1e9 });
    };

    expect(refusal('service-commitment', 'agency')?.zh).not.toContain('主管部门');
    expect(refusal('registration-changed', 'agency')?.zh).toContain('由主管部门代为记录');
  });
});

test('an entry has few personal fields', () => {
  const { book, time } = samples['registration-filed'] ?? {};
  const personal = Object.fromEntries(Array.from({ length: 21 }, (_, n) => [`field${n}`, '示例']));
  const draft = { ...samples['registration-filed']?.draft('agency'), personal };

  expect(book?.().rules(time ?? '', actorAs('agency'), draft)).toEqual(['bounds.personal-fields']);
});
