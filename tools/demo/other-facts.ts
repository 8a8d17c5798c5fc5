import type { Basis, EntryDraft } from '../../shared/ledger/entry.ts';
import { startOfDay } from '../../shared/time/shanghai.ts';
import { type DemoAgency, demoAgencies, otherAgencies } from './agencies.ts';
import { caseNumber, type DemoDays, numbered } from './days.ts';
import { procurementBan, regulator } from './drafts.ts';
import type { Scene } from './scene.ts';

const { yandang, cangnan, dongtou, pingyang } = demoAgencies;
const { longwan, jiangxin } = otherAgencies;
const measures = '温州市生态环境技术服务中介机构管理办法';

/** What the full record has no room for: who never registered, who left, another name, a judgment, a list looked up yesterday. */
export function otherFacts({ ago, ahead }: DemoDays): readonly Scene[] {
  const banned = (agency: DemoAgency, serial: number) => {
    const term = { from: startOfDay(ago(100)), until: startOfDay(ahead(400)) };
    const [caseId, document] = [
      caseNumber('SC', ago(100), serial),
      numbered('示财采罚', ago(100), serial),
    ];
    const draft = procurementBan(agency, caseId, term, document);
    return { ...draft, body: { ...Object(draft.body), name: agency.name } };
  };
  return [
    { ago: 96, act: ({ approver }) => approver.record(untilLifted(jiangxin, ago)) },
    { ago: 100, act: ({ finance }) => finance.record(banned(longwan, 9)) },
    {
      ago: 95,
      act: ({ registrar }) =>
        registrar.record(
          about(dongtou.code, 'registration-changed', numbered('示环登', ago(95), 40), {
            changes: { aliases: ['示例洞头环咨'] },
          }),
        ),
    },
    {
      ago: 90,
      act: ({ registrar }) =>
        registrar.record({
          ...about(yandang.code, 'joint-liability', numbered('示法裁', ago(90), 12), {
            summary: '与委托人共同造成土壤污染，承担连带责任',
            court: '示例市中级人民法院',
            judgment: `（${ago(90).slice(0, 4)}）示01民终12号`,
            publication: credit(numbered('示环公', ago(90), 12)),
          }),
          basis: {
            authority: '示例市中级人民法院',
            law: '中华人民共和国民法典',
            level: 'law',
            article: '第一千一百六十八条',
            documentNumber: `（${ago(90).slice(0, 4)}）示01民终12号`,
          },
          caseId: caseNumber('LD', ago(90), 1),
          finalOn: ago(90),
        }),
    },
    {
      ago: 70,
      act: ({ registrar }) =>
        registrar.record(
          about(pingyang.code, 'registration-withdrawn', numbered('示环登', ago(70), 41), {
            summary: '已被吸收合并，办理注销',
          }),
          about(jiangxin.code, 'registration-withdrawn', numbered('示环登', ago(70), 42), {
            summary: '不再在本市从业，申请注销',
          }),
        ),
    },
    {
      ago: 1,
      act: ({ registrar }) =>
        registrar.record(
          about(cangnan.code, 'list-entered', numbered('示环核', ago(1), 5), {
            list: 'serious-violation',
            reason: '被列入经营异常名录届满三年仍未履行相关义务',
            source: '国家企业信用信息公示系统（示例）',
            sourceCheckedAt: startOfDay(ago(1)),
          }),
        ),
    },
  ];
}

/** As the monitoring regulation orders it: no end but by being lifted. */
function untilLifted({ code }: DemoAgency, ago: DemoDays['ago']): EntryDraft {
  const documentNumber = numbered('示环禁', ago(96), 2);
  return {
    ...about(code, 'ban', documentNumber, {
      summary: '篡改监测数据，情节严重，禁止从事生态环境监测服务',
      scope: {
        field: 'environmental-services',
        services: ['environmental-monitoring'],
        areas: [],
      },
      term: { kind: 'until-lifted' },
      actOn: ago(150),
    }),
    basis: {
      authority: regulator,
      law: '生态环境监测条例',
      level: 'administrative-regulation',
      article: '第四十五条',
      documentNumber,
    },
    caseId: caseNumber('JR', ago(96), 2),
  };
}

function credit(documentNumber: string): Basis {
  return {
    authority: regulator,
    law: '浙江省公共信用信息管理条例',
    level: 'local-regulation',
    article: '第十五条',
    documentNumber,
  };
}

function about(code: string, kind: string, documentNumber: string, body: object): EntryDraft {
  const basis = {
    authority: regulator,
    law: measures,
    level: 'normative-document',
    article: '第十九条',
    documentNumber,
  } as const;
  return { kind, subject: { kind: 'agency', code }, basis, body };
}
