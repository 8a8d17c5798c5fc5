import { describe, expect, test } from 'vitest';
import { registeredBook } from '../../../fixtures/books/registered-book.ts';
import { notice, proposal } from '../../../fixtures/drafts/listing-drafts.ts';
import {
  ban,
  demerit,
  jointLiability,
  penalty,
} from '../../../fixtures/drafts/supervision-drafts.ts';
import { approver, county } from '../../../fixtures/town/actors.ts';
import { faults, ground, now, rules } from './basis-rules.ts';

const repealed = [
  '中华人民共和国环境保护法',
  '中华人民共和国环境影响评价法',
  '中华人民共和国海洋环境保护法',
  '中华人民共和国大气污染防治法',
  '中华人民共和国水污染防治法',
  '中华人民共和国土壤污染防治法',
  '中华人民共和国固体废物污染环境防治法',
  '中华人民共和国噪声污染防治法',
  '中华人民共和国放射性污染防治法',
  '中华人民共和国清洁生产促进法',
];

const abbreviated = [
  '环保法',
  '《环评法》',
  '《环境保护法》',
  '固废法',
  '《中华人民共和国环境保护法》（2014修订）',
];

function penaltyOn(law: string, actOn: string | undefined, decidedOn = '2026-10-12'): object {
  const body = { decidedOn, servedOn: decidedOn, ...(actOn !== undefined && { actOn }) };
  return penalty(body, { basis: ground(law) });
}

describe('《生态环境法典》 arts. 1057, 1242: a repealed law', () => {
  test.each([...repealed, ...abbreviated])(
    'a repealed law, by %s, carries no decision about a later act',
    (law) => {
      expect(rules(penaltyOn(law, '2026-08-15'))).toEqual(['basis.repealed-law']);
    },
  );

  test.each([...repealed, ...abbreviated])(
    'a repealed law, by %s, still carries a decision about an earlier act',
    (law) => {
      expect(rules(penaltyOn(law, '2026-08-14'))).toEqual([]);
    },
  );

  test('a decision from before the repeal needs no day of the act', () => {
    expect(rules(penaltyOn('《中华人民共和国环境影响评价法》', undefined, '2026-08-14'))).toEqual(
      [],
    );
  });

  test('a decision from after the repeal needs the day of the act, and the refusal names the field', () => {
    const [fault] = faults(penaltyOn('《中华人民共和国环境影响评价法》', undefined));

    expect(fault).toMatchObject({ rule: 'basis.repealed-law', field: 'basis.law' });
    expect(fault?.zh).toContain('body.actOn');
    expect(fault?.zh).toContain('生态环境法典');
  });

  test('points rest on the law of the day of their act', () => {
    const points = (actOn: string) => ({
      ...demerit('case-1', { actOn }),
      basis: ground('《中华人民共和国环境影响评价法》'),
    });

    expect(rules(points('2026-08-14'))).toEqual([]);
    expect(rules(points('2026-08-15'))).toEqual(['basis.repealed-law']);
  });

  test('a ban takes the day of the act from the points of its case', () => {
    const book = registeredBook();
    book.record(now, approver, demerit('case-b', { actOn: '2026-08-14' }));
    const until = '2027-11-24T00:00:00+08:00';

    expect(book.rules(now, approver, ban({ effectiveUntil: until }))).toEqual([]);
    expect(rules(ban({ effectiveUntil: until }))).toEqual(['basis.repealed-law']);
  });

  test('a judgment of joint liability may rest on the law of the act’s day', () => {
    const judged = (actOn: string | undefined) => ({
      ...jointLiability(actOn === undefined ? {} : { actOn }, { finalOn: '2026-10-12' }),
      basis: ground('《中华人民共和国环境保护法》', 'law', '第六十五条'),
    });

    expect(rules(judged('2025-06-01'))).toEqual([]);
    expect(rules(judged('2026-09-01'))).toEqual(['basis.repealed-law']);
    expect(rules(judged(undefined))).toEqual(['basis.repealed-law']);
  });

  test('a listing takes the day of the act from its proposal', () => {
    const law = ground('《中华人民共和国环境影响评价法》');
    const book = registeredBook();
    book.record('2026-11-02T09:00', county, {
      ...proposal('case-7', { actOn: '2026-05-01' }),
      basis: law,
    });

    expect(
      book.rules('2026-11-02T10:00', county, { ...notice('case-7', '2026-11-02'), basis: law }),
    ).toEqual([]);
  });

  test('a repealed law cited beside the Code is refused too', () => {
    const law = '《中华人民共和国生态环境法典》《中华人民共和国环境影响评价法》';

    expect(rules(penaltyOn(law, '2026-09-01'))).toEqual(['basis.repealed-law']);
  });

  test('a repealed law no longer orders anything to be published, whenever the act was', () => {
    const publication = ground('《中华人民共和国环境影响评价法》', 'law', '第二十条');
    const body = {
      decidedOn: '2026-10-12',
      servedOn: '2026-10-12',
      actOn: '2026-03-01',
      publication,
    };

    expect(rules(penalty(body))).toEqual(['publication.repealed-law']);
  });
});

test('a law that was not yet in force carries no decision', () => {
  expect(rules(penaltyOn('《中华人民共和国生态环境法典》', '2026-05-01', '2026-08-14'))).toEqual([
    'basis.not-yet-in-force',
  ]);
});

test('an act of tomorrow is refused', () => {
  expect(
    rules(
      ban({
        effectiveUntil: '2027-11-24T00:00:00+08:00',
        basis: ground('《示例法》'),
        body: { ...Object(ban()).body, actOn: '2026-11-25' },
      }),
    ),
  ).toEqual(['day.in-future']);
});
