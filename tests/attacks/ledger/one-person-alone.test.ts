import { describe, expect, test } from 'vitest';
import { townBook } from '../../fixtures/books/town-book.ts';
import { basis } from '../../fixtures/drafts/basis.ts';
import { challenge, objection, ruling, suspension } from '../../fixtures/drafts/remedy-drafts.ts';
import { listEntered } from '../../fixtures/drafts/sourced-drafts.ts';
import { demerit, penalty } from '../../fixtures/drafts/supervision-drafts.ts';
import { actorAs, approver, colleagueOf } from '../../fixtures/town/actors.ts';
import { later, sampleOf, withPoints } from './any-decision.ts';

describe('one person alone', () => {
  const person = colleagueOf('city-regulator');
  const other = actorAs('city-regulator');

  test('one person alone ends nothing that they decided themselves', () => {
    const book = townBook();
    const { id } = book.record('2026-03-02T10:00', person, penalty());
    const taken = { kind: 'retraction', body: { entry: id, effect: 'annulled', summary: '撤销' } };

    expect(book.rules('2026-03-02T18:00', person, taken)).toEqual([]);
    expect(book.rules(later, person, taken)).toEqual(['power.same-person']);
    expect(book.rules(later, other, taken)).toEqual([]);
    expect(book.rules(later, person, suspension(id))).toEqual(['power.same-person']);
    expect(book.rules(later, other, suspension(id))).toEqual([]);
  });

  describe('one person alone, after a colleague recorded a genuine suit', () => {
    const court = '示例区人民法院';
    const won = { ...basis, authority: court, documentNumber: '（2026）示01行初1号' };

    function suedBook() {
      const book = townBook();
      const { id } = book.record('2026-03-02T10:00', person, penalty());
      book.record('2026-03-16T10:00', other, challenge(id, { form: 'suit', body: court }));
      return { book, id };
    }

    test.each<[string, (id: string) => object]>([
      ['a stay of the authority’s own', (id) => suspension(id)],
      ['a stay said to be the court’s', (id) => suspension(id, court)],
      ['an own correction', (id) => ruling(id, 'void')],
      ['a judgment', (id) => ({ ...ruling(id, 'annulled'), basis: won })],
      ['a variation', (id) => ({ ...ruling(id, 'varied', { varied: { fine: 1 } }), basis: won })],
    ])(
      'one person alone does not end their own decision, even under a colleague’s genuine suit, by %s',
      (_, draft) => {
        const { book, id } = suedBook();

        expect(book.rules(later, person, draft(id))).toEqual(['power.same-person']);
        expect(book.rules(later, other, draft(id))).toEqual(['power.same-person']);
        expect(book.rules(later, approver, draft(id))).toEqual([]);
      },
    );

    test('one person alone does not end their own decision by an own correction after a stay that another recorded', () => {
      const book = townBook();
      const { id } = book.record('2026-03-02T10:00', person, penalty());
      book.record('2026-03-16T10:00', other, suspension(id));

      expect(book.rules(later, person, ruling(id, 'void'))).toEqual(['power.same-person']);
      expect(book.rules(later, approver, ruling(id, 'void'))).toEqual([]);
    });

    test('one person alone does not end their own decision by retracting that the court upheld it', () => {
      const { book, id } = suedBook();
      book.record('2026-03-17T10:00', approver, suspension(id, court));
      const held = { ...ruling(id, 'upheld'), basis: won };
      const upheld = book.record('2026-04-01T10:00', approver, held);
      const body = { entry: upheld.id, effect: 'annulled', summary: '误录' };

      expect(book.rules(later, person, { kind: 'retraction', body })).toEqual([
        'power.same-person',
      ]);
      expect(book.rules(later, other, { kind: 'retraction', body })).toEqual([]);
    });
  });

  test('one person alone does not end final points by a suit that nobody else has recorded', () => {
    const book = townBook();
    const { id } = book.record('2026-03-02T10:00', person, demerit('case-d'));
    const suit = (filedOn: string) => challenge(id, { form: 'suit', filedOn });

    expect(book.rules(later, person, suit('2026-03-01'))).toEqual(['power.same-person']);
    expect(book.rules(later, other, suit('2026-03-01'))).toEqual([]);
    // Recorded too late, the suit only marks the points.
    expect(book.rules(later, person, suit('2026-03-02'))).toEqual([]);
  });

  test('one person alone does not end points by retracting a colleague’s rejection of their repudiation', () => {
    const { book: open, draft, time } = sampleOf('repudiation-decided');
    const book = withPoints(open());
    const rejected = { ...Object(draft('city-regulator')) };
    const decided = book.record(time, approver, {
      ...rejected,
      body: { ...rejected.body, result: 'rejected' },
    });
    const { subject } = decided;
    const body = { entry: decided.id, effect: 'annulled', summary: '误录' };
    const undone = { kind: 'retraction', subject, body };

    expect(book.rules(later, person, undone)).toEqual(['power.same-person']);
    expect(book.rules(later, other, undone)).toEqual([]);
  });

  test('one person alone does not take anybody off a registry’s list', () => {
    const book = townBook();
    const registrar = actorAs('registry-authority');
    const { id } = book.record('2026-03-02T10:00', registrar, listEntered());
    const left = { kind: 'list-left', body: { of: id } };

    expect(book.rules(later, registrar, left)).toEqual(['power.same-person']);
    expect(book.rules(later, colleagueOf('registry-authority'), left)).toEqual([]);
  });

  test('one person alone does not undo, on another day, their own retraction', () => {
    const book = townBook();
    const { id } = book.record('2026-03-02T10:00', person, penalty());
    const body = { effect: 'annulled', summary: '撤销' };
    const first = { kind: 'retraction', body: { ...body, entry: id } };
    const undone = book.record('2026-03-03T10:00', other, first);

    expect(
      book.rules(later, other, { kind: 'retraction', body: { ...body, entry: undone.id } }),
    ).toEqual(['power.same-person']);
  });

  test('one person alone does not judge an objection to what they recorded', () => {
    const book = townBook();
    const { id } = book.record('2026-03-02T10:00', person, penalty());
    const filed = book.record('2026-03-03T10:00', actorAs('agency'), objection({ of: id }));
    const body = { objection: filed.id, result: 'rejected', summary: '维持' };
    const draft = { kind: 'objection-decided', body };

    expect(book.rules('2026-03-04T10:00', person, draft)).toEqual(['power.same-person']);
    expect(book.rules('2026-03-04T10:00', other, draft)).toEqual([]);
  });
});
