import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { WatchPage, type WatchPageProps } from '../../../extension/panels/watch/watch-page.tsx';
import { mostWatched } from '../../../extension/settings/most-watched.ts';
import type { WatchedAgency } from '../../../extension/watching/watched-agency.ts';
import { noWatch } from '../../fixtures/pages/no-watch.ts';
import { makeAgencyRecord } from '../../fixtures/records/agency-record.ts';
import { makeUscc } from '../../fixtures/records/made-up-codes.ts';

afterEach(cleanup);

const at = '2026-11-24T04:00:00.000Z';
const name = '示例青山环境检测有限公司';
const listed = makeAgencyRecord(1, { name, level: 'blacklisted' });
const changed: WatchedAgency = {
  ...{ code: makeUscc(1), name, since: at },
  said: { record: listed, at },
  change: {
    before: { record: makeAgencyRecord(1, { name }), at: '2026-11-03T04:00:00.000Z' },
    ...{ noticedAt: at, isTold: true, isRead: false },
  },
};

function show(some: Partial<WatchPageProps>) {
  const watch = { ...noWatch.watch, ...some.watch };
  const props = { lang: 'zh', condition: 'fresh', isNotified: false, now: at } as const;
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
  show({ watched: [changed], condition });

  const list = screen.getByRole('region', { name: '关注的机构（1 家）' });
  expect(list.textContent).toContain(word);
  expect(list.textContent).not.toContain('黑名单');
});

test('a level that has ended since is not shown any more', () => {
  const record = makeAgencyRecord(1, { name, level: 'supervised', until: at });
  const said = { record, at: '2026-11-03T04:00:00.000Z' };
  show({ watched: [{ code: makeUscc(1), since: at, said }] });

  const list = screen.getByRole('region', { name: '关注的机构（1 家）' });
  expect(list.textContent).toContain('信用 A');
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
  show({ watched: [{ code: makeUscc(1), since: at, said: { record, at } }] });

  expect(document.querySelector('img')).toBeNull();
});
