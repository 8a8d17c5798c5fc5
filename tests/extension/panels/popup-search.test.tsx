import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { SearchAnswer } from '../../../extension/messages/search-answer.ts';
import { calmRegister } from '../../fixtures/pages/calm-tab.ts';
import { makeVerdict } from '../../fixtures/pages/make-finding.ts';
import { makeUscc } from '../../fixtures/records/made-up-codes.ts';
import { show } from './show-popup.tsx';

afterEach(cleanup);

const foundAgency = (n: number, level?: Parameters<typeof makeVerdict>[1]) => ({
  code: makeUscc(n),
  name: `示例第${n}环境检测有限公司`,
  verdict: makeVerdict(n, level),
  matched: [`示例第${n}环境检测有限公司`],
});
const answer = (part: string, some: Partial<SearchAnswer> = {}): SearchAnswer => ({
  part,
  found: [foundAgency(1, 'blacklisted'), foundAgency(2)],
  hasMore: false,
  ...some,
});
const agencies = { name: /示例第/ };
const field = () => screen.getByRole<HTMLInputElement>('searchbox');
const type = (value: string) => fireEvent.input(field(), { target: { value } });

describe('the popup’s search', () => {
  test('one can type as soon as the popup is open', () => {
    show({});

    expect(document.activeElement).toBe(field());
  });

  test('what is typed is looked up as it is typed, and each agency leads to its public page', async () => {
    const { search } = show({});
    search.mockImplementation(async (part) => answer(part));

    type('sl');

    const links = await screen.findAllByRole<HTMLAnchorElement>('link', agencies);
    expect(links.map(({ href }) => href)).toEqual([
      `https://register.example/agencies/${makeUscc(1)}`,
      `https://register.example/agencies/${makeUscc(2)}`,
    ]);
    expect(links[0]?.textContent).toMatch(/示例第1环境检测有限公司黑名单/);
    screen.getByText('2 家机构');
  });

  test('an answer that comes after more was typed is not shown', async () => {
    const { search } = show({});
    let answerFirst = () => {};
    search.mockImplementationOnce(
      (part) =>
        new Promise((resolve) => {
          answerFirst = () => resolve(answer(part));
        }),
    );
    search.mockImplementationOnce(async (part) => answer(part, { found: [foundAgency(3)] }));

    type('示');
    type('示例第3');
    await screen.findByText('示例第3环境检测有限公司');
    answerFirst();
    await Promise.resolve();

    expect(screen.queryByText('示例第1环境检测有限公司')).toBeNull();
  });

  test('down and up go through what was found, and Enter in the field follows the first', async () => {
    const { search } = show({});
    search.mockImplementation(async (part) => answer(part));
    type('示例');
    const [first, second] = await screen.findAllByRole('link', agencies);
    const followed = vi.fn((event: Event) => event.preventDefault());
    first?.addEventListener('click', followed);

    fireEvent.keyDown(field(), { key: 'Enter' });
    expect(followed).toHaveBeenCalledTimes(1);

    fireEvent.keyDown(field(), { key: 'ArrowDown' });
    fireEvent.keyDown(document.activeElement as Element, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(second);
    for (const _ of [1, 2])
      fireEvent.keyDown(document.activeElement as Element, { key: 'ArrowUp' });
    expect(document.activeElement).toBe(field());
  });

  test('the keys of an input method choose characters and go nowhere', async () => {
    const { search } = show({});
    search.mockImplementation(async (part) => answer(part));
    type('示例');
    await screen.findAllByRole('link', agencies);

    fireEvent.keyDown(field(), { key: 'ArrowDown', isComposing: true });

    expect(document.activeElement).toBe(field());
  });

  test('nothing found is said to be neither good nor bad, and without data it is said that nothing can be', async () => {
    const none = async (part: string) => answer(part, { found: [] });
    show({}).search.mockImplementation(none);
    type('没有');
    await screen.findByText(/未收录既不表示守信，也不表示失信/);
    cleanup();

    show({ registers: [{ ...calmRegister, condition: 'none' }] }).search.mockImplementation(none);
    type('没有');
    await screen.findByText('公示库数据暂不可用，无法查询。');
  });

  test('an agency found by a former name says so', async () => {
    const former = { ...foundAgency(1), matched: ['示例东篱环境技术有限公司'] };
    show({}).search.mockImplementation(async (part) => answer(part, { found: [former] }));

    type('东篱');

    await screen.findByText('名称曾为或又称：示例东篱环境技术有限公司');
  });

  test('that there are more than are shown is said', async () => {
    show({}).search.mockImplementation(async (part) => answer(part, { hasMore: true }));

    type('示');

    await screen.findByText(/前 2 家；另有更多/);
  });

  test('emptied, the field shows nothing', async () => {
    show({}).search.mockImplementation(async (part) => answer(part));
    type('示');
    await screen.findAllByRole('link', agencies);

    type('');

    await waitFor(() => expect(screen.queryByRole('link', agencies)).toBeNull());
  });
});
