import { describe, expect, test } from 'vitest';
import { nextEnd, withoutEnded } from '../../../shared/disclosure/without-ended.ts';
import { shanghai } from '../../fixtures/books/desk-book.ts';
import { refusals } from '../../fixtures/books/refusals.ts';
import { aboutAgency, recordAt } from '../../fixtures/books/standing-at.ts';
import { townBook } from '../../fixtures/books/town-book.ts';
import { provincialGrade } from '../../fixtures/drafts/sourced-drafts.ts';
import { factsIn } from '../../fixtures/records/facts-in.ts';
import { approver, county } from '../../fixtures/town/actors.ts';

const now = '2026-03-02T09:00';

describe('the provincial grade', () => {
  test('domain § 3, 《浙江省企业环境信用评价管理办法》: the provincial grade is shown in the words of its source, and ends when the source says', () => {
    const book = townBook();
    book.record(now, approver, provincialGrade({ validUntil: '2027-02-09' }));

    expect(factsIn(recordAt(aboutAgency(book), now), 'provincial-grade')).toMatchObject([
      { grade: 'B', period: '2025年度', until: shanghai('2027-02-10T00:00') },
    ]);
    expect(factsIn(recordAt(aboutAgency(book), '2027-02-10T00:00'), 'provincial-grade')).toEqual(
      [],
    );
  });

  test('a reader drops the provincial grade by its own clock', () => {
    const book = townBook();
    book.record(now, approver, provincialGrade({ validUntil: '2027-02-09' }));
    const record = recordAt(aboutAgency(book), now);
    if (record === undefined) throw new Error('nothing is published');

    expect(factsIn(record, 'provincial-grade')).toHaveLength(1);
    expect(withoutEnded(record, shanghai('2027-02-10T00:00')).facts).toEqual([]);
    expect(nextEnd(record, shanghai(now))).toBe(shanghai('2026-03-09T00:00'));
  });

  test('only the newest provincial grade is shown, whatever was recorded last', () => {
    const book = townBook();
    book.record(now, approver, provincialGrade());
    book.record(
      now,
      approver,
      provincialGrade({ period: '2024年度', ratedOn: '2025-02-10', grade: 'D' }),
    );

    expect(factsIn(recordAt(aboutAgency(book), now), 'provincial-grade')).toMatchObject([
      { period: '2025年度' },
    ]);
  });
});

test('the same number of another year is another provincial grade', () => {
  const book = townBook();
  book.record(now, approver, provincialGrade());
  const other = provincialGrade({
    period: '2024年度',
    sourceCheckedAt: '2026-02-20T09:00:00+08:00',
  });

  expect(refusals(book, now, approver, other)).toEqual([]);
});

test('only the recording authority varies a grade of the same year under another number', () => {
  const book = townBook();
  book.record(now, approver, provincialGrade());
  const other = provincialGrade({ number: '示环信评〔2026〕9号', grade: 'A' });

  expect(refusals(book, now, county, other)).toEqual(['power.other-authority']);
});
