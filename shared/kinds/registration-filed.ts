import * as z from 'zod';
import { isGenericName } from '../identity/generic-name.ts';
import { services } from '../identity/services.ts';
import { subjectKinds } from '../identity/subject.ts';
import { branchFault } from './branch-of.ts';
import { otherEnd, startsAfterNow } from './effective-times.ts';
import { type BrokenRule, day, line, subjectCode } from './fields.ts';
import { decideBy, type EntryKind, type NameClaim } from './kind.ts';
import { namesakes } from './namesakes.ts';
import { organisationName } from './organisation-name-field.ts';
import { notOwnMatter } from './own-matter.ts';
import { statedByFiling, unsaidLosses } from './registration-losses.ts';
import { subjectKindFault } from './subject-kind.ts';

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

/** What an agency tells of itself. Art. 8 names the last five; whoever keeps one confidential by law leaves it out. */
export const registrationFields = {
  name: organisationName(),
  formerNames: z.array(formerName).max(50),
  aliases: z
    .array(organisationName().refine((name) => !isGenericName(name), { params: genericName }))
    .max(20),
  subjectKind: z.enum(subjectKinds),
  branchOf: subjectCode,
  services: z.array(z.enum(services)).max(services.length),
  capability: line(500),
  process: line(500),
  qualityAssurance: line(500),
  fees: line(500),
  plan: line(500),
};

/** What was on record and is lost, said by whoever takes it away. */
export const replacedFields = z.strictObject({
  name: registrationFields.name.exactOptional(),
  formerNames: z.array(formerName).max(500).exactOptional(),
  aliases: z.array(organisationName()).max(500).exactOptional(),
  subjectKind: registrationFields.subjectKind.exactOptional(),
  branchOf: registrationFields.branchOf.exactOptional(),
  services: registrationFields.services.exactOptional(),
  capability: registrationFields.capability.exactOptional(),
  process: registrationFields.process.exactOptional(),
  qualityAssurance: registrationFields.qualityAssurance.exactOptional(),
  fees: registrationFields.fees.exactOptional(),
  plan: registrationFields.plan.exactOptional(),
});

const body = z.strictObject({
  name: registrationFields.name,
  formerNames: registrationFields.formerNames.exactOptional(),
  aliases: registrationFields.aliases.exactOptional(),
  subjectKind: registrationFields.subjectKind,
  /** Code of the legal person whose branch this is; a branch has a code of its own (domain G11). */
  branchOf: registrationFields.branchOf.exactOptional(),
  services: registrationFields.services,
  capability: registrationFields.capability.exactOptional(),
  process: registrationFields.process.exactOptional(),
  qualityAssurance: registrationFields.qualityAssurance.exactOptional(),
  fees: registrationFields.fees.exactOptional(),
  plan: registrationFields.plan.exactOptional(),
  replaces: replacedFields.exactOptional(),
  ...namesakes,
});
export type RegistrationFiledBody = z.infer<typeof body>;

/** Every name that an agency says is or was its own. */
export function namesClaimed({
  name,
  formerNames = [],
  aliases = [],
}: Partial<RegistrationFiledBody>): readonly NameClaim[] {
  return [
    ...(name === undefined ? [] : [{ field: 'name', name }]),
    ...formerNames.map((former, i) => ({ field: `formerNames[${i}].name`, name: former.name })),
    ...aliases.map((alias, i) => ({ field: `aliases[${i}]`, name: alias })),
  ];
}

/** Notification registration (Art. 8), self-declared; a later one brings it up to date (Art. 19). */
export const registrationFiled: EntryKind<RegistrationFiledBody> = {
  name: 'registration-filed',
  title: { zh: '告知性登记', en: 'Registration filed' },
  roles: ['agency', 'city-regulator', 'operator'],
  subjects: ['agency'],
  needsCase: false,
  ends: { power: 'self' },
  body,
  names: namesClaimed,
  decide(draft, context) {
    const { actor, now } = context;
    const effectiveFrom = draft.effectiveFrom ?? now;
    const { replaces = {}, namesakes: _, ...filed } = draft.body;
    const faults = [
      notOwnMatter(draft, actor),
      branchFault('body.branchOf', draft, draft.body.branchOf, context),
      subjectKindFault('body.subjectKind', draft.subject.code, draft.body.subjectKind, context),
      startsAfterNow(effectiveFrom, now),
      otherEnd(draft),
      ...unsaidLosses(
        draft.basis.documentNumber,
        replaces,
        (before) => statedByFiling(before, filed),
        context,
      ),
    ];
    return decideBy(faults, {
      ...draft,
      effectiveFrom,
      body: { ...draft.body, services: [...new Set(draft.body.services)] },
    });
  },
};
