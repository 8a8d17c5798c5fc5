import { describe, expect, test } from 'vitest';
import { kinds } from '../../../shared/kinds/book/the-book.ts';
import { actsForItself } from '../../../shared/kinds/form/own-matter.ts';
import { type Role, roles } from '../../../shared/ledger/entry.ts';
import { notifiedBook } from '../../fixtures/books/listed-book.ts';
import { townBook } from '../../fixtures/books/town-book.ts';
import { notice } from '../../fixtures/drafts/listing-drafts.ts';
import { licence } from '../../fixtures/drafts/registration-drafts.ts';
import { actorAs } from '../../fixtures/town/actors.ts';
import { later, sampleOf, strangerAs, withPoints } from './any-decision.ts';

describe('ends of what another decided', () => {
  const deciders = roles.filter((role) => !actsForItself(role));
  const cells = kinds.flatMap((kind) => {
    if (kind.ends === 'nothing' || kind.ends.power === 'self') return [];
    const { power } = kind.ends;
    return kind.roles
      .filter((role) => deciders.includes(role) && kind.name !== 'retraction')
      .flatMap((role) =>
        kind.roles
          .filter((owner) => deciders.includes(owner))
          .map((owner) => ({ name: kind.name, power, role, owner })),
      );
  });
  const withoutTarget = [
    'licence',
    'statutory-filing',
    'provincial-grade',
    'listing-notified',
    'holiday-arrangement',
    'objection-decided',
  ];

  test.each(cells.filter(({ name }) => !withoutTarget.includes(name)))(
    'no stranger ends what another decided: $name as $role, of $owner of another authority ($power)',
    ({ name, power, role, owner }) => {
      const { book: open, draft, time } = sampleOf(name);
      const book = ['repudiation-decided'].includes(name) ? withPoints(open()) : open();
      const rules = book.rules(time, strangerAs(role), draft(owner));

      expect(rules).toEqual(expect.arrayContaining([...expectedRules(power, role, owner)]));
      if (expectedRules(power, role, owner).length === 0) {
        expect(rules).not.toContain('power.other-authority');
      }
    },
  );

  test('no stranger ends a licence by a newer check that says otherwise', () => {
    const book = townBook();
    book.record('2026-03-02T09:00', actorAs('registry-authority'), licence());
    const shorter = licence({ validUntil: '2026-04-01' });

    for (const role of ['city-regulator', 'county-regulator', 'registry-authority'] as const) {
      expect(book.rules(later, strangerAs(role), shorter)).toEqual(['power.other-authority']);
      expect(book.rules(later, strangerAs(role), licence({ checkedOn: '2026-06-01' }))).toEqual([]);
    }
  });

  test('no stranger serves a notice anew and so opens another’s hearing window again', () => {
    expect(notifiedBook().rules(later, strangerAs('county-regulator'), notice())).toEqual([
      'power.other-authority',
    ]);
  });
});

function expectedRules(power: string, role: Role, owner: Role): readonly string[] {
  const isCity = role === 'city-regulator';
  if (power === 'contest' && isCity) return ['power.no-challenge-names-it'];
  if (power === 'decider-or-city' && isCity) return [];
  if (power === 'recorder' && isCity && owner === 'county-regulator') return [];
  return ['power.other-authority'];
}
