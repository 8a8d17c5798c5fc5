import type { EntryKind } from '../../../shared/kinds/form/kind.ts';
import { type JsonForm, jsonFormOf } from '../forms/json-form.ts';

const known = new WeakMap<EntryKind, JsonForm>();

/** The form of a kind's body. Writing it takes a millisecond, and a case asks for that of every kind. */
export function bodyFormOf(kind: EntryKind): JsonForm {
  const form = known.get(kind) ?? jsonFormOf(kind).properties?.body ?? {};
  known.set(kind, form);
  return form;
}
