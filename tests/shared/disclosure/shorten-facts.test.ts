import { expect, test } from 'vitest';
import type { Commendation } from '../../../shared/kinds/engagements/commendation-fact.ts';
import type { Fact } from '../../../shared/kinds/form/fact.ts';
import type { FilingOnRecord } from '../../../shared/kinds/registration/filing-fact.ts';
import type { LicenceOnRecord } from '../../../shared/kinds/registration/licence-fact.ts';
import type { ProvincialGrade } from '../../../shared/kinds/registration/provincial-grade-fact.ts';
import type { Succession } from '../../../shared/kinds/registration/succession-fact.ts';
import type { Measure } from '../../../shared/kinds/supervision/measure-fact.ts';
import type {
  LegalPersonListing,
  StayedDecision,
} from '../../../shared/rating/facts/derived-facts.ts';
import {
  abnormalOperation,
  decidedAt,
  many,
  reason,
  short,
} from '../../fixtures/records/long-records.ts';

const award: Commendation = {
  kind: 'commendation',
  entries: ['330300-8'],
  from: decidedAt,
  basis: reason(8, 'banned', decidedAt).basis,
  title: '示例先进单位',
  awardedOn: '2026-01-20',
};

const licence: LicenceOnRecord = {
  kind: 'licence',
  entries: ['330300-7'],
  from: decidedAt,
  title: '示例许可证',
  number: '示许-1',
  scope: [],
  issuer: '示例省局',
  source: '示例公示系统',
  checkedOn: '2026-02-01',
  checkedBy: '示例市局',
};

const filing: FilingOnRecord = {
  kind: 'statutory-filing',
  entries: ['330300-9'],
  from: decidedAt,
  sort: 'monitoring',
  number: '示监备-0012',
  scope: [],
  filedWith: '示例省生态环境厅',
  filedOn: '2026-01-12',
  source: '示例备案公示',
  checkedAt: decidedAt,
  unconfirmedFrom: '2026-03-09T00:00:00.000Z',
};

const provincialGrade: ProvincialGrade = {
  kind: 'provincial-grade',
  entries: ['330300-6'],
  from: decidedAt,
  grade: 'B',
  period: '2025年度',
  number: '示环信评〔2026〕1号',
  scope: [],
  source: '示例省平台',
  ratedBy: '示例省生态环境厅',
  ratedOn: '2026-02-10',
  checkedAt: decidedAt,
  unconfirmedFrom: '2026-03-09T00:00:00.000Z',
};

const succession: Succession = {
  kind: 'succession',
  entries: ['330300-5'],
  from: decidedAt,
  basis: award.basis,
  form: 'merger',
  codes: ['91990000MA0000015Q'],
};

const stayed: StayedDecision = {
  kind: 'stayed',
  ...reason(3, 'banned', '2027-01-01T00:00:00.000Z'),
  level: 'banned',
  marks: ['suspended'],
};

const legalPerson: LegalPersonListing = {
  kind: 'legal-person-listed',
  entries: ['330300-2'],
  inheritedFrom: '91990000MA0000015Q',
  from: decidedAt,
};

const measure: Measure = {
  kind: 'measure-imposed',
  entries: ['330300-1'],
  from: decidedAt,
  basis: award.basis,
  item: 'example-item',
  summary: '限制参与示例项目'.repeat(10),
};

test('a shortened record has what warns, what has no effect, and who the agency is, without its praise', () => {
  const facts = [measure, abnormalOperation, legalPerson, stayed, succession, licence, filing];

  expect(short([...facts, provincialGrade, ...many(award, 100)]).facts.slice(0, 8)).toEqual([
    ...facts,
    provincialGrade,
  ]);
});

test('a shortened record loses no more of its praise than it has to', () => {
  const { facts } = short(many(award, 100));

  expect(facts.length).toBeGreaterThan(20);
  expect(facts).toEqual(many(award, 100).slice(-facts.length));
});

test('many filings take the place of no licence, no provincial grade and no succession', () => {
  const facts = [stayed, succession, licence, provincialGrade];

  expect(short([...facts, ...many(filing, 400)]).facts.slice(0, 4)).toEqual(facts);
});

test('a shortened record loses filings before any decision', () => {
  const decisions = [...many(measure, 10), ...many(abnormalOperation, 10)];

  const record = short(
    [...decisions, stayed, ...many(filing, 400)],
    [reason(0, 'banned', '2027-01-01T00:00:00.000Z')],
  );

  expect(record.reasons).toHaveLength(1);
  expect(record.facts.slice(0, 21)).toEqual([...decisions, stayed]);
});

test.each<[string, Fact]>([
  ['measures', measure],
  ['entries on lists of others', abnormalOperation],
  ['listings of the legal person', legalPerson],
])('a shortened record keeps all %s while anything else can go', (_, warning) => {
  const warnings = many(warning, 15);
  const others = [succession, licence, filing, provincialGrade, stayed].flatMap((fact) =>
    many(fact, 50),
  );

  const { facts } = short([...others, ...warnings, ...many(award, 50)]);

  expect(facts.filter(({ kind }) => kind === warning.kind)).toEqual(warnings);
});

test('warnings that no record has room for leave the newest of them, and the levels', () => {
  const warnings = [...many(measure, 100), abnormalOperation];

  const record = short(warnings, [reason(0, 'banned', '2027-01-01T00:00:00.000Z')]);

  expect(record.timeline[0].level).toBe('banned');
  expect(record.facts.length).toBeGreaterThan(10);
  expect(record.facts).toEqual(warnings.slice(-record.facts.length));
});
