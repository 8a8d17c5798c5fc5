import { expect, test } from 'vitest';
import type { PublicReason, PublicRecord } from '../../../shared/disclosure/record.ts';
import { isAgencyRecord } from '../../../shared/disclosure/register-record.ts';
import { shortenRecord } from '../../../shared/disclosure/shorten-record.ts';
import type { FilingOnRecord } from '../../../shared/kinds/registration/filing-fact.ts';
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

test('a shortened record loses filings and the province’s grade before any decision', () => {
  const filing: FilingOnRecord = {
    kind: 'statutory-filing',
    entries: ['330300-9'],
    from: '2026-03-01T01:00:00.000Z',
    sort: 'monitoring',
    number: '示监备-0012',
    scope: [],
    filedWith: '示例省生态环境厅',
    filedOn: '2026-01-12',
    source: '示例备案公示',
    checkedAt: '2026-03-01T01:00:00.000Z',
    unconfirmedFrom: '2026-03-09T00:00:00.000Z',
  };
  const record = recordOf([reason(0, 'banned', '2027-01-01T00:00:00.000Z')]);
  const facts = Array.from({ length: 400 }, (_, n) => ({ ...filing, number: `示监备-${n}` }));

  expect(shortenRecord({ ...record, facts }, most)).toEqual(record);
});
