import type { PublicRecord } from '../../shared/disclosure/record.ts';
import { listing, recordWith } from './records.ts';

const { caseId, basis, from } = listing;
const decided = { ...(caseId !== undefined && { caseId }), basis, from };

/** Everything that can stand beside a level. All that ends does so on 2027-11-23 in Shanghai, but the list. */
export const ends = '2027-11-22T16:00:00.000Z';
export const listUnconfirmedFrom = '2026-12-01T16:00:00.000Z';

export const richRecord: PublicRecord = recordWith(
  { level: 'supervised', reasons: [0] },
  {
    registration: {
      kind: 'filed',
      since: '2025-03-01T00:00:00.000Z',
      confirmedAt: '2026-06-01T00:00:00.000Z',
    },
    reasons: [{ ...listing, level: 'supervised' }],
    suspended: [
      { ...listing, entries: ['330300-20'], level: 'banned', until: ends, marks: ['suspended'] },
    ],
    measures: [
      {
        ...decided,
        entries: ['330300-21'],
        summary: '不予安排专项资金',
        item: 'fiscal-support',
        scope: '市级专项资金',
        until: ends,
      },
    ],
    penalties: [1, 2, 3].map((n) => ({
      ...decided,
      entries: [`330300-3${n}`],
      from: `2026-0${n}-01T00:00:00.000Z`,
      summary: `第${n}次原始记录不完整`,
      types: ['warning', 'fine'],
      servedOn: `2026-0${n}-01`,
      contestableUntil: `2026-0${n + 6}-02T16:00:00.000Z`,
      until: ends,
      ...(n === 3 && { marks: ['challenged' as const] }),
    })),
    jointLiabilities: [
      {
        ...decided,
        entries: ['330300-35'],
        summary: '对污染损害承担连带赔偿责任',
        court: '示例市中级人民法院',
        judgment: '（2026）示01民终1号',
        until: ends,
      },
    ],
    lists: [
      {
        entries: ['330300-40'],
        list: 'abnormal-operation',
        summary: '未按期公示年报',
        source: '示例企业信用信息公示系统',
        checkedAt: '2026-11-24T00:00:00.000Z',
        unconfirmedFrom: listUnconfirmedFrom,
      },
    ],
    corrections: [
      { entries: ['330300-51', '330300-50'], kind: 'listing', basis, from, until: ends },
    ],
    successions: [
      { entries: ['330300-60'], form: 'merger', codes: ['91990000MA00000001'], basis, from },
    ],
    filings: [
      {
        entries: ['330300-72'],
        sort: 'monitoring',
        number: '示监备-0012',
        scope: ['environmental-monitoring'],
        filedWith: '示例省生态环境厅',
        filedOn: '2026-01-12',
        source: '示例备案公示',
        checkedAt: '2026-11-24T00:00:00.000Z',
        unconfirmedFrom: listUnconfirmedFrom,
      },
    ],
    provincialGrades: [
      {
        entries: ['330300-73'],
        grade: 'B',
        period: '2025年度',
        number: '示环信评〔2026〕8号',
        scope: ['environmental-monitoring'],
        ratedBy: '示例省生态环境厅',
        ratedOn: '2026-02-10',
        source: '示例信用评价公示',
        checkedAt: '2026-11-24T00:00:00.000Z',
        unconfirmedFrom: listUnconfirmedFrom,
        until: ends,
      },
    ],
    licences: [
      {
        entries: ['330300-70'],
        title: '检验检测机构资质认定证书',
        number: '261112050001',
        scope: ['environmental-monitoring'],
        issuer: '示例省局',
        source: '示例公示系统',
        checkedOn: '2026-11-01',
        checkedBy: '示例市局',
        from,
        expiresAt: ends,
      },
    ],
    declared: { capability: '持证人员 26 名', fees: '按指导价' },
    commitment: {
      entries: ['330300-80'],
      timeLimitDays: 15,
      process: '受理后两日内采样',
      text: '逾期免收费用',
      from,
    },
    commendations: [
      { entries: ['330300-81'], title: '示例先进单位', awardedOn: '2026-04-22', basis },
    ],
    associationRatings: [
      {
        entries: ['330300-82'],
        association: '91990000MA00000002',
        ratedBy: '示例协会',
        scheme: '示例协会信用评价办法',
        rating: 'AA',
        ratedOn: '2026-08-28',
      },
    ],
  },
);
