import { describe, expect, test } from 'vitest';
import { listedBook } from '../../fixtures/books/listed-book.ts';
import { townBook } from '../../fixtures/books/town-book.ts';
import { challenge, ordered, ruling, suspension } from '../../fixtures/drafts/remedy-drafts.ts';
import { penalty } from '../../fixtures/drafts/supervision-drafts.ts';
import { actorAs, colleagueOf } from '../../fixtures/town/actors.ts';
import { later, strangerAs } from './any-decision.ts';

describe('another authority’s listing ended by a stay and then a ruling', () => {
  const registry = strangerAs('registry-authority');
  const city = actorAs('city-regulator');
  const listing = '330300-4';

  test('a stay and then a ruling of another authority’s listing are refused at every step', () => {
    const book = listedBook();

    for (const draft of [
      challenge(listing),
      suspension(listing),
      ruling(listing, 'void'),
      ordered(ruling(listing, 'void')),
    ]) {
      expect(book.rules(later, registry, draft)).toContain('power.other-authority');
    }
  });

  test.each(['示例市局 ', '示例市局', '示例巿局', '示例市局（法制科）'])(
    'a stranger does not pass as the authority «%s» in another role',
    (authority) => {
      const book = listedBook();

      expect(book.rules(later, { ...registry, authority }, suspension(listing))).toContain(
        'power.other-authority',
      );
    },
  );

  test('a stranger does not pass by naming the authority in the basis', () => {
    const book = listedBook();
    const basis = { ...Object(ordered({})).basis, authority: '示例市局' };

    expect(book.rules(later, registry, { ...ruling(listing, 'void'), basis })).toContain(
      'power.other-authority',
    );
  });

  test('a stranger’s challenge marks nothing', () => {
    expect(listedBook().rules(later, registry, challenge(listing))).toEqual([
      'power.other-authority',
    ]);
  });

  test('the city records what a court decided about another’s penalty, where the suit is on record', () => {
    const book = townBook();
    const { id } = book.record('2026-03-02T10:00', registry, penalty());
    const won = ordered(ruling(id, 'annulled'));
    const retracted = {
      kind: 'retraction',
      body: { entry: id, effect: 'annulled', summary: '撤销' },
    };

    expect(book.rules(later, city, retracted)).toEqual(['power.other-authority']);
    expect(book.rules(later, city, won)).toContain('power.no-challenge-names-it');
    book.record('2026-03-16T10:00', colleagueOf('city-regulator'), challenge(id));
    expect(book.rules(later, city, ruling(id, 'annulled'))).toEqual([
      'power.no-challenge-names-it',
    ]);
    expect(book.rules(later, colleagueOf('city-regulator'), won)).toEqual(['power.same-person']);
    expect(book.rules(later, city, won)).toEqual([]);
  });

  test('a suit against one decision ends no other', () => {
    const book = townBook();
    const one = book.record('2026-03-02T10:00', registry, penalty());
    const two = book.record('2026-03-02T10:01', registry, penalty({}, { caseId: 'case-q' }));
    book.record('2026-03-16T10:00', colleagueOf('city-regulator'), challenge(one.id));

    expect(book.rules(later, city, ordered(ruling(two.id, 'annulled')))).toEqual([
      'ruling.nothing-open',
      'power.no-challenge-names-it',
    ]);
  });

  test('a challenge can’t be retracted from under the ruling that rests on it', () => {
    const book = listedBook();
    const filed = book.record(
      '2026-03-16T10:00',
      colleagueOf('city-regulator'),
      challenge(listing),
    );
    book.record('2026-04-01T10:00', city, ordered(ruling(listing, 'annulled')));
    // The ruling annulled the listing, so only the challenge is left.
    const body = { entry: filed.id, effect: 'annulled', summary: '误录' };

    expect(book.rules(later, city, { kind: 'retraction', body })).toContain(
      'retraction.others-rest-on-it',
    );
  });
});
