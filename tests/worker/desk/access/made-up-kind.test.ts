import { expect, test } from 'vitest';
import { readableEntries } from '../../../../worker/desk/access/reading-rights.ts';
import { startingClocks } from '../../../../worker/desk/ledger/clock-subjects.ts';
import { DeskBook } from '../../../fixtures/books/desk-book.ts';
import { caution, withCautions } from '../../../fixtures/books/made-up-kind.ts';
import { actorAs, approver } from '../../../fixtures/town/actors.ts';

test('an entry of a kind that is kept from its subject is shown to every authority, and not to the subject', () => {
  const kinds = withCautions({ keptFromSubject: true });
  const book = new DeskBook(undefined, kinds);
  book.record('2026-03-02T09:00', approver, caution());

  expect(readableEntries(book.entries, actorAs('agency'), kinds)).toEqual([]);
  expect(readableEntries(book.entries, actorAs('county-regulator'), kinds)).toHaveLength(1);
  expect(readableEntries(book.entries, actorAs('agency'), withCautions())).toHaveLength(1);
});

test('a kind that starts a clock is looked for where deadlines are', () => {
  expect(startingClocks(withCautions({ clocks: ['correction'] }))).toContain('caution');
  expect(startingClocks(withCautions())).not.toContain('caution');
});
