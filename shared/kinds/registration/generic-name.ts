import { places } from '../../jurisdiction/places.ts';
import { foldText } from '../../text/fold.ts';

/**
 * Whether a text describes many organisations and names none of them: nothing but words for trades, forms, places
 * that Lucheng knows and parts in a procurement. An organisation's name has something of its own (企业名称登记管理规定 art. 6:
 * 字号).
 */
export function isGenericName(name: string): boolean {
  return generic.test(foldText(name));
}

// No word here is made of others, so a text can be split in one way only and the pattern never backtracks.
const words = [
  '生态|环境|环保|环评|环科|水务|污水|废水|废气|固废|危废|土壤|噪声|污染|影响|损害|防治|治理|修复|处置|处理|设施|设备|自动',
  '检测|监测|检验|测试|评价|评估|鉴定|认证|咨询|技术|服务|科技|工程|科学|研究|设计|规划|运营|运维|运行|管理|维护|采样|分析',
  '有限|责任|股份|公司|集团|中心|院|所|站|室|厂|机构|单位|企业|部门|事务所|协会|学会|第三方|专业|综合|项目|合同|业务',
  ['中国|全国|国家|省|市|县|区', ...placeNames()].join('|'),
  '中标|成交|候选|入围|供应商|投标|响应|采购|代理|招标|委托|受托|承包|承接|甲方|乙方|人|方|公共|资源|交易|网|平台|政府|局|厅|委|名称',
  'environment(?:al)?|eco|testing|monitoring|technolog(?:y|ies)|technical|services?|assessment|consulting|engineering|company|corporation|group|limited|co|ltd|inc|china|and|of|the',
].join('|');

/** Connecting words and marks distinguish nothing either. */
const generic = new RegExp(`^(?:${words}|[\\p{P}\\p{S}\\d与和及或的])+$`, 'u');

/** Each area without the word for its sort, and in English the province and the city alone. */
function placeNames(): readonly string[] {
  return places
    .flatMap(({ areas }) => Object.entries(areas))
    .flatMap(([code, { zh, en }]) => [
      zh.replace(/[省市区县]$/u, ''),
      ...(code.endsWith('00') ? [en.toLowerCase()] : []),
    ]);
}
