import * as z from 'zod';
import { policySettings } from './policy.ts';

/**
 * What an administrator's tool and the browser know of the settings (`storage.managed_schema`). Browsers take a part of JSON Schema
 * draft 3: https://www.chromium.org/administrators/configuring-policy-for-extensions
 */
export function managedSchema(): object {
  const { properties = {} } = z.toJSONSchema(policySettings, { target: 'draft-7', io: 'input' });
  const fields = Object.entries(properties).map(([name, schema]) => [name, known(schema)]);
  return { type: 'object', properties: Object.fromEntries(fields) };
}

/** Numbers and forms of texts are checked by the extension itself, which says what is wrong with them. */
function known(schema: unknown): object {
  const { type, title, enum: values, items } = schema as Described;
  return {
    type,
    ...(title !== undefined && { title }),
    ...(values !== undefined && { enum: values }),
    ...(items !== undefined && { items: known(items) }),
  };
}

type Described = {
  readonly type: string;
  readonly title?: string;
  readonly enum?: readonly string[];
  readonly items?: unknown;
};
