import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { showSide } from './show-side-panel.tsx';
import { at, verdicts } from './side-findings.tsx';

afterEach(cleanup);

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
