import { organisationCheckDigit, usccCheckDigit } from '../../../shared/identity/uscc.ts';
import type { Basis, EntryDraft } from '../../../shared/ledger/entry.ts';

/** A code of no organisation: region 990000 is not assigned. */
export function codeOf(serial: number): string {
  const organisation = `MA${String(serial).padStart(6, '0')}`;
  const first17 = `91990000${organisation}${organisationCheckDigit(organisation)}`;
  return first17 + usccCheckDigit(first17);
}

/** Each agency's own: two with one name are a clerk's slip, which the desk refuses. */
function nameOf(code: string): string {
  if (code === codeOf(1)) return '示例瓯江环境检测有限公司';
  return `示例瓯江第${code.slice(10, 16)}号环境检测有限公司`;
}

export function registration(code: string, name = nameOf(code)) {
  return {
    ...about(code, '示例登记1号'),
    kind: 'registration-filed',
    body: { name, subjectKind: 'company', services: ['environmental-monitoring'] },
  } satisfies EntryDraft;
}

export function proposal(code: string, caseId: string): EntryDraft {
  const body = { summary: '出具虚假监测报告', months: 12, offence: 'first' };
  return { ...about(code, '示例告字1号'), kind: 'listing-proposed', caseId, body };
}

export function notice(code: string, caseId: string, servedOn: string): EntryDraft {
  const body = { servedOn, method: '直接送达', proof: '示例送达1号' };
  return { ...about(code, '示例告字1号'), kind: 'listing-notified', caseId, body };
}

export function listing(code: string, caseId: string): EntryDraft {
  return { ...about(code, '示例决字1号'), kind: 'listing', caseId, body: {} };
}

export function removal(code: string, caseId: string): EntryDraft {
  const body = { summary: '信用修复完成', ground: '信用修复' };
  return { ...about(code, '示例修字1号'), kind: 'removal', caseId, body };
}

export function ban(code: string, caseId: string, until: string, basis: Partial<Basis> = {}) {
  const scope = { field: 'environmental-services', services: [], areas: [] };
  const draft = about(code, '示例禁字1号');
  return {
    ...draft,
    basis: { ...draft.basis, level: 'law', law: '示例法', article: '第一条', ...basis },
    kind: 'ban',
    caseId,
    effectiveUntil: until,
    body: { summary: '弄虚作假', scope },
  } satisfies EntryDraft;
}

function about(code: string, documentNumber: string): Pick<EntryDraft, 'subject' | 'basis'> {
  return {
    subject: { kind: 'agency', code },
    basis: {
      authority: '示例市生态环境局',
      law: '温州市生态环境技术服务中介机构管理办法',
      level: 'normative-document',
      article: '第三十五条',
      documentNumber,
    },
  };
}
