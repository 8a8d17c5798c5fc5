import type { PublicReason, PublicRecord } from '../../shared/disclosure/record.ts';
import type { Basis } from '../../shared/ledger/entry.ts';
import type { GradeState, Level, NameOnRecord } from '../../shared/rating/standing.ts';
import type { Instant } from '../../shared/time/instant.ts';
import { makeUscc } from '../fixtures/records/make-record.ts';

type RecordOptions = {
  readonly name: string;
  readonly formerly?: string;
  readonly level?: Level;
  /** When the level began; the organisation has been registered for longer. */
  readonly from?: Instant;
  readonly until?: Instant;
  readonly grade?: GradeState;
};

const registeredSince = '2025-01-10T00:00:00.000Z';
const graded: GradeState = {
  kind: 'graded',
  grade: 'A',
  score: {
    total: 96,
    parts: [
      { part: 'compliance', score: 100, weight: 0.6 },
      { part: 'evaluation', score: 90, weight: 0.4 },
    ],
  },
};

/** A record of a made-up agency, with a reason for its level and the level's end. */
export function makeRecord(n: number, options: RecordOptions): PublicRecord {
  const {
    name,
    formerly,
    level = 'normal',
    from = registeredSince,
    until,
    grade = graded,
  } = options;
  const former: readonly NameOnRecord[] =
    formerly === undefined ? [] : [{ name: formerly, kind: 'former', until: '2025-12-31' }];
  const reasons = level === 'normal' ? [] : [reasonOf(n, level, from, until)];
  const normal = { level: 'normal', reasons: [], grade } as const;
  const current = {
    from,
    ...(until !== undefined && { until }),
    level,
    reasons: reasons.map((_, place) => place),
    grade,
  };
  return {
    v: 1,
    code: makeUscc(n),
    names: [{ name, kind: 'registered' }, ...former],
    subjectKind: 'company',
    registration: { kind: 'filed', since: registeredSince },
    services: ['environmental-monitoring', 'environmental-consulting'],
    reasons,
    timeline: until === undefined ? [current] : [current, { from: until, ...normal }],
    facts: [],
  };
}

function reasonOf(
  n: number,
  level: Exclude<Level, 'normal'>,
  from: Instant,
  until: Instant | undefined,
): PublicReason {
  return {
    entries: [`330300-${n + 100}`],
    level,
    caseId: `示环信〔2026〕${n}号案`,
    basis: basisOf(n),
    summary: summaries[level],
    from,
    ...(until !== undefined && { until }),
    ...(level === 'banned' && {
      scope: {
        field: 'environmental-services',
        services: ['environmental-monitoring'],
        areas: ['330300'],
      } as const,
    }),
  };
}

function basisOf(n: number): Basis {
  return {
    authority: '示例市生态环境局',
    law: '示例市生态环境技术服务中介机构管理办法',
    level: 'normative-document',
    article: '第三十五条',
    documentNumber: `示环信〔2026〕${n}号`,
  };
}

const summaries: Readonly<Record<Exclude<Level, 'normal'>, string>> = {
  blacklisted: '出具虚假监测报告，列入黑名单。',
  banned: '禁止从事生态环境监测技术服务。',
  rectifying: '累计记分达到限期整改标准，责令限期整改。',
  supervised: '累计记分达到重点监管标准。',
};
