import { expect, test } from 'vitest';
import type { Actor, Role } from '../../../shared/ledger/entry.ts';
import { actorAs } from '../../fixtures/town/actors.ts';
import { sampleOf, withPoints } from './any-decision.ts';

/** Written out, and not read from the kinds: one that no longer asks for a second person is to be missed here. */
test.each<[string, Role, string]>([
  ['removal', 'city-regulator', 'listing'],
  ['measure-lifted', 'city-regulator', 'measure-imposed'],
  ['measure-lifted', 'joint-discipline-authority', 'measure-imposed'],
  ['repair-decided', 'city-regulator', 'repair-accepted'],
  ['repudiation-decided', 'city-regulator', 'demerit'],
])('one person alone records no %s as %s of what rests on their own %s', (name, role, ownKind) => {
  const { book: open, draft, time } = sampleOf(name);
  const book = name === 'repudiation-decided' ? withPoints(open()) : open();
  const actor = actorAs(role);
  const recordedBy = (recorder: Actor) => {
    for (const [place, entry] of book.entries.entries()) {
      if (entry.kind !== ownKind || entry.actor.role !== role) continue;
      book.entries[place] = { ...entry, actor: recorder };
    }
    return book.rules(time, actor, draft(role));
  };

  expect(recordedBy({ ...actor, person: 'p-colleague' })).toEqual([]);
  expect(recordedBy(actor)).toEqual(['power.same-person']);
});
