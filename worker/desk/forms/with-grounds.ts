import { citeGrounds } from '../../../shared/jurisdiction/cite.ts';
import type { Jurisdiction } from '../../../shared/jurisdiction/policy.ts';
import type { Field, Said } from './field.ts';
import { fieldGrounds } from './words/field-grounds.ts';
import { keyIn } from './words/field-words.ts';

/** The same fields, each with the articles that it is asked by, as this city numbers them. */
export function withGrounds(
  fields: readonly Field[],
  kind: string,
  city: Jurisdiction | undefined,
): readonly Field[] {
  return fields.map((field) => {
    const key = keyIn(fieldGrounds, field.path, kind);
    const grounds = key === undefined ? undefined : fieldGrounds[key];
    if (grounds === undefined || city === undefined) return field;
    return { ...field, hint: join(field.hint, citeGrounds(grounds, city)) };
  });
}

function join(hint: Said | undefined, { zh, en }: Said): Said {
  return {
    zh: `${hint ? `${hint.zh}。` : ''}依据：${zh}`,
    en: `${hint ? `${hint.en}. ` : ''}Ground: ${en}`,
  };
}
