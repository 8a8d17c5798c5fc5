import { describe, expect, test } from 'vitest';
import { levelsOfTitle } from '../../../shared/jurisdiction/levels-of-title.ts';
import { normLevels } from '../../../shared/jurisdiction/norm.ts';

describe('what a title shows of its rank', () => {
  test.each([
    ['中华人民共和国生态环境法典', 'law'],
    ['中华人民共和国示例法', 'law'],
    ['安全生产法', 'law'],
    ['治安管理处罚法', 'law'],
    ['国务院、中央军委令第672号', 'administrative-regulation'],
    ['国务院 中央军事委员会令 第700号', 'administrative-regulation'],
    ['全国人民代表大会常务委员会公告', 'law'],
    ['中华人民共和国国务院令第820号', 'administrative-regulation'],
    ['国务院令第八百二十号', 'administrative-regulation'],
    ['环保法', 'law'],
    ['环评法', 'law'],
    ['全国人民代表大会常务委员会关于示例问题的决定', 'law'],
    ['全国人大常委会关于《中华人民共和国刑法》第三百三十八条的解释', 'law'],
    ['中华人民共和国示例条例', 'administrative-regulation'],
    ['中华人民共和国示例法实施条例', 'administrative-regulation'],
    ['国务院令第820号', 'administrative-regulation'],
    ['生态环境监测条例', 'administrative-regulation'],
    ['浙江省公共信用信息管理条例', 'local-regulation'],
    ['温州市示例条例', 'local-regulation'],
    ['深圳经济特区示例条例', 'local-regulation'],
    ['内蒙古自治区示例条例', 'local-regulation'],
    ['景宁畲族自治县示例条例', 'local-regulation'],
    ['浙江省实施〈中华人民共和国示例法〉办法', 'local-regulation'],
    ['浙江省人民代表大会常务委员会关于示例的决定', 'local-regulation'],
    ['生态环境部令第9号', 'rule'],
    ['国家发展改革委令第36号', 'rule'],
    ['浙江省人民政府令第399号', 'rule'],
    ['温政办〔2019〕12号', 'normative-document'],
    ['国办发〔2025〕22号', 'normative-document'],
    ['生态环境部公告2019年第38号', 'normative-document'],
    ['关于示例的通知', 'normative-document'],
    ['示例技术规范', 'normative-document'],
    ['最高人民法院关于示例适用法律若干问题的解释', 'normative-document'],
    ['最高人民法院、最高人民检察院关于示例的规定', 'normative-document'],
    ['中国共产党示例条例', 'normative-document'],
    ['示例管理办法（征求意见稿）', 'normative-document'],
  ])('the title %s shows the rank: %s', (title, level) => {
    expect(levelsOfTitle(title)).toEqual([level]);
  });

  test.each([
    ['示例管理办法', '国务院令第408号', 'administrative-regulation'],
    ['示例管理办法', '生态环境部令第9号', 'rule'],
    ['浙江省示例规定', '省政府令第300号', 'rule'],
    ['浙江省示例规定', '浙江省第十三届人民代表大会常务委员会公告第5号', 'local-regulation'],
    ['示例管理办法', '环办〔2020〕3号', 'normative-document'],
    ['示例条例', '国务院令第700号', 'administrative-regulation'],
  ])('the title %s with %s behind it shows the rank: %s', (title, behind, level) => {
    expect(levelsOfTitle(title, behind)).toEqual([level]);
  });
});

describe('titles that don’t settle the rank', () => {
  test.each([
    ['示例条例', ['administrative-regulation', 'local-regulation']],
    ['期货市场示例条例', ['administrative-regulation', 'local-regulation']],
    ['城市示例条例', ['administrative-regulation', 'local-regulation']],
    ['示例管理办法', ['administrative-regulation', 'rule', 'normative-document']],
    ['示例管理规定（试行）', ['administrative-regulation', 'rule', 'normative-document']],
    ['中华人民共和国示例法实施细则', ['administrative-regulation', 'rule']],
    ['温州市示例管理办法', ['local-regulation', 'rule', 'normative-document']],
    ['国务院关于示例的决定', ['administrative-regulation', 'normative-document']],
    ['示例', normLevels],
    ['示例法', normLevels],
    ['示例行为法', normLevels],
    ['中央军委令第5号', normLevels],
    ['示例的决定', normLevels],
  ])('a title may have several ranks: %s', (title, levels) => {
    expect(levelsOfTitle(title)).toEqual(levels);
  });

  test.each([
    '水质 化学需氧量的测定 重铬酸盐法',
    '水质 悬浮物的测定 重量法',
    '水质 总磷的测定 紫外分光光度法',
    '抽样法',
    '紫外分光光度法',
    'HJ 828-2017 示例法',
    'GB/T 16157-1996',
    '生活饮用水检验示例方法',
  ])('%s is a method’s name, and at most a document', (title) => {
    expect(levelsOfTitle(title)).toEqual(['normative-document']);
  });

  test('a method, a judicial text or a misspelling is no law', () => {
    for (const title of ['示例方法', '示例做法', '示例司法', '示例书法']) {
      expect(levelsOfTitle(title)).not.toEqual(['law']);
    }
  });
});
