import { describe, expect, test } from 'vitest';
import { DeskBook, shanghai } from '../../../fixtures/books/desk-book.ts';
import { list, spanOf, standing } from '../../../fixtures/books/family-book.ts';
import { registration } from '../../../fixtures/drafts/registration-drafts.ts';
import { ban, demerit } from '../../../fixtures/drafts/supervision-drafts.ts';
import { approver, finance, operator } from '../../../fixtures/town/actors.ts';
import { otherAgency as branch, code } from '../../../fixtures/town/subjects.ts';

describe('G11: a successor', () => {
  const successor = branch;
  const succession = (form: string) => ({
    kind: 'succession',
    subject: successor,
    body: { form, predecessors: [code], summary: '承继' },
  });
  const twoBook = () => {
    const book = new DeskBook();
    book.record('2025-01-02T09:00', operator, registration);
    const body = { ...registration.body, name: '温州示例承继科技有限公司' };
    book.record('2025-01-03T09:00', operator, { ...registration, subject: successor, body });
    return book;
  };

  test.each(['merger', 'division', 'finding'])(
    'G11: a successor by %s carries listing and ban on, from then to their end',
    (form) => {
      const book = list(twoBook());
      book.record('2026-03-12T09:00', finance, ban());
      book.record('2026-04-01T09:00', approver, succession(form));
      const { timeline } = standing(book, successor.code, '2026-04-01T09:00');

      expect(spanOf(book, successor.code, '2026-04-01T08:59').level).toBe('normal');
      expect(timeline[0]).toMatchObject({
        level: 'blacklisted',
        grade: { grade: 'E' },
        reasons: [
          { level: 'blacklisted', inheritedFrom: code, from: shanghai('2026-04-01T09:00') },
          { level: 'banned', inheritedFrom: code },
        ],
      });
      expect(timeline.at(-1)).toMatchObject({ level: 'normal' });
      expect(timeline.at(-1)?.from).toBe(
        standing(book, code, '2026-04-01T09:00').timeline.at(-1)?.from,
      );
    },
  );

  test('G11: a successor has nothing of what is decided about the predecessor afterwards, nor of its points', () => {
    const book = twoBook();
    book.record('2026-03-03T09:00', approver, demerit('case-1'));
    book.record('2026-03-04T09:00', approver, succession('division'));
    book.record('2026-03-12T09:00', finance, ban());

    expect(spanOf(book, successor.code, '2026-04-01T09:00')).toMatchObject({
      level: 'normal',
      reasons: [],
    });
    expect(spanOf(book, successor.code, '2026-04-01T09:00').points).toBeUndefined();
  });

  test('G11: a successor hands nothing back', () => {
    const book = twoBook();
    book.record('2026-03-03T09:00', finance, { ...ban(), subject: successor });
    book.record('2026-04-01T09:00', approver, succession('merger'));

    expect(spanOf(book, code, '2026-04-02T00:00')).toMatchObject({ level: 'normal', reasons: [] });
  });
});
