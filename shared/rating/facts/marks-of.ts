import { theBook } from '../../kinds/book/the-book.ts';
import { entriesOf } from '../../kinds/form/entry-of.ts';
import type { KindBook } from '../../kinds/form/kind-book.ts';
import { type ReasonMark, reasonMarks } from '../../kinds/form/reason-marks.ts';
import { endOfStay } from '../../kinds/remedy/contests.ts';
import { objectionDecidedForm, rulingForm } from '../../kinds/remedy/remedy-forms.ts';
import type { Entry } from '../../ledger/entry.ts';
import type { Instant } from '../../time/instant.ts';
import { holdsAt } from '../../time/interval.ts';
import type { Relative } from '../kin/kin-of.ts';

/** A mark on an entry during [from, until). */
type Marking = {
  readonly mark: ReasonMark;
  readonly from: Instant;
  readonly until: Instant | undefined;
};

export type Markings = ReadonlyMap<string, readonly Marking[]>;

/** Stands for the entry id in an objection that names none. */
export const wholeRecord = '';

const none: Markings = new Map();

/**
 * The marks on a subject's entries and on those of its kin. An objection to a relative's whole record stays with the
 * relative.
 */
export function markingsOfAll(
  facts: readonly Entry[],
  kin: readonly Relative[],
  book = theBook,
): Markings {
  const own = markingsOf(facts, book);
  if (kin.length === 0) return own;
  const others = kin.flatMap((relative) => [...markingsOfAll(relative.facts, relative.kin, book)]);
  return new Map([...others.filter(([of]) => of !== wholeRecord), ...own]);
}

/**
 * The entries that are stayed, challenged or objected to, and when (domain G4; Art. 37). A ruling or decision ends
 * the mark.
 */
function markingsOf(facts: readonly Entry[], book: KindBook): Markings {
  const marking = facts.flatMap((entry) => {
    const mark = book.kindOf(entry.kind)?.mark;
    return mark === undefined ? [] : [{ mark, entry }];
  });
  if (marking.length === 0) return none;
  const rulings = entriesOf(facts, rulingForm);
  const decisions = entriesOf(facts, objectionDecidedForm);
  const all = marking.map(({ mark, entry }) => {
    const { of = wholeRecord } = entry.body as { readonly of?: string };
    const until =
      mark === 'objected'
        ? decisions.find(({ body }) => body.objection === entry.id)?.effectiveFrom
        : endOfStay(
            entry,
            rulings.find(({ seq, body }) => seq > entry.seq && body.of === of),
          );
    return { of, marking: { mark, from: entry.effectiveFrom, until } };
  });
  const byEntry = Map.groupBy(all, ({ of }) => of);
  return new Map(
    [...byEntry].map(([of, group]) => [of, group.map(({ marking }) => marking)] as const),
  );
}

/** The marks on any of the `entries` at `at`, in their fixed order; undefined for none. */
export function marksAt(
  markings: Markings,
  entries: readonly string[],
  at: Instant,
): readonly ReasonMark[] | undefined {
  if (markings.size === 0) return undefined;
  const standing = entries
    .flatMap((id) => markings.get(id) ?? [])
    .filter((marking) => holdsAt(marking, at));
  const marks = reasonMarks.filter((mark) => standing.some((one) => one.mark === mark));
  return marks.length > 0 ? marks : undefined;
}
