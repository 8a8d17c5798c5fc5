import { describe, expect, test } from 'vitest';
import { services } from '../../../shared/identity/services.ts';
import { wenzhou } from '../../../shared/jurisdiction/330300/wenzhou.ts';
import { isScored } from '../../../shared/jurisdiction/is-scored.ts';
import { jurisdictionOf } from '../../../shared/jurisdiction/jurisdictions.ts';
import { isInForce, normNamed } from '../../../shared/jurisdiction/norms.ts';
import { pointsOfAct } from '../../../shared/jurisdiction/points-of-act.ts';
import type { Policy } from '../../../shared/jurisdiction/policy.ts';
import { policyAt } from '../../../shared/jurisdiction/policy-at.ts';
import { workOn } from '../../../shared/time/working-days.ts';

test('Art. 2: 330300 is Wenzhou, and other codes have no jurisdiction', () => {
  expect(jurisdictionOf('330300')).toBe(wenzhou);
  expect(jurisdictionOf('330100')).toBeUndefined();
});

test('domain § 7: the city’s list is never called by the name that national law reserves', () => {
  expect(wenzhou.listTitle.zh).toBe('温州市生态环境技术服务黑名单');
});

test('every number of every policy names its source', () => {
  for (const policy of wenzhou.policies) {
    const sources = sourcesIn(policy);

    expect(sources.length).toBeGreaterThan(25);
    for (const source of sources) expect(source).toMatch(/\p{Script=Han}{4}/u);
  }
});

test('Code art. 1089: since the Code is in force, monitoring radioactive pollution needs a licence', () => {
  const licences = wenzhou.policies.map((policy) =>
    (policy.licences['environmental-monitoring'] ?? []).map(({ value }) => value.when?.zh),
  );

  expect(licences).toEqual([[undefined, '从事放射性污染监测'], [undefined]]);
});

test('the day on which a norm was revised is not the day on which it began', () => {
  const grades = normNamed('浙江省企业环境信用评价管理办法');

  expect(grades && isInForce(grades, '2024-06-01')).toBe(true);
});

test('policies stand newest first, each a version of its own', () => {
  const { policies } = wenzhou;

  const newestFirst = policies.toSorted((a, b) => (a.effectiveFrom < b.effectiveFrom ? 1 : -1));

  expect(policies).toEqual(newestFirst);
  expect(new Set(policies.map(({ version }) => version)).size).toBe(policies.length);
});

describe('Arts. 27, 41: points are switched on service by service', () => {
  const base = policyAt(wenzhou, '2026-01-01');
  const source = 'made up for this test';
  const scoredFrom = { 'environmental-monitoring': { value: '2026-03-01', source } };
  const place = { ...wenzhou, policies: [{ ...base, scoredFrom }] };

  test.each([
    ['2026-02-28', 'environmental-monitoring', false],
    ['2026-03-01', 'environmental-monitoring', true],
    ['2026-03-01', 'damage-assessment', false],
    ['2026-02-28', undefined, false],
    ['2026-03-01', undefined, true],
  ] as const)('Arts. 27, 41: an act of %s in %s is scored: %s', (actOn, service, scored) => {
    expect(isScored(place, actOn, service)).toBe(scored);
  });

  test('points begin with the regulation for all nine services by default', () => {
    for (const service of services) {
      expect(isScored(wenzhou, '2019-02-24', service), service).toBe(false);
      expect(isScored(wenzhou, '2019-02-25', service), service).toBe(true);
    }
  });

  test('no act before the commencement is scored, whatever was switched on', () => {
    const commencement = { value: '2026-06-01', source };
    const later = { ...wenzhou, policies: [{ ...base, scoredFrom, commencement }] };

    expect(isScored(later, '2026-05-31', 'environmental-monitoring')).toBe(false);
  });
});

describe('policies by date', () => {
  const old = policyAt(wenzhou, '2026-01-01');
  const place = {
    ...wenzhou,
    policies: [{ ...old, version: 2, effectiveFrom: '2026-07-01', acts: {} }, old],
  };

  test.each([
    ['2000-01-01', 1],
    ['2026-06-30', 1],
    ['2026-07-01', 2],
  ])('the policy on %s is version %i', (day, version) => {
    expect(policyAt(place, day).version).toBe(version);
  });

  test('Administrative Penalty Law art. 37: an act that the rules of one of the two days don’t know costs nothing', () => {
    expect(pointsOfAct(place, '12-3-false-report', '2026-06-01', '2026-06-30')).toBe(20);
    expect(pointsOfAct(place, '12-3-false-report', '2026-06-01', '2026-07-01')).toBeUndefined();
  });

  test('a jurisdiction without any policy is a mistake', () => {
    expect(() => policyAt({ ...wenzhou, policies: [] }, '2026-01-01')).toThrow(RangeError);
  });
});

describe('domain § 9.1: points of Art. 12', () => {
  test.each([
    ['12-1-forged-qualification', 20],
    ['12-1-unlicensed-work', 10],
    ['12-1-unlicensed-work-again', 20],
    ['12-2-unregistered', 2],
    ['12-2-unregistered-again', 5],
    ['12-3-false-report', 20],
    ['12-3-false-registration', 10],
    ['12-6-forced-selling', 5],
    ['12-8-secret-leak', 10],
    ['12-9-absent-from-site', 5],
    ['12-9-report-without-work', 20],
    ['12-10-ordered-to-correct', 2],
  ])('Art. 12: %s costs at most %i points', (act, points) => {
    expect(pointsOfAct(wenzhou, act, '2026-01-01', '2026-01-01')).toBe(points);
  });

  test('G16: a technical error costs at most 5 points', () => {
    expect(pointsOfAct(wenzhou, '12-3-technical-error', '2026-01-01', '2026-01-01')).toBe(5);
  });
});

test('domain § 1: a card says of both of the city’s own norms what became of them', () => {
  const { draft, issued } = wenzhou.regulation;

  expect(Object.keys(wenzhou.ownNorms)).toEqual([draft.title, issued.title]);
});

test('G16: for every act that a policy scores, the draft’s article and the proof it asks for are known', () => {
  for (const { acts } of wenzhou.policies) {
    expect(Object.keys(wenzhou.articles.acts).toSorted()).toEqual(Object.keys(acts).toSorted());
  }
});

describe('the official calendar', () => {
  test.each([
    ['2026-02-14', 'worked', 'a Saturday worked for Spring Festival'],
    ['2026-02-23', 'off', 'a Monday of Spring Festival'],
    ['2026-02-24', 'worked', 'the Tuesday after'],
    ['2025-10-08', 'off', 'the last day of National Day'],
    ['2026-11-21', 'off', 'a Saturday'],
    ['2026-11-23', 'worked', 'a Monday'],
  ])('the official calendar has %s: %s, %s', (day, working) => {
    expect(workOn(wenzhou.calendar, day)).toBe(working);
  });

  test('the official calendar has an arrangement for every year since the regulation began', () => {
    for (const year of wenzhou.calendar.years) {
      const own = [...wenzhou.calendar.daysOff].filter((day) => day.startsWith(`${year}-`));

      expect(own.length, String(year)).toBeGreaterThan(20);
    }
    expect(wenzhou.calendar.years[0]).toBe(2019);
  });

  test('the official calendar knows no year before that, and none without a lunar calendar on file', () => {
    expect(workOn(wenzhou.calendar, '2018-12-31')).toBeUndefined();
    expect(workOn(wenzhou.calendar, '2100-01-05')).toBeUndefined();
  });
});

function sourcesIn(value: Policy | object): readonly string[] {
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === 'source') return [String(inner)];
    return typeof inner === 'object' && inner !== null ? sourcesIn(inner) : [];
  });
}
