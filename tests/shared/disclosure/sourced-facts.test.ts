import { describe, expect, test } from 'vitest';
import { publicRecordOf } from '../../../shared/disclosure/public-record.ts';
import { nextEnd, withoutEnded } from '../../../shared/disclosure/without-ended.ts';
import { wenzhou } from '../../../shared/jurisdiction/330300/wenzhou.ts';
import { standingOf } from '../../../shared/rating/standing-of.ts';
import { type DeskBook, shanghai } from '../../fixtures/books/desk-book.ts';
import { refusals } from '../../fixtures/books/refusals.ts';
import { aboutAgency, recordAt, standingAt } from '../../fixtures/books/standing-at.ts';
import { townBook } from '../../fixtures/books/town-book.ts';
import { licence } from '../../fixtures/drafts/registration-drafts.ts';
import { filing, provincialGrade } from '../../fixtures/drafts/sourced-drafts.ts';
import { factsIn } from '../../fixtures/records/facts-in.ts';
import { approver, county } from '../../fixtures/town/actors.ts';

const now = '2026-03-02T09:00';

describe('《生态环境法典》 arts. 79, 99; 国务院令第820号 art. 28: a statutory filing', () => {
  test('《生态环境法典》 arts. 79, 99; 国务院令第820号 art. 28: a statutory filing is shown with its number, scope, source and day of check', () => {
    const book = townBook();
    const { id } = book.record(now, approver, filing());

    expect(factsIn(recordAt(aboutAgency(book), now), 'statutory-filing')).toEqual([
      {
        kind: 'statutory-filing',
        entries: [id],
        from: shanghai('2026-01-12T00:00'),
        sort: 'monitoring',
        number: '示监备-0012',
        scope: ['environmental-monitoring'],
        filedWith: '示例省生态环境厅',
        filedOn: '2026-01-12',
        source: '示例备案公示',
        checkedAt: shanghai('2026-03-01T09:00'),
        unconfirmedFrom: shanghai('2026-03-09T00:00'),
      },
    ]);
  });

  test('a statutory filing under the same number is a newer check, under another number another filing', () => {
    const book = townBook();
    book.record(now, approver, filing());
    const { id } = book.record(
      now,
      approver,
      filing({ sourceCheckedAt: '2026-03-02T08:00:00+08:00' }),
    );
    book.record(
      now,
      approver,
      filing({ sort: 'eia', number: '示评备-3', scope: ['environmental-impact-assessment'] }),
    );

    expect(factsIn(recordAt(aboutAgency(book), now), 'statutory-filing')).toMatchObject([
      { entries: [id], unconfirmedFrom: shanghai('2026-03-10T00:00') },
      { sort: 'eia' },
    ]);
  });
});

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

describe('G15: facts that another body keeps', () => {
  test.each([
    ['a filing', filing, 'statutory-filing'],
    ['a grade', provincialGrade, 'provincial-grade'],
  ])('G15: %s vanishes with its source', (_, draft, kind) => {
    const book = townBook();
    const { id } = book.record(now, approver, draft());
    const before = recordAt(aboutAgency(book), now);
    book.record('2026-03-05T09:00', approver, { kind: 'source-withdrawn', body: { of: id } });
    const after = recordAt(aboutAgency(book), '2026-03-05T09:00');

    expect(before?.facts.map(({ kind }) => kind)).toEqual([kind]);
    expect(after?.facts).toEqual([]);
  });

  test('G15: facts that another body keeps move neither points, nor level, nor grade', () => {
    const with_ = townBook();
    with_.record(now, approver, filing());
    with_.record(now, approver, provincialGrade({ grade: 'E' }));
    const scored = (book: DeskBook) => {
      const { level, grade, publicGrade, points } = standingAt(aboutAgency(book), now).timeline[0];
      return { level, grade, publicGrade, points };
    };

    expect(scored(with_)).toEqual(scored(townBook()));
  });

  test('G15: facts that another body keeps put no agency into the register', () => {
    const book = townBook();
    const other = '91990000MA0000015Q';
    const subject = { kind: 'agency', code: other };
    book.record(now, approver, { ...filing(), subject });
    const own = book.entries.filter((entry) => entry.subject.code === other);

    expect(publicRecordOf(standingOf(own, wenzhou, shanghai(now)))).toBeUndefined();
  });

  test.each([
    [
      'looked up tomorrow',
      filing({ sourceCheckedAt: '2026-03-03T09:00:00+08:00' }),
      'list.checked-in-future',
    ],
    ['filed tomorrow', filing({ filedOn: '2026-03-03' }), 'day.in-future'],
    ['rated tomorrow', provincialGrade({ ratedOn: '2026-03-03' }), 'day.in-future'],
    [
      'over before it began',
      provincialGrade({ validUntil: '2026-02-09' }),
      'provincial-grade.ends-before-start',
    ],
    ['for no service', filing({ scope: [] }), 'field.too-small'],
    [
      'withdrawn, but never there',
      { kind: 'source-withdrawn', body: { of: '330300-99' } },
      'reference.unknown-entry',
    ],
  ])('a fact from a source %s is refused', (_, draft, rule) => {
    expect(refusals(townBook(), now, approver, draft)).toEqual([rule]);
  });
});

describe('older checks of a source', () => {
  test.each([
    ['a filing', filing, {}],
    ['a filing that says otherwise', filing, { filedOn: '2026-01-13' }],
    ['a grade', provincialGrade, {}],
    [
      'a grade of the same year under another number',
      provincialGrade,
      { number: '示环信评〔2026〕9号' },
    ],
  ])('an older check takes no newer one’s place: %s', (_, draft, body) => {
    const book = townBook();
    book.record(
      '2026-03-10T09:00',
      approver,
      draft({ sourceCheckedAt: '2026-03-09T09:00:00+08:00' }),
    );
    const older = draft({ ...body, sourceCheckedAt: '2026-03-01T09:00:00+08:00' });

    expect(refusals(book, '2026-03-10T09:01', approver, older)).toEqual(['sourced.older-check']);
  });

  test('an older check of a licence takes neither a newer one’s place nor that of its end', () => {
    const book = townBook();
    const { id } = book.record('2026-03-10T09:00', approver, licence({ checkedOn: '2026-03-02' }));
    const older = licence({ checkedOn: '2026-03-01' });
    const before = refusals(book, '2026-03-10T09:01', approver, older);
    book.record('2026-03-10T09:02', approver, {
      kind: 'licence-ended',
      body: { of: id },
    });
    const sinceEnded = licence({ checkedOn: '2026-03-09' });

    expect(before).toEqual(['sourced.older-check']);
    expect(refusals(book, '2026-03-10T09:03', approver, sinceEnded)).toEqual([
      'sourced.older-check',
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
