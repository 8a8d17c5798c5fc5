import type { DraftForm } from './describe-form.ts';
import type { Case, Field } from './field.ts';
import { itemAt, lengthOf } from './list-items.ts';
import { readScalar } from './read-scalar.ts';
import { type Typed, textAt } from './typed.ts';

/**
 * What was typed, as a draft without its kind and subject. What is blank is absent; what can't be read as what is asked stays as it
 * was typed, for the write door to refuse with its place and rule. Whatever is no field of the form is left out.
 */
export function readForm(form: DraftForm, typed: Typed): Readonly<Record<string, unknown>> {
  const around = objectOf(form.around, typed);
  return {
    ...around,
    basis: objectOf(form.basis, typed) ?? {},
    body: objectOf(form.body, typed) ?? {},
  };
}

/** Some fields, by their own names; undefined where nothing was typed in any of them. */
function objectOf(fields: readonly Field[], typed: Typed): Record<string, unknown> | undefined {
  const values = fields.map((field) => [field, given(field, typed)] as const);
  if (values.every(([, value]) => value === undefined)) return undefined;
  return Object.fromEntries(
    values.flatMap(([field, value = nothingIn(field)]) =>
      value === undefined ? [] : [[nameOf(field.path), value]],
    ),
  );
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

/** A group or list that has to be there is there, though empty: so what it lacks is told one by one. */
function nothingIn({ isRequired, input }: Field): unknown {
  if (!isRequired) return undefined;
  if (input.kind === 'group' || input.kind === 'either') return {};
  return input.kind === 'list' || input.kind === 'choices' ? [] : undefined;
}

function given({ path, input }: Field, typed: Typed): unknown {
  switch (input.kind) {
    case 'group':
      return objectOf(input.fields, typed);
    case 'either':
      return oneOf(input.by, input.cases, typed);
    case 'list':
      return listOf(path, input.item, typed);
    case 'fixed-list':
      return allOrNone(input.items.map((item) => given(item, typed)));
    case 'choices':
      return unlessEmpty(typed.get(path)?.filter((value) => value !== '') ?? []);
    case 'pairs':
      return pairsAt(path, typed);
    default: {
      const text = textAt(path, typed);
      return text === undefined ? undefined : readScalar(input, text);
    }
  }
}

function unlessEmpty<T>(items: readonly T[]): readonly T[] | undefined {
  return items.length === 0 ? undefined : items;
}

function allOrNone(items: readonly unknown[]): readonly unknown[] | undefined {
  return items.every((item) => item === undefined) ? undefined : items.map((item) => item ?? null);
}

function oneOf(by: string, cases: readonly Case[], typed: Typed): unknown {
  const value = textAt(by, typed);
  if (value === undefined) return undefined;
  const chosen = cases.find((one) => one.value === value);
  return { [nameOf(by)]: value, ...(chosen && objectOf(chosen.fields, typed)) };
}

/** Items that were left blank are no items. */
function listOf(path: string, item: Field, typed: Typed): readonly unknown[] | undefined {
  const items = Array.from({ length: lengthOf(path, typed) }, (_, i) =>
    given(itemAt(item, `${path}[]`, `${path}[${i}]`), typed),
  ).filter((value) => value !== undefined);
  return unlessEmpty(items);
}

/** Two values under one name are both kept, in one text. */
function pairsAt(path: string, typed: Typed): Record<string, string> | undefined {
  const pairs = new Map<string, string>();
  for (let i = 0; i < lengthOf(path, typed); i++) {
    const [name = '', value = ''] = ['name', 'value'].map(
      (part) => textAt(`${path}[${i}].${part}`, typed) ?? '',
    );
    if (name === '' && value === '') continue;
    pairs.set(name, [pairs.get(name), value].filter(Boolean).join('；'));
  }
  return pairs.size === 0 ? undefined : Object.fromEntries(pairs);
}
