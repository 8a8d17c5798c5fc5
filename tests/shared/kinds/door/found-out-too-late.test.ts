import { describe, expect, test } from 'vitest';
import { registeredBook } from '../../../fixtures/books/registered-book.ts';
import { proposal } from '../../../fixtures/drafts/listing-drafts.ts';
import { demerit, penalty } from '../../../fixtures/drafts/supervision-drafts.ts';
import { approver, county } from '../../../fixtures/town/actors.ts';
import { now, rules } from './basis-rules.ts';

describe('《生态环境法典》 art. 1054: what was found out too late', () => {
  test.each<[object, readonly string[]]>([
    [{ actOn: '2024-11-24' }, []],
    [{ actOn: '2024-11-23' }, ['limitation.time-barred']],
    [{ actOn: '2024-11-23', harm: true }, []],
    [{ actOn: '2021-11-24', harm: true }, []],
    [{ actOn: '2021-11-23', harm: true }, ['limitation.time-barred']],
    [{ actOn: '2022-03-01', foundOn: '2024-03-01' }, []],
    [{ actOn: '2022-03-01', foundOn: '2024-03-02' }, ['limitation.time-barred']],
    [{ actOn: '2026-03-01', foundOn: '2026-02-28' }, ['limitation.found-before-act']],
    [{ actOn: '2026-03-01', foundOn: '2026-11-25' }, ['day.in-future']],
  ])(
    '《生态环境法典》 art. 1054: an act found out too late gets no points: %j',
    (body, expected) => {
      expect(rules(demerit('case-1', body))).toEqual(expected);
    },
  );

  test('an act found out too late carries no listing', () => {
    expect(rules(proposal('case-1', { actOn: '2024-11-23' }), county)).toEqual([
      'limitation.time-barred',
    ]);
  });

  test('an act that was punished in the same case was found out by then', () => {
    const book = registeredBook();
    book.record(
      now,
      approver,
      penalty({ decidedOn: '2024-01-10', servedOn: '2024-01-12' }, { caseId: 'case-1' }),
    );

    expect(book.rules(now, approver, demerit('case-1', { actOn: '2022-03-01' }))).toEqual([]);
  });
});
