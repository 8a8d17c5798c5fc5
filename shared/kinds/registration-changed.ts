import * as z from 'zod';
import { branchFault } from './branch-of.ts';
import { otherEnd, startsAfterNow } from './effective-times.ts';
import type { BrokenRule } from './fields.ts';
import { decideBy, type EntryKind } from './kind.ts';
import { namesakes } from './namesakes.ts';
import { notOwnMatter } from './own-matter.ts';
import { unregistered } from './registered.ts';
import {
  registrationFields as fields,
  namesClaimed,
  replacedFields,
} from './registration-filed.ts';
import { unsaidLosses } from './registration-losses.ts';
import { subjectKindFault } from './subject-kind.ts';

const changes = z
  .strictObject({
    name: fields.name.exactOptional(),
    formerNames: fields.formerNames.exactOptional(),
    aliases: fields.aliases.exactOptional(),
    subjectKind: fields.subjectKind.exactOptional(),
    branchOf: fields.branchOf.exactOptional(),
    services: fields.services.exactOptional(),
    capability: fields.capability.exactOptional(),
    process: fields.process.exactOptional(),
    qualityAssurance: fields.qualityAssurance.exactOptional(),
    fees: fields.fees.exactOptional(),
    plan: fields.plan.exactOptional(),
  })
  .refine((changed) => Object.keys(changed).length > 0, {
    params: {
      rule: 'registration.nothing-changed',
      zh: '没有填写变更事项；如无变更，请作确认',
      en: 'Nothing is changed; if all is as it was, confirm the registration',
    } satisfies BrokenRule,
  });

/** What is named replaces what was registered; the rest stays. */
const body = z.strictObject({ changes, replaces: replacedFields.exactOptional(), ...namesakes });
export type RegistrationChangedBody = z.infer<typeof body>;

/** The agency keeps its registration up to date (Art. 19). */
export const registrationChanged: EntryKind<RegistrationChangedBody> = {
  name: 'registration-changed',
  title: { zh: '登记变更', en: 'Registration changed' },
  roles: ['agency', 'city-regulator'],
  subjects: ['agency'],
  needsCase: false,
  ends: { power: 'self' },
  body,
  names: ({ changes }) =>
    namesClaimed(changes).map(({ field, name }) => ({ field: `changes.${field}`, name })),
  decide(draft, context) {
    const { actor, facts, now } = context;
    const { changes: changed, replaces = {} } = draft.body;
    const { branchOf } = changed;
    const effectiveFrom = draft.effectiveFrom ?? now;
    const faults = [
      notOwnMatter(draft, actor),
      unregistered(facts, 'subject.code'),
      branchOf === undefined
        ? undefined
        : branchFault('body.changes.branchOf', draft, branchOf, context),
      subjectKindFault(
        'body.changes.subjectKind',
        draft.subject.code,
        changed.subjectKind,
        context,
      ),
      startsAfterNow(effectiveFrom, now),
      otherEnd(draft),
      ...unsaidLosses(draft.basis.documentNumber, replaces, () => changed, context),
    ];
    return decideBy(faults, { ...draft, effectiveFrom });
  },
};
