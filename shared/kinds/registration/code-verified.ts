import * as z from 'zod';
import { isNaturalPerson, type Subject } from '../../identity/subject.ts';
import { parseUscc } from '../../identity/uscc.ts';
import type { Entry } from '../../ledger/entry.ts';
import type { Fault } from '../../ledger/fault.ts';
import { dayOf } from '../../time/shanghai.ts';
import { otherTimes } from '../form/effective-times.ts';
import { entriesOf } from '../form/entry-of.ts';
import { day, line, usccRule } from '../form/fields.ts';
import { decideBy, type EntryKind } from '../form/kind.ts';

const body = z.strictObject({
  /** Where the code was seen as it stands here: the licence, the national enterprise publicity system. */
  source: line(200, 4),
  seenOn: day,
});
export type CodeVerifiedBody = z.infer<typeof body>;

/**
 * A code that was really issued although its check digits are wrong (GB 32100-2015), as the city regulator has seen on the licence.
 * Without it such a code is taken for a slip.
 */
export const codeVerified: EntryKind<CodeVerifiedBody, 'code-verified'> = {
  name: 'code-verified',
  title: { zh: '异常代码核验', en: 'Irregular code verified' },
  roles: ['city-regulator'],
  subjects: ['agency', 'client', 'association'],
  needsCase: false,
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

/** What is wrong with the check digits of a subject's code; undefined where nothing is, or the subject is a person. */
export function misspeltCode(subject: Subject): Fault | undefined {
  if (isNaturalPerson(subject)) return undefined;
  const parsed = parseUscc(subject.code);
  return parsed.kind === 'valid' ? undefined : { field: 'code', ...usccRule(parsed) };
}

/** Refuses an entry about a code with wrong check digits that nobody has verified. */
export function unverifiedCode(
  kind: Pick<EntryKind, 'name'>,
  subject: Subject,
  facts: readonly Entry[],
): Fault | undefined {
  if (kind.name === codeVerified.name) return undefined;
  const misspelt = misspeltCode(subject);
  if (misspelt === undefined || entriesOf(facts, codeVerified).length > 0) return undefined;
  const { rule, zh, en } = misspelt;
  return {
    field: 'subject.code',
    rule,
    zh: `${zh}；确由登记机关如此核发的，须先由市级主管部门凭执照记录“异常代码核验”（code-verified）`,
    en: `${en}; if it was really issued so, the city regulator first records that it was seen on the licence (code-verified)`,
  };
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
