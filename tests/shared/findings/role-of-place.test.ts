import { describe, expect, test } from 'vitest';
import { lookUpNames } from '../../../shared/findings/look-up-names.ts';
import { readBlock } from '../../../shared/findings/read-block.ts';
import type { Role } from '../../../shared/findings/role.ts';
import { roleOfPlace } from '../../../shared/findings/role-of-place.ts';
import { named, registerOf } from './register-of.ts';

const register = registerOf(named('示例甲环保有限公司'), named('示例乙检测有限公司'));
const lookup = lookUpNames(register, { today: '2026-11-24', noticeDay: undefined });

/** The roles of 甲 and 乙 in blocks where these letters stand for their whole names. */
function rolesIn(blocks: readonly string[], heads: readonly (readonly string[])[] = []) {
  const read = blocks.map((block, number) =>
    readBlock(
      block.replaceAll('甲', '示例甲环保有限公司').replaceAll('乙', '示例乙检测有限公司'),
      number,
      register,
      lookup.resolve,
    ),
  );
  const page = {
    read: (block: number) => read[block],
    follows: () => true,
    headsOf: (block: number) => heads[block],
  };
  return read.flatMap(({ names }) => names).map((name) => roleOfPlace(page, name));
}

describe('the role of a name is that of the label before it', () => {
  test.each<[string, Role]>([
    ['中标人：甲', 'winner'],
    ['中标（成交）供应商：甲', 'winner'],
    ['成交供应商名称：甲', 'winner'],
    ['1. 中选机构：甲', 'winner'],
    ['拟中标人为甲', 'winner'],
    ['中标服务单位：甲', 'winner'],
    ['中选中介服务机构名称：甲', 'winner'],
    ['中标施工单位：甲', 'winner'],
    ['候选中标人：甲', 'candidate'],
    ['候选成交供应商：甲', 'candidate'],
    ['卖方（中标人）：甲', 'winner'],
    ['供应商（成交候选人）名称：甲', 'candidate'],
    ['采购人（业主）：甲', 'purchaser'],
    ['中标单位及中标价：甲', 'winner'],
    ['成交供应商名称、成交金额：甲', 'winner'],
    ['未中标供应商：甲', 'supplier'],
    ['未入围单位：甲', 'supplier'],
    ['非中标候选人：甲', 'supplier'],
    ['原中标人：甲', 'supplier'],
    ['中介机构：甲', 'supplier'],
    ['采样单位：甲', 'supplier'],
    ['项目法人：甲', 'purchaser'],
    ['集采机构：甲', 'procurement-agent'],
    ['第一中标候选人：甲', 'candidate'],
    ['中标候选人名称：甲', 'candidate'],
    ['成交候选供应商：（1）甲', 'candidate'],
    ['供应商名称：甲', 'supplier'],
    ['投标人：甲', 'supplier'],
    ['受托方：甲', 'supplier'],
    ['环评单位：甲', 'supplier'],
    ['联合体牵头人：甲', 'supplier'],
    ['采购人：甲', 'purchaser'],
    ['招标人（建设单位）：甲', 'purchaser'],
    ['本招标项目业主为甲，资金自筹', 'purchaser'],
    ['采购单位名称 甲', 'purchaser'],
    ['委托单位：甲', 'purchaser'],
    ['招标代理机构：甲', 'procurement-agent'],
    ['采购代理机构名称：甲', 'procurement-agent'],
    ['招标代理人为甲', 'procurement-agent'],
    ['评审专家所在单位：甲', 'expert'],
    ['行业主管部门：甲', 'supervisor'],
    ['監督單位：甲', 'supervisor'],
  ])('%s', (block, role) => {
    expect(rolesIn([block])[0]).toBe(role);
  });
});

describe('the role of a name is that of the words after it', () => {
  test.each<[string, Role]>([
    ['甲（以下简称“采购人”）就下列项目', 'purchaser'],
    ['甲（采购代理机构）', 'procurement-agent'],
    ['现确定甲为中标人', 'winner'],
    ['采购人确定甲为中标人', 'winner'],
    ['评审专家推荐甲为第一中标候选人', 'candidate'],
    ['确定第一中标候选人甲为中标人', 'winner'],
    ['中标人由甲变更为乙', 'supplier'],
    ['中标候选人甲更换为乙', 'supplier'],
    ['推荐甲、乙为中标候选人', 'candidate'],
    ['现统一委托甲作为发包人实施招标', 'purchaser'],
    ['受甲的委托，乙编制了报告', 'purchaser'],
    ['甲海曙分公司（采购人）', 'purchaser'],
    ['某某公司受甲海曙分公司的委托，现对下列项目公开招标', 'purchaser'],
    ['受某局委托，甲对某项目进行公开招标', 'procurement-agent'],
    ['受某局委托，甲对某地块开展了土壤污染状况调查', 'supplier'],
    ['甲编制的《某项目环境影响报告书》', 'supplier'],
    ['甲受某局委托，就下列项目进行公开招标', 'procurement-agent'],
    ['受采购人委托，甲就下列项目进行询比采购', 'procurement-agent'],
  ])('%s', (block, role) => {
    expect(rolesIn([block])[0]).toBe(role);
  });
});

describe('of a list', () => {
  test('every name has the role of the label before the list', () => {
    expect(rolesIn(['中标候选人（排名不分先后）：甲、某某建设集团有限公司、乙'])).toEqual([
      'candidate',
      'candidate',
    ]);
    expect(rolesIn(['中标人为某某有限公司、乙'])).toEqual(['winner']);
    expect(rolesIn(['投标单位共有2家，分别是甲、乙'])).toEqual(['supplier', 'supplier']);
    expect(rolesIn(['中标候选人为：甲联合体、乙联合体'])).toEqual(['candidate', 'candidate']);
    expect(rolesIn(['中标人：1、甲和2、乙'])).toEqual(['winner', 'winner']);
  });

  test('every name has the role of the label before the list of lots', () => {
    expect(rolesIn(['中标人：标段一：甲；标段二：乙'])).toEqual(['winner', 'winner']);
    expect(rolesIn(['成交供应商：包1：甲 包2：乙'])).toEqual(['winner', 'winner']);
    expect(rolesIn(['成交供应商：01包：甲；02包：乙'])).toEqual(['winner', 'winner']);
    expect(rolesIn(['中标人：第一标段甲，第二标段乙'])).toEqual(['winner', 'winner']);
  });

  test('names far into a long list have its role, too', () => {
    const many = Array.from({ length: 12 }, (_, n) => `某某${n}号环保科技有限公司、`).join('');

    expect(rolesIn([`入围供应商：甲、${many}乙`])).toEqual(['winner', 'winner']);
    expect(rolesIn([`推荐甲、${many}乙为入围供应商`])).toEqual(['winner', 'winner']);
  });

  test('what somebody is in a consortium doesn’t hide what the consortium is', () => {
    expect(rolesIn(['中标人：甲（联合体牵头人）、乙（联合体成员）'])).toEqual(['winner', 'winner']);
    expect(rolesIn(['成交供应商：联合体牵头人：甲'])).toEqual(['winner']);
    expect(rolesIn(['甲（联合体牵头人）'])).toEqual(['supplier']);
    expect(rolesIn(['第一中标候选人：甲联合乙'])).toEqual(['candidate', 'candidate']);
    expect(rolesIn(['联合体牵头人：甲；成员：乙'])).toEqual(['supplier', 'supplier']);
    expect(rolesIn(['联合体牵头人：甲；成员：乙'], [['中标候选人']])).toEqual([
      'candidate',
      'candidate',
    ]);
  });

  test('a remark after one name says nothing of the next', () => {
    expect(rolesIn(['甲（采购人）、乙'])).toEqual(['purchaser', undefined]);
  });

  test('lines below a label are its list, lines below a labelled name are not', () => {
    expect(rolesIn(['推荐以下单位为中标候选人：', '1. 甲', '2. 乙'])).toEqual([
      'candidate',
      'candidate',
    ]);
    expect(rolesIn(['采购人：甲', '乙'])).toEqual(['purchaser', undefined]);
    expect(rolesIn(['采购人：【甲】', '乙'])).toEqual(['purchaser', undefined]);
    expect(rolesIn(['采购人：（某某环保有限公司）', '乙'])).toEqual([undefined]);
  });
});

describe('the line above a name', () => {
  test.each<[readonly string[], Role]>([
    [['1.采购人信息', '名 称：甲'], 'purchaser'],
    [['2.采购代理机构信息', '名称：甲'], 'procurement-agent'],
    [['供应商', '甲'], 'supplier'],
    [['（三）调查机构', '单位名称：甲'], 'supplier'],
  ])('gives it its role: %j', (blocks, role) => {
    expect(rolesIn(blocks)).toEqual([role]);
  });
});

describe('the heading above a supplier’s name', () => {
  test.each<[readonly string[], Role]>([
    [['三、中标（成交）信息', '供应商名称：甲', '供应商地址：某路1号'], 'winner'],
    [['三、成交信息：', '包1', '单位名称：甲'], 'winner'],
    [
      ['1.中标结果：', '供应商名称：乙', '供应商地址：某路', '中标金额：10', '供应商名称：甲'],
      'winner',
    ],
    [['三、中标信息', '2.废标结果：', '供应商名称：甲'], 'supplier'],
    [['三、中标信息', '四、其他补充事宜', '供应商名称：甲'], 'supplier'],
    [['未成交信息', '供应商名称：甲'], 'supplier'],
    [['某项目中标结果', '投标人名称：甲'], 'supplier'],
  ])('says whether it has won: %j', (blocks, role) => {
    expect(rolesIn(blocks).at(-1)).toBe(role);
  });

  test('says it of the only ones in a table, and not where all are listed with their scores', () => {
    const heads = [[], [], [], ['供应商名称']];

    expect(rolesIn(['三、中标信息', '供应商名称', '中标金额', '甲'], heads)).toEqual(['winner']);
    expect(rolesIn(['三、中标信息', '供应商名称', '得分', '甲'], heads)).toEqual(['supplier']);
    expect(rolesIn(['三、中标信息', '投标人', '金额', '甲'], [[], [], [], ['投标人']])).toEqual([
      'supplier',
    ]);
  });
});

describe('in a table of which only lines are left', () => {
  test('the first column’s head gives the role', () => {
    const heads = ['序号', '成交供应商名称', '成交供应商地址', '成交金额（元）'];

    expect(rolesIn([...heads, '甲'])).toEqual(['winner']);
    expect(rolesIn([...heads, '甲三楼'])).toEqual([undefined]);
    expect(rolesIn([...heads, '某市某街1号', '甲'])).toEqual([undefined]);
    expect(rolesIn(['序号', '项目名称', '成交供应商', '地址', '甲'])).toEqual([undefined]);
  });
});

describe('in a table', () => {
  test('the head of the cell gives the role, and the cell before it doesn’t', () => {
    expect(rolesIn(['代理机构', '甲'], [[], ['中标人']])).toEqual(['winner']);
    expect(rolesIn(['代理机构', '甲'], [[], []])).toEqual([undefined]);
  });

  test('a label in the cell itself goes before its head', () => {
    expect(rolesIn(['采购人：甲'], [['供应商']])).toEqual(['purchaser']);
  });
});

describe('no role is read', () => {
  test.each([
    '甲',
    '联系地址：甲三楼',
    '项目名称：甲新厂区监测项目',
    '某某局委托甲编制报告',
    '委托代理人：甲',
    '团队成员：甲',
    '土壤污染重点监管单位甲',
    '投诉由采购人负责。甲',
    '采购人另行通知。联系人：甲',
    '采购人与甲签订合同',
    '评审专家推荐由甲负责',
    '受某局委托，甲对本次采购的成交结果公告如下',
    '受某局委托，甲编制了监测项目的采购文件',
    '甲编制的《采购文件》',
    '由招标人、甲共同组织',
    '招标代理公司、甲',
    '采购代理机构及甲的联系方式',
    '采购人和采购代理机构：甲、乙',
    '招标人/招标代理机构：甲',
    '张家港某局委托，甲对地块开展调查',
  ])('from %s', (block) => {
    expect(rolesIn([block])[0]).toBeUndefined();
  });
});
