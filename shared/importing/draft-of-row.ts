import { kindOfHolder } from '../identity/kind-of-holder.ts';
import type { SubjectKind } from '../identity/subject.ts';
import { parseUscc } from '../identity/uscc.ts';
import type { Basis } from '../ledger/entry.ts';
import type { FaultText } from '../tables/fault-text.ts';
import type { RowDraft, RowFault, ValueOf } from '../tables/row.ts';
import { serviceOf, subjectKindOf } from '../tables/value-words.ts';
import { isDay, startOfDay } from '../time/shanghai.ts';
import type { AgencyField } from './agency-columns.ts';
import { formerNameOf } from './former-name-of.ts';

/** Reads one row as a notification registration (Art. 8). `basis` serves rows without a document number of their own. */
export function draftOfRow(value: ValueOf<AgencyField>, basis: Basis): RowDraft<AgencyField> {
  const faults: RowFault<AgencyField>[] = [];
  const reject = (field: AgencyField, reason: FaultText) => faults.push({ field, reason });
  const code = value('code');
  if (/^\d(\.\d+)?E\+\d+$/i.test(code)) reject('code', spoilt);
  const registeredOn = value('registeredOn');
  if (registeredOn && !isDay(registeredOn)) reject('registeredOn', notADay);
  const subjectKind = readSubjectKind(value('subjectKind'), code);
  if (!subjectKind) reject('subjectKind', unknownKind);
  const services = split(value('services'), /[；;、，,|\n]/);
  for (const word of services) if (!serviceOf(word)) reject('services', unknownService(word));

  const formerNames = split(value('formerNames'), /[；;\n]/).map(formerNameOf);
  const aliases = split(value('aliases'), /[；;\n]/);
  const draft = {
    kind: 'registration-filed',
    subject: { kind: 'agency', code },
    ...(isDay(registeredOn) && { effectiveFrom: startOfDay(registeredOn) }),
    basis: { ...basis, documentNumber: value('documentNumber') || basis.documentNumber },
    body: {
      name: value('name'),
      ...(formerNames.length > 0 && { formerNames }),
      ...(aliases.length > 0 && { aliases }),
      subjectKind: subjectKind ?? 'company',
      services: services.map(serviceOf).filter((service) => service !== undefined),
    },
  };
  return { draft, faults };
}

/** The kind that the row states, else the one that the code shows; a code that doesn't hold is refused elsewhere. */
function readSubjectKind(word: string, code: string): SubjectKind | undefined {
  if (word) return subjectKindOf(word);
  const parsed = parseUscc(code);
  return ('code' in parsed ? kindOfHolder(parsed.code) : undefined) ?? 'company';
}

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

function unknownService(word: string): FaultText {
  return {
    zh: `“${word}”不是九类服务之一`,
    en: `"${word}" is none of the nine services`,
  };
}
