import type { Basis, EntryDraft } from '../../shared/ledger/entry.ts';
import type { Day } from '../../shared/time/instant.ts';
import { startOfDay } from '../../shared/time/shanghai.ts';
import type { Officers } from '../start/officers.ts';
import { demoAgencies } from './agencies.ts';
import { caseNumber, type DemoDays, numbered } from './days.ts';
import { demoCode } from './demo-code.ts';
import { financeBureau, regulator } from './drafts.ts';
import type { Scene } from './scene.ts';

const agency = demoAgencies.aojiang;
const subject = { kind: 'agency', code: agency.code } as const;
const ownRegulation = '温州市生态环境技术服务中介机构管理办法';
export const guild = '示例环保服务业协会';
export const guildCode = demoCode(190);

/** One agency of which everything is on record that a card can show, each part on its own day. */
export function fullRecord(days: DemoDays): readonly Scene[] {
  const { ago } = days;
  // Told later of a penalty that is recorded first.
  let warned = '';
  return [
    { ago: 83, act: ({ registrar }) => registrar.record(...vouchedFor(days)) },
    { ago: 83, act: ({ agent }) => agent.record(...ownWords(ago(83))) },
    { ago: 83, act: ({ guild: association }) => association.record(...byTheGuild(days)) },
    {
      ago: 48,
      act: async (officers) => {
        warned = await tellDecisions(officers, days);
      },
    },
    {
      ago: 1,
      act: ({ agent }) =>
        agent.record(
          about('objection', numbered('示异', ago(1), 3), {
            of: warned,
            grounds: '处罚决定所列事项已于送达前整改完毕',
          }),
          about('objection', numbered('示异', ago(1), 4), {
            field: 'fees',
            grounds: '收费标准已经调整，登记信息未更新',
          }),
        ),
    },
  ];
}

/** A ban that is annulled on the day on which it was published; what nobody could read isn't corrected in public. */
export async function tellMistake(
  { finance }: Pick<Officers, 'finance'>,
  days: DemoDays,
  publish: () => Promise<unknown>,
): Promise<void> {
  const [entry] = await finance.record(procurementBan(32, days));
  await publish();
  const body = { entry, effect: 'annulled', summary: '适用法律错误' };
  await finance.record(
    about('retraction', numbered('示财撤', days.ago(0), 1), body, financeBureau),
  );
}

function vouchedFor({ ago, ahead }: DemoDays): readonly EntryDraft[] {
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

function ownWords(on: Day): readonly EntryDraft[] {
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

function byTheGuild({ ago }: DemoDays): readonly EntryDraft[] {
  const membership = { association: guildCode, from: ago(697) };
  const scheme = `示例环保服务业协会信用评价办法（${ago(697).slice(0, 4)}版）`;
  return [
    about('association-member', numbered('示协', ago(83), 6), membership, guild),
    about(
      'association-rating',
      numbered('示协', ago(83), 7),
      { association: guildCode, scheme, rating: 'AA', on: ago(93) },
      guild,
    ),
  ];
}

/** Penalties, a ban, a measure and what was done against them; the id of a penalty that nobody has objected to yet. */
async function tellDecisions(officers: Officers, days: DemoDays): Promise<string> {
  const { registrar, approver, finance } = officers;
  const { ago, ahead } = days;
  const on = ago(48);
  const [fine = '', warned = '', ban = ''] = [
    ...(await approver.record(penalty(21, ['warning', 'fine'], 80_000, ago(62)))),
    ...(await approver.record(penalty(17, ['warning'], undefined, ago(150)))),
    ...(await finance.record(procurementBan(31, days))),
  ];
  await approver.record(
    about('challenge', numbered('示复', on, 5), {
      of: fine,
      form: 'review',
      body: '示例市人民政府',
      filedOn: on,
    }),
    about('list-entered', numbered('示环核', on, 3), {
      list: 'abnormal-operation',
      reason: '未按规定期限公示年度报告',
      source: '国家企业信用信息公示系统（示例）',
      sourceCheckedAt: startOfDay(on),
    }),
  );
  const court = '示例市中级人民法院';
  await registrar.record(
    about('challenge', numbered('示法受', on, 7), {
      of: ban,
      form: 'suit',
      body: court,
      filedOn: on,
    }),
  );
  const stay = numbered('示法行停', on, 2);
  await finance.record({
    ...about(
      'measure-imposed',
      numbered('示财绩', on, 9),
      {
        item: 'fiscal-support',
        summary: '一年内不予安排生态环境专项资金补助',
        scope: '市级生态环境专项资金',
      },
      financeBureau,
    ),
    caseId: caseNumber('SM', on, 9),
    effectiveUntil: startOfDay(ahead(318)),
  });
  // Not by whoever imposed the ban.
  await approver.record(
    about('suspension', stay, { of: ban, orderedBy: court, document: stay }, financeBureau),
  );
  return warned;
}

function about(
  kind: string,
  documentNumber: string,
  body: object,
  authority = regulator,
): EntryDraft {
  return { kind, subject, basis: basisOf(kind, authority, documentNumber), body };
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

/** Published on the ground of a regulation, and open to review for its time. */
function penalty(
  serial: number,
  types: readonly string[],
  fine: number | undefined,
  servedOn: Day,
): EntryDraft {
  const documentNumber = numbered('示环罚', servedOn, serial);
  const summary = '监测原始记录不完整，未按规范保存样品交接单';
  return {
    ...about('penalty', documentNumber, {
      summary,
      types,
      ...(fine !== undefined && { fine }),
      procedure: 'ordinary',
      severity: 'general',
      decidedOn: servedOn,
      servedOn,
      publication: basisOf('publication', regulator, documentNumber),
    }),
    caseId: caseNumber('SF', servedOn, serial),
  };
}

function procurementBan(serial: number, { ago, ahead }: DemoDays): EntryDraft {
  const documentNumber = numbered('示财采罚', ago(48), serial);
  return {
    ...about(
      'ban',
      documentNumber,
      {
        summary: '中标后无正当理由拒不签订合同，禁止参加政府采购活动',
        scope: { field: 'government-procurement', services: [], areas: [] },
      },
      financeBureau,
    ),
    caseId: caseNumber('SC', ago(48), serial),
    effectiveFrom: startOfDay(ago(48)),
    effectiveUntil: startOfDay(ahead(318)),
  };
}

/** Each kind under the norm it would rest on; the provincial and municipal ones are made up. */
const norms: Readonly<Record<string, Pick<Basis, 'law' | 'article' | 'level'>>> = {
  succession: { law: '中华人民共和国公司法', article: '第二百二十一条', level: 'law' },
  licence: { law: ownRegulation, article: '第七条', level: 'normative-document' },
  'statutory-filing': {
    law: '生态环境监测条例',
    article: '第二十八条',
    level: 'administrative-regulation',
  },
  'provincial-grade': {
    law: '浙江省企业环境信用评价管理办法',
    article: '第一条',
    level: 'normative-document',
  },
  commendation: { law: '示例市表彰奖励办法', article: '第九条', level: 'normative-document' },
  'association-rating': {
    law: '示例环保服务业协会章程',
    article: '第十二条',
    level: 'normative-document',
  },
  penalty: { law: '示例省生态环境监测条例', article: '第三十八条', level: 'local-regulation' },
  publication: {
    law: '浙江省公共信用信息管理条例',
    article: '第十五条',
    level: 'local-regulation',
  },
  'measure-imposed': {
    law: '示例省财政专项资金管理条例',
    article: '第二十六条',
    level: 'local-regulation',
  },
  ban: { law: '中华人民共和国政府采购法', article: '第七十七条', level: 'law' },
  retraction: { law: '中华人民共和国行政处罚法', article: '第七十五条', level: 'law' },
};
const ownNorm = { law: ownRegulation, article: '第十九条', level: 'normative-document' } as const;

function basisOf(norm: string, authority: string, documentNumber: string): Basis {
  return { authority, documentNumber, ...(norms[norm] ?? ownNorm) };
}
