import type { Basis, Entry } from '../../../../shared/ledger/entry.ts';
import { makeNeutralRecord } from '../../../fixtures/records/neutral-record.ts';

export const now = '2026-11-02T01:00:00.000Z';
export const from = '2026-02-01T00:00:00.000Z';
export const record = makeNeutralRecord(1, ['示例清流检测有限公司']);

export function entryOf(
  seq: number,
  kind: string,
  level: Basis['level'],
  body: unknown = {},
): Entry {
  const authority = '示例市生态环境局';
  return {
    v: 1,
    seq,
    id: `e-${seq}`,
    kind,
    jurisdiction: '330300',
    subject: { kind: 'agency', code: record.code },
    recordedAt: from,
    effectiveFrom: from,
    actor: { person: `p-${seq}`, authority, role: 'city-regulator' },
    basis: {
      authority,
      law: '示例规定',
      level,
      article: '第一条',
      documentNumber: `示〔2026〕${seq}号`,
    },
    caseId: 'SL-1',
    body,
  };
}
