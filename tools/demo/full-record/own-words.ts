import type { EntryDraft } from '../../../shared/ledger/entry.ts';
import type { Day } from '../../../shared/time/instant.ts';
import { numbered } from '../days.ts';
import { about } from './about.ts';

/** What the agency says of itself. */
export function ownWords(on: Day): readonly EntryDraft[] {
  return [
    about('registration-changed', numbered('示环登', on, 31), {
      changes: {
        capability: '实验室面积 1200 平方米，持证采样和分析人员 26 名，可测 8 大类 214 项参数。',
        process: '委托受理、方案编制、现场采样、实验室分析、三级审核、出具报告。',
        qualityAssurance: '按质量手册第五版运行，每批样品设空白、平行和加标回收。',
        fees: '按示例市环境监测服务收费指导价执行，加急加收 20%。',
        plan: '明年扩项挥发性有机物走航监测。',
      },
    }),
    about('registration-confirmed', numbered('示环登', on, 32), {}),
    about('service-commitment', numbered('示环登', on, 33), {
      timeLimitDays: 15,
      process: '受理后 2 日内派员采样，采样后 10 日内出具报告。',
      text: '逾期出具报告的，免收该批次检测费用。',
    }),
  ];
}
