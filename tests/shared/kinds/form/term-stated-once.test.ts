import { describe, expect, test } from 'vitest';
import type { Basis } from '../../../../shared/ledger/entry.ts';
import { shanghai } from '../../../fixtures/books/desk-book.ts';
import { registeredBook } from '../../../fixtures/books/registered-book.ts';
import { basis } from '../../../fixtures/drafts/basis.ts';
import { proposal } from '../../../fixtures/drafts/listing-drafts.ts';
import { penalty } from '../../../fixtures/drafts/supervision-drafts.ts';
import { approver, finance, proposer } from '../../../fixtures/town/actors.ts';
import { code, draft, faults, lifted, monitoring, now } from './term-rules.ts';

describe('a term is stated once', () => {
  test('a ban without any term is refused, and the refusal names the three choices', () => {
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
  ])('a term stated twice is refused: %s contradict each other', (_, term) => {
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

  test('a measure states its term in the same way', () => {
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
