import { describe, expect, test } from 'vitest';
import { publicPersonOf } from '../../../../shared/disclosure/public-person.ts';
import { publicRecordOf } from '../../../../shared/disclosure/public-record.ts';
import { wenzhou } from '../../../../shared/jurisdiction/330300/wenzhou.ts';
import type { Basis } from '../../../../shared/ledger/entry.ts';
import { standingOf } from '../../../../shared/rating/standing-of.ts';
import { DeskBook, shanghai } from '../../../fixtures/books/desk-book.ts';
import { ofPerson } from '../../../fixtures/books/person-book.ts';
import { townBook } from '../../../fixtures/books/town-book.ts';
import { basis } from '../../../fixtures/drafts/basis.ts';
import { proposal } from '../../../fixtures/drafts/listing-drafts.ts';
import { named, order } from '../../../fixtures/drafts/person-drafts.ts';
import { registration } from '../../../fixtures/drafts/registration-drafts.ts';
import { ban, penalty } from '../../../fixtures/drafts/supervision-drafts.ts';
import { approver, finance, operator, proposer } from '../../../fixtures/town/actors.ts';
import { practitioner } from '../../../fixtures/town/subjects.ts';

const now = '2026-11-24T09:00';
const lifted = { kind: 'until-lifted' };
const forLife = { kind: 'for-life' };

const code = (article: string): Basis => ({
  ...basis,
  law: '《中华人民共和国生态环境法典》',
  level: 'law',
  article,
});
const monitoring: Basis = {
  ...basis,
  law: '《生态环境监测条例》（国务院令第820号）',
  level: 'administrative-regulation',
  article: '第四十五条',
};
const eiaLaw: Basis = {
  ...basis,
  law: '《中华人民共和国环境影响评价法》',
  level: 'law',
  article: '第三十二条',
};

describe('《生态环境法典》 arts. 1091, 1097, 1230: an organisation is banned without a stated end', () => {
  test.each(['第一千零九十一条', '第一千零九十七条第一款', '第1230条'])(
    '%s: until lifted',
    (article) => {
      expect(unitRules(code(article), lifted)).toEqual([]);
    },
  );

  test('国务院令第820号 art. 45: until lifted', () => {
    expect(unitRules(monitoring, lifted)).toEqual([]);
  });

  test.each([
    ['another article of the Code', code('第一千零六十七条')],
    [
      'another law',
      {
        ...basis,
        law: '《中华人民共和国招标投标法》',
        level: 'law',
        article: '第五十四条',
      } as const,
    ],
    ['a local regulation', basis],
  ])('%s carries no ban without an end, and says what it carries', (_, ground) => {
    const [fault] = faults(ground, lifted);

    expect(fault).toMatchObject({ rule: 'ban.beyond-term', field: 'body.term' });
    expect(fault?.zh).toContain('120 个月以内');
    expect(fault?.en).toContain('up to 120 months');
  });

  test('a day a century away is refused, and the choices are named', () => {
    const [fault] = faults(code('第一千零九十一条'), undefined, '2126-11-24T00:00:00+08:00');

    expect(fault).toMatchObject({ rule: 'ban.beyond-term' });
    expect(fault?.zh).toContain('until-lifted（无期限，至解除）');
  });

  test('no organisation is banned for life', () => {
    expect(unitRules(code('第一千零九十一条'), forLife)).toEqual(['ban.for-life-persons-only']);
  });
});

describe('a person is banned for the years that the article gives', () => {
  test.each([
    ['2031-11-25T00:00:00+08:00', []],
    ['2036-11-25T00:00:00+08:00', []],
    ['2036-11-25T00:00:01+08:00', ['ban.beyond-term']],
    ['2126-11-24T00:00:00+08:00', ['ban.beyond-term']],
  ])('《生态环境法典》 art. 1097: until %s', (until, rules) => {
    expect(personRules(code('第一千零九十七条第二款'), { kind: 'until', until })).toEqual(rules);
  });

  test('国务院令第820号 art. 45: for life', () => {
    expect(personRules(monitoring, forLife)).toEqual([]);
  });

  test.each([
    ['for life', forLife],
    ['until lifted', lifted],
  ])('《生态环境法典》 art. 1091: not %s', (_, term) => {
    expect(personRules(code('第一千零九十一条第二款'), term)).toEqual(['ban.beyond-term']);
  });
});

describe('《生态环境法典》 art. 1057: the milder of two rules', () => {
  test('an EIA author whose act was before the Code is banned for five years at most', () => {
    const act = { actOn: '2026-08-14' };
    const [five, ten] = ['2031-11-25T00:00:00+08:00', '2036-11-24T00:00:00+08:00'];

    expect(personRules(code('第一千零九十七条'), { kind: 'until', until: five }, act)).toEqual([]);
    expect(personRules(code('第一千零九十七条'), { kind: 'until', until: ten }, act)).toEqual([
      'ban.milder-rule',
    ]);
  });

  test('an author whose act was before the Code is not banned for life by the law of then', () => {
    const act = { actOn: '2026-08-14' };

    expect(personRules(code('第一千零九十七条'), forLife, act)).toEqual(['ban.beyond-term']);
  });

  test('what no rule banned on the day of the act is not banned now', () => {
    expect(unitRules(code('第一千二百三十条'), lifted, { actOn: '2026-08-14' })).toEqual([
      'ban.no-such-rule-then',
    ]);
    expect(unitRules(monitoring, lifted, { actOn: '2025-12-31' })).toEqual([
      'ban.no-such-rule-then',
    ]);
  });

  test('who cites a norm younger than acts may be states the day of the act', () => {
    for (const ground of [code('第一千零九十一条'), monitoring]) {
      expect(unitRules(ground, lifted, { actOn: undefined })).toEqual(['act-day.missing']);
    }
  });

  test('the day of the act may stand in the points of the same case', () => {
    const book = registeredBook();
    book.record(now, approver, {
      kind: 'demerit',
      caseId: 'case-b',
      body: { act: '12-3-false-report', summary: '数据弄虚作假', actOn: '2026-09-01' },
    });

    expect(
      book.rules(now, approver, draft(code('第一千零九十一条'), lifted, { actOn: undefined })),
    ).toEqual([]);
  });

  test('before the Code its law of then carries an open ban', () => {
    expect(
      registeredBook().rules(
        '2026-03-12T09:00',
        approver,
        draft(eiaLaw, lifted, { actOn: '2026-02-01' }),
      ),
    ).toEqual([]);
  });
});

describe('a term is stated once', () => {
  test('none at all is refused, and the three choices are named', () => {
    const [fault] = faults(code('第一千零九十一条'), undefined);

    expect(fault?.rule).toBe('ban.end-missing');
    for (const choice of ['effectiveUntil', 'until-lifted', 'for-life']) {
      expect(fault?.zh).toContain(choice);
      expect(fault?.en).toContain(choice);
    }
  });

  test.each([
    ['an open term and an end', lifted],
    ['two ends', { kind: 'until', until: '2028-11-24T00:00:00+08:00' }],
  ])('%s contradict each other', (_, term) => {
    expect(
      faults(code('第一千零九十一条'), term, '2027-11-24T00:00:00+08:00').map(({ rule }) => rule),
    ).toEqual(['ban.two-ends']);
  });

  test('an end in the term is the end of the entry', () => {
    const until = '2029-11-24T00:00:00+08:00';
    const entry = registeredBook().record(
      now,
      approver,
      draft(monitoring, { kind: 'until', until }),
    );

    expect(entry.effectiveUntil).toBe(shanghai('2029-11-24T00:00'));
  });

  test('a measure states it alike', () => {
    const measure = (term: object | undefined, ground: Basis) => ({
      kind: 'measure-imposed',
      caseId: 'case-m',
      basis: { ...ground, authority: finance.authority },
      body: {
        item: 'market-restriction',
        summary: '限制从业',
        actOn: '2026-09-01',
        ...(term && { term }),
      },
    });
    const rules = (term: object | undefined, ground: Basis) =>
      registeredBook().rules(now, finance, measure(term, ground));

    expect(rules(lifted, code('第一千零九十一条'))).toEqual([]);
    expect(rules(lifted, basis)).toEqual(['measure.beyond-term']);
    expect(rules(undefined, basis)).toEqual(['measure.end-missing']);
  });

  test('a penalty that ends a century away is refused: it would be published as long', () => {
    const until = (effectiveUntil: string) =>
      registeredBook().rules(
        now,
        approver,
        penalty({ servedOn: '2026-03-02' }, { effectiveUntil }),
      );

    expect(until('2036-03-03T00:00:00+08:00')).toEqual([]);
    expect(until('2126-03-02T00:00:00+08:00')).toEqual(['penalty.beyond-term']);
  });

  test('a listing for a century is refused as well', () => {
    const draft = {
      ...proposal('case-9', { months: 1200 }),
      basis: { ...basis, level: 'law', law: '《示例法》' },
    };

    expect(registeredBook().rules(now, proposer, draft)).toEqual(['listing.longer-than-law']);
  });
});

describe('what has no end is said so by every reader', () => {
  const at = shanghai('2040-01-01T00:00');

  test('an organisation’s record', () => {
    const { entries } = bannedBook();
    const standing = standingOf(entries, wenzhou, at);
    const [span] = standing.timeline;

    expect(span).toMatchObject({ level: 'banned', reasons: [{ openEnd: 'until-lifted' }] });
    expect(span).not.toHaveProperty('until');
    expect(publicRecordOf(standing)?.reasons).toEqual([
      expect.objectContaining({ level: 'banned', openEnd: 'until-lifted' }),
    ]);
  });

  test('a person’s record', () => {
    const book = townBook();
    book.record(now, approver, {
      ...draft(monitoring, forLife, { publication: order }),
      subject: practitioner,
      personal: named,
    });
    const history = ofPerson(book);
    const kept = (entry: object) => Object(entry).personal;
    const record = publicPersonOf(standingOf(history, wenzhou, at), history, kept);

    expect(record?.decisions).toEqual([
      expect.objectContaining({ kind: 'ban', openEnd: 'for-life' }),
    ]);
    expect(record?.decisions[0]).not.toHaveProperty('until');
  });

  test('once it is lifted it is over', () => {
    const book = bannedBook();
    const of = book.entries.at(-1)?.id;
    book.record('2028-03-01T09:00', proposer, { kind: 'measure-lifted', body: { of } });

    expect(standingOf(book.entries, wenzhou, at).timeline[0].level).toBe('normal');
  });

  test('another authority doesn’t lift it', () => {
    const book = bannedBook();
    const of = book.entries.at(-1)?.id;
    const body = { of };

    expect(book.rules(now, finance, { kind: 'measure-lifted', body })).toEqual([
      'power.other-authority',
    ]);
  });
});

function draft(ground: Basis, term: object | undefined, more: object = {}, until?: string): object {
  const { effectiveUntil: _, body, ...rest } = { effectiveUntil: '', body: {}, ...ban() };
  return {
    ...rest,
    basis: ground,
    body: { ...body, ...strip({ actOn: '2026-09-01', term, ...more }) },
    ...(until !== undefined && { effectiveUntil: until }),
  };
}

function strip(body: object): object {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
}

function faults(ground: Basis, term: object | undefined, until?: string) {
  return registeredBook().faults(now, approver, draft(ground, term, {}, until));
}

function unitRules(ground: Basis, term: object | undefined, more: object = {}): readonly string[] {
  return registeredBook().rules(now, approver, draft(ground, term, more));
}

function personRules(ground: Basis, term: object, more: object = {}): readonly string[] {
  return townBook().rules(now, approver, { ...draft(ground, term, more), subject: practitioner });
}

function registeredBook(): DeskBook {
  const book = new DeskBook();
  book.record('2025-01-02T09:00', operator, registration);
  return book;
}

function bannedBook(): DeskBook {
  const book = registeredBook();
  book.record(now, approver, draft(code('第一千零九十一条'), lifted));
  return book;
}
