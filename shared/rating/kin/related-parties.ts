import { theBook } from '../../kinds/book/the-book.ts';
import { factsOf } from '../../kinds/facts/facts-of.ts';
import { entriesOf } from '../../kinds/form/entry-of.ts';
import type { KindBook } from '../../kinds/form/kind-book.ts';
import { isOwnWord } from '../../kinds/form/own-matter.ts';
import {
  registrationChangedForm,
  registrationFiledForm,
} from '../../kinds/registration/registration-forms.ts';
import { succession } from '../../kinds/registration/succession.ts';
import type { Entry } from '../../ledger/entry.ts';
import type { Instant } from '../../time/instant.ts';
import type { HistoryOf, Relative } from './kin-of.ts';

/** Whether an organisation, by its code, belonged to the subject's house when it acted at `at`. */
export type IsRelated = (code: string, at: Instant) => boolean;

/**
 * The house of the subject: itself, legal person, branches, sister branches, predecessors and successors. What
 * another organisation says of itself counts only from then on, so that it can't take away the subject's grade by a
 * word about itself.
 */
export function relatedTo(
  subject: string,
  kin: readonly Relative[],
  historyOf: HistoryOf,
  book: KindBook = theBook,
): IsRelated {
  const house = new Set([subject, ...codesOf(kin)]);
  // A client may have rated thousands of times, and has one history.
  const known = new Map<string, readonly Tie[]>();
  const tiesOf = (code: string) => {
    const found = known.get(code) ?? ties(factsOf(historyOf(code), book));
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

function ties(facts: readonly Entry[]): readonly Tie[] {
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

/** Earlier than any time on record. */
const always: Instant = '';
