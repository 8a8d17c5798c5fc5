import { describe, expect, test } from 'vitest';
import { drawVisits } from '../../../../shared/draw/plan-inspections.ts';
import { takeOf } from '../../../../shared/kinds/draw/inspections-committed.ts';
import { DeskBook } from '../../../fixtures/books/desk-book.ts';
import { agencies, byRound, samplePlan, sampleVisits } from '../../../fixtures/draw/sample-plan.ts';
import { county, finance, proposer } from '../../../fixtures/town/actors.ts';
import { authority } from '../../../fixtures/town/subjects.ts';

const tuesday = '2023-08-22T10:00';
const thursday = '2023-08-24T09:00';
const committed = (body: object = {}) => ({
  kind: 'inspections-committed',
  subject: authority,
  body: { ...samplePlan, ...body },
});
const drawn = (body: object = {}) => ({
  kind: 'inspections-drawn',
  subject: authority,
  body: { commitment: '330300-1', randomness: byRound, visits: sampleVisits, ...body },
});

function committedBook(): DeskBook {
  const book = new DeskBook();
  book.record(tuesday, proposer, committed());
  return book;
}

describe('Art. 24, domain § 9.13: a plan is committed to before chance speaks', () => {
  test.each<[string, string, object, string[]]>([
    ['as it should be', tuesday, {}, []],
    ['less than ten minutes before the round', '2023-08-23T23:49:25', {}, ['draw.round-too-soon']],
    ['two years long', tuesday, { until: '2025-08-23' }, ['plan.period', 'plan.other-numbers']],
    [
      'ending before it begins',
      tuesday,
      { until: '2023-08-23' },
      ['plan.period', 'plan.drawn-too-late', 'plan.other-numbers'],
    ],
    ['without its supervised agencies', tuesday, { strata: samplePlan.strata.slice(1) }, []],
    [
      'with one visit less',
      tuesday,
      {
        strata: samplePlan.strata.map((one, i) => (i === 0 ? { ...one, take: one.take - 1 } : one)),
      },
      ['plan.other-numbers'],
    ],
    [
      'with its strata in another order',
      tuesday,
      { strata: samplePlan.strata.toReversed() },
      ['plan.other-numbers'],
    ],
    ['by one inspector', tuesday, { inspectorsEach: 1 }, ['plan.too-few-each']],
    ['by more than there are', tuesday, { inspectorsEach: 5 }, ['plan.too-few-inspectors']],
    [
      'with an inspector twice',
      tuesday,
      { inspectors: ['浙C-001', '浙C-001', '浙C-002'] },
      ['plan.inspector-twice'],
    ],
  ])('%s', (_name, time, body, rules) => {
    expect(new DeskBook().rules(time, proposer, committed(body))).toEqual(rules);
  });

  test('a second plan for the same time is refused until the first is retracted', () => {
    const book = committedBook();

    expect(book.rules(tuesday, proposer, committed({ title: '另一计划' }))).toEqual([
      'plan.planned-already',
    ]);
    expect(
      book.rules(tuesday, proposer, committed({ from: '2024-01-01', until: '2024-06-30' })),
    ).not.toContain('plan.planned-already');
  });

  test('only city and county regulators plan inspections', () => {
    expect(new DeskBook().rules(tuesday, county, committed())).toEqual([]);
    expect(new DeskBook().rules(tuesday, finance, committed())).toHaveLength(1);
  });
});

describe('Art. 24: what was drawn', () => {
  test.each<[string, string, object, string[]]>([
    ['as it should be', thursday, {}, []],
    ['of no plan', thursday, { commitment: '330300-9' }, ['reference.unknown-entry']],
    [
      'by another round',
      thursday,
      { randomness: { ...byRound, beacon: { ...byRound.beacon, round: 999 } } },
      ['draw.other-randomness'],
    ],
    [
      'by secrets instead',
      thursday,
      { randomness: { source: 'commit-reveal', secrets: ['a1'.repeat(32), 'b2'.repeat(32)] } },
      ['draw.other-randomness'],
    ],
    ['before the round', '2023-08-23T23:59', {}, ['draw.before-round']],
    ['after the period', '2024-01-01T00:00', {}, ['plan.over']],
  ])('%s', (_name, time, body, rules) => {
    expect(committedBook().rules(time, proposer, drawn(body))).toEqual(rules);
  });

  test('twice is refused', () => {
    const book = committedBook();
    book.record(thursday, proposer, drawn());

    expect(book.rules(thursday, proposer, drawn())).toEqual(['plan.drawn-already']);
  });
});

test.each([
  [10, 2, '2027-01-01', '2027-12-31', 10],
  [10, 0.1, '2027-01-01', '2027-12-31', 1],
  [11, 0.1, '2027-01-01', '2027-12-31', 2],
  [10, 0.5, '2027-01-01', '2027-03-31', 2],
  [0, 4, '2027-01-01', '2027-12-31', 0],
  [1, 0.1, '2027-06-01', '2027-06-01', 1],
])(
  'of %i agencies at %d visits a year, %s to %s, %i are visited',
  (size, perYear, from, until, take) => {
    expect(takeOf(size, perYear, { from, until })).toBe(take);
  },
);

describe('Penalty law art. 43: an inspector in conflict steps aside, before chance speaks', () => {
  const [visit] = sampleVisits;
  const [inspector = ''] = visit?.inspectors ?? [];
  const agency = visit?.agency ?? '';
  const aside = { inspector, agency, ground: 'kinship' } as const;

  test.each<[string, object[], string[]]>([
    ['one of four', [aside], []],
    ['who is not on the list', [{ ...aside, inspector: '浙C-009' }], ['plan.recused-not-on-list']],
    ['twice', [aside, { ...aside, ground: 'other-doubt' }], ['plan.recused-twice']],
    [
      'so many that a visit has too few',
      samplePlan.inspectors.slice(1).map((one) => ({ ...aside, inspector: one })),
      ['plan.too-few-left'],
    ],
    ['on no ground', [{ ...aside, ground: 'dislike' }], ['field.value']],
  ])('%s', (_name, recused, rules) => {
    expect(new DeskBook().rules(tuesday, proposer, committed({ recused }))).toEqual(rules);
  });

  test('chance sends others to that agency, and nobody aside anywhere else', () => {
    const plan = { ...samplePlan, recused: [aside] };

    const visits = drawVisits(plan, agencies, byRound);

    const there = visits.find((one) => one.agency === agency);
    expect(there?.inspectors).toHaveLength(2);
    expect(there?.inspectors).not.toContain(inspector);
    const elsewhere = visits.filter((one) => one.agency !== agency);
    expect(elsewhere.some(({ inspectors }) => inspectors.includes(inspector))).toBe(true);
  });
});
