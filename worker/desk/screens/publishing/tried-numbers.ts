import type { Policy } from '../../../../shared/jurisdiction/policy.ts';
import type { Fault } from '../../../../shared/ledger/fault.ts';

/** The numbers of a policy that decide on levels and grades, as paths in it. */
export const triedNumbers = [
  'supervision.points',
  'supervision.months',
  'rectification.points',
  'rectification.months',
  'cycleMonths',
  'grading.afterMonths',
  'grading.engagements',
  'grading.ratings',
  'grading.complianceWeight',
  'grading.pointCost',
  'grading.cuts.A',
  'grading.cuts.B',
  'grading.cuts.C',
  'grading.evaluation.withinDays',
] as const;
export type TriedNumber = (typeof triedNumbers)[number];

type Tree = Readonly<Record<string, unknown>>;

/** What the policy says now. */
export function numberIn(policy: Policy, path: TriedNumber): number {
  const at = path.split('.').reduce<unknown>((tree, step) => stepInto(tree, step), policy);
  return Number((at as Tree).value ?? at);
}

/** Steps into a value with its source are steps into the value. */
function stepInto(tree: unknown, step: string): unknown {
  const own = (tree as Tree)[step];
  return own === undefined ? ((tree as Tree).value as Tree)[step] : own;
}

export type Tried =
  | { readonly kind: 'changes'; readonly changes: Tree; readonly count: number }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] };

/** What was typed otherwise than the policy has it, as `candidatePolicy` takes it. */
export function readTried(form: URLSearchParams, policy: Policy, source: string): Tried {
  const typed = triedNumbers.map((path) => ({ path, text: form.get(path)?.trim() ?? '' }));
  const faults = typed.flatMap(({ path, text }) => (isNumber(text) ? [] : [notANumber(path)]));
  if (faults.length > 0) return { kind: 'faults', faults };
  const numbers = new Map(typed.map(({ path, text }) => [path, Number(text)]));
  const changed = triedNumbers.filter((path) => numbers.get(path) !== numberIn(policy, path));
  const changes: Record<string, unknown> = { effectiveFrom: form.get('effectiveFrom') ?? '' };
  for (const path of changed) {
    const [tree, value] = path.startsWith('grading.cuts.')
      ? ['grading.cuts', cutsOf(numbers)]
      : [path, numbers.get(path)];
    put(changes, tree.split('.'), { value, source });
  }
  return { kind: 'changes', changes, count: changed.length };
}

function cutsOf(numbers: ReadonlyMap<TriedNumber, number>) {
  const cut = (letter: 'A' | 'B' | 'C') => numbers.get(`grading.cuts.${letter}`);
  return { A: cut('A'), B: cut('B'), C: cut('C') };
}

function put(tree: Record<string, unknown>, [step = '', ...rest]: string[], value: unknown): void {
  if (rest.length === 0) {
    tree[step] = value;
    return;
  }
  tree[step] ??= {};
  put(tree[step] as Record<string, unknown>, rest, value);
}

function isNumber(text: string): boolean {
  return /^\d{1,6}(\.\d{1,4})?$/.test(text);
}

function notANumber(field: string): Fault {
  return {
    field,
    rule: 'policy.not-a-number',
    zh: '请填写不小于零的数字',
    en: 'Enter a number that is not negative',
  };
}
