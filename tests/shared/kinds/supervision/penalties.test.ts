import { describe, expect, test } from 'vitest';
import { townBook } from '../../../fixtures/books/town-book.ts';
import { basis } from '../../../fixtures/drafts/basis.ts';
import { penalty } from '../../../fixtures/drafts/supervision-drafts.ts';
import { approver, finance, proposer } from '../../../fixtures/town/actors.ts';
import { practitioner } from '../../../fixtures/town/subjects.ts';

const now = '2026-03-20T10:00';

describe('Arts. 24, 40: penalties', () => {
  test.each([
    ['as served', {}, []],
    ['served in the future', { servedOn: '2026-03-21' }, ['day.in-future']],
    ['without its day of decision', { decidedOn: undefined }, ['field.missing']],
    [
      'served before it was decided',
      { decidedOn: '2025-11-04' },
      ['penalty.served-before-decision'],
    ],
    ['served days after it was decided', { decidedOn: '2025-10-30' }, []],
    ['a fine without its amount', { types: ['fine'], fine: undefined }, ['penalty.amounts']],
    ['an amount without a fine', { types: ['warning'] }, ['penalty.amounts']],
    [
      'a simple procedure that is not minor',
      { procedure: 'simple', fine: 3000 },
      ['penalty.simple-is-minor'],
    ],
    [
      'a warning and the highest fine by simple procedure',
      { procedure: 'simple', severity: 'minor', types: ['warning', 'fine'], fine: 3000 },
      [],
    ],
    [
      'a higher one by simple procedure',
      { procedure: 'simple', severity: 'minor', fine: 3000.01 },
      ['penalty.fine-beyond-simple-procedure'],
    ],
    [
      'public criticism by simple procedure',
      { procedure: 'simple', severity: 'minor', types: ['criticism'], fine: undefined },
      ['penalty.beyond-simple-procedure'],
    ],
    ['a closure that is not serious', { types: ['fine', 'closure'] }, ['penalty.grave-is-serious']],
    [
      'a downgrade that is not serious',
      { types: ['fine', 'downgrade'] },
      ['penalty.grave-is-serious'],
    ],
    [
      'a revocation that is not serious',
      { types: ['fine', 'revocation'] },
      ['penalty.grave-is-serious'],
    ],
    ['nothing at all', { types: [] }, ['field.too-small']],
  ])('Arts. 24, 40: a penalty is accepted or refused: %s', (_, body, rules) => {
    const given = Object.entries({ ...bodyOf(penalty()), ...body });
    const draft = {
      ...penalty(),
      body: Object.fromEntries(given.filter(([, value]) => value !== undefined)),
    };

    expect(townBook().rules(now, approver, draft)).toEqual(rules);
  });

  test('by simple procedure, a person’s fine is limited lower than an organisation’s', () => {
    const fineOf = (fine: number) =>
      penalty({ procedure: 'simple', severity: 'minor', fine }, { subject: practitioner });

    expect(townBook().rules(now, approver, fineOf(200))).toEqual([]);
    expect(townBook().rules(now, approver, fineOf(201))).toEqual([
      'penalty.fine-beyond-simple-procedure',
    ]);
  });

  test('G6: one document of one case is recorded as a penalty once', () => {
    const book = townBook();
    book.record(now, approver, penalty());
    const other = { basis: { ...basis, documentNumber: '示环罚〔2026〕2号' } };

    expect(book.rules(now, proposer, penalty())).toEqual(['penalty.recorded-already']);
    expect(book.rules(now, proposer, penalty({}, other))).toEqual([]);
    // Recording its number first must not keep an authority's own decision out.
    expect(book.rules(now, finance, penalty())).toEqual([]);
    expect(book.rules(now, finance, penalty({}, { subject: practitioner }))).toEqual([]);
  });

  test('a penalty takes effect when it is served', () => {
    expect(townBook().record(now, approver, penalty()).effectiveFrom).toBe(
      '2025-11-02T16:00:00.000Z',
    );
  });

  test('a penalty does not end before it begins', () => {
    const draft = penalty({}, { effectiveUntil: '2025-11-03T00:00:00+08:00' });

    expect(townBook().rules(now, approver, draft)).toEqual(['penalty.ends-before-start']);
  });
});

function bodyOf(draft: object): object {
  return 'body' in draft && typeof draft.body === 'object' && draft.body !== null ? draft.body : {};
}
