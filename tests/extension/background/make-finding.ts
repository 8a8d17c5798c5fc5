import type { Finding } from '../../../shared/findings/finding.ts';
import type { Level } from '../../../shared/rating/standing.ts';
import type { Verdict } from '../../../shared/register/reader/verdict.ts';
import { makeRecord } from '../../support/extension-records.ts';
import { makeUscc } from '../../support/make-record.ts';

/** A finding of made-up agency number `n`. */
export function makeFinding(n: number, options: Partial<Finding> = {}): Finding {
  const name = `示例第${n}环境检测有限公司`;
  return {
    block: 1,
    start: 0,
    end: name.length,
    text: name,
    code: makeUscc(n),
    name,
    kind: 'agency',
    certainty: { kind: 'certain' },
    ...options,
  };
}

/** What the register says of made-up agency number `n` at that level. */
export function makeVerdict(n: number, level: Level = 'normal'): Verdict {
  const record = makeRecord(n, { name: `示例第${n}环境检测有限公司`, level });
  const [span] = record.timeline;
  return {
    outcome: 'known',
    record,
    span,
    asOf: '2026-11-23T00:00:00.000Z',
    validUntil: '2026-11-24T00:00:00.000Z',
  };
}
