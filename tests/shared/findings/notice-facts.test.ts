import { describe, expect, test } from 'vitest';
import { areasIn } from '../../../shared/findings/areas-in.ts';
import { factsInTitle, noticeFactsIn } from '../../../shared/findings/notice-facts.ts';
import { noticeScopeOf } from '../../../shared/findings/notice-scope.ts';
import { servicesIn } from '../../../shared/findings/services-in.ts';

describe('services by the words of project names', () => {
  test.each([
    ['示例园区环境影响报告书编制', ['environmental-impact-assessment']],
    ['示例厂环评服务', ['environmental-impact-assessment']],
    ['2027年度水质监测服务', ['environmental-monitoring']],
    ['示例河水质自动监测站运行维护', ['automatic-monitoring-operation']],
    ['农村生活污水处理设施运维', ['treatment-facility-operation']],
    ['示例地块土壤修复工程', ['ecological-restoration']],
    ['示例溪黑臭水体综合整治', ['pollution-control']],
    ['园区环保管家服务', ['environmental-consulting']],
    ['生态环境损害鉴定评估', ['damage-assessment']],
    ['生态环境保护课题研究', ['environmental-research']],
    ['地块土壤污染状况调查', ['environmental-consulting', 'environmental-monitoring']],
    ['办公楼保洁服务', []],
    ['污水处理厂门卫服务', []],
  ])('a project’s name tells its services: %s', (name, services) => {
    expect(servicesIn(name)).toEqual(services);
  });
});

describe('areas by their full names', () => {
  test.each([
    ['浙江省温州市鹿城区', ['330302']],
    ['温州市、宁波市', ['330200', '330300']],
    ['温州某公司', []],
    ['湖北省宜昌市夷陵区', ['420500']],
    ['上海市静安区', ['310000']],
  ])('areas are read by their full names: %s', (text, codes) => {
    expect(areasIn(text).map(({ code }) => code)).toEqual(codes);
  });
});

/** The scope that these blocks state, in short. */
function scopeOf(blocks: readonly string[]) {
  const { services, areas, isPublicProcurement } = noticeScopeOf(
    noticeFactsIn(blocks),
    undefined,
    '330300',
  );
  return [services, areas.map(({ name }) => name), isPublicProcurement];
}

describe('statements of a notice', () => {
  test.each<[string, readonly string[], readonly unknown[]]>([
    [
      'by its heading',
      ['温州市示例河环境监测中标公告'],
      [['environmental-monitoring'], ['温州市'], undefined],
    ],
    [
      'by the project’s name',
      ['项目名称：示例河水质监测'],
      [['environmental-monitoring'], [], undefined],
    ],
    [
      'by the cell after that label',
      ['采购项目名称', '示例河水质监测'],
      [['environmental-monitoring'], [], undefined],
    ],
    [
      'by its first sentence',
      ['本招标项目示例厂环境影响评价，招标人为某某'],
      [['environmental-impact-assessment'], [], undefined],
    ],
    [
      'by whom it is made public for',
      ['受某局委托，就鹿城区示例河水质监测进行公开招标'],
      [['environmental-monitoring'], ['鹿城区'], undefined],
    ],
    ['by its area', ['行政区域：瓯海区'], [[], ['瓯海区'], undefined]],
    ['by the place of the work', ['建设地点', '平阳县示例镇'], [[], ['平阳县'], undefined]],
    ['by the purchaser’s address', ['采购人地址：乐清市示例路'], [[], ['乐清市'], undefined]],
    [
      'by an address below the purchaser',
      ['采购人：示例局', '联系人：某某', '地址：乐清市示例路'],
      [[], ['乐清市'], undefined],
    ],
    ['by a public body that buys', ['采购人：永嘉县示例局'], [[], ['永嘉县'], undefined]],
    ['by the law that it follows', ['依据《中华人民共和国政府采购法》等规定'], [[], [], true]],
    ['by the law that it doesn’t', ['本项目为非政府采购项目'], [[], [], false]],
  ])('a notice states what it is for: %s', (_, blocks, scope) => {
    expect(scopeOf(blocks)).toEqual(scope);
  });

  test.each([
    ['a company that buys may act elsewhere', ['采购人：温州市示例有限公司']],
    [
      'the agent’s address is not the project’s',
      ['采购代理机构：示例咨询公司', '地址：杭州市示例路'],
    ],
    ['a supplier’s address is not the project’s', ['中标供应商：示例公司', '地址：宁波市示例路']],
    ['other sentences are about other things', ['投标人近三年在湖北省有环境监测业绩']],
  ])('a notice states nothing about what it is for: %s', (_, blocks) => {
    expect(scopeOf(blocks)).toEqual([[], [], undefined]);
  });

  test('a notice that says both that it is public procurement and that it isn’t says neither', () => {
    expect(scopeOf(['政府采购项目', '非政府采购'])[2]).toBeUndefined();
  });

  test('a document’s title is read like a notice’s heading', () => {
    expect(factsInTitle('温州市示例河环境监测中标公告-某平台')).toMatchObject([
      { kind: 'service', service: 'environmental-monitoring' },
      { kind: 'area', area: { code: '330300' } },
    ]);
  });

  test('every fact of a notice names the block that states it', () => {
    expect(noticeFactsIn(['前言', '行政区域：瓯海区']).map(({ block }) => block)).toEqual([1]);
  });
});
