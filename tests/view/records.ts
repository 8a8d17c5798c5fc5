import type { PublicReason, PublicRecord, PublicSpan } from '../../shared/disclosure/record.ts';
import type { Verdict } from '../../shared/register/reader/verdict.ts';

/** A code that nobody has: region 990000 is not assigned. */
export const code = '91990000MA00000000';
export const now = '2026-11-24T04:00:00.000Z';

export const listing: PublicReason = {
  entries: ['330300-12', '330300-9'],
  level: 'blacklisted',
  caseId: 'case-1',
  basis: {
    authority: '温州市生态环境局（示例）',
    law: '《温州市生态环境技术服务中介机构管理办法》',
    level: 'normative-document',
    article: '第三十五条',
    documentNumber: '示环信〔2026〕7号',
  },
  summary: '出具虚假监测报告，诚信评价结果极差',
  from: '2026-11-23T16:00:00.000Z',
  until: '2027-11-22T16:00:00.000Z',
};

export const ban: PublicReason = {
  ...listing,
  entries: ['330300-15'],
  level: 'banned',
  basis: {
    authority: '示例市财政局',
    law: '《中华人民共和国政府采购法》',
    level: 'law',
    article: '第七十七条',
    documentNumber: '示财采〔2026〕3号',
  },
  summary: '提供虚假材料谋取中标',
  scope: {
    field: 'government-procurement',
    services: ['environmental-monitoring'],
    areas: ['330302', '330304'],
  },
};

export const plainSpan: PublicSpan = {
  from: '2026-01-01T00:00:00.000Z',
  level: 'normal',
  reasons: [],
  grade: { kind: 'not-yet-graded', because: 'first-year' },
};

export function recordWith(
  span: Partial<PublicSpan>,
  more: Partial<PublicRecord> = {},
): PublicRecord {
  return {
    v: 1,
    code,
    names: [{ name: '示例环境检测有限公司', kind: 'registered' }],
    subjectKind: 'company',
    registration: { kind: 'filed', since: '2025-03-01T00:00:00.000Z' },
    services: ['environmental-monitoring', 'environmental-consulting'],
    reasons: [],
    timeline: [{ ...plainSpan, ...span }],
    ...more,
  };
}

export function known(record: PublicRecord): Extract<Verdict, { outcome: 'known' }> {
  return {
    outcome: 'known',
    record,
    span: record.timeline[0],
    asOf: '2026-11-24T03:58:00.000Z',
    validUntil: '2026-11-25T03:58:00.000Z',
  };
}

export const blacklisted = known(
  recordWith(
    { from: listing.from, until: '2027-11-22T16:00:00.000Z', level: 'blacklisted', reasons: [0] },
    { reasons: [listing] },
  ),
);
