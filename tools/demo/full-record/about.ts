import type { Basis, EntryDraft } from '../../../shared/ledger/entry.ts';
import { demoAgencies } from '../agencies.ts';
import { regulator } from '../drafts.ts';

const agency = demoAgencies.aojiang;
const subject = { kind: 'agency', code: agency.code } as const;
const ownRegulation = '温州市生态环境技术服务中介机构管理办法';

/** An entry about the agency, under the norm of its kind. */
export function about(
  kind: string,
  documentNumber: string,
  body: object,
  authority = regulator,
): EntryDraft {
  return { kind, subject, basis: basisOf(kind, authority, documentNumber), body };
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

export function basisOf(norm: string, authority: string, documentNumber: string): Basis {
  return { authority, documentNumber, ...(norms[norm] ?? ownNorm) };
}
