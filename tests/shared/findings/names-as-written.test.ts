import { describe, expect, test } from 'vitest';
import { findNames } from '../../../shared/findings/find-names.ts';
import { named, now, registerOf } from '../../fixtures/register/register-of-names.ts';

const register = registerOf(
  named('温州示例环境检测有限公司'),
  named('示例省生态环境监测中心'),
  named('示例大学'),
  named('示例县第一中学'),
  named('示例市人民医院'),
  named('示例市环境监测站'),
  named('示例青龙长门环境检测有限公司'),
  named('示例鋐远环境检测有限公司'),
  named('示例晴岛环境检测有限公司'),
  [
    { name: '示例新岭环境检测有限公司', kind: 'registered' },
    { name: '示例旧岭环境检测有限公司', kind: 'former', from: '2015-01-01', until: '2024-05-31' },
    { name: 'Wenzhou Example Testing Co., Ltd.', kind: 'alias' },
  ],
);

function told(block: string): readonly string[] {
  return findNames([block], register, now).findings.map(({ text, certainty }) =>
    certainty.kind === 'certain' ? text : `${text} ${certainty.because}`,
  );
}

describe('other ideographs of the same name', () => {
  test.each([
    ['radicals out of a PDF', '示例⻘⻰⻓⻔环境检测有限公司'],
    ['Kangxi radicals', '⽰例⻘⻰⻓⻔环境检测有限公司'],
    ['the other script, of two units', '示例𬭎远环境检测有限公司'],
    ['the other script, of one unit', '示例鋐远環境檢測有限公司'],
    ['a compatibility ideograph', '示例\ufa12岛环境检测有限公司'],
    ['variation selectors of both planes', '示例青\ufe00龙\u{e0100}长门环境检测有限公司'],
  ])('a name written with other ideographs in %s is found, whole', (_, name) => {
    expect(told(`中标人：${name}。`)).toEqual([name]);
    expect(told(`𠀀𠀀 ${name}`)).toEqual([name]);
  });
});

describe('a character of two units before a name', () => {
  test.each(['浙江𬭎', '𠮷', '样本（𬭎）'])(
    'a name after %s may be the end of a longer name',
    (before) => {
      expect(told(`采购人：${before}温州示例环境检测有限公司`)).toEqual([
        '温州示例环境检测有限公司 left-boundary',
      ]);
    },
  );

  test('an unregistered name that begins with a two-unit character is listed whole', () => {
    const { unknown } = findNames(['浙江𬭎源示例生态环境监测有限公司'], register, now);

    expect(unknown.map(({ text }) => text)).toEqual(['浙江𬭎源示例生态环境监测有限公司']);
  });

  test('an emoji before a name begins no longer name', () => {
    expect(told('😀温州示例环境检测有限公司')).toEqual(['温州示例环境检测有限公司']);
  });
});

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

describe('English sentences', () => {
  test.each([
    'The winner is 温州示例环境检测有限公司 of Wenzhou.',
    'awarded to温州示例环境检测有限公司 and others',
    'signed by温州示例环境检测有限公司.',
  ])('a Chinese name is certain in the English sentence %s', (text) => {
    expect(told(text)).toEqual(['温州示例环境检测有限公司']);
  });

  test.each([
    'The winner is Wenzhou Example Testing Co., Ltd.',
    'The contract was awarded to WENZHOU EXAMPLE TESTING CO., LTD. on 1 June.',
    'Supplier: Wenzhou Example Testing Co.,Ltd.',
    '中标人：Wenzhou Example Testing Co., Ltd.',
    'Between Wenzhou Example Testing Co., Ltd. and the buyer',
  ])('an English name is certain in %s', (text) => {
    expect(told(text).join()).toMatch(/^wenzhou example testing co\., ?ltd\.$/i);
  });

  test.each(['New Wenzhou Example Testing Co., Ltd.', 'NewWenzhou Example Testing Co., Ltd.'])(
    'an English name may be part of a longer one in %s',
    (text) => {
      expect(told(text).join()).toContain('left-boundary');
    },
  );

  test.each(['A', 'SGS', 'dekra'])(
    'a Chinese name after the brand %s may be the end of a longer one',
    (brand) => {
      expect(told(`${brand}温州示例环境检测有限公司`).join()).toContain('left-boundary');
    },
  );
});

describe('verbs before a name', () => {
  test.each(['采用', '选择', '选用', '聘用', '采购', '约谈', '起诉', '拨付', '更名为', '转让'])(
    'a name after a verb is certain: %s',
    (verb) => {
      expect(told(`本次${verb}温州示例环境检测有限公司提供的设备`)).toEqual([
        '温州示例环境检测有限公司',
      ]);
    },
  );
});
