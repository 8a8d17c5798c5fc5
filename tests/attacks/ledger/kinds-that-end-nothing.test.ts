import { describe, expect, test } from 'vitest';
import { kinds } from '../../../shared/kinds/book/the-book.ts';
import { factsOf } from '../../../shared/kinds/facts/facts-of.ts';
import { listingsOf } from '../../../shared/kinds/listing/listings.ts';
import { licencesOf } from '../../../shared/kinds/registration/licences-of.ts';
import { openObjections } from '../../../shared/kinds/remedy/objections.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';
import { actorAs } from '../../fixtures/town/actors.ts';
import { sampleOf } from './any-decision.ts';

describe('a kind that says it ends nothing', () => {
  const cells = kinds
    .filter(({ ends }) => ends === 'nothing')
    .flatMap(({ name, roles: allowed }) => allowed.map((role) => ({ name, role })));

  test.each(cells)(
    'a kind that declares to end nothing leaves everything else as it was: $name by $role',
    ({ name, role }) => {
      const { book: open, time, draft } = sampleOf(name);
      const book = open();
      const before = meaningOf(book.entries);
      const { id } = book.record(time, actorAs(role), draft(role));

      expect(meaningOf(book.entries, id)).toEqual(before);
    },
  );
});

/** Facts, listings, licences and open objections of all subjects in the book, without those of one entry. */
function meaningOf(entries: readonly Entry[], without?: string) {
  const subjects = Map.groupBy(entries, ({ subject }) => `${subject.kind}:${subject.code}`);
  return [...subjects].flatMap(([subject, own]) => {
    const facts = factsOf(own);
    const others = facts.filter(({ id }) => id !== without);
    if (others.length === 0) return [];
    const isOther = ({ entry }: { readonly entry: Entry }) => entry.id !== without;
    const until = ({ entry, until: end }: { readonly entry: Entry; readonly until?: unknown }) => [
      entry.id,
      end,
    ];
    return [
      [
        subject,
        others,
        listingsOf(facts).filter(isOther).map(until),
        licencesOf(facts).filter(isOther).map(until),
        openObjections(facts)
          .map(({ id }) => id)
          .filter((id) => id !== without),
      ],
    ];
  });
}
