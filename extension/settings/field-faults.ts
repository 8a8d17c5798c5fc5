import type * as z from 'zod';

/** What is wrong with one field of a file or a policy: the field as `pausedHosts[2]`, the whole as an empty text. */
export type FieldFault = { readonly field: string; readonly rule: FieldRule };

export type FieldRule =
  | 'missing'
  | 'unknown'
  | 'wrong-type'
  | 'not-one-of'
  | 'too-long'
  | 'wrong-form'
  | 'not-built-in'
  | 'not-json';

export type Read<T> =
  | { readonly kind: 'read'; readonly value: T }
  | { readonly kind: 'faulty'; readonly faults: readonly FieldFault[] };

/** The value as a schema has it, or each fault by its field; at most some, however many there are. */
export function readWith<T>(schema: z.ZodType<T>, value: unknown): Read<T> {
  const parsed = schema.safeParse(value, { reportInput: true });
  if (parsed.success) return { kind: 'read', value: parsed.data };
  return { kind: 'faulty', faults: parsed.error.issues.flatMap(faultsIn).slice(0, mostFaults) };
}

const mostFaults = 20;

function faultsIn(issue: z.core.$ZodIssue): readonly FieldFault[] {
  const field = fieldOf(issue.path);
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.slice(0, mostFaults);
    return keys.map((key) => ({ field: fieldOf([...issue.path, key]), rule: 'unknown' }));
  }
  if (issue.input === undefined) return [{ field, rule: 'missing' }];
  return [{ field, rule: rules[issue.code] ?? 'wrong-form' }];
}

const rules: Readonly<Partial<Record<z.core.$ZodIssue['code'], FieldRule>>> = {
  invalid_value: 'not-one-of',
  invalid_type: 'wrong-type',
  too_big: 'too-long',
};

/** A name from a hostile file may be as long as the file. */
const longestName = 60;

function fieldOf(path: readonly PropertyKey[]): string {
  return path
    .map((part, place) => {
      if (typeof part === 'number') return `[${part}]`;
      const name = String(part).slice(0, longestName);
      return place === 0 ? name : `.${name}`;
    })
    .join('');
}
