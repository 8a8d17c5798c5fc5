import type { Day } from '../time/instant.ts';
import type { FaultText } from './fault-text.ts';
import type { LicenceField } from './licence-columns.ts';
import { readDay } from './read-day.ts';
import type { RowDraft, RowFault, ValueOf } from './row.ts';
import { servicesIn } from './value-words.ts';

/**
 * Reads one row as a licence looked up at its source today; licensing decisions are public (Administrative Licence
 * Law art. 40).
 */
export function licenceDraftOf(value: ValueOf<LicenceField>, today: Day): RowDraft<LicenceField> {
  const faults: RowFault<LicenceField>[] = [];
  const reject = (field: LicenceField, reason: FaultText) => faults.push({ field, reason });
  if (!/^(?:0|正常|有效)?$/.test(value('status'))) reject('status', notInForce);
  const dayIn = (field: LicenceField) => {
    const day = readDay(value(field));
    if (day === undefined) reject(field, notADay);
    return day;
  };
  const validFrom = dayIn(value('validFrom') ? 'validFrom' : 'decidedOn');
  const validUntil = isEndless(value('validUntil')) ? undefined : dayIn('validUntil');
  const scopeField = value('services') ? 'services' : 'content';
  const scope = servicesIn(value(scopeField));
  if (scope.length === 0) reject(scopeField, noService);
  const number = value('number') || value('documentNumber');
  const issuer = value('issuer');
  const draft = {
    kind: 'licence',
    subject: { kind: 'agency', code: value('code') },
    basis: {
      authority: issuer,
      law: '《中华人民共和国行政许可法》',
      level: 'law',
      article: '第四十条',
      documentNumber: value('documentNumber') || number,
    },
    body: {
      name: value('certificate') || value('document'),
      number,
      scope,
      issuer,
      validFrom: validFrom ?? today,
      ...(validUntil !== undefined && { validUntil }),
      source: value('source') || issuer,
      checkedOn: today,
    },
  };
  return { draft, faults };
}

/** Tables write an unlimited term as 长期, or as a day at the end of time. */
function isEndless(text: string): boolean {
  return text === '' || /长期|永久|无期限/.test(text) || /^(?:2099|9999)/.test(text);
}

const notInForce = {
  zh: '该许可不在正常状态，不导入',
  en: 'This licence is not in its normal state and is not imported',
};

const notADay = {
  zh: '应当是实有的日期，如 2026-11-24',
  en: 'Must be a day that exists, as 2026-11-24',
};

const noService = {
  zh: '看不出属于九类服务中的哪一类；请加“服务类别”列',
  en: 'It names none of the nine services; add a column 服务类别',
};
