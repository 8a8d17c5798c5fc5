import { services } from '../identity/services.ts';
import type { Policy } from '../jurisdiction/policy.ts';
import type { Fault } from '../ledger/fault.ts';
import type { Day } from '../time/instant.ts';
import { isDay } from '../time/shanghai.ts';

export type CandidatePolicy =
  | { readonly kind: 'policy'; readonly policy: Policy }
  | { readonly kind: 'invalid'; readonly faults: readonly Fault[] };

type Merged = { readonly value: unknown; readonly faults: readonly Fault[] };
type Tree = Readonly<Record<string, unknown>>;

/**
 * The next version of a policy from its changes: a tree like `base` with only the numbers that differ, each as
 * `{value, source}`, and its `effectiveFrom`. Every number must be of the kind that it replaces and name its source.
 */
export function candidatePolicy(base: Policy, changes: unknown): CandidatePolicy {
  const { value, faults } = mergeTree(base, changes, '');
  const policy = { ...(value as Policy), version: base.version + 1 };
  const all = [...faults, ...beginFaults(base.effectiveFrom, policy.effectiveFrom)];
  return all.length > 0 ? { kind: 'invalid', faults: all } : { kind: 'policy', policy };
}

function beginFaults(before: Day, from: Day): readonly Fault[] {
  return from > before ? [] : [{ field: 'effectiveFrom', ...beginsTooEarly(before) }];
}

function mergeTree(base: Tree, changes: unknown, path: string): Merged {
  if (!isTree(changes)) return wrong(path, wrongType);
  const merged = Object.entries(changes).map(([key, change]) => {
    const field = path === '' ? key : `${path}.${key}`;
    const old = Object.hasOwn(base, key) ? base[key] : newItem(path, key);
    return { key, ...(old === undefined ? wrong(field, unknownField) : merge(old, change, field)) };
  });
  return {
    value: { ...base, ...Object.fromEntries(merged.map(({ key, value }) => [key, value])) },
    faults: merged.flatMap(({ faults }) => faults),
  };
}

function merge(old: unknown, change: unknown, field: string): Merged {
  if (isPlainTree(old)) return mergeTree(old, change, field);
  if (!isTree(old) || Array.isArray(old)) {
    return isLike(old, change) ? right(change) : wrong(field, wrongType);
  }
  if (!(isTree(change) && isSourced(change))) return wrong(field, notSourced);
  if (!isLike(old.value, change.value)) return wrong(`${field}.value`, wrongType);
  return isSource(change.source) ? right(change) : wrong(`${field}.source`, notSourced);
}

/** Only the catalogue of acts and the list of services can grow. */
function newItem(path: string, key: string): unknown {
  if (path === 'acts') return { value: 0, source: '' };
  const isService = services.some((service) => service === key);
  return path === 'scoredFrom' && isService ? { value: '2019-02-25', source: '' } : undefined;
}

/** Whether two values are of one kind and shape: number for number, day for day, as many items, the same keys. */
function isLike(old: unknown, next: unknown): boolean {
  if (typeof old === 'number') return typeof next === 'number' && next >= 0;
  if (typeof old === 'string') return typeof next === 'string' && (!isDay(old) || isDay(next));
  if (!isTree(old)) return old === next;
  if (!isTree(next) || Array.isArray(old) !== Array.isArray(next)) return false;
  const keys = Object.keys(old);
  const isSameSize = Object.keys(next).length === keys.length;
  return isSameSize && keys.every((key) => isLike(old[key], next[key]));
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null;
}

/** Whether a value is neither a list nor a number with its source, so that its members are compared. */
function isPlainTree(value: unknown): value is Tree {
  return isTree(value) && !Array.isArray(value) && !isSourced(value);
}

function isSourced(tree: Tree): boolean {
  return Object.keys(tree).toSorted().join() === 'source,value';
}

function isSource(source: unknown): boolean {
  return typeof source === 'string' && source.trim().length >= 4;
}

function right(value: unknown): Merged {
  return { value, faults: [] };
}

function wrong(field: string, rule: Omit<Fault, 'field'>): Merged {
  return { value: undefined, faults: [{ field, ...rule }] };
}

const wrongType = {
  rule: 'field.type',
  zh: '类型、项数与现行规定不符',
  en: 'Not of the kind and size of what it replaces',
};
const unknownField = {
  rule: 'field.unknown',
  zh: '现行规定中没有这一项',
  en: 'The policy in force has no such field',
};
const notSourced = {
  rule: 'policy.no-source',
  zh: '每个数值须写成 {value, source}，并注明出处',
  en: 'Write every number as {value, source} and name its source',
};

function beginsTooEarly(before: Day) {
  return {
    rule: 'policy.begins-too-early',
    zh: `须写明施行日，且晚于现行规定的施行日 ${before}`,
    en: `Must say when it begins, after the policy before it (${before})`,
  };
}
