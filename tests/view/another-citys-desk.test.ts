import { cleanup } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { DeskBook } from '../fixtures/books/desk-book.ts';
import { anotherCity } from '../fixtures/city/another-city.ts';
import {
  listedBook,
  ofTheCity,
  points,
  procurementBan,
  registration,
  wenzhous,
} from '../fixtures/city/listed-in-another-city.ts';
import { basis } from '../fixtures/drafts/basis.ts';
import { listing, notice, proposal } from '../fixtures/drafts/listing-drafts.ts';
import { approver, county, operator, proposer } from '../fixtures/town/actors.ts';

afterEach(cleanup);

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
