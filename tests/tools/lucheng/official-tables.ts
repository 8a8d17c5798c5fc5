import { codeOf } from './agency-sheets.ts';

/** A resident identity number that no person has: region 990000 is not assigned. Right check digit. */
export const plantedNumbers = [
  '990000199001010011',
  '99000019900101002X',
  '９９００００１９９００１０１００３８',
  '990000 19900101 0046',
  '990000900101005',
] as const;

export const penaltyHeader = [
  '行政相对人名称',
  '行政相对人类别',
  '行政相对人代码_1(统一社会信用代码)',
  '行政相对人代码_2(组织机构代码)',
  '行政相对人代码_3(工商登记码)',
  '行政相对人代码_4(税务登记号)',
  '行政相对人代码_5(居民身份证号)',
  '法定代表人',
  '法定代表人证件号码',
  '行政处罚决定书文号',
  '违法行为类型',
  '违法事实',
  '处罚依据',
  '处罚类别',
  '处罚内容',
  '罚款金额（万元）',
  '没收违法所得、没收非法财物的金额（万元）',
  '处罚决定日期',
  '处罚机关',
  '数据来源单位',
  '备注',
] as const;

type Cells = Readonly<Partial<Record<(typeof penaltyHeader)[number], string>>>;

/** A row of the official table: a fine of 12,500 yuan, decided on 2026-03-02. */
export function penaltyRow(serial: number, changes: Cells = {}): readonly string[] {
  const cells: Cells = {
    行政相对人名称: `示例环境第${serial}号有限公司`,
    行政相对人类别: '法人及非法人组织',
    '行政相对人代码_1(统一社会信用代码)': codeOf(serial),
    法定代表人: '示例某',
    行政处罚决定书文号: `示环罚〔2026〕${serial}号`,
    违法行为类型: '未按规范监测',
    违法事实: '采样记录缺失',
    处罚依据: '依据《生态环境监测条例》第四十三条第一款',
    处罚类别: '罚款',
    处罚内容: '罚款1.25万元',
    '罚款金额（万元）': '1.25',
    处罚决定日期: '2026/3/2',
    处罚机关: '示例市生态环境局',
    ...changes,
  };
  return penaltyHeader.map((label) => cells[label] ?? '');
}
