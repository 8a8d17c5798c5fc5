import { describe, expect, test } from 'vitest';
import type { PublicRecord } from '../../../shared/disclosure/record.ts';
import { listRows } from '../../../shared/tables/list-rows.ts';
import { registerRows } from '../../../shared/tables/register-rows.ts';
import { noon } from '../../fixtures/register/make-head.ts';
import { makeRecord } from '../../fixtures/register/make-records.ts';

const declared = { name: '示例清流检测有限公司', kind: 'registered', isUnconfirmed: true } as const;
const decided = { name: '示例黑水检测有限公司', kind: 'alias' } as const;
const from = '2026-01-01T00:00:00.000Z';
const basis = {
  authority: '示例市局',
  law: '《示例条例》',
  level: 'local-regulation',
  article: '第一条',
  documentNumber: '示〔2026〕1号',
} as const;

function tables(names: PublicRecord['names']) {
  const [first] = makeRecord(1, {}).timeline;
  const record = makeRecord(1, {
    names,
    reasons: [{ entries: ['330300-9'], level: 'blacklisted', basis, summary: '虚假报告', from }],
    timeline: [{ ...first, level: 'blacklisted', reasons: [0] }],
  });
  return [registerRows([record], noon, noon), listRows([record], noon, noon)];
}

describe('names of agencies in every table', () => {
  test('in every table an agency has the name that an authority vouches for, not the one it gives itself', () => {
    for (const rows of tables([declared, decided])) {
      expect(rows[0]).toContain(decided.name);
      expect(rows.flat().join()).not.toContain(declared.name);
    }
  });

  test('in every table a name that no authority vouches for is marked', () => {
    for (const rows of tables([declared])) {
      expect(rows[0]).toContain(`${declared.name}（自行申报，未经核实）`);
    }
  });
});
