import { theBook } from '../../kinds/book/the-book.ts';
import { factsOf } from '../../kinds/facts/facts-of.ts';
import { isOwnWord } from '../../kinds/form/own-matter.ts';
import {
  type RegistrationState,
  registrationsOf,
} from '../../kinds/registration/registrations-of.ts';
import type { Entry } from '../../ledger/entry.ts';
import { type Relation, relationsOf } from './relations-of.ts';

/** All entries of the agency with this code. */
export type HistoryOf = (agency: string) => readonly Entry[];

/** An agency whose decisions reach another, with the agencies whose decisions reach it. */
export type Relative = {
  readonly relation: Relation;
  readonly history: readonly Entry[];
  readonly facts: readonly Entry[];
  readonly kin: readonly Relative[];
};

const alone: readonly Relative[] = [];

/**
 * The relatives of the last subject in `path` (codes), whose `facts` and `registrations` are given, and their
 * relatives. No agency is visited twice on the way, so a circle comes to an end.
 */
export function kinOf(
  facts: readonly Entry[],
  registrations: readonly RegistrationState[],
  historyOf: HistoryOf,
  path: readonly string[],
  book = theBook,
): readonly Relative[] {
  const relations = relationsOf(facts, registrations);
  if (relations.length === 0) return alone;
  return relations
    .filter(({ code }) => !path.includes(code))
    .map((relation) => {
      const history = historyOf(relation.code);
      const its = factsOf(history, book);
      // What a relative alone says of its own kin affects the relative only.
      const vouched = registrationsOf(its.map(withoutOwnKin));
      const kin = kinOf(its, vouched, historyOf, [...path, relation.code], book);
      return { relation, history, facts: its, kin };
    });
}

function withoutOwnKin(entry: Entry): Entry {
  if (!isOwnWord(entry)) return entry;
  const { branchOf: _, changes, ...body } = Object(entry.body);
  if (changes === undefined) return { ...entry, body };
  const { branchOf: __, ...others } = Object(changes);
  return { ...entry, body: { ...body, changes: others } };
}
