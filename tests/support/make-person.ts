import type { PersonDecision, PersonRecord } from '../../shared/disclosure/person-record.ts';

const norm = {
  authority: '示例市局',
  law: '《示例监测条例》',
  level: 'administrative-regulation',
  article: '第四十五条',
  documentNumber: '示环〔2026〕1号',
} as const;

/** A made-up practitioner, 示甲乙 of 示例青山检测有限公司, and one published decision about them. */
export function makePerson(decision: Partial<PersonDecision> = {}): PersonRecord {
  return {
    v: 1,
    kind: 'person',
    code: '330300P-0000000001',
    decisions: [
      {
        entry: '330300-9',
        kind: 'ban',
        person: '示甲乙',
        agency: '示例青山检测有限公司',
        summary: '参与出具虚假监测报告',
        basis: norm,
        publication: norm,
        from: '2026-10-01T02:00:00.000Z',
        until: '2031-10-01T02:00:00.000Z',
        ...decision,
      },
    ],
  };
}
