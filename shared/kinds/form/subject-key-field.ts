import * as z from 'zod';
import { subject } from './fields.ts';

/** A subject as `subjectKey` writes it: a code alone is an agency's, any other is `kind:code`. Codes come out in their one spelling. */
export const subjectKeyField = z.string().transform(splitKey).pipe(subject);

function splitKey(key: string): unknown {
  const [, kind, code] = /^([a-z]+):(.*)$/s.exec(key) ?? [undefined, 'agency', key];
  return { kind, code };
}
