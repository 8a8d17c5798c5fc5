import { factsOf } from '../../kinds/facts/facts-of.ts';
import { entriesOf } from '../../kinds/form/entry-of.ts';
import { isOwnWord } from '../../kinds/form/own-matter.ts';
import {
  registrationChangedForm,
  registrationFiledForm,
} from '../../kinds/registration/registration-forms.ts';
import { succession } from '../../kinds/registration/succession.ts';
import type { Instant } from '../../time/instant.ts';
import type { HistoryOf, Relative } from './kin-of.ts';

/** Whether an organisation, by its code, was of one house with the subject when it acted at `at`. */
export type IsRelated = (code: string, at: Instant) => boolean;

/**
 * Legal person, branches, the branches beside it, predecessors and successors of the subject, and itself. What the other says of
 * itself counts from then on only, so that nobody takes a grade away from another by a word about themselves.
 */
export function relatedTo(
  subject: string,
  kin: readonly Relative[],
  historyOf: HistoryOf,
): IsRelated {
  const house = new Set([subject, ...codesOf(kin)]);
  // A client may have rated thousands of times, and has one history.
  const known = new Map<string, readonly Tie[]>();
  const tiesOf = (code: string) => {
    const found = known.get(code) ?? ties(code, historyOf);
    known.set(code, found);
    return found;
  };
  return (code, at) =>
    house.has(code) || tiesOf(code).some((tie) => tie.from <= at && house.has(tie.to));
}

function codesOf(kin: readonly Relative[]): readonly string[] {
  return kin.flatMap((relative) => [relative.relation.code, ...codesOf(relative.kin)]);
}

type Tie = { readonly to: string; readonly from: Instant };

function ties(code: string, historyOf: HistoryOf): readonly Tie[] {
  const facts = factsOf(historyOf(code));
  const branches = [
    ...entriesOf(facts, registrationFiledForm).map((entry) => ({ entry, to: entry.body.branchOf })),
    ...entriesOf(facts, registrationChangedForm).map((entry) => ({
      entry,
      to: entry.body.changes.branchOf,
    })),
  ].flatMap(({ entry, to }) =>
    to === undefined ? [] : { to, from: isOwnWord(entry) ? entry.effectiveFrom : always },
  );
  const predecessors = entriesOf(facts, succession).flatMap(({ body }) =>
    body.predecessors.map((to) => ({ to, from: always })),
  );
  return [...branches, ...predecessors];
}

/** Before any time on record. */
const always: Instant = '';
