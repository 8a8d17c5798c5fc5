import type { Entry } from '../../ledger/entry.ts';
import type { Fault } from '../../ledger/fault.ts';
import { otherTimes } from '../form/effective-times.ts';
import { entriesOf } from '../form/entry-of.ts';
import { type DraftOf, decideBy, type EntryKind, type KindContext } from '../form/kind.ts';
import { ofPersons } from '../form/publicity-sources.ts';
import { demeritForm } from '../supervision/supervision-forms.ts';
import {
  engagementRepudiatedForm,
  type RepudiationDecidedBody,
  repudiationDecidedForm,
} from './engagements-forms.ts';
import { repudiationOf, repudiationsOf } from './repudiations.ts';

/**
 * The city decides whether a practitioner took part (domain G10). If upheld, the person's points of the engagement
 * are as if they never were; if rejected, they count from the decision on.
 */
export const repudiationDecided: EntryKind<RepudiationDecidedBody, 'repudiation-decided'> = {
  ...repudiationDecidedForm,
  title: { zh: '否认参与的认定', en: 'Repudiation decided' },
  roles: ['city-regulator'],
  subjects: ['practitioner'],
  needsCase: false,
  publicity: { rule: 'never', source: ofPersons },
  annuls: pointsTaken,
  ends: { power: 'decider', of: pointsInQuestion, notBy: pointsInQuestion },
  decide(draft, { facts, now }) {
    const isOpen = repudiationsOf(facts).some(
      ({ entry, decision }) => entry.id === draft.body.repudiation && decision === undefined,
    );
    const faults = [...otherTimes(draft, now), isOpen ? undefined : nothingOpen];
    return decideBy(faults, { ...draft, effectiveFrom: now });
  },
};

/** The points that the decision gives back or takes away. */
export function pointsInQuestion(
  { body }: Pick<DraftOf<RepudiationDecidedBody>, 'body'>,
  { facts }: Pick<KindContext, 'facts'>,
): readonly Entry[] {
  const repudiation = repudiationsOf(facts).find(({ entry }) => entry.id === body.repudiation);
  if (repudiation === undefined) return [];
  return entriesOf(facts, demeritForm).filter((demerit) => repudiationOf(demerit, [repudiation]));
}

/** After an upheld repudiation the points of the engagement are gone, because the person took no part in it. */
function pointsTaken(
  { body }: { readonly body: RepudiationDecidedBody },
  entries: readonly Entry[],
): readonly string[] {
  if (body.result !== 'upheld') return [];
  const entry = entriesOf(entries, engagementRepudiatedForm).find(
    ({ id }) => id === body.repudiation,
  );
  if (entry === undefined) return [];
  return entriesOf(entries, demeritForm)
    .filter((demerit) => repudiationOf(demerit, [{ entry, decision: undefined }]))
    .map(({ id }) => id);
}

const nothingOpen: Fault = {
  field: 'body.repudiation',
  rule: 'repudiation.nothing-open',
  zh: '没有此编号的待认定的否认',
  en: 'There is no repudiation under this id that waits for a decision',
};
