import * as z from 'zod';
import { isNaturalPerson, organisationKinds, type Subject } from '../../identity/subject.ts';
import { parseUscc } from '../../identity/uscc.ts';
import type { Entry } from '../../ledger/entry.ts';
import type { Fault } from '../../ledger/fault.ts';
import { dayOf } from '../../time/shanghai.ts';
import { type CodePlace, codesAt } from '../form/code-places.ts';
import { otherTimes } from '../form/effective-times.ts';
import { day, line, usccRule } from '../form/fields.ts';
import { decideBy, type EntryKind } from '../form/kind.ts';
import { saying } from '../form/publicity-sources.ts';

const body = z.strictObject({
  /** Where the code was seen exactly so: the licence, the national enterprise publicity system. */
  source: line(200, 4),
  seenOn: day,
});
export type CodeVerifiedBody = z.infer<typeof body>;

/**
 * A code that was really issued although its check digits are wrong (GB 32100-2015), as the city regulator has seen
 * on the licence. Without this entry such a code is treated as a slip.
 */
export const codeVerified: EntryKind<CodeVerifiedBody, 'code-verified'> = {
  name: 'code-verified',
  title: { zh: '异常代码核验', en: 'Irregular code verified' },
  roles: ['city-regulator'],
  subjects: [...organisationKinds],
  needsCase: false,
  publicity: { rule: 'never', source: saying`核验依据不公开，代码随记录公开` },
  bounds: { onRecord: 20 },
  ends: 'nothing',
  body,
  decide(draft, { now }) {
    const isRegular = parseUscc(draft.subject.code).kind === 'valid';
    const faults = [
      isRegular ? nothingToVerify : undefined,
      draft.body.seenOn > dayOf(now) ? seenLater : undefined,
      ...otherTimes(draft, now),
    ];
    return decideBy(faults, { ...draft, effectiveFrom: now });
  },
};

/**
 * Refuses, at `field`, a code with wrong check digits that was not verified. A code verified once, in any capacity,
 * is accepted everywhere, because it belongs to one organisation.
 */
export function unverifiedCode(
  field: string,
  code: string,
  factsOf: (subject: Subject) => readonly Entry[],
): Fault | undefined {
  const parsed = parseUscc(code);
  if (parsed.kind === 'valid') return undefined;
  const { rule, zh, en } = usccRule(parsed);
  if (!('code' in parsed)) return { field, rule, zh, en };
  const isVerified = organisationKinds.some((kind) =>
    factsOf({ kind, code: parsed.code }).some((fact) => fact.kind === codeVerified.name),
  );
  if (isVerified) return undefined;
  return {
    field,
    rule,
    zh: `${zh}；请核对代码；确由登记机关如此核发的，须先由市级主管部门凭执照记录“异常代码核验”（code-verified）`,
    en: `${en}; check it, or if it was really issued so, the city regulator first records that it was seen on the licence (code-verified)`,
  };
}

/**
 * The faults of all such codes of a draft: its subject's, unless the draft is the verification itself, and those that
 * its body has at `places`.
 */
export function unverifiedCodes(
  kind: Pick<EntryKind, 'name'>,
  { subject, body }: { readonly subject: Subject; readonly body: unknown },
  places: readonly CodePlace[],
  factsOf: (subject: Subject) => readonly Entry[],
): readonly Fault[] {
  const isAbout = kind.name !== codeVerified.name && !isNaturalPerson(subject);
  const codes = [
    ...(isAbout ? [{ field: 'subject.code', code: subject.code }] : []),
    ...codesAt(places, body).map(({ field, code }) => ({ field: `body.${field}`, code })),
  ];
  return codes.flatMap(({ field, code }) => unverifiedCode(field, code, factsOf) ?? []);
}

const nothingToVerify: Fault = {
  field: 'subject.code',
  rule: 'code-verified.regular',
  zh: '该代码的校验位无误，无须核验',
  en: 'The check digits of this code are right; there is nothing to verify',
};

const seenLater: Fault = {
  field: 'body.seenOn',
  rule: 'code-verified.seen-later',
  zh: '核验日期不得晚于今天',
  en: 'It cannot have been seen after today',
};
