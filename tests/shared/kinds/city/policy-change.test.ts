import { describe, expect, test } from 'vitest';
import { DeskBook } from '../../../fixtures/books/desk-book.ts';
import { approver } from '../../../fixtures/town/actors.ts';
import { authority } from '../../../fixtures/town/subjects.ts';

const now = '2026-03-20T10:00';

describe('Arts. 18, 27: a policy change', () => {
  const change = (version: number) => ({
    kind: 'policy-change',
    subject: authority,
    body: { version, summary: '评价规则' },
  });

  test('Arts. 18, 27: a policy change announces an existing version, once, from its own day', () => {
    const book = new DeskBook();

    expect(book.rules(now, approver, change(99))).toEqual(['policy.unknown-version']);
    expect(book.record(now, approver, change(1)).effectiveFrom).toBe('2019-02-24T16:00:00.000Z');
    expect(book.rules(now, approver, change(1))).toEqual(['policy.announced-already']);
  });
});
