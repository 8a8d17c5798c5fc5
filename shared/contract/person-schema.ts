import * as z from 'zod';
import { type PersonDecision, personDecisionKinds } from '../disclosure/person-record.ts';
import { basisSchema } from '../kinds/form/basis-schema.ts';
import { instantSchema, marksSchema, openEndSchema } from '../kinds/form/published-values.ts';
import { banScopeSchema } from './reason-schema.ts';

/** A decision about a natural person; the type is the register's own. */
export const personDecisionSchema: z.ZodType<PersonDecision> = z
  .object({
    entry: z.string(),
    kind: z.enum(personDecisionKinds),
    person: z.string().describe('The name in the decision'),
    position: z.string().describe('In the decision, at the time of the act').exactOptional(),
    agency: z.string().describe('In the decision, at the time of the act').exactOptional(),
    summary: z.string(),
    basis: basisSchema,
    publication: basisSchema.describe('The norm that orders the publication'),
    from: instantSchema,
    until: instantSchema.exactOptional(),
    openEnd: openEndSchema,
    scope: banScopeSchema.exactOptional(),
    marks: marksSchema,
  })
  .meta({ id: 'PersonDecision', description: 'About a practitioner, published by order of law' });
