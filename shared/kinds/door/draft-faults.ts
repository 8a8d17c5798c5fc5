import type { Jurisdiction } from '../../jurisdiction/policy.ts';
import type { Fault } from '../../ledger/fault.ts';
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
  return {
    field: 'kind',
    rule: 'role.not-allowed',
    zh: `无权记录此类事项，须为 ${kind.roles.join('、')}`,
    en: `This may be recorded by ${kind.roles.join(', ')} only`,
  };
}

export function subjectNotAllowed(kind: EntryKind): Fault {
  return {
    field: 'subject.kind',
    rule: 'subject.not-allowed',
    zh: `此类记录的主体须为 ${kind.subjects.join('、')}`,
    en: `An entry of this kind is about ${kind.subjects.join(', ')} only`,
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
