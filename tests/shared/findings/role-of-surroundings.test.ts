import { describe, expect, test } from 'vitest';
import type { PartyRole } from '../../../shared/findings/party-role.ts';
import { rolesIn } from './roles-in.ts';

describe('roles in lists', () => {
  test('every name of a list has the role of the label before the list', () => {
    expect(rolesIn(['中标候选人（排名不分先后）：甲、某某建设集团有限公司、乙'])).toEqual([
      'candidate',
      'candidate',
    ]);
    expect(rolesIn(['中标人为某某有限公司、乙'])).toEqual(['winner']);
    expect(rolesIn(['投标单位共有2家，分别是甲、乙'])).toEqual(['supplier', 'supplier']);
    expect(rolesIn(['中标候选人为：甲联合体、乙联合体'])).toEqual(['candidate', 'candidate']);
    expect(rolesIn(['中标人：1、甲和2、乙'])).toEqual(['winner', 'winner']);
  });

  test('every name of a list of lots has the role of the label before the list', () => {
    expect(rolesIn(['中标人：标段一：甲；标段二：乙'])).toEqual(['winner', 'winner']);
    expect(rolesIn(['成交供应商：包1：甲 包2：乙'])).toEqual(['winner', 'winner']);
    expect(rolesIn(['成交供应商：01包：甲；02包：乙'])).toEqual(['winner', 'winner']);
    expect(rolesIn(['中标人：第一标段甲，第二标段乙'])).toEqual(['winner', 'winner']);
  });

  test('names far into a long list still have its role', () => {
    const many = Array.from({ length: 12 }, (_, n) => `某某${n}号环保科技有限公司、`).join('');

    expect(rolesIn([`入围供应商：甲、${many}乙`])).toEqual(['winner', 'winner']);
    expect(rolesIn([`推荐甲、${many}乙为入围供应商`])).toEqual(['winner', 'winner']);
  });

  test('a part in a consortium doesn’t hide the role of the consortium', () => {
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

  test('a remark after one name of a list says nothing of the next', () => {
    expect(rolesIn(['甲（采购人）、乙'])).toEqual(['purchaser', undefined]);
  });

  test('lines below a label are its list; lines below a labelled name are not', () => {
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
  test.each<[readonly string[], PartyRole]>([
    [['1.采购人信息', '名 称：甲'], 'purchaser'],
    [['2.采购代理机构信息', '名称：甲'], 'procurement-agent'],
    [['供应商', '甲'], 'supplier'],
    [['（三）调查机构', '单位名称：甲'], 'supplier'],
  ])('the line above a name gives it its role: %j', (blocks, role) => {
    expect(rolesIn(blocks)).toEqual([role]);
  });
});

describe('the heading above a supplier’s name', () => {
  test.each<[readonly string[], PartyRole]>([
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
  ])('the heading above a supplier’s name says whether it has won: %j', (blocks, role) => {
    expect(rolesIn(blocks).at(-1)).toBe(role);
  });

  test('the heading says so of the only names in a table, and not where all bidders are listed with their scores', () => {
    const heads = [[], [], [], ['供应商名称']];

    expect(rolesIn(['三、中标信息', '供应商名称', '中标金额', '甲'], heads)).toEqual(['winner']);
    expect(rolesIn(['三、中标信息', '供应商名称', '得分', '甲'], heads)).toEqual(['supplier']);
    expect(rolesIn(['三、中标信息', '投标人', '金额', '甲'], [[], [], [], ['投标人']])).toEqual([
      'supplier',
    ]);
  });
});

describe('tables of which only lines are left', () => {
  test('in a table of which only lines are left, the first column’s head gives the role', () => {
    const heads = ['序号', '成交供应商名称', '成交供应商地址', '成交金额（元）'];

    expect(rolesIn([...heads, '甲'])).toEqual(['winner']);
    expect(rolesIn([...heads, '甲三楼'])).toEqual([undefined]);
    expect(rolesIn([...heads, '某市某街1号', '甲'])).toEqual([undefined]);
    expect(rolesIn(['序号', '项目名称', '成交供应商', '地址', '甲'])).toEqual([undefined]);
  });
});

describe('tables', () => {
  test('in a table the head of a cell gives the role, and the cell before it doesn’t', () => {
    expect(rolesIn(['代理机构', '甲'], [[], ['中标人']])).toEqual(['winner']);
    expect(rolesIn(['代理机构', '甲'], [[], []])).toEqual([undefined]);
  });

  test('in a table a label in the cell itself counts more than the cell’s head', () => {
    expect(rolesIn(['采购人：甲'], [['供应商']])).toEqual(['purchaser']);
  });
});
