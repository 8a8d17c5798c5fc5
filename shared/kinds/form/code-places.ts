import type * as z from 'zod';
import { uscc } from './fields.ts';

/** Where a body may have an organisation's code: the names on the way to it, `*` for each item of a list. */
export type CodePlace = readonly string[];

/** A code in a body and where it stands there, as `employers[0].code`. */
type PlacedCode = { readonly field: string; readonly code: string };

type Schema = z.core.$ZodType;

/** Read from the schema, so that no kind can forget to say where it names organisations by their code (`uscc`). */
export function codePlacesOf(schema: Schema): readonly CodePlace[] {
  if (schema === uscc) return [[]];
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return Object.entries(def.shape).flatMap(([name, inner]) => below(name, inner));
    case 'array':
      return below('*', def.element);
    case 'tuple':
      return def.items.flatMap((item, i) => below(String(i), item));
    case 'record':
      return below('*', def.valueType);
    case 'union':
      return def.options.flatMap(codePlacesOf);
    case 'optional':
    case 'nullable':
    case 'default':
    case 'readonly':
      return codePlacesOf(def.innerType);
    case 'pipe':
      return [...codePlacesOf(def.in), ...codePlacesOf(def.out)];
    default:
      return [];
  }
}

function below(name: string, schema: Schema): readonly CodePlace[] {
  return codePlacesOf(schema).map((place) => [name, ...place]);
}

/** The codes that a parsed body has at these places. */
export function codesAt(places: readonly CodePlace[], body: unknown): readonly PlacedCode[] {
  return places.flatMap((place) => follow(place, body, ''));
}

function follow([name, ...rest]: CodePlace, value: unknown, field: string): readonly PlacedCode[] {
  if (name === undefined) return typeof value === 'string' ? [{ field, code: value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => name === '*' || key === name)
    .flatMap(([key, inner]) => follow(rest, inner, fieldBelow(field, key, Array.isArray(value))));
}

function fieldBelow(field: string, key: string, isItem: boolean): string {
  if (isItem) return `${field}[${key}]`;
  return field === '' ? key : `${field}.${key}`;
}
