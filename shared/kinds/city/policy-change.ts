import * as z from 'zod';
import type { Fault } from '../../ledger/fault.ts';
import { startOfDay } from '../../time/shanghai.ts';
import { otherTimes } from '../form/effective-times.ts';
import { entriesOf } from '../form/entry-of.ts';
import { line } from '../form/fields.ts';
import { decideBy, type EntryKind, refuse } from '../form/kind.ts';
import { saying } from '../form/publicity-sources.ts';

const body = z.strictObject({
  /** Version number of one of the jurisdiction's policies. */
  version: z.int().min(1),
  summary: line(500),
});
export type PolicyChangeBody = z.infer<typeof body>;

/** The authority announces a version of the policy (Arts. 18, 27, 41); it is in force by its own date. */
export const policyChange: EntryKind<PolicyChangeBody, 'policy-change'> = {
  name: 'policy-change',
  title: { zh: '评价规则变更', en: 'Policy change' },
  roles: ['city-regulator'],
  subjects: ['authority'],
  needsCase: false,
  publicity: { rule: 'never', source: saying`政策版本另行公布` },
  bounds: { onRecord: 500 },
  ends: 'nothing',
  body,
  decide(draft, { facts, jurisdiction }) {
    const { version } = draft.body;
    const policy = jurisdiction.policies.find((known) => known.version === version);
    if (policy === undefined) return refuse(unknownVersion);
    const effectiveFrom = startOfDay(policy.effectiveFrom);
    const isKnown = entriesOf(facts, policyChange).some((other) => other.body.version === version);
    const faults = [...otherTimes(draft, effectiveFrom), isKnown ? announcedAlready : undefined];
    return decideBy(faults, { ...draft, effectiveFrom });
  },
};

const unknownVersion: Fault = {
  field: 'body.version',
  rule: 'policy.unknown-version',
  zh: '没有这一版本的评价规则',
  en: 'There is no policy of this version',
};

const announcedAlready: Fault = {
  field: 'body.version',
  rule: 'policy.announced-already',
  zh: '该版本已经公布',
  en: 'This version is announced already',
};
