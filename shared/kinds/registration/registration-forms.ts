import * as z from 'zod';
import { services } from '../../identity/services.ts';
import { subjectKinds } from '../../identity/subject.ts';
import { type BodyOf, formOf } from '../form/entry-of.ts';
import { type BrokenRule, day, entryId, line, subjectCode } from '../form/fields.ts';
import { namesakes } from '../form/namesakes.ts';
import { organisationName } from '../form/organisation-name-field.ts';
import { isGenericName } from './generic-name.ts';

export const licenceEndedForm = formOf(
  'licence-ended',
  z.strictObject({
    /** Id of the newest entry of the licence. */
    of: entryId,
  }),
);

export type LicenceEndedBody = BodyOf<typeof licenceEndedForm>;

export const licenceForm = formOf(
  'licence',
  z.strictObject({
    name: line(100),
    number: line(60),
    /** The services that the licence covers. */
    scope: z.array(z.enum(services)).min(1).max(services.length),
    issuer: line(100),
    validFrom: day,
    /** The last day; absent where it has none. */
    validUntil: day.exactOptional(),
    /** Where the licence was looked up. */
    source: line(200),
    checkedOn: day,
  }),
);

export type LicenceBody = BodyOf<typeof licenceForm>;

export const registrationConfirmedForm = formOf(
  'registration-confirmed',
  z.strictObject({
    /** Names that the agency gave itself, and that an authority has found to be its own (企业名称登记管理规定 art. 4). */
    names: z.array(line(120, 2)).min(1).max(100).exactOptional(),
    ...namesakes,
  }),
);

export type RegistrationConfirmedBody = BodyOf<typeof registrationConfirmedForm>;

const formerName = z
  .strictObject({
    name: organisationName(),
    from: day.exactOptional(),
    until: day.exactOptional(),
  })
  .refine(({ from, until }) => from === undefined || until === undefined || from <= until, {
    path: ['until'],
    params: {
      rule: 'former-name.ends-before-start',
      zh: '停用日期早于启用日期',
      en: 'The last day is before the first',
    } satisfies BrokenRule,
  });

const genericName: BrokenRule = {
  rule: 'name.generic',
  zh: '简称不得仅由行业、组织形式、地名等通用词组成，须含字号',
  en: 'A short name may not be made of words for trades, forms and places alone; it holds something of the organisation’s own',
};

/** What an agency says of itself. Art. 8 names the last five; an agency leaves out what a law keeps confidential. */
const registrationFields = {
  name: organisationName(),
  formerNames: z.array(formerName).max(50),
  aliases: z
    .array(organisationName().refine((name) => !isGenericName(name), { params: genericName }))
    .max(20),
  subjectKind: z.enum(subjectKinds),
  /** Code of the legal person whose branch this is; a branch has a code of its own (domain G11). */
  branchOf: subjectCode,
  services: z.array(z.enum(services)).max(services.length),
  capability: line(500),
  process: line(500),
  qualityAssurance: line(500),
  fees: line(500),
  plan: line(500),
};

const optionalFields = optional(registrationFields);

/** Values on record that are lost, stated by the recorder who removes them. */
const replacedFields = z.strictObject({
  ...optionalFields,
  formerNames: z.array(formerName).max(500).exactOptional(),
  aliases: z.array(organisationName()).max(500).exactOptional(),
});

export const registrationFiledForm = formOf(
  'registration-filed',
  z.strictObject({
    ...optionalFields,
    name: registrationFields.name,
    subjectKind: registrationFields.subjectKind,
    services: registrationFields.services,
    replaces: replacedFields.exactOptional(),
    ...namesakes,
  }),
);

export type RegistrationFiledBody = BodyOf<typeof registrationFiledForm>;

const changes = z
  .strictObject(optionalFields)
  .refine((changed) => Object.keys(changed).length > 0, {
    params: {
      rule: 'registration.nothing-changed',
      zh: '没有填写变更事项；如无变更，请作确认',
      en: 'Nothing is changed; if all is as it was, confirm the registration',
    } satisfies BrokenRule,
  });

/** A field that is named replaces the registered one; the others stay. */
export const registrationChangedForm = formOf(
  'registration-changed',
  z.strictObject({ changes, replaces: replacedFields.exactOptional(), ...namesakes }),
);

export type RegistrationChangedBody = BodyOf<typeof registrationChangedForm>;

export const registrationReminderForm = formOf(
  'registration-reminder',
  z.strictObject({
    /** Document number of the written reminder. */
    document: line(100),
    round: z.literal([1, 2]),
  }),
);

export type RegistrationReminderBody = BodyOf<typeof registrationReminderForm>;

export const registrationWithdrawnForm = formOf(
  'registration-withdrawn',
  z.strictObject({ summary: line(500) }),
);

export type RegistrationWithdrawnBody = BodyOf<typeof registrationWithdrawnForm>;

export const sourceWithdrawnForm = formOf(
  'source-withdrawn',
  z.strictObject({
    /** Id of the newest entry of the filing or grade. */
    of: entryId,
  }),
);

export type SourceWithdrawnBody = BodyOf<typeof sourceWithdrawnForm>;

export const serviceCommitmentForm = formOf(
  'service-commitment',
  z.strictObject({
    /** Calendar days in which a service is done. */
    timeLimitDays: z.int().min(1).max(3650).exactOptional(),
    process: line(500),
    text: line(500),
  }),
);

export type ServiceCommitmentBody = BodyOf<typeof serviceCommitmentForm>;

export const successionForm = formOf(
  'succession',
  z.strictObject({
    form: z.enum(['merger', 'division', 'finding']),
    /** Codes of the agencies that it succeeds. */
    predecessors: z.array(subjectCode).min(1).max(20),
    summary: line(500),
  }),
);

export type SuccessionBody = BodyOf<typeof successionForm>;

/** The same fields, each of which may be left out. */
function optional<Fields extends Readonly<Record<string, z.ZodType>>>(fields: Fields) {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, field.exactOptional()]),
  ) as { readonly [Name in keyof Fields]: z.ZodExactOptional<Fields[Name]> };
}
