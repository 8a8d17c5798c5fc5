import { describe, expect, test } from 'vitest';
import { findNames } from '../../../shared/findings/find-names.ts';
import { labelWords } from '../../../shared/findings/label-words.ts';
import { branchForms } from '../../../shared/identity/branch-forms.ts';
import { foldText } from '../../../shared/text/fold.ts';
import { named, now, registerOf } from '../../fixtures/register/register-of-names.ts';

const company = registerOf(named('温州示例环境检测有限公司'));
const institution = registerOf(named('温州示例中心'), named('示例市环境监测站'));

describe('domain § 6: what stands before a name', () => {
  test.each([
    '',
    '中标人：',
    '1.',
    '（1）',
    '①',
    '12',
    '——',
    '“',
    '《',
    '招标人为',
    '本项目由',
    '现统一委托',
    '受',
    '杭州样本有限公司与',
    '样本公司和',
    '第一中标候选人',
    '第一名',
    '共3家',
    '二标段',
    '2026年',
    '供应商名称',
    '检测单位',
    '联合体成员',
    '样本公司（联合体牵头人）',
    '关于',
    '评分最高的',
    '现取消',
    '收到',
    '投标人共有',
    '被投诉人',
    '中标人变更',
    '投标单位（排名不分先后）',
    '杭州样本有限公司 ',
    '浙江\u3000',
    '样本（浙江） ',
  ])('a name surely begins after %j', (before) => {
    expect(certaintyIn(`${before}温州示例环境检测有限公司。`)).toEqual(['certain']);
  });

  test.each(['新', '太原', '浙江', '浙江省', '样本（浙江）', '样本·', 'A', '样本集团', '公'])(
    'a name after %j may be the end of a longer one',
    (before) => {
      expect(certaintyIn(`采购人：${before}温州示例环境检测有限公司。`)).toEqual(['left-boundary']);
    },
  );

  test('the text before a name is no boundary where the text is spaced out as a whole', () => {
    expect(certaintyIn('新 温 州 示 例 环 境 检 测 有 限 公 司')).toEqual(['left-boundary']);
  });
});

describe('the text after a company’s name', () => {
  test.each([
    '',
    '。',
    '的委托',
    '联合体',
    '办公楼改造项目',
    '（联合体牵头人）',
    '网（http',
    '负责建设',
    '及其分公司',
    '杭州样本有限公司',
  ])('a company’s name surely ends before %j', (after) => {
    expect(certaintyIn(`温州示例环境检测有限公司${after}`)).toEqual(['certain']);
  });

  test.each([
    '分公司',
    '杭州分公司',
    '（杭州）分公司',
    '（杭州分公司）',
    '第一分公司',
    '和平区分公司',
    ' 杭州分公司',
    '龙湾营业部',
  ])(
    'a company’s branch is found in %j, and only the legal person’s own characters are marked',
    (after) => {
      const { findings } = findNames([`由温州示例环境检测有限公司${after}实施`], company, now);

      expect(findings).toMatchObject([
        {
          kind: 'branch',
          name: '温州示例环境检测有限公司',
          text: '温州示例环境检测有限公司',
          certainty: { kind: 'certain' },
        },
      ]);
      expect(findings[0]?.branch?.startsWith(`温州示例环境检测有限公司${after.slice(0, -1)}`)).toBe(
        true,
      );
    },
  );

  test.each(['鹿城供电公司', '控股子公司'])(
    'a company’s name may be part of a longer one in %j',
    (after) => {
      expect(certaintyIn(`温州示例环境检测有限公司${after}`)).toEqual(['right-boundary']);
    },
  );
});

describe('the text after an institution’s name', () => {
  test.each(['', '迁建工程土壤调查', '关于采购的公告', '：', '的医院', ' 样本医院'])(
    'an institution’s name surely ends before %j',
    (after) => {
      expect(certaintyIn(`温州示例中心${after}`, institution)).toEqual(['certain']);
    },
  );

  test.each(['医院', '附属幼儿园', '有限公司', '（浙江）有限公司', '小学'])(
    'the text %j makes an institution’s name another organisation’s, so that nothing is found',
    (after) => {
      expect(certaintyIn(`温州示例中心${after}`, institution)).toEqual([]);
    },
  );

  test.each(['附属第一医院检验设备采购', '附属中学 检测服务', '有限公司采购项目'])(
    'the text %j makes an institution’s name another organisation’s, whatever that one bought',
    (after) => {
      expect(certaintyIn(`温州示例中心${after}`, institution)).toEqual([]);
    },
  );

  test.each(['附属设施改造工程', '医院信息系统采购'])(
    'the text %j after an institution’s name may be the object of its project',
    (after) => {
      expect(certaintyIn(`温州示例中心${after}`, institution)).toEqual(['right-boundary']);
    },
  );

  test.each(['检测研究院', '鹿城服务站'])(
    'an institution’s name may be part of a longer one in %j',
    (after) => {
      expect(certaintyIn(`温州示例中心${after}`, institution)).toEqual(['right-boundary']);
    },
  );

  test('an institution’s branch is found', () => {
    const { findings } = findNames(['示例市环境监测站龙湾分站'], institution, now);

    expect(findings).toMatchObject([{ kind: 'branch', branch: '示例市环境监测站龙湾分站' }]);
  });
});

function certaintyIn(block: string, register = company): readonly string[] {
  return findNames([block], register, now).findings.map(({ certainty }) =>
    certainty.kind === 'certain' ? 'certain' : certainty.because,
  );
}

test.each([
  ['a label', labelWords],
  ['a branch’s form', branchForms],
])('every word for %s is written as folded text has it', (_, list) => {
  expect(list.filter((word) => foldText(word) !== word)).toEqual([]);
});
