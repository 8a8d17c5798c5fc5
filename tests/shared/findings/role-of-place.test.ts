import { describe, expect, test } from 'vitest';
import type { PartyRole } from '../../../shared/findings/party-role.ts';
import { rolesIn } from './roles-in.ts';

describe('the role of a name is that of the label before it', () => {
  test.each<[string, PartyRole]>([
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
  ])('a name has the role of the label before it: %s', (block, role) => {
    expect(rolesIn([block])[0]).toBe(role);
  });
});

describe('the role of a name is that of the words after it', () => {
  test.each<[string, PartyRole]>([
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
  ])('a name has the role of the words after it: %s', (block, role) => {
    expect(rolesIn([block])[0]).toBe(role);
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
  ])('no role is read from %s', (block) => {
    expect(rolesIn([block])[0]).toBeUndefined();
  });
});
