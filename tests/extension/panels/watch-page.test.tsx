import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { WatchPage, type WatchPageProps } from '../../../extension/panels/watch/watch-page.tsx';
import { mostWatched } from '../../../extension/settings/most-watched.ts';
import type { Said, WatchedAgency } from '../../../extension/watching/watched-agency.ts';
import { calmRegister } from '../../fixtures/pages/calm-tab.ts';
import { noWatch } from '../../fixtures/pages/no-watch.ts';
import { makeAgencyRecord } from '../../fixtures/records/agency-record.ts';
import { makeUscc } from '../../fixtures/records/made-up-codes.ts';
import { secondSource } from '../../fixtures/register/pinned-source.ts';

afterEach(cleanup);

const own = calmRegister.jurisdiction;
const at = '2026-11-24T04:00:00.000Z';
const name = '示例青山环境检测有限公司';
const listed = makeAgencyRecord(1, { name, level: 'blacklisted' });
const changed: WatchedAgency = {
  ...{ code: makeUscc(1), name, since: at },
  said: [{ jurisdiction: own, record: listed, at }],
  change: {
    before: [
      { jurisdiction: own, record: makeAgencyRecord(1, { name }), at: '2026-11-03T04:00:00.000Z' },
    ],
    ...{ noticedAt: at, isTold: true, isRead: false },
  },
};

function show(some: Partial<WatchPageProps>) {
  const watch = { ...noWatch.watch, ...some.watch };
  const state = { lang: 'zh', registers: [calmRegister] } as const;
  const props = { state, isNotified: false, now: at };
  render(
    <WatchPage
      {...props}
      watched={[]}
      isOnRecord={async () => new Set()}
      useLanguage={() => undefined}
      {...some}
      watch={watch}
    />,
  );
}

const paste = (text: string) => {
  fireEvent.input(screen.getByRole('textbox'), { target: { value: text } });
  fireEvent.submit(screen.getByRole('textbox').closest('form') as HTMLFormElement);
};

test('a change says from what to what, since which day, and all that it consists of', () => {
  show({ watched: [changed] });

  const region = screen.getByRole('region', { name: '关注的机构有变化（1 家）' });
  expect(region.textContent).toContain('信用 A → 黑名单');
  expect(region.textContent).toContain('与 2026年11月3日 相比');
  expect(within(region).getAllByText(/330300-101：新增/)).toHaveLength(1);
});

test('what is marked as read is the change that was shown', async () => {
  const markRead = vi.fn(async () => undefined);
  show({ watched: [changed], watch: { ...noWatch.watch, markRead } });
  fireEvent.click(screen.getByRole('button', { name: `${name}：标为已读` }));

  expect(markRead).toHaveBeenCalledWith([changed]);
});

test.each([
  ['stale', '数据过期'],
  ['none', '暂无法查询'],
  ['clock-wrong', '暂无法查询'],
] as const)('no level is said by a register that is %s', (condition, word) => {
  show({ watched: [changed], state: { lang: 'zh', registers: [{ ...calmRegister, condition }] } });

  const list = screen.getByRole('region', { name: '关注的机构（1 家）' });
  expect(list.textContent).toContain(word);
  expect(list.textContent).not.toContain('黑名单');
});

test('a level that has ended since is not shown any more', () => {
  const record = makeAgencyRecord(1, { name, level: 'supervised', until: at });
  const said = [{ jurisdiction: own, record, at: '2026-11-03T04:00:00.000Z' }];
  show({ watched: [{ code: makeUscc(1), since: at, said }] });

  const list = screen.getByRole('region', { name: '关注的机构（1 家）' });
  expect(list.textContent).toContain('信用 A');
});

describe('with the registers of two cities', () => {
  const { city, jurisdiction, origin } = secondSource;
  const second = { ...calmRegister, city, jurisdiction, origin, mirrors: [] };
  const registers = [calmRegister, second] as const;
  const inBoth: WatchedAgency = {
    ...{ code: makeUscc(1), name, since: at },
    said: [
      { jurisdiction: own, record: makeAgencyRecord(1, { name }), at },
      { jurisdiction, record: listed, at },
    ],
  };
  const before = [
    { jurisdiction: own, record: makeAgencyRecord(1, { name }), at },
    { jurisdiction, record: makeAgencyRecord(1, { name }), at: '2026-11-03T04:00:00.000Z' },
  ];
  const change = { before, noticedAt: at, isTold: true, isRead: false };

  test('the list says the worst that any says, whose word that is, and what the other says', () => {
    show({ watched: [inBoth], state: { lang: 'zh', registers } });

    const list = screen.getByRole('region', { name: '关注的机构（1 家）' });
    expect(list.textContent).toMatch(/黑名单.*示例市公示库 · 温州市公示库：信用 A/);
  });

  test('one that is stale says nothing and silences no other', () => {
    const stale = { ...second, condition: 'stale' } as const;
    show({ watched: [inBoth], state: { lang: 'zh', registers: [calmRegister, stale] } });

    const list = screen.getByRole('region', { name: '关注的机构（1 家）' });
    expect(list.textContent).toMatch(/信用 A.*温州市公示库 · 示例市公示库：数据过期/);
    expect(list.textContent).not.toContain('黑名单');
  });

  test('a change says whose word has changed, and the other’s word as it is', () => {
    show({ watched: [{ ...inBoth, change }], state: { lang: 'zh', registers } });

    const region = screen.getByRole('region', { name: '关注的机构有变化（1 家）' });
    expect(region.textContent).toMatch(
      /信用 A → 黑名单 示例市公示库温州市公示库：信用 A · 与 2026年11月3日 相比/,
    );
    within(region).getByText(/^示例市公示库：.*330300-101：新增$/);
  });

  test('a change in the milder city is told beside the worst that holds', () => {
    const supervised = {
      jurisdiction: own,
      record: makeAgencyRecord(1, { name, level: 'supervised' }),
      at,
    };
    const said = [supervised, ...(inBoth.said ?? []).slice(1)];
    const known = [before[0] as Said, said[1] as Said];
    show({
      watched: [{ ...inBoth, said, change: { ...change, before: known } }],
      state: { lang: 'zh', registers },
    });

    const region = screen.getByRole('region', { name: '关注的机构有变化（1 家）' });
    expect(region.textContent).toMatch(/信用 A → 重点监管 温州市公示库示例市公示库：黑名单/);
    expect(region.querySelector('.finding')?.getAttribute('data-tone')).toBe('blacklisted');
  });
});

test('a list with a fault is not taken, and the fault is told by row, field and rule', async () => {
  const add = vi.fn(async () => true);
  show({ watch: { ...noWatch.watch, add } });
  paste(`${makeUscc(1)}\n${makeUscc(2).slice(1)}`);

  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('第 2 行 · 代码 – 代码有 17 位，应为 18 位 uscc.length');
  expect(add).not.toHaveBeenCalled();
});

test('agencies that would be too many are refused with the number', async () => {
  show({ watch: { ...noWatch.watch, add: async () => false } });
  paste(makeUscc(1));

  expect((await screen.findByRole('alert')).textContent).toContain(`超过 ${mostWatched} 家`);
});

test('an agency’s own name cannot be markup', () => {
  const record = makeAgencyRecord(1, { name: '<img src=x onerror=alert(1)>' });
  show({ watched: [{ code: makeUscc(1), since: at, said: [{ jurisdiction: own, record, at }] }] });

  expect(document.querySelector('img')).toBeNull();
});
