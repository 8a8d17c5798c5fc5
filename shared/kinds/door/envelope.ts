import * as z from 'zod';
import { basis } from '../form/basis.ts';
import { type BrokenRule, day, instant, line, subject } from '../form/fields.ts';
import type { EntryKind } from '../form/kind.ts';

const mostPersonalFields = 20;

function hasFewFields(fields: Readonly<Record<string, string>>): boolean {
  return Object.keys(fields).length <= mostPersonalFields;
}

const tooManyFields: BrokenRule = {
  rule: 'bounds.personal-fields',
  zh: `个人信息最多 ${mostPersonalFields} 项`,
  en: `At most ${mostPersonalFields} personal fields`,
};

const around = z.strictObject({
  kind: z.string(),
  subject,
  caseId: line(64).exactOptional(),
  effectiveFrom: instant.exactOptional(),
  effectiveUntil: instant.exactOptional(),
  finalOn: day.exactOptional(),
  basis,
  personal: z
    .record(line(40), line(200))
    .refine(hasFewFields, { params: tooManyFields })
    .exactOptional(),
});

/** The schema of a draft: what every entry has, around the body of its kind. */
export function envelope(kind: EntryKind) {
  return around.extend({ body: kind.body });
}
