import type { Basis } from '../../../../shared/ledger/entry.ts';
import { codeOf, registration } from '../../../fixtures/desk/drafts.ts';

export const person = { kind: 'practitioner', code: 'P-0000000001' } as const;
export const other = { kind: 'practitioner', code: 'P-0000000002' } as const;
export const expert = { kind: 'expert', code: 'X-0000000001' } as const;
export const [agency, next] = [codeOf(1), codeOf(2)];
export const named = { name: '示例甲', position: '项目负责人', agency: '示例旧东家有限公司' };
/** Names and numbers that nothing orders to be published. */
export const secrets = [
  '示例乙',
  '示例丙专家',
  '示证001',
  '示例联系人',
  '甲的本名',
  '甲泄露商业秘密',
];

export const { basis } = registration(agency);
export const order: Basis = { ...basis, law: '示例监测条例', level: 'administrative-regulation' };

export const people = [
  { ...registration(agency), personal: { contact: '示例联系人' } },
  registration(next, '示例飞云环境科技有限公司'),
  worksFor(person, agency, { name: '甲的本名' }),
  worksFor(other, agency, { name: '示例乙' }),
  {
    kind: 'expert-entered',
    subject: expert,
    basis,
    personal: { name: '示例丙专家' },
    body: { categories: ['监测'], employers: [] },
  },
];

function worksFor(subject: object, code: string, personal: object) {
  return {
    kind: 'practitioner-registered',
    subject,
    basis,
    personal: { 'certificate-1': '示证001', ...personal },
    body: { agency: code, position: 'project-leader', certificates: [{ name: '上岗证' }] },
  };
}
