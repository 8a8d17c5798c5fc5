import * as z from 'zod';
import { services } from '../../../../shared/identity/services.ts';
import { subjectKinds } from '../../../../shared/identity/subject.ts';
import {
  codeSchema,
  daySchema,
  instantSchema,
} from '../../../../shared/kinds/form/published-values.ts';
import type { RegistrationData } from '../../../../shared/kinds/registration/registration-before.ts';
import type { RegistrationOnRecord } from '../../../../shared/kinds/registration/registration-on-record.ts';

const formerNames = z.array(
  z.object({
    name: z.string(),
    from: daySchema.exactOptional(),
    until: daySchema.describe('The last day').exactOptional(),
  }),
);
const aliases = z.array(z.string());

const dataSchema: z.ZodType<RegistrationData> = z
  .object({
    name: z.string(),
    formerNames: formerNames.exactOptional(),
    aliases: aliases.exactOptional(),
    subjectKind: z.enum(subjectKinds),
    branchOf: codeSchema.describe('The legal person whose branch it is').exactOptional(),
    services: z.array(z.enum(services)),
    capability: z.string().exactOptional(),
    process: z.string().exactOptional(),
    qualityAssurance: z.string().exactOptional(),
    fees: z.string().exactOptional(),
    plan: z.string().exactOptional(),
  })
  .meta({ id: 'RegistrationData', description: 'The latest of each field, whoever stated it' });

export const registrationOnRecordSchema: z.ZodType<RegistrationOnRecord> = z
  .object({
    entry: z.string().describe('The entry that spoke last'),
    filedFrom: instantSchema,
    isWithdrawn: z.boolean(),
    declaredName: z
      .string()
      .describe('What it calls itself and no authority has confirmed')
      .nullable(),
    vouched: z.object({ formerNames, aliases }).describe('Names that authorities vouch for'),
    data: dataSchema,
  })
  .meta({ id: 'RegistrationOnRecord', description: 'Present registration, with its changes' });
