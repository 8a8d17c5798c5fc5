import { describe, expect, test } from 'vitest';
import { kinds, theBook } from '../../../shared/kinds/book/the-book.ts';
import type { EntryKind } from '../../../shared/kinds/form/kind.ts';
import { actsForItself } from '../../../shared/kinds/form/own-matter.ts';
import { type Entry, type Role, roles } from '../../../shared/ledger/entry.ts';
import type { DeskBook } from '../../fixtures/books/desk-book.ts';
import { actorAs } from '../../fixtures/town/actors.ts';
import { later, sampleOf, strangerAs } from './any-decision.ts';

describe('retractions of what another recorded', () => {
  const cells = kinds.flatMap((kind) =>
    kind.roles.flatMap((recorder) => roles.map((role) => ({ kind, recorder, role }))),
  );

  test.each(cells)(
    'no stranger takes back what another recorded: $kind.name by $recorder × retraction as $role',
    (cell) => {
      const { kind, recorder, role } = cell;
      const { book, entry } = recordedBy(kind.name, recorder);
      const body = { entry: entry.id, effect: 'annulled', summary: '撤销' };
      const rules = book.rules(later, strangerAs(role), {
        kind: 'retraction',
        subject: entry.subject,
        body,
      });

      if (role === 'auditor') return expect(rules).toEqual(['role.not-allowed']);
      if (role === 'city-regulator' && isTheCitys(kind, recorder)) {
        return expect(rules).not.toContain('power.other-authority');
      }
      expect(rules).toContain('power.other-authority');
    },
  );
});

/**
 * Whether an entry of this kind by this recorder is the city's to take back: what parties said of themselves, what
 * the operator entered, and the county's steps that decide nothing.
 */
function isTheCitys({ name }: EntryKind, recorder: Role): boolean {
  const isParty = actsForItself(recorder) || recorder === 'operator';
  return isParty || (recorder === 'county-regulator' && !theBook.names.contestable.has(name));
}

function recordedBy(name: string, recorder: Role): { book: DeskBook; entry: Entry } {
  const { book: open, time, draft } = sampleOf(name);
  const book = open();
  return { book, entry: book.record(time, actorAs(recorder), draft(recorder)) };
}
