import * as z from 'zod';
import { envelope } from '../../../shared/kinds/door/envelope.ts';
import type { EntryKind } from '../../../shared/kinds/form/kind.ts';

/** What a form reads of a JSON schema that zod has written. */
export type JsonForm = {
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean';
  readonly format?: string;
  readonly properties?: Readonly<Record<string, JsonForm>>;
  readonly required?: readonly string[];
  readonly items?: JsonForm;
  readonly prefixItems?: readonly JsonForm[];
  readonly anyOf?: readonly JsonForm[];
  readonly oneOf?: readonly JsonForm[];
  readonly enum?: readonly (string | number)[];
  readonly const?: string | number | boolean;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
};

/** The draft of a kind, around its body and in it. */
export function jsonFormOf(kind: EntryKind): JsonForm {
  return z.toJSONSchema(envelope(kind), { io: 'input' }) as JsonForm;
}
