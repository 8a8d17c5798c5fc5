import { codeHolderOf } from '../../identity/code-holder.ts';
import { theBook } from '../../kinds/book/the-book.ts';
import { factsOf } from '../../kinds/facts/facts-of.ts';
import { entriesOf } from '../../kinds/form/entry-of.ts';
import type { KindBook } from '../../kinds/form/kind-book.ts';
import { successionForm } from '../../kinds/registration/registration-forms.ts';
import { type Succession, successionOf } from '../../kinds/registration/succession-fact.ts';
import type { Instant } from '../../time/instant.ts';
import { dayOf } from '../../time/shanghai.ts';
import { namesOnRecord } from '../names-on-record.ts';
import { presentName } from '../present-name.ts';
import type { NameOnRecord } from '../standing.ts';
import type { HistoryOf } from './kin-of.ts';

/** The codes of those on whose record a succession to this agency was ever entered. */
export type SuccessorsOf = (agency: string) => readonly string[];

/**
 * The agency's successors as far as they had succeeded by `at` (domain G11), so that a search for the old name leads
 * to the new one.
 */
export function successorsAt(
  code: string,
  successorsOf: SuccessorsOf,
  historyOf: HistoryOf,
  at: Instant,
  book: KindBook = theBook,
): readonly Succession[] {
  return successorsOf(code).flatMap((successor) => {
    const facts = factsOf(historyOf(successor), book);
    const known = facts.filter(({ effectiveFrom }) => effectiveFrom <= at);
    const name =
      codeHolderOf(successor) === 'sole-trader'
        ? undefined
        : presentName(namesOnRecord(known, at).filter(isVouchedFor), dayOf(at));
    return entriesOf(known, successionForm)
      .filter(({ body }) => body.predecessors.includes(code))
      .map((entry) => ({
        ...successionOf(entry, [successor]),
        isCarriedOn: true as const,
        ...(name !== undefined && { name }),
      }));
  });
}

/** What the successor alone says of itself changes nothing on another's record. */
function isVouchedFor({ isUnconfirmed }: NameOnRecord): boolean {
  return isUnconfirmed !== true;
}
