import { describe, expect, test } from 'vitest';
import { wenzhou } from '../../../../shared/jurisdiction/330300/wenzhou.ts';
import type { Jurisdiction } from '../../../../shared/jurisdiction/policy.ts';
import { policyAt } from '../../../../shared/jurisdiction/policy-at.ts';
import { DeskBook, shanghai } from '../../../fixtures/books/desk-book.ts';
import { demerit } from '../../../fixtures/drafts/supervision-drafts.ts';
import { approver } from '../../../fixtures/town/actors.ts';

const now = '2026-03-12T09:00';

describe('Arts. 12, 27: points for a prohibited act', () => {
  test('Arts. 12, 27: the policy gives the points where the draft gives none', () => {
    const entry = new DeskBook().record(now, approver, demerit('c'));

    expect(entry.body).toMatchObject({ act: '12-8-secret-leak', points: 10 });
  });

  test.each([
    [0, []],
    [10, []],
    [11, ['demerit.points-above-policy']],
    [-1, ['field.too-small']],
    [2.5, ['field.type']],
  ])('Art. 12: %d points are refused for an act that costs at most 10', (points, rules) => {
    expect(new DeskBook().rules(now, approver, demerit('c', { points }))).toEqual(rules);
  });

  test('an act outside the catalogue is refused, even under a name that every object has', () => {
    for (const act of ['13-1-boasting', 'constructor']) {
      expect(new DeskBook().rules(now, approver, demerit('c', { act }))).toEqual([
        'demerit.unknown-act',
      ]);
    }
  });

  test('points for an act of the future are refused', () => {
    expect(new DeskBook().rules(now, approver, demerit('c', { actOn: '2026-03-13' }))).toEqual([
      'demerit.act-in-future',
    ]);
  });

  test('Art. 41, G9: an act before the regulation began is refused', () => {
    const found = (actOn: string) => demerit('c', { actOn, foundOn: '2019-03-01' });

    expect(new DeskBook().rules(now, approver, found('2019-02-24'))).toEqual([
      'demerit.before-commencement',
    ]);
    expect(new DeskBook().rules(now, approver, found('2019-02-25'))).toEqual([]);
  });

  test('Art. 27: points are refused for an act of a service in which they aren’t switched on', () => {
    const base = policyAt(wenzhou, '2026-01-01');
    const begins = { value: '2026-02-02', source: 'made up for this test' };
    const scoredFrom = { 'environmental-monitoring': begins };
    const book = new DeskBook({ ...wenzhou, policies: [{ ...base, scoredFrom }] });
    const rules = (service: string, actOn: string) =>
      book.rules(now, approver, demerit('c', { service, actOn }));

    expect(rules('environmental-monitoring', '2026-02-02')).toEqual([]);
    expect(rules('environmental-monitoring', '2026-02-01')).toEqual(['demerit.not-switched-on']);
    expect(rules('damage-assessment', '2026-02-02')).toEqual(['demerit.not-switched-on']);
    expect(rules('cooking', '2026-02-02')).toEqual(['field.value']);
  });

  test('G6: an act is scored once in a case', () => {
    const book = new DeskBook();
    book.record(now, approver, demerit('c'));

    expect(book.rules(now, approver, demerit('c'))).toEqual(['demerit.scored-already']);
    expect(book.rules(now, approver, demerit('d'))).toEqual([]);
  });

  test('G1: points are in force from the day they are final', () => {
    expect(new DeskBook().record(now, approver, demerit('c')).effectiveFrom).toBe(
      shanghai('2026-03-02T00:00'),
    );
  });
});

describe('Administrative Penalty Law art. 37: the milder rule', () => {
  const points = (act: number, actOn: string) =>
    new DeskBook(changedOn2026(act)).record(now, approver, demerit('c', { actOn })).body;

  test('an older act costs what it cost then, where the rule became harder', () => {
    expect(points(20, '2025-12-31')).toMatchObject({ points: 10 });
    expect(points(20, '2026-01-01')).toMatchObject({ points: 20 });
  });

  test('an older act costs what it costs now, where the rule became milder', () => {
    expect(points(4, '2025-12-31')).toMatchObject({ points: 4 });
  });
});

function changedOn2026(value: number): Jurisdiction {
  const old = policyAt(wenzhou, '2025-01-01');
  const acts = { ...old.acts, '12-8-secret-leak': { value, source: 'made up for this test' } };
  return {
    ...wenzhou,
    policies: [{ ...old, version: 2, effectiveFrom: '2026-01-01', acts }, old],
  };
}
