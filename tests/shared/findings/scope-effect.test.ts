import { describe, expect, test } from 'vitest';
import type { NoticeScope } from '../../../shared/findings/notice-scope.ts';
import {
  type Coverage,
  compareScope,
  coverages,
  effectOf,
  effectsOf,
  isWithoutEffect,
  type ScopeComparison,
} from '../../../shared/findings/scope-effect.ts';
import type { BanScope } from '../../../shared/rating/standing.ts';
import type { Verdict } from '../../../shared/register/reader/verdict.ts';
import { recordOf } from '../../fixtures/register/register-of-names.ts';

const from = '2026-03-01T00:00:00.000Z';
const jurisdiction = '330300';
const nothingSaid: NoticeScope = { services: [], areas: [], jurisdiction };
const eia: BanScope = {
  field: 'environmental-services',
  services: ['environmental-impact-assessment'],
  areas: ['330300'],
};
const allServices: BanScope = { ...eia, services: [] };
const procurement: BanScope = { field: 'government-procurement', services: [], areas: [] };
const area = (code: string) => ({ code, name: code });

describe('a decision held against a notice (domain G13)', () => {
  test.each(['until-lifted', 'for-life'] as const)(
    'an open-ended %s covers a notice of any day after its start',
    (openEnd) => {
      const notice = { ...nothingSaid, day: '2060-01-01' };

      expect(compareScope({ scope: eia, from, openEnd }, notice).dates).toBe('covered');
      expect(
        compareScope({ scope: eia, from, openEnd }, { ...notice, day: '2025-01-01' }).dates,
      ).toBe('partly');
    },
  );

  test('a decision with an end only partly covers a notice dated after its end', () => {
    const ended = { scope: eia, from, until: '2027-03-01T00:00:00.000Z' };

    expect(compareScope(ended, { ...nothingSaid, day: '2027-02-28' }).dates).toBe('covered');
    expect(compareScope(ended, { ...nothingSaid, day: '2027-03-02' }).dates).toBe('partly');
  });

  const all: ScopeComparison = {
    field: 'covered',
    services: 'covered',
    areas: 'covered',
    dates: 'covered',
  };
  const notSaid: ScopeComparison = { ...all, services: 'not-said', areas: 'not-said' };

  test.each<[string, BanScope | undefined, Partial<NoticeScope>, ScopeComparison]>([
    [
      'the service and the area',
      eia,
      { services: ['environmental-impact-assessment'], areas: [area('330302')] },
      all,
    ],
    [
      'another service',
      eia,
      { services: ['environmental-monitoring'], areas: [area('330302')] },
      { ...all, services: 'not-covered' },
    ],
    [
      'the service and another',
      eia,
      {
        services: ['environmental-impact-assessment', 'environmental-monitoring'],
        areas: [area('330302')],
      },
      { ...all, services: 'partly' },
    ],
    [
      'another area',
      allServices,
      { services: ['damage-assessment'], areas: [area('330200')] },
      { ...all, areas: 'not-covered' },
    ],
    [
      'the area and another',
      allServices,
      { services: ['damage-assessment'], areas: [area('330200'), area('330381')] },
      { ...all, areas: 'partly' },
    ],
    [
      'the whole of which a part is covered',
      allServices,
      { services: ['damage-assessment'], areas: [area('330000')] },
      { ...all, areas: 'partly' },
    ],
    ['nothing said', eia, nothingSaid, notSaid],
    ['a ban on all services, no service said', allServices, nothingSaid, notSaid],
    [
      'a procurement ban and public procurement of anything anywhere',
      procurement,
      { ...nothingSaid, isPublicProcurement: true },
      all,
    ],
    [
      'a procurement ban and what is not public procurement',
      procurement,
      { ...nothingSaid, isPublicProcurement: false },
      { ...all, field: 'not-covered' },
    ],
    ['a procurement ban, nothing said', procurement, nothingSaid, { ...all, field: 'not-said' }],
    [
      'a notice older than the decision',
      eia,
      { services: ['environmental-impact-assessment'], areas: [area('330302')], day: '2026-02-28' },
      { ...all, dates: 'partly' },
    ],
    [
      'a listing, in the city',
      undefined,
      { services: ['environmental-research'], areas: [area('330329')] },
      all,
    ],
    [
      'a listing, elsewhere (Art. 2)',
      undefined,
      { services: [], areas: [area('420500')] },
      { ...all, services: 'not-said', areas: 'not-covered' },
    ],
  ])('a decision held against a notice: %s', (_, scope, notice, comparison) => {
    expect(compareScope({ from, ...(scope && { scope }) }, { ...nothingSaid, ...notice })).toEqual(
      comparison,
    );
  });
});

describe('the effect of a comparison, as docs/scope.md tables it', () => {
  const signs = { applies: 'A', 'may-apply': 'M', 'cant-tell': '?', 'no-effect': '-' };

  /**
   * One line for each coverage of services, one sign for each coverage of areas; both in the order of `coverages`.
   */
  test.each<[Coverage, Coverage, readonly string[]]>([
    ['covered', 'covered', ['AMM-', 'MMM-', 'MM?-', '----']],
    ['covered', 'partly', ['MMM-', 'MMM-', 'MM?-', '----']],
    ['not-said', 'covered', ['MMM-', 'MMM-', 'MM?-', '----']],
    ['not-said', 'partly', ['MMM-', 'MMM-', 'MM?-', '----']],
    ['not-covered', 'covered', ['----', '----', '----', '----']],
    ['not-covered', 'partly', ['----', '----', '----', '----']],
  ])('the effect of a comparison of field %s with dates %s', (field, dates, table) => {
    const decided = coverages.map((services) =>
      coverages.map((areas) => signs[effectOf({ field, services, areas, dates })]).join(''),
    );

    expect(decided).toEqual(table);
  });
});

describe('levels without effect', () => {
  const verdictOf = (...scopes: readonly (BanScope | undefined)[]): Verdict => {
    const record = recordOf([{ name: '示例环保有限公司', kind: 'registered' }], 0);
    const reasons = scopes.map((scope) => ({
      entries: ['e'],
      level: scope === undefined ? ('blacklisted' as const) : ('banned' as const),
      basis: {} as never,
      summary: '示例',
      from,
      ...(scope && { scope }),
    }));
    const span = { ...record.timeline[0], reasons: reasons.map((_, place) => place) };
    const asOf = from;
    return {
      outcome: 'known',
      record: { ...record, reasons },
      span,
      asOf,
      validUntil: '2027-01-01T00:00:00.000Z',
    };
  };
  const elsewhere: NoticeScope = { ...nothingSaid, areas: [area('420500')] };

  test('a level has no effect only if none of its decisions has any', () => {
    expect(isWithoutEffect(effectsOf(verdictOf(undefined), elsewhere))).toBe(true);
    expect(isWithoutEffect(effectsOf(verdictOf(undefined, eia), elsewhere))).toBe(true);
    expect(isWithoutEffect(effectsOf(verdictOf(undefined, procurement), elsewhere))).toBe(false);
  });

  test('a level keeps its effect where the notice is silent or no decision is public', () => {
    expect(isWithoutEffect(effectsOf(verdictOf(undefined), nothingSaid))).toBe(false);
    expect(isWithoutEffect(effectsOf(verdictOf(), elsewhere))).toBe(false);
    expect(
      isWithoutEffect(effectsOf({ outcome: 'not-known', asOf: from, validUntil: from }, elsewhere)),
    ).toBe(false);
  });
});
