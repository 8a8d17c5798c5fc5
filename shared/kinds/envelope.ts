import * as z from 'zod';
import { basis } from './basis.ts';
import { day, instant, line, subject } from './fields.ts';
import type { EntryKind } from './kind.ts';

const around = z.strictObject({
  kind: z.string(),
  subject,
  caseId: line(64).exactOptional(),
  effectiveFrom: instant.exactOptional(),
  effectiveUntil: instant.exactOptional(),
  finalOn: day.exactOptional(),
  basis,
  personal: z.record(line(40), line(200)).exactOptional(),
});

/** The schema of a draft: what every entry has, around the body of its kind. */
export function envelope(kind: EntryKind) {
  return around.extend({ body: kind.body });
}
