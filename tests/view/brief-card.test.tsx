import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { cardOf } from '../../shared/view/card-model.ts';
import { CreditCard } from '../../shared/view/credit-card.tsx';
import { code, known, now } from '../fixtures/card/card-records.ts';
import { ends, listUnconfirmedFrom, richRecord } from '../fixtures/card/rich-record.ts';
import { rowOf, showBrief, terms } from '../fixtures/card/show-rows.tsx';
import { factsIn } from '../fixtures/records/facts-in.ts';

afterEach(cleanup);

describe('a brief card', () => {
  test('a brief card says what follows, the grade, and what else is on record, in this order', () => {
    showBrief();

    expect(terms()).toEqual([
      '依据',
      '效力',
      '惩戒措施',
      '信用等级',
      '停止执行',
      '行政处罚',
      '连带责任',
      '登记机关名录',
      '更正',
      '登记',
      '法定备案',
      '省级环境信用等级',
      '许可',
    ]);
  });

  test('Art. 34: a brief card says of a measure its item, its scope, who decided it and until when', () => {
    showBrief();

    const row = rowOf('惩戒措施');
    expect(within(row).getByText('限制享受财政资金补助')).toBeTruthy();
    expect(row.textContent).toContain('市级专项资金');
    expect(row.textContent).toContain('温州市生态环境局（示例） 示环信〔2026〕7号');
    expect(row.textContent).toContain('至 2027年11月22日');
  });

  test('G1: a brief card has the newest two penalties, with the end of their publication, contested ones marked', () => {
    showBrief();

    const [newest, second, ...others] = within(rowOf('行政处罚')).getAllByRole('listitem');
    expect(newest?.textContent).toContain('第3次原始记录不完整');
    expect(newest?.textContent).toContain('复议诉讼期内');
    expect(newest?.textContent).toContain('公示期至 2027年11月22日');
    expect(second?.textContent).toContain('第2次');
    expect(second?.textContent).not.toContain('复议诉讼期内');
    expect(others).toEqual([]);
    expect(rowOf('行政处罚').textContent).toContain('另有 1 项');
  });

  test('G1: a brief card marks a penalty as long as it can be contested, by the reader’s own clock', () => {
    const [penalty] = factsIn(richRecord, 'penalty');
    if (!penalty) throw new Error('The fixture has a penalty');
    const record = { ...richRecord, facts: [penalty] };
    const textAt = (at: string) => {
      cleanup();
      render(<CreditCard card={cardOf(known(record), code, at)} lang="zh" />);
      return rowOf('行政处罚').textContent;
    };

    expect(textAt('2026-07-02T15:59:59.999Z')).toContain('复议诉讼期内');
    expect(textAt('2026-07-02T16:00:00.000Z')).not.toContain('复议诉讼期内');
  });

  test('a brief card puts first the stayed decision with the strongest legal force, however old it is', () => {
    const [stayed] = factsIn(richRecord, 'stayed');
    if (!stayed) throw new Error('The fixture has a stayed decision');
    const facts = [
      { ...stayed, level: 'blacklisted' as const, from: '2026-01-01T00:00:00.000Z' },
      { ...stayed, entries: ['330300-22'], from: '2026-02-01T00:00:00.000Z' },
    ];
    showBrief(now, { ...richRecord, facts });

    const levels = within(rowOf('停止执行')).getAllByRole('listitem');
    expect(levels[0]?.textContent).toContain('黑名单');
    expect(levels[1]?.textContent).toContain('禁入');
  });

  test('G15: a brief card says the source of an entry of another’s list, and that it is unconfirmed once its time is over', () => {
    showBrief();
    expect(rowOf('登记机关名录').textContent).toContain('来源：示例企业信用信息公示系统');
    expect(rowOf('登记机关名录').textContent).toContain('2026年11月24日核查');
    expect(rowOf('登记机关名录').textContent).not.toContain('待确认');

    cleanup();
    showBrief(listUnconfirmedFrom);

    expect(rowOf('登记机关名录').textContent).toContain('逾期未再核查，现状待确认');
  });

  test.each([
    ['法定备案', '生态环境监测机构备案', '来源：示例备案公示'],
    ['省级环境信用等级', '2025年度', '来源：示例信用评价公示'],
  ])(
    'G15: a brief card says the source of %s, and that it is unconfirmed once its time is over',
    (term, what, source) => {
      showBrief();
      expect(rowOf(term).textContent).toContain(what);
      expect(rowOf(term).textContent).toContain(source);
      expect(rowOf(term).textContent).toContain('2026年11月24日核查');
      expect(rowOf(term).textContent).not.toContain('待确认');

      cleanup();
      showBrief(listUnconfirmedFrom);

      expect(rowOf(term).textContent).toContain('逾期未再核查，现状待确认');
    },
  );

  test('a brief card says that the provincial grade doesn’t count in the city’s', () => {
    showBrief();

    expect(rowOf('省级环境信用等级').textContent).toContain('不计入本市信用等级');
  });

  test('G5: a brief card’s correction says that a decision was annulled', () => {
    showBrief();

    expect(rowOf('更正').textContent).toContain('一项“列入黑名单”决定已被撤销');
  });

  test('Art. 7: a brief card flags a licence from the moment it expires', () => {
    showBrief();
    expect(rowOf('许可').textContent).toContain('有效期至 2027年11月22日');
    expect(rowOf('许可').textContent).not.toContain('已失效');

    cleanup();
    showBrief(ends);

    expect(within(rowOf('许可')).getByText('已失效')).toBeTruthy();
  });

  test('a brief card leaves out all that is over by the reader’s own clock, whatever the register still has', () => {
    showBrief(ends);

    for (const over of ['惩戒措施', '行政处罚', '停止执行', '更正']) {
      expect(terms()).not.toContain(over);
    }
  });

  test('a brief card says nothing of facts that decide nothing', () => {
    showBrief();

    expect(screen.getByRole('article').textContent).not.toMatch(/持证人员|先进单位|AA/);
  });
});
