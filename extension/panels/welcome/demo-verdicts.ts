import type { PublicRecord } from '../../../shared/disclosure/record.ts';
import type { Verdict } from '../../../shared/register/reader/verdict.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { addSeconds } from '../../../shared/time/shanghai.ts';

/** An agency of the example; no code of a real one begins with 9199 (GB/T 2260 has no such region). */
export type DemoAgency = {
  readonly name: string;
  readonly code: string;
  readonly verdict: Verdict;
};

const registeredSince = '2025-01-09T16:00:00.000Z';
/** In the year that its document's number says. */
const listedSince = '2026-03-01T16:00:00.000Z';
const yearSeconds = 365 * 86_400;

/** One that is blacklisted and one that is rated, as of now. */
export function demoAgencies(now: Instant): readonly [DemoAgency, DemoAgency] {
  const listed = record('919900000009000173', '示例青山环境检测有限公司', {
    reasons: [
      {
        entries: ['990000-1'],
        level: 'blacklisted',
        caseId: '示环信〔2026〕1号案',
        basis: {
          authority: '示例市生态环境局',
          law: '示例市生态环境技术服务中介机构管理办法',
          level: 'normative-document',
          article: '第三十五条',
          documentNumber: '示环信〔2026〕1号',
        },
        summary: '出具虚假监测报告，列入黑名单。',
        from: listedSince,
        until: addSeconds(now, yearSeconds),
      },
    ],
    timeline: [
      {
        from: listedSince,
        until: addSeconds(now, yearSeconds),
        level: 'blacklisted',
        reasons: [0],
        grade: { kind: 'graded', grade: 'E' },
      },
    ],
  });
  const rated = record('91990000000900025X', '示例白云环境咨询有限公司', {
    reasons: [],
    timeline: [
      {
        from: registeredSince,
        level: 'normal',
        reasons: [],
        grade: {
          kind: 'graded',
          grade: 'A',
          score: {
            total: 96,
            parts: [
              { part: 'compliance', score: 100, weight: 0.6 },
              { part: 'evaluation', score: 90, weight: 0.4 },
            ],
          },
        },
      },
    ],
  });
  return [agency(listed, now), agency(rated, now)];
}

function record(
  code: string,
  name: string,
  standing: Pick<PublicRecord, 'reasons' | 'timeline'>,
): PublicRecord {
  return {
    v: 1,
    code,
    names: [{ name, kind: 'registered' }],
    subjectKind: 'company',
    registration: { kind: 'filed', since: registeredSince },
    services: ['environmental-monitoring'],
    ...standing,
    facts: [],
  };
}

function agency(record: PublicRecord, now: Instant): DemoAgency {
  const { code, names, timeline } = record;
  const [span] = timeline;
  const validUntil = addSeconds(now, 86_400);
  const verdict: Verdict = { outcome: 'known', record, span, asOf: now, validUntil };
  return { name: names[0]?.name ?? code, code, verdict };
}
