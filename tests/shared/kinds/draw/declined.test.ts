import { describe, expect, test } from 'vitest';
import { checkDraw } from '../../../../shared/draw/check-draw.ts';
import { commitDraw } from '../../../../shared/draw/commit-draw.ts';
import { panelOf } from '../../../../shared/draw/panel-of.ts';
import { policy2019 } from '../../../../shared/jurisdiction/330300/policy-2019.ts';
import { DeskBook } from '../../../fixtures/books/desk-book.ts';
import { pool, recordOf, request, salt } from '../../../fixtures/draw/sample-draw.ts';
import { makeUscc } from '../../../fixtures/records/made-up-codes.ts';
import { agencyActor, approver, county, finance, proposer } from '../../../fixtures/town/actors.ts';

const subject = { kind: 'authority', code: makeUscc(800) };
const { held } = recordOf();
const [first = '', second = '', third = ''] = held.drawn;
const [reserve = '', last = ''] = held.reserves;
const thursday = '2023-08-24T10:00';

function heldBook(): DeskBook {
  const book = new DeskBook();
  const body = commitDraw(request, pool, policy2019, salt);
  book.record('2023-08-22T10:00', proposer, { kind: 'draw-committed', subject, body });
  book.record('2023-08-24T09:00', approver, { kind: 'draw-held', subject, body: held });
  return book;
}

const declined = (body: object = {}) => ({
  kind: 'draw-declined',
  subject,
  body: {
    held: '330300-2',
    expert: first,
    reason: 'declined',
    note: '来电告知',
    on: '2023-08-24',
    ...body,
  },
});

describe('Arts. 23, 28: an expert whom chance chose and who doesn’t come goes on record', () => {
  test.each<[string, string, object, string[]]>([
    ['one of those drawn', thursday, {}, []],
    ['a reserve', thursday, { expert: reserve }, []],
    ['on the day of the meeting', '2023-08-25T18:00', {}, []],
    ['once the experts have met', '2023-08-26T00:00', {}, ['draw.met-already']],
    ['somebody whom the draw left out', thursday, { expert: 'X-0000000013' }, ['draw.not-drawn']],
    ['before the draw', thursday, { on: '2023-08-23' }, ['draw.declined-before-draw']],
    ['of tomorrow', thursday, { on: '2023-08-25' }, ['day.in-future']],
    ['of a draw that is none', thursday, { held: '330300-1' }, ['reference.unknown-entry']],
  ])('%s', (_name, time, body, rules) => {
    expect(heldBook().rules(time, county, declined(body))).toEqual(rules);
  });

  test('once each', () => {
    const book = heldBook();
    book.record(thursday, approver, declined());

    expect(book.rules(thursday, proposer, declined({ reason: 'no-answer' }))).toEqual([
      'draw.declined-already',
    ]);
  });

  test.each([finance, agencyActor])('by no other office, and by no party: %#', (actor) => {
    expect(heldBook().rules(thursday, actor, declined())).not.toEqual([]);
  });
});

describe('Art. 23: the reserves move up by their order', () => {
  test.each([
    ['nobody declined', [], [first, second, third], [reserve, last], 0],
    ['one of those drawn', [second], [first, third, reserve], [last], 0],
    ['the first reserve too', [second, reserve], [first, third, last], [], 0],
    ['a reserve alone', [reserve], [first, second, third], [last], 0],
    ['more than there are reserves', [first, second, third], [reserve, last], [], 1],
  ])('%s', (_name, away, members, reserves, vacant) => {
    expect(panelOf(held, away)).toEqual({ members, reserves, vacant });
    expect(panelOf(held, away.toReversed())).toEqual({ members, reserves, vacant });
  });
});

describe('a draw’s record says who declined, and is rechecked with it', () => {
  const at = '2023-08-24T02:00:00.000Z';
  const checked = (...declined: object[]) => checkDraw({ ...recordOf(), declined });

  test('that one of those drawn declined in time holds', () => {
    expect(checked({ expert: first, reason: 'declined', at })).toMatchObject({ kind: 'valid' });
  });

  test.each([
    ['nobody drew', [{ expert: 'X-0000000013', reason: 'declined', at }], 'draw.not-drawn'],
    [
      'declined twice',
      [
        { expert: first, reason: 'declined', at },
        { expert: first, reason: 'no-answer', at },
      ],
      'draw.declined-already',
    ],
    [
      'declined when all was over',
      [{ expert: first, reason: 'declined', at: '2023-08-25T16:00:00.000Z' }],
      'draw.met-already',
    ],
  ])('an expert whom %s is refused', (_name, declined, rule) => {
    expect(checked(...declined)).toMatchObject({ kind: 'invalid', faults: [{ rule }] });
  });
});
