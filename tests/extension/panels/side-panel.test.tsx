import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import type { SearchAnswer } from '../../../extension/messages/search-answer.ts';
import type { TabFinding } from '../../../extension/messages/tab-state.ts';
import type { Finding } from '../../../shared/findings/finding.ts';
import { makeFinding, makeVerdict } from '../../fixtures/pages/make-finding.ts';
import { makeUscc } from '../../fixtures/records/made-up-codes.ts';
import { showSide } from './show-side-panel.tsx';

afterEach(cleanup);

const at = (n: number, options: Partial<Finding> = {}): TabFinding => ({
  ...makeFinding(n, options),
  frame: 0,
});
const verdicts = {
  [makeUscc(1)]: makeVerdict(1, 'blacklisted'),
  [makeUscc(2)]: makeVerdict(2),
  [makeUscc(3)]: makeVerdict(3, 'supervised'),
};
const heads = () => screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
const rows = () =>
  screen.getAllByRole('button', { name: /示例第.环境检测有限公司 ?(黑|信|重|无|市)/ });

describe('the list', () => {
  test('agencies stand under their roles: suppliers, whoever has none, then the others', () => {
    showSide({
      findings: [at(1, { role: 'purchaser' }), at(2), at(3, { role: 'winner' })],
      verdicts,
    });

    expect(heads()).toEqual(['中标（成交）人 1', '网页未写明身份 1', '采购人（委托人） 1']);
  });

  test('the parts of a consortium stand together, under its worst', () => {
    const consortium = { part: 'member', codes: [makeUscc(1), makeUscc(2)] } as const;
    showSide({
      findings: [
        at(1, { role: 'winner', consortium }),
        at(3, { role: 'winner' }),
        at(2, { role: 'winner', consortium }),
      ],
      verdicts,
    });

    const note = screen.getByText(/联合体，共 2 家。.*第1环境检测有限公司（黑名单）/);
    const together = within(note.parentElement as HTMLElement);
    expect(together.getAllByRole('listitem')).toHaveLength(2);
    expect(together.queryByText('示例第3环境检测有限公司')).toBeNull();
  });

  test('G13: a row says whether its decision applies to the notice, and what to check', () => {
    showSide({
      findings: [at(1, { role: 'winner' })],
      verdicts,
      notices: { 0: { services: [], areas: [], jurisdiction: '330300' } },
    });

    expect(rows()[0]?.textContent).toContain('公告没写地区；请核对决定的范围');
  });

  test('names that aren’t in the register are listed, and said to be neither good nor bad', () => {
    showSide({ unknown: ['示例无名环境检测有限公司'] });

    expect(screen.getByText(/未收录既不表示守信，也不表示失信/)).toBeTruthy();
    expect(screen.getByText('示例无名环境检测有限公司')).toBeTruthy();
  });

  test('the steps go through the places of an agency in their order, and round', () => {
    const { ask } = showSide({ findings: [at(1), at(1, { block: 2, start: 5 })], verdicts });
    const next = screen.getByRole('button', { name: /第1环境检测有限公司：下一处/ });

    for (const _ of [1, 2, 3]) fireEvent.click(next);
    fireEvent.click(screen.getByRole('button', { name: /上一处/ }));

    const shown = (block: number, start: number) => [
      { kind: 'show', tab: 7, frame: 0, block, start },
    ];
    expect(ask.mock.calls).toEqual([shown(1, 0), shown(2, 5), shown(1, 0), shown(2, 5)]);
    expect(screen.getByText('第 2 处，共 2 处')).toBeTruthy();
  });
});

describe('one agency', () => {
  test('its row leads to its reasons, time line and sum of the grade, and back', () => {
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

  test('it links to the public page and the receipt of the register’s own site', () => {
    showSide({ findings: [at(1)], verdicts });
    fireEvent.click(rows()[0] as HTMLElement);

    const addresses = screen.getAllByRole<HTMLAnchorElement>('link').map(({ href }) => href);
    expect(addresses.every((one) => one.startsWith('https://register.example/'))).toBe(true);
    expect(addresses.join()).toContain(makeUscc(1));
  });

  test('its branches that the page names are listed', () => {
    const branch = '示例第1环境检测有限公司瑞安分公司';
    showSide({ findings: [at(1), at(1, { kind: 'branch', branch, block: 3 })], verdicts });
    fireEvent.click(rows()[0] as HTMLElement);

    expect(screen.getByRole('heading', { name: '本页提到的分支机构' })).toBeTruthy();
    expect(screen.getByText(branch)).toBeTruthy();
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

    test('are listed, each with its mark; agencies that only have its name in theirs are not', async () => {
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

    test('that there are none in it is not said to mean that there are none', async () => {
      openWith({ part: name, found: [found(1, name)], hasMore: false });

      expect(await screen.findByText(/没有记录不等于没有分支机构/)).toBeTruthy();
    });

    test('a background that does not answer has nothing said of them', async () => {
      openWith(undefined);
      await new Promise((resolve) => setTimeout(resolve));

      expect(screen.queryByText('公示库中的其他分支机构')).toBeNull();
    });
  });

  test('a page that no longer names it leads back to the list', () => {
    const { change } = showSide({ findings: [at(1), at(2)], verdicts });
    fireEvent.click(rows()[0] as HTMLElement);

    change({ findings: [at(2)], verdicts });

    expect(screen.queryByRole('article')).toBeNull();
    expect(rows()).toHaveLength(1);
  });
});

describe('what can be taken away', () => {
  const findings = [at(1, { role: 'winner' })];

  test('the list is copied as a table, with the names that aren’t in the register', async () => {
    const { copy } = showSide({ findings, verdicts, unknown: ['示例无名环境检测有限公司'] });

    fireEvent.click(screen.getByRole('button', { name: '复制列表' }));

    await screen.findByText('已复制');
    const [head, known, unknown] = (copy.mock.calls[0]?.[0] ?? '').split('\n');
    expect(head).toMatch(/^名称\t统一社会信用代码\t/);
    expect(known).toMatch(/^示例第1环境检测有限公司\t.*\t黑名单\t/);
    expect(unknown).toMatch(/^示例无名环境检测有限公司\t\t\t未登记/);
  });

  test('a copy that the browser refuses is said to have failed', async () => {
    const { copy } = showSide({ findings, verdicts });
    copy.mockRejectedValue(new Error('not allowed'));

    fireEvent.click(screen.getByRole('button', { name: '复制列表' }));

    expect(await screen.findByText(/未能复制/)).toBeTruthy();
  });

  test('a page’s name that is a formula, or has tabs and lines, stays one cell of text', async () => {
    const name = '=cmd|示例\t环境\n检测有限公司';
    const { copy, save } = showSide({ findings, verdicts, unknown: [name] });

    fireEvent.click(screen.getByRole('button', { name: '复制列表' }));
    fireEvent.click(screen.getByRole('button', { name: '保存为 CSV' }));

    await screen.findByText('已复制');
    expect(copy.mock.calls[0]?.[0]).toMatch(/\n'=cmd\|示例 环境 检测有限公司\t/);
    const [file, text] = save.mock.calls[0] ?? [];
    expect(file).toBe('绿诚-本页机构.csv');
    expect(text).toContain(`"'=cmd`);
    expect(text).toMatch(/^\ufeff"名称",.*"\t919900000000000192"/s);
  });
});

describe('another page', () => {
  test('an agency that was chosen on one tab isn’t open on the next', () => {
    const { change } = showSide({ findings: [at(1)], verdicts });
    fireEvent.click(rows()[0] as HTMLElement);

    change({ tab: 8, findings: [at(1)], verdicts });

    expect(screen.queryByRole('article')).toBeNull();
  });
});
