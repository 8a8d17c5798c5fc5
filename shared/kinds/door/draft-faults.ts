import type { Jurisdiction } from '../../jurisdiction/policy.ts';
import type { Fault } from '../../ledger/fault.ts';
import { partyNames } from '../../ledger/party-names.ts';
import { roleNames } from '../../ledger/role-names.ts';
import type { EntryKind } from '../form/kind.ts';
import type { KindBook } from '../form/kind-book.ts';

export function unknownKind({ kinds }: KindBook): Fault {
  return {
    field: 'kind',
    rule: 'kind.unknown',
    zh: `记录种类应为下列之一：${kinds.map(({ name }) => name).join('、')}`,
    en: `The kind must be one of ${kinds.map(({ name }) => name).join(', ')}`,
  };
}

export function roleNotAllowed(kind: EntryKind): Fault {
  const names = kind.roles.map((role) => roleNames[role]);
  return {
    field: 'kind',
    rule: 'role.not-allowed',
    zh: `此类事项由${names.map(({ zh }) => zh).join('、')}办理`,
    en: `This is for: ${names.map(({ en }) => en).join(', ')}`,
  };
}

export function subjectNotAllowed(kind: EntryKind): Fault {
  const names = kind.subjects.map((party) => partyNames[party]);
  return {
    field: 'subject.kind',
    rule: 'subject.not-allowed',
    zh: `此类记录的主体须为${names.map(({ zh }) => zh).join('、')}`,
    en: `An entry of this kind is about: ${names.map(({ en }) => en).join(', ')}`,
  };
}

export const caseMissing: Fault = {
  field: 'caseId',
  rule: 'case.missing',
  zh: '须填写案件编号，一案只计一次',
  en: 'A case number is required, so that a case counts once',
};

export function beforeCommencement({ regulation: { issued } }: Jurisdiction): Fault {
  return {
    field: 'effectiveFrom',
    rule: 'effective-from.before-commencement',
    zh: `生效时间早于${issued.zh}的施行日`,
    en: `This would take effect before ${issued.en} was in force`,
  };
}
