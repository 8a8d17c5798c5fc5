import { cleanup, render } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { describeApi } from '../../shared/contract/openapi.ts';
import { publicApi } from '../../shared/contract/public-api.ts';
import '../../shared/contract/record-schema.ts';
import { publicRecordOf } from '../../shared/disclosure/public-record.ts';
import { publicityIn } from '../../shared/disclosure/publicity.ts';
import { citeDraft } from '../../shared/jurisdiction/cite.ts';
import { jurisdictionOf } from '../../shared/jurisdiction/jurisdictions.ts';
import { policyAt } from '../../shared/jurisdiction/policy-at.ts';
import { type Lang, langs } from '../../shared/messages/lang.ts';
import { explain } from '../../shared/rating/explanation/explain.ts';
import { standingOf } from '../../shared/rating/standing-of.ts';
import { verdictOf } from '../../shared/register/reader/verdict-of.ts';
import { cardOf } from '../../shared/view/card-model.ts';
import { CreditCard } from '../../shared/view/credit-card.tsx';
import { KnownPlaces } from '../../shared/view/known-places.ts';
import { WholeRecord } from '../../shared/view/whole-record.tsx';
import { DeskBook, shanghai } from '../fixtures/books/desk-book.ts';
import { anotherCity } from '../fixtures/city/another-city.ts';
import { basis } from '../fixtures/drafts/basis.ts';
import { listing, notice, proposal } from '../fixtures/drafts/listing-drafts.ts';
import { openRecords } from '../fixtures/register/make-records.ts';
import { approver, county, finance, operator, proposer } from '../fixtures/town/actors.ts';
import { code } from '../fixtures/town/subjects.ts';

afterEach(cleanup);

/** Whatever is of Wenzhou or its province. */
const wenzhous = /温州|浙江|鹿城|Wenzhou|Zhejiang|3303\d\d/iu;

const noon = '2026-11-24T12:00:00.000Z';

const registration = {
  kind: 'registration-filed',
  body: {
    name: '示例新川环境检测有限公司',
    subjectKind: 'company',
    services: ['environmental-monitoring'],
  },
};

const ofTheCity = { ...basis, law: '《示例市环境服务信用规定》', level: 'normative-document' };

function points(caseId: string, body: object) {
  return {
    kind: 'demerit',
    caseId,
    finalOn: '2026-10-12',
    basis: { ...basis, law: '《示例省信用条例》' },
    body: {
      summary: '泄露委托人资料',
      service: 'environmental-monitoring',
      actOn: '2026-09-01',
      publication: { ...basis, law: '《示例省信用条例》' },
      ...body,
    },
  };
}

const procurementBan = {
  kind: 'ban',
  caseId: 'case-b',
  effectiveUntil: '2027-11-01T00:00:00+08:00',
  basis: { ...basis, law: '《中华人民共和国政府采购法》', level: 'law', article: '第七十七条' },
  body: {
    summary: '提供虚假材料谋取中标',
    scope: { field: 'government-procurement', services: [], areas: ['990102'] },
  },
};

/** Registered, scored, banned, and listed: proposed and notified on Monday 2026-11-02, decided on Friday 13th. */
function listedBook(): DeskBook {
  const book = new DeskBook(anotherCity);
  book.record('2025-01-02T09:00', operator, registration);
  book.record('2026-10-12T09:00', approver, points('case-p', { act: 'leak' }));
  book.record('2026-10-30T09:00', finance, procurementBan);
  book.record('2026-11-02T10:00', proposer, {
    ...proposal('case-l', { months: 4 }),
    basis: ofTheCity,
  });
  book.record('2026-11-02T11:00', proposer, {
    ...notice('case-l', '2026-11-02'),
    basis: ofTheCity,
  });
  book.record('2026-11-13T09:00', approver, { ...listing('case-l'), basis: ofTheCity });
  return book;
}

test('another city is in no list of places that this checkout serves', () => {
  expect(jurisdictionOf(anotherCity.code)).toBeUndefined();
});

describe('at its desk', () => {
  test.each([
    ['an act of another city’s catalogue', { act: '12-8-secret-leak' }, ['demerit.unknown-act']],
    ['more points than its own most', { act: 'leak', points: 8 }, ['demerit.points-above-policy']],
    [
      'an act before its own points began',
      { act: 'leak', actOn: '2024-12-31' },
      ['demerit.not-switched-on'],
    ],
  ])('at another city’s desk %s is refused', (_, body, rules) => {
    const refused = listedBook().rules('2026-11-20T09:00', approver, points('case-q', body));

    expect(refused).toEqual(rules);
  });

  test('at another city’s desk, a draft that needs another norm is refused by that city’s own article', () => {
    const draft = { ...points('case-q', { act: 'no-show' }), basis: ofTheCity };

    const [fault] = listedBook().faults('2026-11-20T09:00', approver, draft);

    expect(fault?.rule).toBe('demerit.norm-missing');
    expect(fault?.zh).toContain('示例市信用规定草案第一百一十二条');
    expect(fault?.en).toContain('the draft rules, arts. 112');
  });

  test('at another city’s desk, a ban that rests on the city’s draft alone is refused, by its own articles', () => {
    const faults = listedBook().faults('2026-11-20T09:00', approver, {
      ...procurementBan,
      basis: ofTheCity,
    });
    const fault = faults.find(({ rule }) => rule === 'ban.rests-on-this-regulation');

    expect(fault?.zh).toContain(
      '示例市信用规定草案第一百三十四条、第一百三十六条、示政发〔2024〕3号',
    );
  });

  test('another city’s hearing lasts as long as its own policy says, and a listing no longer', () => {
    const book = new DeskBook(anotherCity);
    book.record('2025-01-02T09:00', operator, registration);
    const long = { ...proposal('case-l', { months: 5 }), basis: ofTheCity };
    expect(book.rules('2026-11-02T10:00', proposer, long)).toEqual(['listing.longer-than-policy']);

    book.record('2026-11-02T10:00', county, {
      ...proposal('case-l', { months: 4 }),
      basis: ofTheCity,
    });
    book.record('2026-11-02T11:00', proposer, {
      ...notice('case-l', '2026-11-02'),
      basis: ofTheCity,
    });

    const early = { ...listing('case-l'), basis: ofTheCity };
    expect(book.rules('2026-11-12T09:00', approver, early)).toEqual([
      'listing.hearing-window-open',
    ]);
    expect(book.rules('2026-11-13T09:00', approver, early)).toEqual([]);
  });

  test('no refusal of another city’s desk names a city or province that is not its own', () => {
    const book = listedBook();
    const drafts = [
      points('case-q', { act: 'no-show' }),
      { ...procurementBan, basis: ofTheCity },
      { ...procurementBan, basis: { ...basis, level: 'rule' } },
      { ...registration, subject: { kind: 'agency', code: '91330000733796106P' }, body: {} },
      points('case-q', { act: 'leak', service: 'damage-assessment' }),
    ];
    const faults = drafts.flatMap((draft) => book.faults('2026-11-20T09:00', approver, draft));

    expect(faults.length).toBeGreaterThan(3);
    for (const { zh, en } of faults) expect(`${zh}${en}`).not.toMatch(wenzhous);
  });
});

describe('from its desk to a card', () => {
  const book = listedBook();
  const standing = standingOf(book.entries, anotherCity, noon);

  test('another city’s entries have a meaning there alone', () => {
    expect(book.entries.map(({ id }) => id.slice(0, 7))).toContain('990100-');
    const ends = standing.timeline[0].reasons.map(({ level, until }) => ({ level, until }));
    expect(ends).toContainEqual({ level: 'blacklisted', until: shanghai('2027-03-16T00:00') });
    expect(ends).toContainEqual({ level: 'supervised', until: shanghai('2027-01-12T00:00') });
  });

  test('another city’s explanation counts by its own catalogue and cites its own article', () => {
    const { lines, points } = explain(standing, book.entries, anotherCity, 'zh');

    expect(points).toBe(7);
    expect(lines.join('\n')).toContain('示例市信用规定草案第一百零五条第（四）项');
    expect(lines.join('\n')).not.toMatch(wenzhous);
  });

  test.each(langs)(
    'another city’s card says in %s where a decision holds and what it rests on',
    async (lang) => {
      const text = await cardText(lang);

      expect(text).toContain({ zh: '城东区', en: 'Chengdong District' }[lang]);
      expect(text).toContain({ zh: '草案，正在审议', en: 'a draft before the council' }[lang]);
      expect(text).not.toMatch(wenzhous);
    },
  );

  test.each(langs)(
    'another city’s page says in %s by which of its articles others may reward',
    async (lang) => {
      const text = await cardText(lang, 'page');

      expect(text).toContain(
        { zh: '（草案）第一百三十三条', en: 'draft rules on credit, art. 133' }[lang],
      );
      expect(text).toContain({ zh: '公开表扬', en: 'public praise' }[lang]);
      expect(text).not.toMatch(wenzhous);
    },
  );

  async function cardText(lang: Lang, where: 'card' | 'page' = 'card'): Promise<string> {
    const record = publicRecordOf(standing);
    if (record === undefined) throw new Error('nothing is public');
    const register = await openRecords([record], undefined, { jurisdiction: anotherCity.code });
    const card = cardOf(verdictOf(register, code, noon), code, noon);
    const incentives = {
      under: citeDraft(anotherCity, 'incentives'),
      possible: policyAt(anotherCity, '2026-11-24').possibilities,
    };
    const more: ComponentChildren =
      where === 'page' ? <WholeRecord {...{ record, incentives, now: noon, lang }} /> : undefined;
    const { container } = render(
      <KnownPlaces.Provider value={[anotherCity]}>
        <CreditCard card={card} lang={lang} {...(where === 'page' && { more })} />
      </KnownPlaces.Provider>,
    );
    return container.textContent ?? '';
  }
});

describe('what is described of it', () => {
  test('another city’s API cites its own articles', () => {
    const text = JSON.stringify(describeApi(publicApi(anotherCity), [], anotherCity));

    expect(text).toContain('Shili’s draft rules on credit, arts. 108, 119');
    expect(text).toContain(anotherCity.regulation.about);
    expect(text).not.toMatch(wenzhous);
  });

  test('an API without a city cites no articles of one', () => {
    const text = JSON.stringify(describeApi(publicApi(), []));

    expect(text).toContain('The city’s draft measures: the agency’s own words');
    expect(text).not.toMatch(/⟦|⟧/u);
    expect(text).not.toMatch(wenzhous);
  });

  test('what is public in another city rests on its own norms', () => {
    const text = JSON.stringify(publicityIn(anotherCity));

    expect(text).toContain('《示例省信用条例》第六十一条');
    expect(text).toContain('《示例省环境信用评价办法》');
    expect(text).not.toMatch(wenzhous);
  });
});
