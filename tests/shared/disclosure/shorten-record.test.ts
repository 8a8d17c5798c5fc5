import { expect, test } from 'vitest';
import type { PublicReason, PublicRecord } from '../../../shared/disclosure/record.ts';
import { isAgencyRecord } from '../../../shared/disclosure/register-record.ts';
import { shortenRecord } from '../../../shared/disclosure/shorten-record.ts';
import type { Commendation } from '../../../shared/kinds/engagements/commendation-fact.ts';
import type { Fact } from '../../../shared/kinds/form/fact.ts';
import type { ListOfOthers } from '../../../shared/kinds/lists-of-others/list-fact.ts';
import type { FilingOnRecord } from '../../../shared/kinds/registration/filing-fact.ts';
import type { LicenceOnRecord } from '../../../shared/kinds/registration/licence-fact.ts';
import type { ProvincialGrade } from '../../../shared/kinds/registration/provincial-grade-fact.ts';
import type { Succession } from '../../../shared/kinds/registration/succession-fact.ts';
import type { Measure } from '../../../shared/kinds/supervision/measure-fact.ts';
import { canonicalBytes } from '../../../shared/ledger/canonical.ts';
import type {
  LegalPersonListing,
  StayedDecision,
} from '../../../shared/rating/facts/derived-facts.ts';
import { makeNeutralRecord } from '../../fixtures/records/neutral-record.ts';

const most = 16_384;

function reason(number: number, level: PublicReason['level'], until: string): PublicReason {
  return {
    entries: [`330300-${number}`],
    level,
    basis: {
      authority: '示例市生态环境局',
      law: '示例法',
      level: 'law',
      article: '第一条',
      documentNumber: `示禁〔2026〕${number}号`,
    },
    summary: '出具虚假报告'.repeat(40),
    from: '2026-02-01T00:00:00.000Z',
    until,
  };
}

function recordOf(reasons: readonly PublicReason[]): PublicRecord {
  const record = makeNeutralRecord(1, ['示例清流检测有限公司']);
  const [{ grade }] = record.timeline;
  const holding = (at: string) =>
    [...reasons.keys()].filter((place) => (reasons[place]?.until ?? at) > at);
  const spanAt = (from: string) => ({
    from,
    level: reasons[holding(from)[0] ?? -1]?.level ?? ('normal' as const),
    reasons: holding(from),
    grade,
  });
  const ends = [...new Set(reasons.flatMap(({ until }) => until ?? []))].toSorted();
  const later = ends.map(spanAt);
  const from = '2026-02-01T00:00:00.000Z';
  return { ...record, reasons, timeline: [{ ...record.timeline[0], ...spanAt(from) }, ...later] };
}

test('a shortened record keeps its level for as long as it holds, however many decisions are left out', () => {
  const bans = Array.from({ length: 40 }, (_, place) =>
    reason(place, 'banned', `2027-01-${place < 39 ? '01' : '31'}T00:00:00.000Z`),
  );
  const record = recordOf([...bans, reason(99, 'rectifying', '2028-01-01T00:00:00.000Z')]);

  const short = shortenRecord(record, most);

  expect(short && isAgencyRecord(short) && short.reasons.length).toBe(12);
  expect(short && isAgencyRecord(short) && short.timeline.map(({ level }) => level)).toEqual(
    record.timeline.map(({ level }) => level),
  );
});

const held = '2026-03-01T01:00:00.000Z';
const award: Commendation = {
  kind: 'commendation',
  entries: ['330300-8'],
  from: held,
  basis: reason(8, 'banned', held).basis,
  title: '示例先进单位',
  awardedOn: '2026-01-20',
};
const licence: LicenceOnRecord = {
  kind: 'licence',
  entries: ['330300-7'],
  from: held,
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
  from: held,
  sort: 'monitoring',
  number: '示监备-0012',
  scope: [],
  filedWith: '示例省生态环境厅',
  filedOn: '2026-01-12',
  source: '示例备案公示',
  checkedAt: held,
  unconfirmedFrom: '2026-03-09T00:00:00.000Z',
};
const provincialGrade: ProvincialGrade = {
  kind: 'provincial-grade',
  entries: ['330300-6'],
  from: held,
  grade: 'B',
  period: '2025年度',
  number: '示环信评〔2026〕1号',
  scope: [],
  source: '示例省平台',
  ratedBy: '示例省生态环境厅',
  ratedOn: '2026-02-10',
  checkedAt: held,
  unconfirmedFrom: '2026-03-09T00:00:00.000Z',
};
const succession: Succession = {
  kind: 'succession',
  entries: ['330300-5'],
  from: held,
  basis: award.basis,
  form: 'merger',
  codes: ['91990000MA0000015Q'],
};
const entered: ListOfOthers = {
  kind: 'list-entered',
  entries: ['330300-4'],
  from: held,
  list: 'abnormal-operation',
  summary: '通过登记的住所无法联系',
  source: '示例企业信用信息公示系统',
  checkedAt: held,
  unconfirmedFrom: '2026-03-09T00:00:00.000Z',
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
  from: held,
};
const measure: Measure = {
  kind: 'measure-imposed',
  entries: ['330300-1'],
  from: held,
  basis: award.basis,
  item: 'example-item',
  summary: '限制参与示例项目'.repeat(10),
};

/** So many facts like this one, each a day newer than the one before. */
function many<F extends Fact>(fact: F, count: number): readonly F[] {
  return Array.from({ length: count }, (_, n) => ({
    ...fact,
    entries: [`${fact.entries[0]}-${n}`],
    from: new Date(Date.UTC(2026, 2, 1 + n)).toISOString(),
  }));
}

function short(facts: readonly Fact[], reasons: readonly PublicReason[] = []): PublicRecord {
  const record = shortenRecord({ ...recordOf(reasons), facts }, most);
  if (record === undefined || !isAgencyRecord(record)) throw new Error('No cut is enough');
  expect(canonicalBytes(record).length).toBeLessThanOrEqual(most);
  return record;
}

test('a shortened record has what warns, what has no effect, and who the agency is, without its praise', () => {
  const facts = [measure, entered, legalPerson, stayed, succession, licence, filing];

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
  const decisions = [...many(measure, 10), ...many(entered, 10)];

  const record = short(
    [...decisions, stayed, ...many(filing, 400)],
    [reason(0, 'banned', '2027-01-01T00:00:00.000Z')],
  );

  expect(record.reasons).toHaveLength(1);
  expect(record.facts.slice(0, 21)).toEqual([...decisions, stayed]);
});

test.each<[string, Fact]>([
  ['measures', measure],
  ['entries on lists of others', entered],
  ['listings of the legal person', legalPerson],
])('a shortened record keeps all %s while anything else can go', (_, warning) => {
  const warnings = many(warning, 15);
  const others = [succession, licence, filing, provincialGrade, stayed].flatMap((fact) =>
    many(fact, 50),
  );

  const { facts } = short([...others, ...warnings, ...many(award, 50)]);

  expect(facts.filter(({ kind }) => kind === warning.kind)).toEqual(warnings);
});

test('a shortened record loses a decision whose level another keeps before any fact that warns', () => {
  const bans = Array.from({ length: 40 }, (_, n) =>
    reason(n, 'banned', '2027-01-01T00:00:00.000Z'),
  );
  const warnings = many(entered, 8);

  const { facts, reasons } = short(warnings, bans);

  expect(reasons).toHaveLength(12);
  expect(facts).toEqual(warnings);
});

test('warnings that no record has room for leave the newest of them, and the levels', () => {
  const warnings = [...many(measure, 100), entered];

  const record = short(warnings, [reason(0, 'banned', '2027-01-01T00:00:00.000Z')]);

  expect(record.timeline[0].level).toBe('banned');
  expect(record.facts.length).toBeGreaterThan(10);
  expect(record.facts).toEqual(warnings.slice(-record.facts.length));
});
