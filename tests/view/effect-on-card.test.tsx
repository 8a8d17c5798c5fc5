import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import type { NoticeScope } from '../../shared/findings/notice-scope.ts';
import type { Verdict } from '../../shared/register/reader/verdict.ts';
import { cardOf } from '../../shared/view/card-model.ts';
import { CreditCard } from '../../shared/view/credit-card.tsx';
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
import { show } from '../fixtures/card/show-card.tsx';

afterEach(cleanup);

const lucheng = { code: '330302', name: '鹿城区' };

function notice(said: Partial<NoticeScope>): NoticeScope {
  return { services: [], areas: [], jurisdiction: '330300', ...said };
}

function showOn(page: NoticeScope, verdict: Verdict) {
  const card = cardOf(verdict, code, now, { held: holdAgainst(verdict, page) });
  render(<CreditCard card={card} lang="zh" />);
}

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

function definitionOf(term: string): HTMLElement {
  const definition = screen.getByText(term, { selector: 'dt' }).nextElementSibling;
  if (!(definition instanceof HTMLElement)) throw new Error(`${term} has no definition`);
  return definition;
}
