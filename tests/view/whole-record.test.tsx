import { cleanup, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { langs } from '../../shared/messages/lang.ts';
import { richRecord } from '../fixtures/card/rich-record.ts';
import { rowOf, showWhole, terms } from '../fixtures/card/show-rows.tsx';

afterEach(cleanup);

describe('the whole record', () => {
  test('the whole record adds facts that decide nothing, and shows all penalties with their article and entry', () => {
    showWhole();

    expect(terms().slice(-7)).toEqual([
      '许可',
      '承继关系',
      '机构自述',
      '服务承诺',
      '行业评价',
      '表彰奖励',
      '激励措施',
    ]);
    expect(within(rowOf('行政处罚')).getAllByRole('listitem')).toHaveLength(3);
    expect(rowOf('行政处罚').textContent).toContain('记录编号：330300-31');
  });

  test.each([
    [
      '许可',
      ['261112050001', '核定业务：生态环境监测', '示例公示系统', '示例市局于2026年11月1日核查'],
    ],
    ['承继关系', ['因合并承继 91990000MA00000001', '示环信〔2026〕7号']],
    ['机构自述', ['自行申报，未经核实', '服务能力持证人员 26 名', '最近一次确认：2026年6月1日']],
    ['服务承诺', ['自行申报，未经核实', '15 日内办结', '逾期免收费用']],
    ['行业评价', ['AA', '示例协会于2026年8月28日评定', '不计入本库信用等级']],
    ['表彰奖励', ['示例先进单位', '温州市生态环境局（示例）']],
    ['激励措施', ['决定以前不生效', '由财政部门依照']],
  ])('in the whole record, %s names who vouches for it', (term, parts) => {
    showWhole();

    for (const part of parts) expect(rowOf(term).textContent).toContain(part);
  });

  test('Art. 19: the whole record says of a registration that it was never confirmed', () => {
    const registration = { kind: 'filed', since: '2025-03-01T00:00:00.000Z' } as const;
    showWhole('zh', { ...richRecord, registration });

    expect(rowOf('机构自述').textContent).toContain('登记后尚未再次确认');
  });

  test.each(langs)('the whole record in %s has no finding of axe', async (lang) => {
    const { container } = showWhole(lang);

    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });

    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
