import { describe, expect, test } from 'vitest';
import { publicRecordOf } from '../../../shared/disclosure/public-record.ts';
import { wenzhou } from '../../../shared/jurisdiction/330300/wenzhou.ts';
import { standingOf } from '../../../shared/rating/standing-of.ts';
import { type DeskBook, shanghai } from '../../fixtures/books/desk-book.ts';
import { refusals } from '../../fixtures/books/refusals.ts';
import { aboutAgency, recordAt, standingAt } from '../../fixtures/books/standing-at.ts';
import { townBook } from '../../fixtures/books/town-book.ts';
import { filing, provincialGrade } from '../../fixtures/drafts/sourced-drafts.ts';
import { factsIn } from '../../fixtures/records/facts-in.ts';
import { approver } from '../../fixtures/town/actors.ts';

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
