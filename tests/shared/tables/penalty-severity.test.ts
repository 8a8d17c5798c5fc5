import { expect, test } from 'vitest';
import type { PenaltyField } from '../../../shared/tables/penalty-columns.ts';
import { penaltyDraftOf } from '../../../shared/tables/penalty-draft.ts';

test.each([
  [{ category: '警告' }, 'minor'],
  [{ category: '警告；通报批评' }, 'minor'],
  [{ category: '罚款', fine: '0.1' }, 'general'],
  [{ category: '罚款', fine: '0.1', procedure: '简易程序' }, 'minor'],
  [{ category: '罚款', fine: '19.999999' }, 'general'],
  [{ category: '罚款', fine: '20' }, 'serious'],
  [{ category: '没收违法所得', confiscated: '50' }, 'general'],
  [{ category: '警告；暂扣许可证件' }, 'serious'],
  [{ category: '责令停产停业' }, 'serious'],
  [{ category: '吊销许可证件' }, 'serious'],
  [{ category: '限制从业' }, 'serious'],
])('domain § 2: an imported penalty of %o is %s', (said, severity) => {
  const row: Partial<Record<PenaltyField, string>> = said;

  const { draft } = penaltyDraftOf((field) => row[field] ?? '', '2026-11-23');

  expect(draft).toMatchObject({ body: { severity } });
});
