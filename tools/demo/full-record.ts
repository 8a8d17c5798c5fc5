import type { Basis, EntryDraft } from '../../shared/ledger/entry.ts';
import { startOfDay } from '../../shared/time/shanghai.ts';
import type { Officers } from '../start/officers.ts';
import { demoAgencies } from './agencies.ts';
import { demoCode } from './demo-code.ts';
import { financeBureau, regulator } from './drafts.ts';

const agency = demoAgencies.aojiang;
const subject = { kind: 'agency', code: agency.code } as const;
const ownRegulation = '温州市生态环境技术服务中介机构管理办法';
export const guild = '示例环保服务业协会';
export const guildCode = demoCode(190);

/** One agency of which everything is on record that a card can show; told in order, each part on its own day. */
export async function tellFullRecord(officers: Officers, on: (day: string) => void): Promise<void> {
  const { registrar, approver, finance, agent, guild: association } = officers;

  on('2026-09-07');
  await registrar.record(
    about('succession', '示环认〔2026〕1号', {
      form: 'merger',
      predecessors: [demoAgencies.pingyang.code],
      summary: '吸收合并',
    }),
    licence({ number: '示CMA-261112050001', validFrom: '2021-06-01', validUntil: '2027-05-31' }),
    licence({
      name: '危险废物经营许可证',
      number: '示危证-330300012',
      scope: ['pollution-control'],
      validFrom: '2021-04-01',
      validUntil: '2026-03-31',
    }),
    about('commendation', '示环表〔2026〕2号', {
      title: '2025年度示例市环境监测技术能手单位',
      awardedOn: '2026-04-22',
    }),
  );
  await agent.record(
    about('registration-changed', '示环登〔2026〕31号', {
      changes: {
        capability: '实验室面积 1200 平方米，持证采样和分析人员 26 名，可测 8 大类 214 项参数。',
        process: '委托受理、方案编制、现场采样、实验室分析、三级审核、出具报告。',
        qualityAssurance: '按质量手册第五版运行，每批样品设空白、平行和加标回收。',
        fees: '按示例市环境监测服务收费指导价执行，加急加收 20%。',
        plan: '2026 年扩项挥发性有机物走航监测。',
      },
    }),
    about('registration-confirmed', '示环登〔2026〕32号', {}),
    about('service-commitment', '示环登〔2026〕33号', {
      timeLimitDays: 15,
      process: '受理后 2 日内派员采样，采样后 10 日内出具报告。',
      text: '逾期出具报告的，免收该批次检测费用。',
    }),
  );
  const membership = { association: guildCode, from: '2025-01-01' };
  const scheme = '示例环保服务业协会信用评价办法（2025版）';
  await association.record(
    about('association-member', '示协〔2026〕6号', membership, guild),
    about(
      'association-rating',
      '示协〔2026〕7号',
      { association: guildCode, scheme, rating: 'AA', on: '2026-08-28' },
      guild,
    ),
  );

  on('2026-10-12');
  const [fine = '', , ban = '', annulled = ''] = [
    ...(await approver.record(penalty('21', ['warning', 'fine'], 80_000, '2026-09-28'))),
    ...(await approver.record(penalty('17', ['warning'], undefined, '2026-03-02'))),
    ...(await finance.record(procurementBan('31'), procurementBan('32'))),
  ];
  await approver.record(
    about('challenge', '示复〔2026〕5号', {
      of: fine,
      form: 'review',
      body: '示例市人民政府',
      filedOn: '2026-10-12',
    }),
    about('list-entered', '示环核〔2026〕3号', {
      list: 'abnormal-operation',
      reason: '未按规定期限公示年度报告',
      source: '国家企业信用信息公示系统（示例）',
      sourceCheckedAt: startOfDay('2026-10-12'),
    }),
  );
  await registrar.record(
    about('challenge', '示法受〔2026〕7号', {
      of: ban,
      form: 'suit',
      body: '示例市中级人民法院',
      filedOn: '2026-10-12',
    }),
  );
  await finance.record(
    {
      ...about(
        'measure-imposed',
        '示财绩〔2026〕9号',
        {
          item: 'fiscal-support',
          summary: '一年内不予安排生态环境专项资金补助',
          scope: '市级生态环境专项资金',
        },
        financeBureau,
      ),
      caseId: 'SM-2026-009',
      effectiveUntil: startOfDay('2027-10-13'),
    },
    about(
      'suspension',
      '示法行停〔2026〕2号',
      { of: ban, orderedBy: '示例市中级人民法院', document: '示法行停〔2026〕2号' },
      financeBureau,
    ),
    about(
      'retraction',
      '示财撤〔2026〕1号',
      { entry: annulled, effect: 'annulled', summary: '适用法律错误' },
      financeBureau,
    ),
  );
}

function about(
  kind: string,
  documentNumber: string,
  body: object,
  authority = regulator,
): EntryDraft {
  return { kind, subject, basis: basisOf(kind, authority, documentNumber), body };
}

function licence(body: object): EntryDraft {
  return about('licence', '示环核〔2026〕1号', {
    name: '检验检测机构资质认定证书（CMA）',
    scope: ['environmental-monitoring'],
    issuer: '示例省市场监督管理局',
    source: '全国认证认可信息公共服务平台（示例）',
    checkedOn: '2026-09-04',
    ...body,
  });
}

/** Published on the ground of a regulation, and open to review for its time. */
function penalty(
  serial: string,
  types: readonly string[],
  fine: number | undefined,
  servedOn: string,
): EntryDraft {
  const documentNumber = `示环罚〔2026〕${serial}号`;
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
    caseId: `SF-2026-${serial}`,
  };
}

function procurementBan(serial: string): EntryDraft {
  const documentNumber = `示财采罚〔2026〕${serial}号`;
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
    caseId: `SC-2026-${serial}`,
    effectiveFrom: startOfDay('2026-10-12'),
    effectiveUntil: startOfDay('2027-10-13'),
  };
}

/** Each kind under the norm it would rest on; the provincial and municipal ones are made up. */
const norms: Readonly<Record<string, Pick<Basis, 'law' | 'article' | 'level'>>> = {
  succession: { law: '中华人民共和国公司法', article: '第二百二十一条', level: 'law' },
  licence: { law: ownRegulation, article: '第七条', level: 'normative-document' },
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
