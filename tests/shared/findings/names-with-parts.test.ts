import { describe, expect, test } from 'vitest';
import { findNames } from '../../../shared/findings/find-names.ts';
import { register, told } from '../../fixtures/pages/names-told.ts';
import { now } from '../../fixtures/register/register-of-names.ts';

describe('an institution whose name is longer', () => {
  test.each([
    '示例省生态环境监测中心站',
    '示例省生态环境监测中心站站长',
    '示例大学城',
    '示例大学城南校区',
    '示例大学路',
    '示例大学科技园',
    '示例大学出版社',
    '示例大学生活动中心',
    '示例市环境监测站鹿城服务站',
  ])(
    'a name in %s is no more than possible, because an institution’s longer name may follow',
    (text) => {
      expect(told(`成交供应商：${text}`).join()).toContain('right-boundary');
    },
  );

  test.each([
    '示例市环境监测站站长',
    '示例大学校长',
    '示例大学办公楼',
    '示例大学后勤部',
    '示例大学教务处',
    '示例县第一中学空调采购',
    '示例市人民医院医用耗材采购',
    '示例市环境监测站内',
  ])('a name that is part of a longer institution’s in %s is not found', (text) => {
    expect(told(text).join()).not.toContain('boundary');
    expect(told(text)).toHaveLength(1);
  });

  test.each([
    '示例市人民医院医院信息系统采购',
    '示例县第一中学小学部教室改造',
    '示例市人民医院大学生实习基地建设',
  ])(
    'a name in %s may be that of a project’s object: it is found, at least as possible',
    (text) => {
      expect(told(text)).toHaveLength(1);
    },
  );
});

describe('branches by any place or number', () => {
  test.each([
    '无为分公司',
    '将乐分公司',
    '于都分公司',
    '和田分公司',
    '新建分公司',
    '建设路分公司',
    '第1分公司',
    '一〇二分公司',
    'A分公司',
    '（温州）分公司',
    '第二厂',
    '1号店',
    '北京市东城区建国门内大街第二经营部',
  ])('a branch is found in %s', (after) => {
    const [finding] = findNames(
      [`中标人：温州示例环境检测有限公司${after}`],
      register,
      now,
    ).findings;

    expect(finding).toMatchObject({
      kind: 'branch',
      text: '温州示例环境检测有限公司',
      branch: `温州示例环境检测有限公司${after}`,
    });
  });

  test.each(['及其分公司', '在杭州设立分公司', '与样本分公司', '的分公司', '拟新设分公司'])(
    'no branch is found in general words for branches: %s',
    (after) => {
      const { findings } = findNames([`温州示例环境检测有限公司${after}`], register, now);

      expect(findings).toMatchObject([{ kind: 'agency' }]);
    },
  );
});

describe('former names in brackets', () => {
  test.each([
    '原',
    '原名',
    '原名称：',
    '曾用名',
    '曾用名：',
    '曾用名为',
    '旧名',
    '前身为',
    '更名前：',
    '改名前为',
    '原称',
  ])('a former name begins after （%s…', (word) => {
    const block = `发布时间：2023-06-01 中标人：示例新岭环境检测有限公司（${word}示例旧岭环境检测有限公司）`;

    expect(told(block).at(-1)).toBe('示例旧岭环境检测有限公司');
  });

  test.each(['太原', '中原', '新'])('a former name does not begin after %s', (before) => {
    expect(told(`发布时间：2023-06-01（${before}示例旧岭环境检测有限公司）`)).toEqual([
      '示例旧岭环境检测有限公司 left-boundary',
    ]);
  });
});
