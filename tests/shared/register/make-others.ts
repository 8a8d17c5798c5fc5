import type { CatalogueRecord } from '../../../shared/disclosure/catalogue-record.ts';
import type { PersonRecord } from '../../../shared/disclosure/person-record.ts';

const order = {
  authority: '示例市局',
  law: '《示例监测条例》',
  level: 'administrative-regulation',
  article: '第四十五条',
  documentNumber: '示环〔2026〕1号',
} as const;

/** A person banned, under the desk's code of ten characters. */
export function makePerson(ofDesk: string, summary = '参与出具虚假监测报告'): PersonRecord {
  return {
    v: 1,
    kind: 'person',
    code: `330300P-${ofDesk}`,
    decisions: [
      {
        entry: '330300-9',
        kind: 'ban',
        person: '示例甲',
        position: '项目负责人',
        agency: '示例旧东家有限公司',
        summary,
        basis: order,
        publication: order,
        from: '2026-10-01T02:00:00.000Z',
        until: '2031-10-01T02:00:00.000Z',
      },
    ],
  };
}

/** The catalogue of an authority, given by its code, with one standard in it. */
export function makeCatalogue(
  authority: string,
  title = '示例甲环境监测从业规范',
): CatalogueRecord {
  return {
    v: 1,
    kind: 'catalogue',
    code: `330300A-${authority.slice(8)}`,
    authority,
    documents: [
      {
        entry: '330300-9',
        kind: 'standard-published',
        title,
        number: 'DB3303/T 1—2026',
        services: ['environmental-monitoring'],
        basis: {
          authority: '示例市生态环境局',
          law: '《示例办法》',
          level: 'normative-document',
          article: '第十八条',
          documentNumber: '示环〔2026〕1号',
        },
        from: '2026-10-01T02:00:00.000Z',
        textSha256: 'a'.repeat(64),
      },
    ],
  };
}
