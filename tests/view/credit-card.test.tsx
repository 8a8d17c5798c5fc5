import { cleanup, render, screen } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { langs } from '../../shared/messages/lang.ts';
import type { Verdict } from '../../shared/register/reader/verdict.ts';
import { cardOf } from '../../shared/view/card-model.ts';
import { CreditCard } from '../../shared/view/credit-card.tsx';
import { EntryIds } from '../../shared/view/decision.tsx';
import { blacklisted, code, now } from '../fixtures/card/card-records.ts';
import { gradedB, show } from '../fixtures/card/show-card.tsx';

afterEach(cleanup);

test('a card answers who, level, until when, why, what follows, grade, data as of, objection, in this order', () => {
  show(blacklisted);

  const text = screen.getByRole('article').textContent ?? '';
  const places = [
    '示例环境检测有限公司',
    code,
    '黑名单',
    '至 2027年11月22日',
    '出具虚假监测报告',
    '温州市生态环境局（示例）',
    '示环信〔2026〕7号',
    '第三十五条',
    '不得单独作为否决依据',
    '暂未评级',
    '自行申报，未经核实',
    '数据截至：2026年11月24日 11:58',
    '提出异议',
  ].map((part) => text.indexOf(part));

  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('a card’s grade shows its sum', () => {
  show(gradedB);

  const rows = screen.getAllByRole('row').map((row) => row.textContent);
  expect(rows).toEqual(['守法合规90.0 × 60%54.0', '服务评价80.0 × 40%32.0', '合计86.0']);
});

test.each([
  [{ outcome: 'not-known', asOf: now, validUntil: now }, /未登记不等于信用良好/],
  [{ outcome: 'stale', lastKnownOn: now }, /不能据此判断/],
  [{ outcome: 'unknown', cause: 'unreachable' }, /不代表信用良好/],
  [{ outcome: 'unknown', cause: 'clock-wrong' }, /校准系统时钟/],
] as const satisfies readonly (readonly [Verdict, RegExp])[])(
  'a card of %o never looks like good news',
  (verdict, sentence) => {
    show(verdict);

    expect(screen.getByText(sentence)).toBeTruthy();
    expect(screen.queryByText(/信用 [A-D]/)).toBeNull();
  },
);

test('a card has links where there is an address to go to', () => {
  const links = {
    page: 'https://public.example/agencies/1',
    receipt: 'https://public.example/r',
  };

  render(<CreditCard card={cardOf(blacklisted, code, now)} lang="en" links={links} />);

  expect(screen.getByRole('link', { name: 'Public page' }).getAttribute('href')).toBe(links.page);
  expect(screen.getByRole('link', { name: 'Receipt' }).getAttribute('href')).toBe(links.receipt);
});

test.each(
  langs.flatMap((lang) =>
    [blacklisted, gradedB, { outcome: 'unknown', cause: 'unreachable' } as const].map(
      (verdict) => ({ lang, verdict }),
    ),
  ),
)('in $lang, $verdict.outcome, axe finds nothing', async ({ lang, verdict }) => {
  const { container } = render(<CreditCard card={cardOf(verdict, code, now)} lang={lang} />);

  // Without a layout there is no contrast to measure: tokens.test.ts does that.
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });

  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

test('the numbers of entries on a card stay whole, and a list of them may take several lines', () => {
  const entries = ['330300-26', '330300-21', '330300-20'];
  const { container } = render(<EntryIds entries={entries} lang="zh" />);

  const whole = [...container.querySelectorAll('.lc-number')].map(({ textContent }) => textContent);
  expect(whole).toEqual(entries);
  expect(container.textContent).toBe('记录编号：330300-26, 330300-21, 330300-20');
});
