import * as z from 'zod';
import { paths } from '../../../shared/contract/paths.ts';
import { queryFaults } from '../../../shared/contract/query-faults.ts';
import { faultsOf as faultsInside, isBrokenRule } from '../../../shared/kinds/door/faults-of.ts';
import type { Fault } from '../../../shared/ledger/fault.ts';
import { langOfTag } from '../../../shared/messages/lang.ts';
import { decodeQuery } from './decode-query.ts';

export type QueryResult =
  | { readonly kind: 'query'; readonly query: unknown }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] };

/**
 * Reads of a query what the address takes, of its kind and, but for lists, each once. What chat apps, advertisers and caches add is
 * ignored, and with it every spelling but one of each question, unless ignoring it would give another answer than was asked for
 * (`queryFaults`).
 */
export function createQueryReader(schema: z.ZodObject): (url: string) => QueryResult {
  const taken = Object.keys(schema.shape);
  const lists = taken.filter((name) => isList(schema.shape[name]));
  const withoutQuery = judge(schema, {});
  return (url) => {
    const start = url.indexOf('?');
    if (start < 0) return withoutQuery;
    const parameters = decodeQuery(url.slice(start));
    const faults = queryFaults(parameters, { taken, lists }, past);
    if (faults.length > 0) return { kind: 'faults', faults };
    const values = taken.map((name) => [name, canonicalValue(parameters, name)] as const);
    const several = lists.map((name) => [name, parameters.getAll(name)] as const);
    const given = [...values.filter(([, value]) => value !== null), ...several];
    return judge(schema, Object.fromEntries(given));
  };
}

/** A list is asked for as a form's checkboxes send it: by its name once for each value. */
function isList(schema: unknown): boolean {
  if (schema instanceof z.ZodPipe) return isList(schema.in);
  return schema instanceof z.ZodDefault ? isList(schema.unwrap()) : schema instanceof z.ZodArray;
}

const pastPath = `${paths.past('{code}')}?asOf=`;
const past = {
  zh: `过去某时的情况见 ${pastPath}`,
  en: `${pastPath} answers about an agency’s past`,
};

function canonicalValue(parameters: URLSearchParams, name: string): string | null {
  const value = parameters.get(name);
  return name === 'lang' && value !== null ? (langOfTag(value) ?? value) : value;
}

type Values = Readonly<Record<string, string | readonly string[] | null>>;

function judge(schema: z.ZodType, values: Values): QueryResult {
  const result = schema.safeParse(values, { reportInput: true });
  return result.success
    ? { kind: 'query', query: result.data }
    : { kind: 'faults', faults: result.error.issues.flatMap((issue) => faultsOf(issue, values)) };
}

function faultsOf(issue: z.core.$ZodIssue, values: Values): readonly Fault[] {
  const field = String(issue.path[0] ?? '');
  // A parameter that is JSON has fields of its own.
  if (typeof issue.path[1] === 'string') return faultsInside(new z.ZodError([issue]));
  if (values[field] === undefined) return [missingFault(field)];
  return [invalidFault(field, issue)];
}

function missingFault(field: string): Fault {
  return {
    field,
    rule: 'query.missing',
    zh: `缺少查询参数 ${field}`,
    en: `The query parameter ${field} is missing`,
  };
}

function invalidFault(field: string, issue: z.core.$ZodIssue): Fault {
  if (issue.code === 'custom' && isBrokenRule(issue.params)) return { field, ...issue.params };
  const { zh, en } = limitOf(issue);
  return {
    field,
    rule: 'query.invalid',
    zh: `查询参数 ${field} 的值不符合要求${zh}`,
    en: `The query parameter ${field} has a value that is not allowed${en}`,
  };
}

function limitOf(issue: z.core.$ZodIssue): { readonly zh: string; readonly en: string } {
  switch (issue.code) {
    case 'too_small':
      return { zh: `：至少 ${issue.minimum}`, en: `: at least ${issue.minimum}` };
    case 'too_big':
      return { zh: `：至多 ${issue.maximum}`, en: `: at most ${issue.maximum}` };
    case 'invalid_value':
      return { zh: `：可取 ${issue.values.join('、')}`, en: `: one of ${issue.values.join(', ')}` };
    default:
      return { zh: '', en: '' };
  }
}
