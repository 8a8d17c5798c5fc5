import { agencyTerm } from '../jurisdiction/agency-term.ts';
import type { Role } from './entry.ts';

/** What each role at the desk is called. */
export const roleNames: Readonly<Record<Role, { readonly zh: string; readonly en: string }>> = {
  'city-regulator': { zh: '市级主管部门', en: 'City regulator' },
  'county-regulator': { zh: '县级主管部门', en: 'County regulator' },
  'joint-discipline-authority': { zh: '联合惩戒部门', en: 'Joint-discipline authority' },
  'registry-authority': { zh: '市场监管部门', en: 'Registry authority' },
  association: { zh: '行业自治组织', en: 'Association' },
  expert: { zh: '专家', en: 'Expert' },
  client: { zh: '委托人', en: 'Client' },
  agency: agencyTerm.inShort,
  practitioner: { zh: '从业人员', en: 'Practitioner' },
  auditor: { zh: '审计', en: 'Auditor' },
  operator: { zh: '平台运维', en: 'Operator' },
};
