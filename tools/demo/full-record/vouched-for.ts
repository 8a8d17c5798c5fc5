import type { EntryDraft } from '../../../shared/ledger/entry.ts';
import type { Day } from '../../../shared/time/instant.ts';
import { startOfDay } from '../../../shared/time/shanghai.ts';
import { demoAgencies } from '../agencies.ts';
import { type DemoDays, numbered } from '../days.ts';
import { about } from './about.ts';

/** What authorities have looked up about the agency, or given it. */
export function vouchedFor({ ago, ahead }: DemoDays): readonly EntryDraft[] {
  const checkedOn = ago(86);
  const last = (number: string) => ({ number, checkedOn });
  return [
    about('succession', numbered('示环认', ago(83), 1), {
      form: 'merger',
      predecessors: [demoAgencies.pingyang.code],
      summary: '吸收合并',
    }),
    licence(ago(83), {
      ...last('示CMA-261112050001'),
      validFrom: ago(2000),
      validUntil: ahead(183),
    }),
    licence(ago(83), {
      ...last('示危证-330300012'),
      name: '危险废物经营许可证',
      scope: ['pollution-control'],
      validFrom: ago(2061),
      validUntil: ago(243),
    }),
    about('statutory-filing', numbered('示环核', ago(83), 3), {
      ...readIn('示例省生态环境监测机构备案公示', ago(83)),
      sort: 'monitoring',
      number: '示监备-330300-0012',
      filedWith: '示例省生态环境厅',
      filedOn: ago(160),
    }),
    about('provincial-grade', numbered('示环核', ago(83), 4), {
      ...readIn('示例省企业环境信用评价公示', ago(83)),
      grade: 'B',
      period: `${ago(300).slice(0, 4)}年度`,
      number: `示环信评〔${ago(120).slice(0, 4)}〕8号`,
      ratedBy: '示例省生态环境厅',
      ratedOn: ago(120),
    }),
    about('commendation', numbered('示环表', ago(83), 2), {
      title: '年度示例市环境监测技术能手单位',
      awardedOn: ago(221),
    }),
  ];
}

function readIn(source: string, on: Day) {
  return {
    scope: ['environmental-monitoring'],
    source,
    sourceCheckedAt: startOfDay(on),
  };
}

function licence(on: Day, body: object): EntryDraft {
  return about('licence', numbered('示环核', on, 1), {
    name: '检验检测机构资质认定证书（CMA）',
    scope: ['environmental-monitoring'],
    issuer: '示例省市场监督管理局',
    source: '全国认证认可信息公共服务平台（示例）',
    ...body,
  });
}
