import { describe, expect, test } from 'vitest';
import { publicPersonOf } from '../../../../shared/disclosure/public-person.ts';
import { wenzhou } from '../../../../shared/jurisdiction/330300/wenzhou.ts';
import type { Actor, Basis } from '../../../../shared/ledger/entry.ts';
import { standingOf } from '../../../../shared/rating/standing-of.ts';
import { DeskBook, shanghai } from '../../../fixtures/books/desk-book.ts';
import { ofPerson } from '../../../fixtures/books/person-book.ts';
import { townBook } from '../../../fixtures/books/town-book.ts';
import { basis } from '../../../fixtures/drafts/basis.ts';
import { notice, proposal } from '../../../fixtures/drafts/listing-drafts.ts';
import { aboutPerson } from '../../../fixtures/drafts/person-drafts.ts';
import { registration } from '../../../fixtures/drafts/registration-drafts.ts';
import {
  ban,
  demerit,
  jointLiability,
  penalty,
} from '../../../fixtures/drafts/supervision-drafts.ts';
import { approver, county, operator } from '../../../fixtures/town/actors.ts';

const now = '2026-11-24T09:00';
const ground = (law: string, level: Basis['level'] = 'law', article = '第三十二条'): Basis => ({
  ...basis,
  law,
  level,
  article,
});

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
    '%s carries no decision about an act of after',
    (law) => {
      expect(rules(penaltyOn(law, '2026-08-15'))).toEqual(['basis.repealed-law']);
    },
  );

  test.each([...repealed, ...abbreviated])(
    '%s carries one about an act of before, also now',
    (law) => {
      expect(rules(penaltyOn(law, '2026-08-14'))).toEqual([]);
    },
  );

  test('a decision of before needs no day of the act', () => {
    expect(rules(penaltyOn('《中华人民共和国环境影响评价法》', undefined, '2026-08-14'))).toEqual(
      [],
    );
  });

  test('a decision of after asks for it, and names the field', () => {
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

  test('cited beside the Code, the repealed law is refused too', () => {
    const law = '《中华人民共和国生态环境法典》《中华人民共和国环境影响评价法》';

    expect(rules(penaltyOn(law, '2026-09-01'))).toEqual(['basis.repealed-law']);
  });

  test('orders nothing to be published any more, whenever the act was', () => {
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

test('a law that was not in force yet carries no decision', () => {
  expect(rules(penaltyOn('《中华人民共和国生态环境法典》', '2026-05-01', '2026-08-14'))).toEqual([
    'basis.not-yet-in-force',
  ]);
});

describe('浙江条例 art. 15: of a practitioner a known norm orders names published only where policy says so', () => {
  const about = (
    publication: Basis,
    draft: object = penalty({ decidedOn: '2026-10-12', servedOn: '2026-10-12' }),
  ) => townBook().rules(now, approver, aboutPerson(draft, publication));
  const open = {
    ...ban({ effectiveUntil: '2027-11-24T00:00:00+08:00', basis: ground('《示例法》') }),
  };

  test.each([
    ['《中华人民共和国生态环境法典》', 'law', '第五十四条'],
    ['《中华人民共和国生态环境法典》', 'law', '第一百条第三款'],
    ['《中华人民共和国生态环境法典》', 'law', '第一千零九十七条'],
    ['《生态环境监测条例》', 'administrative-regulation', '第四十五条'],
    ['《生态环境监测条例》', 'administrative-regulation', '第三十六条'],
    ['《浙江省公共信用信息管理条例》', 'local-regulation', '第十五条'],
  ] as const)('%s (%s) %s orders none', (law, level, article) => {
    expect(about(ground(law, level, article))).toEqual(['publication.orders-no-names']);
  });

  test('a penalty may be under 《行政处罚法》 art. 48, a ban may not', () => {
    const publication = ground('《中华人民共和国行政处罚法》', 'law', '第四十八条');

    expect(about(publication)).toEqual([]);
    expect(about(publication, open)).toEqual(['publication.orders-no-names']);
  });

  test('the EIA Law’s art. 20 ordered it, until it was repealed', () => {
    const publication = ground('《中华人民共和国环境影响评价法》', 'law', '第二十条');
    const draft = penalty({ decidedOn: '2026-03-02', servedOn: '2026-03-02' });
    const then = townBook().rules('2026-03-12T09:00', approver, aboutPerson(draft, publication));

    expect(then).toEqual([]);
    expect(about(publication, draft)).toEqual([
      'publication.repealed-law',
      'publication.orders-no-names',
    ]);
  });

  test('what a repealed law ordered to be published is withdrawn', () => {
    const publication = ground('《中华人民共和国环境影响评价法》', 'law', '第二十条');
    const book = townBook();
    book.record(
      '2026-03-12T09:00',
      approver,
      aboutPerson(penalty({ decidedOn: '2026-03-02', servedOn: '2026-03-02' }), publication),
    );
    const history = ofPerson(book);
    const kept = (entry: object) => Object(entry).personal;
    const at = (day: string) =>
      publicPersonOf(standingOf(history, wenzhou, shanghai(`${day}T00:00`)), history, kept);

    expect(at('2026-08-14')?.decisions).toMatchObject([{ until: shanghai('2026-08-15T00:00') }]);
    expect(at('2026-08-15')).toBeUndefined();
  });
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

describe('G2: the rank that is stated is not one that the title denies', () => {
  test.each<[string, Basis['level'], boolean]>([
    ['《中华人民共和国生态环境法典》', 'law', true],
    ['《中华人民共和国生态环境法典》', 'normative-document', false],
    ['《关于示例的通知》', 'law', false],
    ['温政办〔2019〕12号', 'local-regulation', false],
    ['《示例管理办法》', 'law', false],
    ['《示例管理办法》', 'rule', true],
    ['《示例管理办法》（国务院令第408号）', 'administrative-regulation', true],
    ['《示例管理办法》（国务院令第408号）', 'rule', false],
    ['《浙江省示例条例》', 'administrative-regulation', false],
    ['《示例条例》', 'administrative-regulation', true],
    ['《示例条例》', 'law', false],
  ])('%s as %s: %s', (law, level, isTaken) => {
    const days = { decidedOn: '2026-10-12', servedOn: '2026-10-12' };
    const draft = penalty(days, { basis: ground(law, level) });

    expect(rules(draft)).toEqual(isTaken ? [] : ['basis.level-contradicts-title']);
  });

  test('the refusal names the ranks that the title allows', () => {
    const [fault] = faults(penalty({}, { basis: ground('《示例条例》', 'law') }));

    expect(fault).toMatchObject({ field: 'basis.level' });
    expect(fault?.zh).toContain(
      '行政法规（administrative-regulation）、地方性法规（local-regulation）',
    );
  });
});

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
  ])('points for %j', (body, expected) => {
    expect(rules(demerit('case-1', body))).toEqual(expected);
  });

  test('no listing rests on it either', () => {
    expect(rules(proposal('case-1', { actOn: '2024-11-23' }), county)).toEqual([
      'limitation.time-barred',
    ]);
  });

  test('what was punished in the case was found out by then', () => {
    const book = registeredBook();
    book.record(
      now,
      approver,
      penalty({ decidedOn: '2024-01-10', servedOn: '2024-01-12' }, { caseId: 'case-1' }),
    );

    expect(book.rules(now, approver, demerit('case-1', { actOn: '2022-03-01' }))).toEqual([]);
  });
});

function rules(draft: object, actor: Actor = approver): readonly string[] {
  return registeredBook().rules(now, actor, draft);
}

function faults(draft: object) {
  return registeredBook().faults(now, approver, draft);
}

function registeredBook(): DeskBook {
  const book = new DeskBook();
  book.record('2025-01-02T09:00', operator, registration);
  return book;
}
