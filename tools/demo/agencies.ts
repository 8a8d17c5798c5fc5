import type { Service } from '../../shared/identity/services.ts';
import { demoCode } from './demo-code.ts';

export type DemoAgency = {
  readonly code: string;
  readonly name: string;
  readonly services: readonly Service[];
  readonly formerNames?: readonly { readonly name: string; readonly until: string }[];
};

const agency = (
  serial: number,
  name: string,
  services: readonly Service[],
  formerNames: DemoAgency['formerNames'] = [],
): DemoAgency => ({ code: demoCode(serial), name, services, formerNames });

/** Fictional: each name says so (示例), and no organisation has one of the codes. */
export const demoAgencies = {
  oujiang: agency(101, '示例瓯江环境检测有限公司', [
    'environmental-monitoring',
    'automatic-monitoring-operation',
  ]),
  nanxi: agency(102, '示例（楠溪）生态修复工程有限公司', [
    'ecological-restoration',
    'pollution-control',
  ]),
  qingyuan: agency(
    103,
    '示例清源环保科技股份有限公司',
    ['automatic-monitoring-operation'],
    [{ name: '示例清源仪器有限公司', until: '2024-06-30' }],
  ),
  yandang: agency(104, '示例（雁荡）环境工程有限公司', ['ecological-restoration']),
  feiyunjiang: agency(105, '示例飞云江水务运维有限公司', ['treatment-facility-operation']),
  aojiang: agency(106, '示例鳌江监测技术服务有限公司', ['environmental-monitoring']),
  dongtou: agency(107, '示例洞头环境咨询有限公司', [
    'environmental-consulting',
    'environmental-impact-assessment',
  ]),
  tanghe: agency(108, '示例塘河环境科研有限公司', ['environmental-research']),
  taishun: agency(109, '示例泰顺环评咨询有限公司', ['environmental-impact-assessment']),
  wencheng: agency(110, '示例文成损害鉴定评估中心', ['damage-assessment']),
  cangnan: agency(111, '示例苍南治污设施运维有限公司', ['treatment-facility-operation']),
  pingyang: agency(112, '示例平阳环境监测有限公司', ['environmental-monitoring']),
} as const satisfies Record<string, DemoAgency>;

/** A branch of a listed one, one that never registered and one that has left: on record, but not on the demo portal. */
export const otherAgencies = {
  yueqing: agency(113, '示例瓯江环境检测有限公司乐清分公司', ['environmental-monitoring']),
  longwan: agency(114, '示例龙湾环境治理有限公司', ['pollution-control']),
  jiangxin: agency(115, '示例江心环境工程有限公司', ['pollution-control']),
} as const satisfies Record<string, DemoAgency>;
