import type * as z from 'zod';
import type { Fault } from '../../ledger/fault.ts';
import type { BrokenRule } from '../form/fields.ts';

type Issue = z.core.$ZodIssue;

/**
 * The faults that a schema found, in a clerk's words. Only the first ones, because a megabyte can be wrong in half a
 * million places. Issues must carry their input (`reportInput`).
 */
export function faultsOf({ issues }: z.ZodError): readonly Fault[] {
  const faults = issues.slice(0, most + 1).flatMap(faultsOfIssue);
  return faults.length > most ? [...faults.slice(0, most), more] : faults;
}

const most = 20;

const more: Fault = {
  field: '',
  rule: 'faults.more',
  zh: `仅列出前 ${most} 处错误，更正后其余将另行列出`,
  en: `These are the first ${most} faults; there are more, told once these are mended`,
};

/** `['body', 'services', 2]` as `body.services[2]`. */
function fieldOf(path: readonly PropertyKey[]): string {
  return path
    .map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i > 0 ? '.' : ''}${String(key)}`))
    .join('');
}

function faultsOfIssue(issue: Issue): readonly Fault[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys
      .slice(0, most + 1)
      .map((key) => ({ field: fieldOf([...issue.path, key]), ...unknownField }));
  }
  return [{ field: fieldOf(issue.path), ...brokenRule(issue) }];
}

const unknownField: BrokenRule = {
  rule: 'field.unknown',
  zh: '没有这一项',
  en: 'There is no such field',
};

function brokenRule(issue: Issue): BrokenRule {
  if (issue.code === 'custom' && isBrokenRule(issue.params)) return issue.params;
  if (issue.input === undefined) {
    return { rule: 'field.missing', zh: '缺少必填项', en: 'This field is required' };
  }
  switch (issue.code) {
    case 'invalid_value':
      return {
        rule: 'field.value',
        zh: `应为下列之一：${issue.values.join('、')}`,
        en: `Must be one of ${issue.values.join(', ')}`,
      };
    case 'too_small':
      return {
        rule: 'field.too-small',
        zh: `不得少于 ${issue.minimum}`,
        en: `Must not be less than ${issue.minimum}`,
      };
    case 'too_big':
      return {
        rule: 'field.too-big',
        zh: `不得多于 ${issue.maximum}`,
        en: `Must not be more than ${issue.maximum}`,
      };
    case 'invalid_format':
      return { rule: 'field.format', zh: '格式不符', en: 'This is not in the right format' };
    default:
      return { rule: 'field.type', zh: '类型不符', en: 'This is of the wrong type' };
  }
}

/** Whether an issue's `params` are one of our own rules. */
export function isBrokenRule(
  params: Readonly<Record<string, unknown>> | undefined,
): params is BrokenRule {
  return ['rule', 'zh', 'en'].every((key) => typeof params?.[key] === 'string');
}
