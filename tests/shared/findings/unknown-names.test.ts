import { expect, test } from 'vitest';
import { findNames } from '../../../shared/findings/find-names.ts';
import { named, now, registerOf } from '../../fixtures/register/register-of-names.ts';

const register = registerOf(named('温州示例环境检测有限公司'));
const unknownIn = (...blocks: string[]) =>
  findNames(blocks, register, now).unknown.map(({ text }) => text);

test.each([
  ['中标人：示例无名环境检测有限公司', '示例无名环境检测有限公司'],
  ['第一中标候选人：无名（示例）环境工程有限公司', '无名（示例）环境工程有限公司'],
  ['本项目由示例无名环保科技有限责任公司承担', '示例无名环保科技有限责任公司'],
  ['现委托示例无名生态环境研究院编制', '示例无名生态环境研究院'],
  ['（联合体牵头人）示例无名环境服务有限公司', '示例无名环境服务有限公司'],
  ['示例市无名环境监测站', '示例市无名环境监测站'],
  ['示例招标代理有限公司就示例无名检测有限公司', '示例无名检测有限公司'],
  ['現委託示例無名環境檢測有限公司辦理', '示例無名環境檢測有限公司'],
])(
  'of %j, the text that reads like an environmental organisation is listed as an unknown name',
  (block, name) => {
    expect(unknownIn(block)).toEqual([name]);
  },
);

test.each([
  '温州示例环境检测有限公司',
  '新温州示例环境检测有限公司',
  '温州示例环境检测有限公司杭州分公司',
  '示例建筑工程有限公司',
  '该环境检测有限公司',
  '第三方环境检测有限公司',
  '具有环境监测资质的有限公司',
  '环保有限公司',
  '应委托有资质的检测机构',
  '生态环境局',
])('%j is no unknown name: registered, of another trade, or no name', (block) => {
  expect(unknownIn(block)).toEqual([]);
});

test('an unknown name is never put together from two blocks', () => {
  expect(unknownIn('示例无名环境', '检测有限公司')).toEqual([]);
});

test('an unknown name brings neither a finding nor a verdict', () => {
  const { findings, verdicts, unknown } = findNames(
    ['中标人：示例无名环境检测有限公司'],
    register,
    now,
  );

  expect(unknown).toEqual([{ block: 0, start: 4, end: 16, text: '示例无名环境检测有限公司' }]);
  expect(findings).toEqual([]);
  expect(verdicts).toEqual({});
});
