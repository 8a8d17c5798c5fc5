import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { makeUscc } from '../../fixtures/records/made-up-codes.ts';
import { showSide } from './show-side-panel.tsx';
import { at, rows, verdicts } from './side-findings.tsx';

afterEach(cleanup);

const heads = () => screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);

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
