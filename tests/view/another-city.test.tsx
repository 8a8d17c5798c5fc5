import { cleanup, render } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { describeApi } from '../../shared/contract/openapi.ts';
import { publicApi } from '../../shared/contract/public-api.ts';
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
import { shanghai } from '../fixtures/books/desk-book.ts';
import { anotherCity } from '../fixtures/city/another-city.ts';
import { openRecords } from '../fixtures/register/make-records.ts';
import { code } from '../fixtures/town/subjects.ts';
import '../../shared/contract/record-schema.ts';
import { listedBook, wenzhous } from '../fixtures/city/listed-in-another-city.ts';

afterEach(cleanup);

const noon = '2026-11-24T12:00:00.000Z';

test('another city is in no list of places that this checkout serves', () => {
  expect(jurisdictionOf(anotherCity.code)).toBeUndefined();
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
