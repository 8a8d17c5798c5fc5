import { cleanup, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { makeUscc } from '../../fixtures/records/made-up-codes.ts';
import { calm, show } from './show-popup.tsx';

afterEach(cleanup);

test('a page without a finding is said to name no agency on record, which is no good standing', () => {
  show({});

  expect(screen.getByRole('status').textContent).toBe(
    '0 处名称，0 家机构，0 个名称未收录，0 处未检查',
  );
  screen.getByText('本页没有公示库收录的机构名称。');
  screen.getByText(/没有标出不等于信用良好/);
});

test.each([
  ['own', /^本页未核对。 网页本身已载明公示库中的信用状况/],
  ['failed', /^本页未核对。 读取本页时出错/],
  ['paused', /^本页未核对。 已在此网站暂停核对。$/],
  ['not-allowed', /^本页未核对。/],
  ['unreadable', /^本页未核对。 浏览器不允许扩展程序读取此页面/],
  ['no-register', /^本页未核对。/],
  ['nothing-readable', /^本页未核对。 页面内容为图片、PDF/],
  ['no-text', /^本页未核对。/],
] as const)('a page that was not read is said to be that, without zeros: %s', (notRead, words) => {
  show({ notRead, counts: { blocks: 0, found: 0, matched: 0, notChecked: 0 } });

  expect(screen.getByRole('status').textContent).toMatch(words);
  expect(screen.queryByText(/0 处名称|没有公示库收录的机构名称/)).toBeNull();
});

test('the popup says “nothing found” only of what was checked, where some of a page was not', () => {
  show({ counts: { blocks: 3, found: 0, matched: 0, notChecked: 1 } });

  screen.getByText(/已核对的部分没有公示库收录的机构名称/);
  expect(screen.queryByText('本页没有公示库收录的机构名称。')).toBeNull();
});

test('the popup counts what was not checked by cause', () => {
  const notChecked = {
    'no-register': 0,
    'too-long': 1,
    'too-much': 0,
    frames: 2,
    embedded: 3,
    pictures: 0,
    counters: 0,
    failed: 0,
    registers: 0,
  };
  show({ notChecked, counts: { ...calm.counts, notChecked: 6 } });

  expect(screen.getByText('6 处未检查').closest('[role=status]')?.textContent).toBe(
    '0 处名称，0 家机构，0 个名称未收录，6 处未检查',
  );
  screen.getByText('1 处文字未检查：过长');
  screen.getByText('2 个框架未检查：属于其他网站，无法读取');
  screen.getByText('3 处嵌入内容未检查：PDF、插件等无法读取');
  expect(screen.queryByText(/尚无公示库数据/)).toBeNull();
});

test('names that the register doesn’t have are listed, and nothing is said of them', () => {
  show({ unknown: ['示例无名环境检测有限公司', '示例未知环保有限公司'] });

  const summary = screen.getByText('另有 2 个环保类单位名称未收录');
  expect(summary.parentElement?.textContent).toMatch(/既不表示守信，也不表示失信/);
  screen.getByText('示例无名环境检测有限公司');
  screen.getByText('示例未知环保有限公司');
  expect(screen.queryByRole('button', { name: /示例无名/ })).toBeNull();
});

test('an unknown name one character away from a listed one says so, and is not accused', () => {
  const written = '示例欧江环境检测有限公司';
  const like = {
    written,
    code: makeUscc(1),
    name: '示例瓯江环境检测有限公司',
    jurisdiction: '330300',
  };
  show({ unknown: [written, '示例无名环境检测有限公司'], lookAlikes: [like] });

  screen.getByText(/与黑名单所列“示例瓯江环境检测有限公司”.*仅一字之差：可能是另一家单位/);
});

test('a site not yet allowed can be allowed in the popup', () => {
  const origins = ['https://tender.example/*'];
  const { allow } = show({ site: { kind: 'not-allowed', host: 'tender.example', origins } });

  screen.getByRole('button', { name: '允许在此网站核对' }).click();

  expect(allow).toHaveBeenCalledWith(origins);
});

test('the popup reports a page that changed or covered the marks', () => {
  show({ isTamperedWith: true });

  screen.getByText(/改动或遮盖过标记/);
});
