import type { CodeHolder } from '../../../shared/identity/code-holder.ts';
import type { SubjectKind } from '../../../shared/identity/subject.ts';
import { parseUscc } from '../../../shared/identity/uscc.ts';
import type { Basis } from '../../../shared/ledger/entry.ts';
import { isDay, startOfDay } from '../../../shared/time/shanghai.ts';
import type { Field } from './columns.ts';
import { formerNameOf } from './former-name-of.ts';
import type { Rejection } from './rejection.ts';
import type { RowValues } from './row-values.ts';
import type { Reason } from './sheet.ts';
import { serviceOf, subjectKindOf } from './value-words.ts';

/** A draft as a row says it: not judged yet, but for words that nothing can be made of. */
export type RowDraft = { readonly draft: object; readonly rejections: readonly Rejection[] };

/** Reads one row as a notification registration (Art. 8). `basis` serves rows without a document number of their own. */
export function draftOfRow(values: RowValues, basis: Basis): RowDraft {
  const rejections: Rejection[] = [];
  const reject = (field: Field, reason: Reason) => rejections.push(values.reject(field, reason));
  const code = values.value('code');
  if (/^\d(\.\d+)?E\+\d+$/i.test(code)) reject('code', spoilt);
  const registeredOn = values.value('registeredOn');
  if (registeredOn && !isDay(registeredOn)) reject('registeredOn', notADay);
  const subjectKind = readSubjectKind(values.value('subjectKind'), code);
  if (!subjectKind) reject('subjectKind', unknownKind);
  const services = split(values.value('services'), /[；;、，,|\n]/);
  for (const word of services) if (!serviceOf(word)) reject('services', unknownService(word));

  const formerNames = split(values.value('formerNames'), /[；;\n]/).map(formerNameOf);
  const aliases = split(values.value('aliases'), /[；;\n]/);
  const draft = {
    kind: 'registration-filed',
    subject: { kind: 'agency', code },
    ...(isDay(registeredOn) && { effectiveFrom: startOfDay(registeredOn) }),
    basis: { ...basis, documentNumber: values.value('documentNumber') || basis.documentNumber },
    body: {
      name: values.value('name'),
      ...(formerNames.length > 0 && { formerNames }),
      ...(aliases.length > 0 && { aliases }),
      subjectKind: subjectKind ?? 'company',
      services: services.map(serviceOf).filter((service) => service !== undefined),
    },
  };
  return { draft, rejections };
}

/** As stated, else as the code's first two characters say; a code that doesn't hold is somebody else's finding. */
function readSubjectKind(word: string, code: string): SubjectKind | undefined {
  if (word) return subjectKindOf(word);
  const parsed = parseUscc(code);
  return parsed.kind === 'valid' ? (kindOfHolder[parsed.holder] ?? 'company') : 'company';
}

const kindOfHolder: Partial<Record<CodeHolder, SubjectKind>> = {
  'public-institution': 'public-institution',
  'sole-trader': 'sole-trader',
  association: 'social-organisation',
  'private-non-enterprise': 'social-organisation',
  foundation: 'social-organisation',
};

function split(text: string, separator: RegExp): readonly string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

const spoilt = {
  zh: '代码被表格软件存成了科学计数的数字，末几位已丢失；请将该列设为文本后重新填写',
  en: 'A spreadsheet turned this code into a rounded number; format the column as text and enter it again',
};

const notADay = {
  zh: '应当是实有的日期，格式为 2026-11-24',
  en: 'Must be a day that exists, written as 2026-11-24',
};

const unknownKind = {
  zh: '不认识的主体类型；应为企业、事业单位、社会团体、个体工商户或排污单位',
  en: 'Unknown kind: company, public institution, social organisation, sole trader or discharger',
};

function unknownService(word: string): Reason {
  return {
    zh: `“${word}”不是第三条所列的九类服务之一`,
    en: `"${word}" is none of the nine services of Art. 3`,
  };
}
