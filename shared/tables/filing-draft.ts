import type { FilingSort } from '../kinds/registration/sourced-forms.ts';
import type { Instant } from '../time/instant.ts';
import type { FaultText } from './fault-text.ts';
import type { FilingField } from './filing-columns.ts';
import { readDay } from './read-day.ts';
import type { RowDraft, RowFault, ValueOf } from './row.ts';
import { checkedAtOf, noService, notADay } from './sourced-row.ts';
import { servicesIn } from './value-words.ts';

/** Reads one row as a filing that was looked up at its source: on the row's day, else today. */
export function filingDraftOf(value: ValueOf<FilingField>, now: Instant): RowDraft<FilingField> {
  const faults: RowFault<FilingField>[] = [];
  const reject = (field: FilingField, reason: FaultText) => faults.push({ field, reason });
  if (!/^(?:0|正常|有效|已备案)?$/.test(value('status'))) reject('status', notInForce);
  const sort = sortIn(value('sort'));
  if (sort === undefined) reject('sort', unknownSort);
  const scope = servicesIn(value('services'));
  if (scope.length === 0) reject('services', noService);
  const filedOn = readDay(value('filedOn'));
  if (filedOn === undefined) reject('filedOn', notADay);
  const sourceCheckedAt = checkedAtOf(value('checkedAt'), now);
  if (sourceCheckedAt === undefined) reject('checkedAt', notADay);
  const filedWith = value('filedWith');
  const draft = {
    kind: 'statutory-filing',
    subject: { kind: 'agency', code: value('code') },
    basis: {
      authority: filedWith,
      ...grounds[sort ?? 'monitoring'],
      documentNumber: value('documentNumber'),
    },
    body: {
      sort: sort ?? 'monitoring',
      number: value('documentNumber'),
      scope,
      filedWith,
      filedOn: filedOn ?? '',
      source: value('source') || filedWith,
      sourceCheckedAt: sourceCheckedAt ?? now,
    },
  };
  return { draft, faults };
}

/** The norm that requires each sort of filing. */
const grounds = {
  monitoring: {
    law: '《生态环境监测条例》（国务院令第820号）',
    level: 'administrative-regulation',
    article: '第二十八条',
  },
  eia: { law: '《中华人民共和国生态环境法典》', level: 'law', article: '第九十九条' },
} as const;

function sortIn(text: string): FilingSort | undefined {
  const isEia = /环境影响评价|环评|^eia$/iu.test(text);
  const isMonitoring = /监测|运维|^monitoring$/iu.test(text);
  if (isEia === isMonitoring) return undefined;
  return isEia ? 'eia' : 'monitoring';
}

const unknownSort = {
  zh: '应为“生态环境监测机构”或者“环境影响评价技术单位”',
  en: 'Must be monitoring or eia',
};

const notInForce = {
  zh: '该备案不在正常状态（已注销、撤销或者其他），不导入',
  en: 'This filing is not in its normal state and is not imported',
};
