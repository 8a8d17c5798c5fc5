import type { EntryKind } from '../../../shared/kinds/form/kind.ts';
import type { KindBook } from '../../../shared/kinds/form/kind-book.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';
import type { JsonForm } from '../forms/json-form.ts';
import { bodyFormOf } from './body-form.ts';

/** The ids of the entries that an entry is about, by its kind's schema. */
export function namedEntries({ kind, body }: Entry, { kindOf }: KindBook): readonly string[] {
  const found = kindOf(kind);
  return found === undefined ? [] : idsIn(body, bodyFormOf(found));
}

/** Whether entries of the kind belong to a case, by its number or by the entries that they are about. */
export function belongsToCases(kind: EntryKind): boolean {
  return kind.needsCase || namesEntries(bodyFormOf(kind));
}

/** Whether what has this form names an entry, itself or in one of its parts. */
export function namesEntries({ format, items, properties = {} }: JsonForm): boolean {
  if (format === 'entry-id') return true;
  return [...(items ? [items] : []), ...Object.values(properties)].some(namesEntries);
}

function idsIn(value: unknown, { format, items, properties = {} }: JsonForm): readonly string[] {
  if (format === 'entry-id') return typeof value === 'string' ? [value] : [];
  if (Array.isArray(value)) return items ? value.flatMap((one) => idsIn(one, items)) : [];
  const fields = Object(value) as Readonly<Record<string, unknown>>;
  return Object.entries(properties).flatMap(([name, form]) => idsIn(fields[name], form));
}
