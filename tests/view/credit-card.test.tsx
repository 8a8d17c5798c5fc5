import { cleanup, render, screen, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import type { NoticeScope } from '../../shared/findings/notice-scope.ts';
import { langs } from '../../shared/messages/lang.ts';
import type { Verdict } from '../../shared/register/reader/verdict.ts';
import { cardOf } from '../../shared/view/card-model.ts';
import { CreditCard } from '../../shared/view/credit-card.tsx';
import { EntryIds } from '../../shared/view/decision.tsx';
import { holdAgainst } from '../../shared/view/held-against.ts';
import {
  ban,
  blacklisted,
  code,
  known,
  listing,
  now,
  recordWith,
} from '../fixtures/card/card-records.ts';

afterEach(cleanup);

const gradedB = known(
  recordWith({
    grade: {
      kind: 'graded',
      grade: 'B',
      score: {
        total: 86,
        parts: [
          { part: 'compliance', score: 90, weight: 0.6 },
          { part: 'evaluation', score: 80, weight: 0.4 },
        ],
      },
    },
  }),
);

const lucheng = { code: '330302', name: '鹿城区' };

function notice(said: Partial<NoticeScope>): NoticeScope {
  return { services: [], areas: [], jurisdiction: '330300', ...said };
}

function showOn(page: NoticeScope, verdict: Verdict) {
  const card = cardOf(verdict, code, now, { held: holdAgainst(verdict, page) });
  render(<CreditCard card={card} lang="zh" />);
}

describe('CreditCard', () => {
  test.each([
    ['until-lifted', 'zh', '无期限，至解除'],
    ['for-life', 'zh', '终身'],
    ['until-lifted', 'en', 'until lifted'],
    ['for-life', 'en', 'for life'],
  ] as const)(
    'a card says of a ban %s in %s when it ends: beside the level, in its scope, and with its decision',
    (openEnd, lang, said) => {
      const { until: _, ...endless } = ban;
      const record = recordWith(
        { level: 'banned', reasons: [0] },
        { reasons: [{ ...endless, openEnd }] },
      );
      render(<CreditCard card={cardOf(known(record), code, now)} lang={lang} />);

      expect(screen.getAllByText(said, { exact: false })).toHaveLength(3);
    },
  );

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

  test('G2: a card shows a ban’s field, services, areas, period and the level of its basis', () => {
    show(known(recordWith({ level: 'banned', reasons: [0] }, { reasons: [ban] })));

    const effect = within(definitionOf('效力'));
    expect(effect.getByText('政府采购')).toBeTruthy();
    expect(effect.getByText(/生态环境监测/).textContent).toContain('鹿城区、瓯海区');
    expect(effect.getByText('2026年11月24日 至 2027年11月22日')).toBeTruthy();
    expect(effect.queryByText(/仅供参考/)).toBeNull();
    expect(definitionOf('依据').textContent).toContain('法律');
  });

  test('a card with several levels says of each reason of another level which one it is', () => {
    show(known(recordWith({ level: 'blacklisted', reasons: [0, 1] }, { reasons: [listing, ban] })));

    const [first, second] = within(definitionOf('依据')).getAllByRole('listitem');
    expect(first?.textContent).not.toContain('黑名单');
    expect(second?.textContent).toContain('市场禁入');
  });

  test('a card’s grade shows its sum', () => {
    show(gradedB);

    const rows = screen.getAllByRole('row').map((row) => row.textContent);
    expect(rows).toEqual(['守法合规90.0 × 60%54.0', '服务评价80.0 × 40%32.0', '合计86.0']);
  });

  test('G13: a card outside a decision’s scope says that the level has no effect here, and what was compared', () => {
    showOn(notice({ areas: [{ code: '420500', name: '宜昌市' }] }), blacklisted);

    expect(screen.getByText('无当地效力')).toBeTruthy();
    const effect = definitionOf('效力').textContent;
    expect(effect).toContain('不包括本项目');
    expect(effect).toContain('对本公告无当地效力');
    expect(effect).toContain('公告的地区不在决定范围内');
    expect(effect).toContain('公告所写：宜昌市');
  });

  test('G13: a card compares each of several decisions with the notice by itself', () => {
    const both = known(
      recordWith({ level: 'blacklisted', reasons: [0, 1] }, { reasons: [listing, ban] }),
    );

    showOn(notice({ services: ['environmental-monitoring'], areas: [lucheng] }), both);

    expect(screen.queryByText('无当地效力')).toBeNull();
    const items = within(definitionOf('效力')).getAllByRole('listitem');
    expect(items.map((item) => item.textContent).slice(1)).toEqual([
      expect.stringMatching(/^黑名单对本公告适用.*公告所写：生态环境监测、鹿城区$/),
      expect.stringMatching(/^市场禁入对本公告可能适用公告没写采购性质；请核对决定的范围/),
    ]);
  });

  test('G11: a card of a consortium’s part says its role and its worst member', () => {
    const worst = { name: '示例乙检测有限公司', key: 'blacklisted' } as const;
    const finding = {
      kind: 'agency',
      text: '示例环境检测有限公司',
      name: '示例环境检测有限公司',
      certainty: { kind: 'certain' },
      role: 'winner',
    } as const;
    const card = cardOf(gradedB, code, now, { finding, consortium: { part: 'leader', worst } });

    const { rerender } = render(<CreditCard card={card} lang="zh" />);

    screen.getByText('在本页为：中标（成交）人、联合体牵头人');
    screen.getByText('联合体中信用最差的成员：示例乙检测有限公司（黑名单）');
    const alone = cardOf(gradedB, code, now, { finding, consortium: { worst: undefined } });
    rerender(<CreditCard card={alone} lang="en" />);
    screen.getByText('Named here as: winner, part of a consortium');
    screen.getByText(/only this part of it is in the register/);
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

  test('G11: a branch’s card says that its legal person is shown', () => {
    const finding = {
      kind: 'branch',
      text: '示例环境检测有限公司',
      branch: '示例环境检测有限公司温州分公司',
      name: '示例环境检测有限公司',
      certainty: { kind: 'certain' },
    } as const;

    render(<CreditCard card={cardOf(blacklisted, code, now, { finding })} lang="zh" />);

    expect(
      screen.getByText(/“示例环境检测有限公司温州分公司”为“示例环境检测有限公司”的分支机构/),
    ).toBeTruthy();
  });

  test('a card of a finding that is only possible says so', () => {
    const finding = {
      kind: 'agency',
      text: '示例环境检测有限公司',
      name: '示例环境检测有限公司',
      certainty: { kind: 'possible', because: 'left-boundary' },
    } as const;

    render(<CreditCard card={cardOf(blacklisted, code, now, { finding })} lang="zh" />);

    expect(screen.getByText(/^疑似/)).toBeTruthy();
  });

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
});

function show(verdict: Verdict): void {
  render(<CreditCard card={cardOf(verdict, code, now)} lang="zh" />);
}

function definitionOf(term: string): HTMLElement {
  const definition = screen.getByText(term, { selector: 'dt' }).nextElementSibling;
  if (!(definition instanceof HTMLElement)) throw new Error(`${term} has no definition`);
  return definition;
}

test('the numbers of entries on a card stay whole, and a list of them may take several lines', () => {
  const entries = ['330300-26', '330300-21', '330300-20'];
  const { container } = render(<EntryIds entries={entries} lang="zh" />);

  const whole = [...container.querySelectorAll('.lc-number')].map(({ textContent }) => textContent);
  expect(whole).toEqual(entries);
  expect(container.textContent).toBe('记录编号：330300-26, 330300-21, 330300-20');
});
