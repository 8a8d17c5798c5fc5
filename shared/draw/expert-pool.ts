import type { PooledExpert } from '../kinds/draw/draw-record.ts';
import { factsOf } from '../kinds/facts/facts-of.ts';
import { type EntryOf, entriesOf } from '../kinds/form/entry-of.ts';
import { isInPool } from '../kinds/people/expert-pool.ts';
import { expertEnteredForm } from '../kinds/people/people-forms.ts';
import type { Entry } from '../ledger/entry.ts';

/**
 * The city's experts (Art. 23) by code, from a ledger's entries: entered and not out since. A recorded employment
 * stays unless its entry is retracted; a later entry with the same beginning may end it.
 */
export function expertPool(entries: readonly Entry[]): readonly PooledExpert[] {
  const bySubject = Map.groupBy(
    entries.filter(({ subject }) => subject.kind === 'expert'),
    ({ subject }) => subject.code,
  );
  return [...bySubject]
    .map(([code, history]) => ({ code, facts: factsOf(history) }))
    .filter(({ facts }) => isInPool(facts))
    .map(({ code, facts }) => pooled(code, entriesOf(facts, expertEnteredForm)))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
}

function pooled(code: string, entered: readonly EntryOf<typeof expertEnteredForm>[]): PooledExpert {
  const employments = entered
    .flatMap(({ body }) => body.employers)
    .map((employer) => [`${employer.code} ${employer.from}`, employer] as const);
  const employers = [...new Map(employments)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    code,
    categories: entered.at(-1)?.body.categories.toSorted() ?? [],
    employers: employers.map(([, employer]) => employer),
  };
}
