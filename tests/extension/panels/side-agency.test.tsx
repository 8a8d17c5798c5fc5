import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import type { SearchAnswer } from '../../../extension/messages/search-answer.ts';
import { makeVerdict } from '../../fixtures/pages/make-finding.ts';
import { makeUscc } from '../../fixtures/records/made-up-codes.ts';
import { showSide } from './show-side-panel.tsx';
import { at, rows, verdicts } from './side-findings.tsx';

afterEach(cleanup);

test('the row of an agency leads to its reasons, time line and sum of the grade, and back', () => {
  showSide({ findings: [at(1)], verdicts });
  fireEvent.click(rows()[0] as HTMLElement);

  const card = screen.getByRole('article');
  for (const term of ['依据', '时间线', '信用等级']) {
    expect(within(card).getByText(term)).toBeTruthy();
  }
  expect(within(card).getByText(/示环信〔2026〕1号$/)).toBeTruthy();
  expect(document.activeElement?.textContent).toContain('返回列表');

  fireEvent.click(screen.getByRole('button', { name: /返回列表/ }));
  expect(rows()).toHaveLength(1);
  expect(document.activeElement).toBe(rows()[0]);
});

test('an agency in the side panel links to the public page and the receipt of the register’s own site', () => {
  showSide({ findings: [at(1)], verdicts });
  fireEvent.click(rows()[0] as HTMLElement);

  const addresses = screen.getAllByRole<HTMLAnchorElement>('link').map(({ href }) => href);
  expect(addresses.every((one) => one.startsWith('https://register.example/'))).toBe(true);
  expect(addresses.join()).toContain(makeUscc(1));
});

test('the branches of an agency that the page names are listed', () => {
  const branch = '示例第1环境检测有限公司瑞安分公司';
  showSide({ findings: [at(1), at(1, { kind: 'branch', branch, block: 3 })], verdicts });
  fireEvent.click(rows()[0] as HTMLElement);

  expect(screen.getByRole('heading', { name: '本页提到的分支机构' })).toBeTruthy();
  expect(screen.getByText(branch)).toBeTruthy();
});

test('a page that no longer names the agency leads back to the list', () => {
  const { change } = showSide({ findings: [at(1), at(2)], verdicts });
  fireEvent.click(rows()[0] as HTMLElement);

  change({ findings: [at(2)], verdicts });

  expect(screen.queryByRole('article')).toBeNull();
  expect(rows()).toHaveLength(1);
});

test('an agency that was chosen on one tab isn’t open on the next', () => {
  const { change } = showSide({ findings: [at(1)], verdicts });
  fireEvent.click(rows()[0] as HTMLElement);

  change({ tab: 8, findings: [at(1)], verdicts });

  expect(screen.queryByRole('article')).toBeNull();
});

describe('branches in the register that the page does not name', () => {
  const name = '示例第1环境检测有限公司';
  const found = (n: number, own: string) => ({
    ...{ code: makeUscc(n), name: own, verdict: makeVerdict(n), matched: [own] },
  });
  const openWith = (answer: SearchAnswer | undefined) => {
    showSide({ findings: [at(1)], verdicts }, { search: async () => answer });
    fireEvent.click(rows()[0] as HTMLElement);
  };

  test('other branches in the register are listed, each with its mark; agencies that only have the name in theirs are not', async () => {
    openWith({
      part: name,
      found: [
        found(1, name),
        found(5, `${name}瑞安分公司`),
        found(6, `温州${name}`),
        found(7, `${name}检测有限公司苍南分公司`),
      ],
      hasMore: false,
    });

    const title = await screen.findByText('公示库中的其他分支机构');
    const list = title.nextElementSibling as HTMLElement;
    expect(within(list).getAllByRole('link')).toHaveLength(1);
    expect(list.textContent).toContain(`${name}瑞安分公司`);
  });

  test('no branch in the register is not said to mean that there is none', async () => {
    openWith({ part: name, found: [found(1, name)], hasMore: false });

    expect(await screen.findByText(/没有记录不等于没有分支机构/)).toBeTruthy();
  });

  test('of branches nothing is said where the background does not answer', async () => {
    openWith(undefined);
    await new Promise((resolve) => setTimeout(resolve));

    expect(screen.queryByText('公示库中的其他分支机构')).toBeNull();
  });
});
